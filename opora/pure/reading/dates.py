"""Days a customer names, and which of them is the wish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from opora.pure.languages.moments import Moment, find_moments
from opora.pure.reading.facts import MOST_FACTS, Dated
from opora.pure.reading.heard import Heard
from opora.pure.reading.marked import Marked

# Where nobody knows when the text came, the days are still found; what they come to is then left out.
_UNKNOWN_DAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
_WRITTEN_OUT = re.compile(r"(?<![\w./-])(\d{1,2})[./] ?(\d{1,2})[./] ?((?:19|20)\d\d)(?![\w/])")
_NOUN_FOLLOWS = re.compile(r"\s[^\W\d_]")


def find_dates(heard: Heard, received_at: datetime | None) -> tuple[Dated, ...]:
    """The days in order; `due` only where `received_at` is known. Habits ("every Monday") are no days."""
    if received_at is not None and received_at.tzinfo is None:
        received_at = received_at.replace(tzinfo=UTC)
    moments = find_moments(heard.own, at=received_at or _UNKNOWN_DAY, language=heard.language)
    found = [
        Dated(one.start, one.end, heard.text[one.start : one.end], one.due if received_at else None)
        for one in moments
        if not one.is_repeated and not _only_counts(heard.own, one)
    ]
    found.extend(_written_out(heard, found))
    return tuple(sorted(found, key=lambda one: one.start)[:MOST_FACTS])


def _only_counts(text: str, moment: Moment) -> bool:
    """ "Na dvě splátky", "από τα τέσσερα ράφια": a number word before a noun, not an hour."""
    said = text[moment.start : moment.end]
    has_clock = isinstance(moment.due, datetime) and not any(map(str.isdigit, said))
    return has_clock and len(said.split()) <= 3 and bool(_NOUN_FOLLOWS.match(text, moment.end))


def _written_out(heard: Heard, known: list[Dated]) -> Iterator[Dated]:
    """Dates with a year that are far from today, such as a birthday."""
    for match in _WRITTEN_OUT.finditer(heard.own):
        start, end = match.span()
        if any(one.start < end and start < one.end for one in known):
            continue
        try:
            yield Dated(start, end, match.group(), date(int(match.group(3)), int(match.group(2)), int(match.group(1))))
        except ValueError:
            continue


def wished_for(
    heard: Heard, dates: tuple[Dated, ...], requests: tuple[Marked, ...], received_at: datetime | None
) -> date | datetime | None:
    """The first coming day that a wish names: announced as needed by then, or inside a request."""
    for named in dates:
        if named.due is None or received_at is None or _day(named.due) < received_at.date():
            continue
        said = next((one for one in heard.said if one.sentence.start <= named.start < one.sentence.end), None)
        if said and (heard.phrases.wished_by.search(said.folded) or any(r.start <= named.start < r.end for r in requests)):
            return named.due
    return None


def _day(due: date | datetime) -> date:
    return due.date() if isinstance(due, datetime) else due


def matters(named: Dated, received_at: datetime | None) -> bool:
    """A day in figures or one to come says something; "last summer" belongs to a story."""
    if any(map(str.isdigit, named.text)):
        return True
    return named.due is not None and received_at is not None and _day(named.due) >= received_at.date()
