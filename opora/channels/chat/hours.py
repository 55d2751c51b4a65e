"""Whether somebody is here, and when somebody will be: the chat promises nothing that the desk's hours do not hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from opora.team import queries as team
from opora.team.hours import working_time_of

A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Availability:
    """`opens_at` (UTC) is when the desk works again; None while it does."""

    open: bool
    opens_at: datetime | None = None


def availability(at: datetime) -> Availability:
    """By the desk's hours, holidays and closed days."""
    working = working_time_of(team.desk())
    if working.working_time_between(at, at + A_MOMENT):
        return Availability(open=True)
    return Availability(open=False, opens_at=working.after_working_time(at, A_MOMENT).astimezone(UTC) - A_MOMENT)
