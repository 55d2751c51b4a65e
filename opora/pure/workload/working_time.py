"""Working days and working hours of a desk: what "two working days" and "four working hours" come to.

Days are days of the desk's time zone, and hours are hours that really pass: in the night of the clock change a
span from one to five lasts three or five hours. A desk for which no hours are set works by the clock, so that no
deadline is ever lost for want of a setting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from opora.pure.workload.free_days import public_holidays

Spans = tuple[tuple[time, time], ...]

_FURTHEST_DAY = 3_700
"""Nothing is promised for more than ten years ahead; the search for a working day ends there."""

_DAY = timedelta(days=1)
_NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """When a desk works. A span that ends at midnight ends with the day; a span never goes on into the next day."""

    country: str
    """Whose holidays are kept ("CZ", "GB-ENG"); "" keeps none."""

    zone: tzinfo
    hours: Mapping[int, Spans]
    """Spans of each weekday, Monday is 0; a weekday that is missing or empty is free."""

    closed: frozenset[date] = frozenset()
    """Days on which the desk is closed besides the holidays."""

    def is_working_day(self, day: date) -> bool:
        """Whether the desk opens at all on this day."""
        return bool(self.hours.get(day.weekday())) and day not in self.closed and day not in public_holidays(self.country, day.year)

    def after_working_days(self, start: date, count: int) -> date:
        """The working day that is `count` working days after `start`; the day after `start` is the first that counts.

        Nought or less is the start itself.
        """
        if count <= 0:
            return start
        left = count
        for day in _days_from(start, after=1):
            left -= self.is_working_day(day)
            if not left:
                return day
        return _later(start, min(count, _FURTHEST_DAY))

    def after_working_time(self, start: datetime, span: timedelta) -> datetime:
        """The moment at which `span` of working time has passed since `start` (aware), in the desk's zone."""
        at, left = start.astimezone(UTC), span
        if left <= _NONE:
            return start.astimezone(self.zone)
        for opening, closing in self._spans_from(start):
            at = max(at, opening)
            if closing - at >= left:
                return (at + left).astimezone(self.zone)
            left -= max(closing - at, _NONE)
        return (start.astimezone(UTC) + min(span, _DAY * _FURTHEST_DAY)).astimezone(self.zone)

    def working_time_between(self, start: datetime, end: datetime) -> timedelta:
        """How much working time lies between two moments (aware); none if the end is not after the start."""
        begin, finish, total = start.astimezone(UTC), end.astimezone(UTC), _NONE
        if finish <= begin or not any(self.hours.values()):
            return max(finish - begin, _NONE)
        first, last = begin.astimezone(self.zone).date(), finish.astimezone(self.zone).date()
        usual: dict[int, timedelta] = {}
        for day in _days_from(first, after=0):
            if day > last:
                break
            if first < day < last:
                total += self._whole_length(day, usual)
            else:
                total += sum((max(min(closing, finish) - max(opening, begin), _NONE) for opening, closing in self._joined_of(day)), _NONE)
        return total

    def _whole_length(self, day: date, usual: dict[int, timedelta]) -> timedelta:
        """How long the desk works on a day. `usual` keeps what each weekday comes to when no clock changes: a case lives for months."""
        if not self.is_working_day(day):
            return _NONE
        if self._offset(day) != self._offset(day + _DAY):
            return self._reckoned(day)
        weekday = day.weekday()
        if weekday not in usual:
            usual[weekday] = self._reckoned(day)
        return usual[weekday]

    def _reckoned(self, day: date) -> timedelta:
        return sum((closing - opening for opening, closing in self._joined_of(day)), _NONE)

    def _offset(self, day: date) -> timedelta | None:
        return self.zone.utcoffset(datetime.combine(day, time.min))

    def is_open(self, at: datetime) -> bool:
        """Whether the desk works at this instant; the instant it closes is closed. Without any hours it is never open."""
        return any(opening <= at < closing for opening, closing in self._spans_of(at.astimezone(self.zone).date()))

    def opens_next(self, at: datetime) -> datetime | None:
        """When the desk opens next after this instant, in its zone; None without any hours."""
        if not any(self.hours.values()):
            return None
        found = next((opening for opening, _closing in self._spans_from(at) if opening > at), None)
        return found and found.astimezone(self.zone)

    def _spans_of(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if self.is_working_day(day):
            yield from (self._span(day, opens, closes) for opens, closes in self.hours[day.weekday()])

    def _spans_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Openings and closings (UTC) from the day of `start` on, in order and without overlaps."""
        for day in _days_from(start.astimezone(self.zone).date(), after=0):
            yield from self._joined_of(day)

    def _joined_of(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        return _joined(sorted(self._spans_of(day)))

    def _span(self, day: date, opens: time, closes: time) -> tuple[datetime, datetime]:
        last = _later(day, 1) if closes == time.min else day
        opening = datetime.combine(day, opens, tzinfo=self.zone).astimezone(UTC)
        return opening, datetime.combine(last, closes, tzinfo=self.zone).astimezone(UTC)


def usual(country: str, zone: tzinfo) -> WorkingTime:
    """Monday to Friday from eight to five: the hours of a desk that has not said otherwise."""
    return WorkingTime(country, zone, {weekday: ((time(8), time(17)),) for weekday in range(5)})


def _days_from(start: date, *, after: int) -> Iterator[date]:
    furthest = min(_FURTHEST_DAY, (date.max - start).days - 1)
    return (start + timedelta(days=ahead) for ahead in range(after, furthest))


def _later(day: date, count: int) -> date:
    return day + timedelta(days=min(count, (date.max - day).days))


def _joined(spans: list[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    """Spans that somebody entered twice or overlapping count once."""
    reached: datetime | None = None
    for opening, closing in spans:
        begin = opening if reached is None else max(opening, reached)
        if closing > begin:
            yield begin, closing
            reached = closing
