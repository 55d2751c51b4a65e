"""The desk's time: when a said day ends, when to remind, how much of a wait was working time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from opora.pure.workload.working_time import WorkingTime
from opora.team import queries as team

REMIND_AT = 0.75  # of the span, domain.md C6


def desk_time() -> WorkingTime:
    """The desk's hours, holidays and zone."""
    return team.working_time()


def last_instant(due: date | datetime, clock: WorkingTime) -> tuple[datetime, bool]:
    """The last moment in which a promise for then is kept, and whether only a day was said.

    A day ends with the desk's working hours; a time without a zone is the desk's.
    """
    if isinstance(due, datetime):
        return (due if due.tzinfo else due.replace(tzinfo=clock.zone)), False
    return datetime.combine(due, _closing(due, clock), tzinfo=clock.zone), True


def _closing(day: date, clock: WorkingTime) -> time:
    spans = clock.hours.get(day.weekday()) or [span for spans in clock.hours.values() for span in spans]
    return max((closes for _opens, closes in spans), default=time(17))


def as_said(due: datetime | None, *, date_only: bool, zone: tzinfo) -> date | datetime | None:
    """Back from the last instant to what the customer was told: a day, or a time in the desk's zone."""
    if due is None:
        return None
    local = due.astimezone(zone)
    return local.date() if date_only else local


def reminder(made: datetime, due: datetime, clock: WorkingTime) -> datetime:
    """When three quarters of the way to the due time are over, in working time; in wall time where no working time is left."""
    span = clock.working_time_between(made, due)
    if span <= timedelta(0):
        return made + (due - made) * REMIND_AT
    return min(clock.after_working_time(made, span * REMIND_AT), due)
