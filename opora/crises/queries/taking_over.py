"""Customers of somebody who is away to whom something is promised for today: each gets a line of the new owner (S0-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from django.db.models import QuerySet

from opora.cases.models import Case, HandOver
from opora.cases.queries import visible_cases
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.messages.models import Message
from opora.pure.crises.letters import Addressed
from opora.pure.crises.taking_over import line
from opora.pure.languages.registry import LANGUAGES
from opora.replies.coaching.facts import person
from opora.replies.models import Draft
from opora.team import queries as team
from opora.team.models import Absence, Agent


@dataclass(frozen=True, slots=True)
class Line:
    """One customer's. `text` is what the desk proposes; `written` says that the new owner writes something of their own."""

    case: Case
    promises: tuple[Promise, ...]
    text: str
    written: bool
    problem: str = ""


def promised_today(absence: Absence) -> QuerySet[Promise]:
    """Open promises in cases of somebody who is away, and in those taken over from them, that are due today or were before."""
    theirs = HandOver.objects.filter(absence=absence.pk, state=HandOver.State.ACCEPTED).values("case")
    rows = Promise.objects.filter(state__in=OPEN_PROMISE, due__lte=end_of_today())
    return (rows.filter(case__owner=absence.agent) | rows.filter(case__in=theirs)).distinct()


def lines(*, for_: Agent) -> list[Line]:
    """Those that this person still has to write, the first promise that comes due on top."""
    taken = HandOver.objects.filter(taker=for_, state=HandOver.State.ACCEPTED, case__owner=for_, absence__in=_open_absences())
    since = dict(taken.order_by("decided_at").values_list("case", "decided_at"))
    told = _written_since(since, for_)
    cases = visible_cases(for_=for_).filter(pk__in=set(since) - told).select_related("customer", "mailbox")
    owed: dict[int, list[Promise]] = {}
    rows = Promise.objects.filter(case__in=cases, state__in=[*OPEN_PROMISE]).order_by("due", "pk")
    for row in rows:
        if (row.due and row.due <= end_of_today()) or _moved_from_today(row, since.get(row.case_id)):
            owed.setdefault(row.case_id, []).append(row)
    found = {one.pk: one for one in cases}
    return [_line(found[pk], tuple(promises), for_) for pk, promises in owed.items()]


def end_of_today() -> datetime:
    """The last instant of the desk's day."""
    zone = team.working_time().zone
    return datetime.combine(team.today(), time.max, tzinfo=zone)


def _line(case: Case, promises: tuple[Promise, ...], by: Agent) -> Line:
    zone = team.working_time().zone
    moved = next((one.due.astimezone(zone) for one in promises if one.due and one.due > end_of_today()), None)
    text = line(_addressed(case), moved)
    draft = Draft.objects.filter(case=case, author=by, kind=Draft.Kind.REPLY).first()
    return Line(case, promises, text, written=draft is not None and draft.text.strip() not in ("", text.strip()))


def _moved_from_today(promise: Promise, taken_at: datetime | None) -> bool:
    """The new owner gave it another day since they took it: the customer hears of it in the same line."""
    last = promise.moves[-1] if promise.moves else None
    return bool(last and taken_at and last.get("message") is None and datetime.fromisoformat(last["at"]) >= taken_at)


def _written_since(since: dict[int, datetime | None], by: Agent) -> set[int]:
    """Whoever heard from the new owner already needs no line."""
    rows = Message.objects.filter(passages__case__in=since, author=by, direction="out").exclude(delivery="cancelled")
    return {case for case, at in rows.values_list("passages__case", "at") if case in since and (since[case] or at) <= at}


def _addressed(case: Case) -> Addressed:
    """In the language and script of the customer's card, else of the mailbox."""
    name, customer = person(case), case.customer
    wished = (customer.language[:2], (case.mailbox.language[:2] if case.mailbox else ""), "en")
    language = next(one for one in wished if one in LANGUAGES)
    return Addressed(name.first_name, name.surname, name.gender, name.form, language, customer.script if language == "sr" else "")


def _open_absences() -> list[int]:
    return [one.pk for one in team.absences()]
