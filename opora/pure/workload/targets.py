"""How long something may take: so many minutes by the clock, working hours, or working days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from opora.pure.workload.working_time import WorkingTime

WARN_AT = 0.75  # of the time, as for promises (domain.md C6)


class Unit(StrEnum):
    """What is counted. MINUTES and HOURS run day and night; the others only while the desk works."""

    MINUTES = "min"
    HOURS = "h"
    WORKING_MINUTES = "wmin"
    WORKING_HOURS = "wh"
    WORKING_DAYS = "wd"


_LENGTHS = {
    Unit.MINUTES: timedelta(minutes=1),
    Unit.HOURS: timedelta(hours=1),
    Unit.WORKING_MINUTES: timedelta(minutes=1),
    Unit.WORKING_HOURS: timedelta(hours=1),
}
BY_THE_CLOCK = frozenset({Unit.MINUTES, Unit.HOURS})


@dataclass(frozen=True, slots=True)
class Target:
    """`amount` of `unit`. Working days count from the day after and end when the desk closes."""

    amount: int
    unit: Unit

    def due(self, start: datetime, working: WorkingTime) -> datetime:
        """The last moment in time for what began at `start` (aware), if nothing pauses it."""
        if self.unit is Unit.WORKING_DAYS:
            return end_of_work(working.after_working_days(start.astimezone(working.zone).date(), self.amount), start, working)
        span = _LENGTHS[self.unit] * self.amount
        return start + span if self.unit in BY_THE_CLOCK else working.after_working_time(start, span)

    def warning(self, start: datetime, working: WorkingTime) -> datetime:
        """When three quarters of the time are over, if nothing pauses it."""
        due = self.due(start, working)
        span = due - start if self.unit in BY_THE_CLOCK else working.working_time_between(start, due)
        return self.later(start, span * WARN_AT, working)

    def pause(self, start: datetime, end: datetime, working: WorkingTime) -> timedelta:
        """How much of this target's time lies in a pause."""
        return max(end - start, timedelta(0)) if self.unit in BY_THE_CLOCK else working.working_time_between(start, end)

    def later(self, moment: datetime, span: timedelta, working: WorkingTime) -> datetime:
        """`moment` put off by `span` of this target's time."""
        return moment + span if self.unit in BY_THE_CLOCK or not span else working.after_working_time(moment, span)


def three_quarters(start: datetime, due: datetime, working: WorkingTime) -> datetime:
    """When to warn of a due time that somebody named: after three quarters of the working time, or of the time if there is none."""
    span = working.working_time_between(start, due)
    if span <= timedelta(0):
        return start + (due - start) * WARN_AT
    return min(working.after_working_time(start, span * WARN_AT), due)


def end_of_work(day: date, start: datetime, working: WorkingTime) -> datetime:
    """When the desk closes on a day; on a day without hours, the time of day of `start`."""
    spans = working.hours.get(day.weekday(), ())
    if not spans:
        return datetime.combine(day, start.astimezone(working.zone).timetz().replace(tzinfo=None), tzinfo=working.zone)
    if any(closes == time.min for _opens, closes in spans):
        return datetime.combine(day + timedelta(days=1), time.min, tzinfo=working.zone)
    return datetime.combine(day, max(closes for _opens, closes in spans), tzinfo=working.zone)
