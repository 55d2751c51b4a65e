"""Working days as follow-ups count them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from opora.pure.workload.working_time import WorkingTime
from opora.team import queries as team


def working_days_later(moment: datetime, count: int, clock: WorkingTime | None = None) -> datetime:
    """The same time of day so many working days later, moved into the desk's hours of that day. `clock` where it is known already."""
    clock = clock or team.working_time()
    local = moment.astimezone(clock.zone)
    day = clock.after_working_days(local.date(), count)
    spans = clock.hours.get(day.weekday(), ())
    opens = min((start for start, _end in spans), default=time(0))
    closes = max((end for _start, end in spans if end != time.min), default=time(23, 59))
    return datetime.combine(day, max(opens, min(local.time(), closes)), tzinfo=clock.zone)


def last_working_day(day: date, *, after: date) -> date:
    """The day itself, or the last working day before it that still lies after `after`; the day itself where there is none."""
    clock = team.working_time()
    found = day
    while found > after and not clock.is_working_day(found):
        found -= timedelta(days=1)
    return found if found > after else day
