"""What is usual on a weekday at an hour: how many people write or call, learned from counts of five minutes.

A holiday goes with the Sundays, and the first working day after one with the Mondays: what was left lying is written then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from opora.pure.workload.working_time import WorkingTime

BEAT = timedelta(minutes=5)
LEARNED_FROM = timedelta(weeks=6)
OPEN_HOUR, CLOSED_HOUR = 6.0, 1.5
"""Contacts an hour of a small desk, in its hours and outside: believed like one day of its own until it has counted."""

_BELIEVED = 1.0
_MONDAY, _SUNDAY = 0, 6
_DAY = timedelta(days=1)
_STEP = timedelta(minutes=10)


def beat_of(at: datetime) -> datetime:
    """The full five minutes in which an instant lies, in its own zone."""
    return at.replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Usual:
    """How many contacts an hour are usual, by kind of day (Monday is 0) and hour of the desk's zone."""

    desk: WorkingTime
    rates: Mapping[tuple[int, int], float] = field(default_factory=dict)
    _kinds: dict[date, int] = field(default_factory=dict, compare=False)

    def rate(self, at: datetime) -> float:
        """Contacts an hour at an instant."""
        local = at.astimezone(self.desk.zone)
        known = self.rates.get((self._kind(local.date()), local.hour))
        return _before_counting(self.desk, local) if known is None else known

    def within(self, begin: datetime, end: datetime) -> float:
        """How many contacts are usual between two instants that lie hours apart at most."""
        total, at = 0.0, begin
        while at < end:
            step = min(_STEP, end - at)
            total += self.rate(at) * step.total_seconds() / 3600
            at += step
        return total

    def at_most_within(self, begin: datetime, end: datetime) -> float:
        """The same for minutes, by the busier of the hours they touch: people do not wait for the full hour."""
        return max(self.rate(begin), self.rate(end)) * (end - begin).total_seconds() / 3600

    def _kind(self, day: date) -> int:
        if day not in self._kinds:
            self._kinds[day] = kind_of_day(day, self.desk)
        return self._kinds[day]


def kind_of_day(day: date, desk: WorkingTime) -> int:
    """The weekday (Monday is 0) whose pattern a day follows."""
    if desk.hours.get(day.weekday()) and not desk.is_working_day(day):
        return _SUNDAY
    before = day - _DAY
    was_kept_free = bool(desk.hours.get(before.weekday())) and not desk.is_working_day(before)
    return _MONDAY if was_kept_free and desk.is_working_day(day) else day.weekday()


def learn(beats: Iterable[tuple[datetime, int]], desk: WorkingTime, *, since: datetime, until: datetime) -> Usual:
    """The usual values of the whole days between two instants, from (begin of five minutes, contacts); what is missing is nought."""
    first, last = since.astimezone(desk.zone).date(), until.astimezone(desk.zone).date()
    kinds = {day: kind_of_day(day, desk) for day in _days(first, last)}
    counted: Counter[tuple[int, int]] = Counter()
    for begins_at, contacts in beats:
        local = begins_at.astimezone(desk.zone)
        if local.date() in kinds:
            counted[kinds[local.date()], local.hour] += contacts
    seen = Counter(kinds.values())
    return Usual(
        desk, {(kind, hour): _learned(counted[kind, hour], seen[kind], kind, hour, desk, last) for kind in seen for hour in range(24)}
    )


def _learned(contacts: int, days: int, kind: int, hour: int, desk: WorkingTime, last: date) -> float:
    monday = datetime(last.year, last.month, last.day, hour, tzinfo=desk.zone) - _DAY * last.weekday()
    believed = _before_counting(desk, monday + _DAY * kind)
    return (contacts + believed * _BELIEVED) / (days + _BELIEVED)


def _before_counting(desk: WorkingTime, local: datetime) -> float:
    spans = desk.hours.get(local.weekday(), ())
    is_open = any(opens.hour <= local.hour < (closes.hour or 24) for opens, closes in spans)
    return OPEN_HOUR if is_open else CLOSED_HOUR


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=ahead) for ahead in range((last - first).days))
