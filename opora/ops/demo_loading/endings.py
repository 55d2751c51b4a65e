"""Where the mails of the demo ended up, and closing what was closed long ago."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from opora.cases.models import Case, CaseEvent
from opora.messages.models import Message
from opora.ops.demo_loading.cast import Play
from opora.team.models import Agent


@dataclass(frozen=True)
class Placed:
    """One mail of the demo as the desk placed it."""

    message: int
    case: int


def placed(play: Play, keys: Iterable[str]) -> dict[str, Placed]:
    """Message and case of every mail of these cases that came so far, by its place."""
    wanted = set(keys)
    names = {play.key(place): place for place in play.letters if play.case_of(place) in wanted}
    rows = Message.objects.filter(parcel__source="demo", parcel__source_key__in=names).order_by("at")
    found = rows.values_list("parcel__source_key", "pk", "passages__case")
    return {names[key]: Placed(message, case) for key, message, case in found}


def close_cases(play: Play, due: Mapping[str, datetime], agents: dict[str, Agent]) -> None:
    """Close the rows of these cases at their own times, as their owners did. Times of long ago are why no action is called."""
    if not due:
        return
    owners = {case.key: agents[case.owner] for case in play.cases if case.key in due}
    ends = {one.case: play.case_of(place) for place, one in placed(play, due).items()}
    cases = list(Case.objects.filter(pk__in=ends).exclude(state=Case.State.JOINED))
    for case in cases:
        case.state, case.ended_at, case.active = Case.State.CLOSED, due[ends[case.pk]], False
        case.unread, case.waiting_since, case.owner = False, None, owners[ends[case.pk]]
    Case.objects.bulk_update(cases, ["state", "ended_at", "active", "unread", "waiting_since", "owner"])
    CaseEvent.objects.bulk_create([CaseEvent(case=one, kind="closed", by=one.owner, at=due[ends[one.pk]]) for one in cases])
