"""When to call somebody back: three tries (at once, after 20 minutes, after two hours), between 8 and 20 o'clock (domain.md C12)."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

PAUSES = (timedelta(0), timedelta(minutes=20), timedelta(hours=2))
MOST_TRIES = len(PAUSES)
OPENS, CLOSES = time(8), time(20)


def next_try(done: int, at: datetime, zone: tzinfo) -> datetime | None:
    """When the next try is due after `done` tries, the last of them at `at`; None when they are used up."""
    return None if done >= MOST_TRIES else within_calling_hours(at + PAUSES[done], zone)


def within_calling_hours(at: datetime, zone: tzinfo) -> datetime:
    """This instant, or the next at which nobody is called out of bed."""
    local = at.astimezone(zone)
    if local.time() < OPENS:
        return local.replace(hour=OPENS.hour, minute=0, second=0, microsecond=0)
    if local.time() >= CLOSES:
        return (local + timedelta(days=1)).replace(hour=OPENS.hour, minute=0, second=0, microsecond=0)
    return at
