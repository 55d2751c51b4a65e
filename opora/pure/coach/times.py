"""The days and hours that a draft names, for the rules that ask for one."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedTime:
    """Where a day or hour to come is named (code points)."""

    start: int
    end: int


_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\. ?\d{1,2}\.|\b\d{1,2}/\d{1,2}\b|\b\d{1,2} ?(?:h|hod\w*|am|pm|casova|godz\w*|uhr)\b|\b\d{4}-\d\d-\d\d\b")


def interim(text: str, days: re.Pattern[str]) -> tuple[NamedTime, ...]:
    """Clock times, dates, days."""
    return tuple(NamedTime(m.start(), m.end()) for p in (_CLOCK, days) for m in p.finditer(text))
