"""Days of the calendar as people reckon them: the next Friday, the end of the month, the year nobody mentions."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property

from opora.pure.languages.moments.values import Clock
from opora.pure.workload.working_time import WorkingTime, usual

_MONDAY, _WEDNESDAY, _FRIDAY, _SUNDAY = 0, 2, 4, 6
_PAST_THAT_STAYS = timedelta(days=61)
_FUTURE_THAT_STAYS = timedelta(days=304)
_FURTHEST = 3_000
"""Days; nobody promises for later, and the calendar ends somewhere."""


class Calendar:
    """The days around the moment of writing."""

    def __init__(self, at: datetime, country: str) -> None:
        self.at = at
        self.today = at.date()
        self._country = country

    @cached_property
    def working(self) -> WorkingTime:
        """Working days of the country, at the usual hours."""
        return usual(self._country, self.at.tzinfo or UTC)

    def in_days(self, count: float) -> date:
        """Today and so many days; parts of a day are dropped, absurd numbers are cut."""
        return self.today + timedelta(days=max(-_FURTHEST, min(int(count), _FURTHEST)))

    def in_months(self, count: float) -> date:
        """The same day so many months later, or the last of that month."""
        months = self.today.year * 12 + self.today.month - 1 + max(-99, min(int(count), 99))
        year, month = divmod(months, 12)
        return date(year, month + 1, min(self.today.day, monthrange(year, month + 1)[1]))

    def in_working_days(self, count: float) -> date:
        """Working days count from the day after."""
        return self.working.after_working_days(self.today, min(int(count), _FURTHEST))

    def after(self, span: timedelta) -> datetime:
        """A counted instant: time that really passes, also when the clock changes."""
        return (self.at.astimezone(UTC) + span).astimezone(self.at.tzinfo)

    def weekday(self, weekday: int) -> date:
        """The next such day after today."""
        return self.in_days((weekday - self.today.weekday() - 1) % 7 + 1)

    def last_weekday(self, weekday: int) -> date:
        """The last such day before today."""
        return self.in_days(-((self.today.weekday() - weekday - 1) % 7 + 1))

    def weekday_of_week(self, weekday: int, week: int) -> date:
        """Such a day in this week (0), the next one (1), the last one (-1); weeks begin on Monday."""
        return self.in_days(weekday - self.today.weekday() + 7 * max(-200, min(week, 200)))

    def end_of_week(self, week: int) -> date:
        """Friday; on a weekend "this week" is the one that comes."""
        friday = self.weekday_of_week(_FRIDAY, week)
        return friday if week or friday >= self.today else self.weekday_of_week(_FRIDAY, 1)

    def middle_of_week(self, week: int) -> date:
        """Wednesday."""
        return self.weekday_of_week(_WEDNESDAY, week)

    def beginning_of_week(self, week: int) -> date:
        """Monday; if it has passed, the next one."""
        return self.weekday_of_week(_MONDAY, week) if week else self.weekday(_MONDAY)

    def weekend(self, week: int) -> date:
        """Sunday, its last day."""
        return self.weekday_of_week(_SUNDAY, week)

    def month_day(self, day: int, months: int) -> date | None:
        """A day of this month (0) or another; 31 in a shorter month is its last day, 0 no day at all."""
        year, month = divmod(self.today.year * 12 + self.today.month - 1 + months, 12)
        return date(year, month + 1, min(day, monthrange(year, month + 1)[1])) if 1 <= day <= 31 else None

    def next_day_of_month(self, day: int) -> date | None:
        """The next 15th, today included."""
        this_month = self.month_day(day, 0)
        return self.month_day(day, 1) if this_month and this_month < self.today else this_month

    def day_without_year(self, day: int, month: int) -> date | None:
        """The next such day, up to ten months ahead; what passed less than two months ago stays past."""
        for year in (self.today.year, self.today.year + 1, self.today.year - 1):
            found = day_of(year, month, day)
            if found and -_PAST_THAT_STAYS <= found - self.today <= _FUTURE_THAT_STAYS:
                return found
        return day_of(self.today.year, month, day) or day_of(self.today.year + 1, month, day)

    def last_of_month(self, month: int) -> date | None:
        """The last day of the month with this number, in the year that is meant."""
        first = self.day_without_year(1, month)
        return first and date(first.year, first.month, monthrange(first.year, first.month)[1])

    def instant(self, day: date, clock: Clock) -> datetime:
        """An hour of a day in the zone of the writer; an hour the clock change leaves out is moved on by it."""
        late = clock.hour == 24
        local = datetime.combine(day + timedelta(days=late), time(0 if late else clock.hour, clock.minute), tzinfo=self.at.tzinfo)
        return local.astimezone(UTC).astimezone(self.at.tzinfo)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    if not 1 <= month <= 12 or not 1990 <= year <= 2200 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)
