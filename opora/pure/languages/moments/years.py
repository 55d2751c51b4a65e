"""The year behind a date: 2026, "2026 r.", the two digits of 15.5.26."""

from __future__ import annotations

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.reader import Reader


def year_at(reader: Reader, calendar: Calendar, at: int) -> tuple[int | None, int]:
    """The year written here, if one is, and the place behind it."""
    year = reader.digits(at)
    if year is not None and len(reader.token(at).text) == 4 and 1990 <= year <= 2200:
        return year, _behind_year(reader, at + 1)
    if year is not None and len(reader.token(at).text) == 2 and reader.token(at).is_glued and abs(2000 + year - calendar.today.year) <= 2:
        return 2000 + year, at + 1
    return None, at


def _behind_year(reader: Reader, at: int) -> int:
    """Behind "2026 r." or the dot that some languages put after a year."""
    if mark := reader.take(at, "year_mark"):
        return mark.next
    following = reader.token(at + 1)
    goes_on = reader.sign(at, ".", glued=True) and (following.is_number or following.is_word) and not following.is_capital
    return reader.skip(at + 1, "year_mark") if goes_on else at
