"""Days a customer names, and which of them is the wish."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from opora.pure.reading.facts import MOST_FACTS, Dated
from opora.pure.reading.heard import Heard
from opora.pure.reading.marked import Marked

_NUMERIC = re.compile(
    r"(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\.(?: ?((?:19|20)\d\d))?(?![\d/])|(?<![\d./-])(\d{1,2})/(\d{1,2})(?:/((?:19|20)\d\d))?(?![\d/])"
)


def find_dates(heard: Heard, received_at: datetime | None) -> tuple[Dated, ...]:
    """The days in order; `due` only where `received_at` is known."""
    found = []
    for match in _NUMERIC.finditer(heard.own):
        day, month, year = (
            (match.group(1), match.group(2), match.group(3)) if match.group(1) else (match.group(4), match.group(5), match.group(6))
        )
        due = _day(int(day), int(month), int(year) if year else None, received_at)
        if due is not None or received_at is None:
            found.append(Dated(match.start(), match.end(), match.group(), due))
    return tuple(found[:MOST_FACTS])


def _day(day: int, month: int, year: int | None, received_at: datetime | None) -> date | None:
    if received_at is None and year is None:
        return None
    today = received_at.date() if received_at else date.min
    try:
        named = date(year or today.year, month, day)
        return named if year or named > today - timedelta(days=60) else named.replace(year=named.year + 1)
    except ValueError:
        return None


def wished_for(heard: Heard, dates: tuple[Dated, ...], requests: tuple[Marked, ...]) -> date | datetime | None:
    """The first day that a wish names: announced as needed by then, or inside a request."""
    for named in dates:
        if named.due is None:
            continue
        said = next((one for one in heard.said if one.sentence.start <= named.start < one.sentence.end), None)
        if said and (heard.phrases.wished_by.search(said.folded) or any(r.start <= named.start < r.end for r in requests)):
            return named.due
    return None
