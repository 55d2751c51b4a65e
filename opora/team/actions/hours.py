"""When the desk works: spans of each weekday, and days on which it is closed besides the holidays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.team.events import DeskChanged
from opora.team.models import Agent, Desk
from opora.team.queries import desk

Spans = Sequence[tuple[time, time]]
MOST_CLOSED_DAYS = 400
LONGEST_NAME = 120


@transaction.atomic
def change_hours(hours: Mapping[int, Spans], *, by: Agent) -> Desk:
    """Set the spans of each weekday (Monday is 0); a weekday that is missing or empty is free.

    A span may end at midnight (00:00). One that ends before it starts, two that overlap, and a week without work change nothing.
    """
    for spans in hours.values():
        _demand_order(sorted(spans))
    if not any(hours.values()):
        raise DeskError(_("The desk has to work on one day of the week at least."), "no hours at all")
    kept = {str(weekday): [[_said(opens), _said(closes)] for opens, closes in sorted(spans)] for weekday, spans in hours.items() if spans}
    return _change(by, "desk.hours_changed", hours=kept)


def close_on(day: date, name: str = "", *, by: Agent) -> Desk:
    """Close the desk on one day, with a word why; said again it only changes the word."""
    days = [one for one in desk().closed_days if one["day"] != day.isoformat()]
    if len(days) >= MOST_CLOSED_DAYS:
        raise DeskError(_("These are too many closed days. Take old ones out first."), f"{len(days)} closed days")
    days.append({"day": day.isoformat(), "name": " ".join(name.split())[:LONGEST_NAME]})
    return _change(by, "desk.closed_day_added", closed_days=sorted(days, key=lambda one: one["day"]))


def open_on(day: date, *, by: Agent) -> Desk:
    """Work on a day that was to be closed."""
    return _change(by, "desk.closed_day_removed", closed_days=[one for one in desk().closed_days if one["day"] != day.isoformat()])


@transaction.atomic
def _change(by: Agent, act: str, **fields: Any) -> Desk:
    demand(by, "desk:change")
    row = Desk.objects.select_for_update().get(pk=desk().pk)
    if any(getattr(row, name) != value for name, value in fields.items()):
        for name, value in fields.items():
            setattr(row, name, value)
        row.save(update_fields=list(fields))
        audit.record(act, "desk:1", by=by, **fields)
        say(DeskChanged(tuple(fields)))
    return row


def _demand_order(spans: Spans) -> None:
    reached = 0
    for opens, closes in spans:
        begins, ends = _minute(opens), _minute(closes) or 24 * 60
        if ends <= begins:
            raise DeskError(_("Working time has to end after it starts."), f"span {opens}–{closes}")
        if begins < reached:
            raise DeskError(_("Two spans of one day overlap."), f"spans {spans}")
        reached = ends


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _said(moment: time) -> str:
    return f"{moment:%H:%M}"
