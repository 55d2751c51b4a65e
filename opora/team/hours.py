"""From the desk's settings to working time."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

from opora.pure.workload.working_time import Spans, WorkingTime
from opora.team.models import Desk

WORKING_TIME = frozenset({"hours", "closed_days", "country", "time_zone"})
"""The fields of the desk on which working time depends."""


def hours_of(row: Desk) -> dict[int, Spans]:
    """Spans of each weekday, Monday is 0, as times."""
    return {
        int(weekday): tuple((time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans)
        for weekday, spans in row.hours.items()
    }


def working_time_of(row: Desk) -> WorkingTime:
    """Hours, closed days, the country's holidays and the zone of a desk."""
    closed = frozenset(date.fromisoformat(one["day"]) for one in row.closed_days)
    return WorkingTime(row.country, ZoneInfo(row.time_zone), hours_of(row), closed)
