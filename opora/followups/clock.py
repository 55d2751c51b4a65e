"""Working days as follow-ups count them."""

from __future__ import annotations

from datetime import datetime, time

from opora.team import queries as team


def working_days_later(moment: datetime, count: int) -> datetime:
    """The same time of day so many working days later, moved into the desk's hours of that day."""
    clock = team.working_time()
    local = moment.astimezone(clock.zone)
    day = clock.after_working_days(local.date(), count)
    spans = clock.hours.get(day.weekday(), ())
    opens = min((start for start, _end in spans), default=time(0))
    closes = max((end for _start, end in spans if end != time.min), default=time(23, 59))
    return datetime.combine(day, max(opens, min(local.time(), closes)), tzinfo=clock.zone)
