"""Pieces side by side are one moment: "on Friday", "15 May", "by noon" together, in either order."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.clocks import clock_piece, told_piece
from opora.pure.languages.moments.dates import date_piece
from opora.pure.languages.moments.holidays import behind_a_holiday, counted_from_a_holiday
from opora.pure.languages.moments.leads import Lead, leads
from opora.pure.languages.moments.periods import period_piece
from opora.pure.languages.moments.reader import Reader
from opora.pure.languages.moments.shifting import shifted_piece
from opora.pure.languages.moments.spans import span_piece
from opora.pure.languages.moments.values import Piece, Rank

_MOST_PIECES = 6
_WEAK_PARTS = frozenset({"lunch", "night"})
_BEFORE_NOON = frozenset({"morning", "forenoon"})
_NOON = 12
_MAKES_A_PART_A_TIME = frozenset({"by", "before", "after", "around", "within", "during"})


class Joined(NamedTuple):
    """A whole moment and the place behind it."""

    piece: Piece
    next: int


def joined_pieces(reader: Reader, calendar: Calendar, at: int, said: date | None) -> Joined | None:
    """The moment that begins here, all its pieces together."""
    found = _piece(reader, calendar, at, said, beside_a_day=False)
    if not found:
        return None
    found = _with_alternative(reader, calendar, _all_pieces(reader, calendar, found, said), said)
    if found.piece.is_weak:
        return None
    latest = reader.take(reader.next_after_comma(found.next), "latest")
    if not latest or _piece(reader, calendar, latest.next, said, beside_a_day=True):
        return found
    return Joined(found.piece.with_(is_deadline=True), latest.next)


def _all_pieces(reader: Reader, calendar: Calendar, found: Joined, said: date | None) -> Joined:
    for _ in range(_MOST_PIECES):
        more = _more(reader, calendar, found, said)
        if not more:
            break
        found = more
    return found


def _piece(reader: Reader, calendar: Calendar, at: int, said: date | None, *, beside_a_day: bool) -> Joined | None:
    if told := told_piece(reader, at):
        return Joined(*told)
    for lead in leads(reader, at):
        if not reader.means_something(lead.next):
            continue  # "on the invoice": most little words lead to no moment
        found = _read(reader, calendar, lead, said, beside_a_day=beside_a_day)
        if found:
            piece, end = found
            repeated = piece.is_repeated or "every" in lead.kinds
            deadline = piece.is_deadline or (lead.is_deadline and not piece.is_past)
            since = "from_" in lead.kinds and not piece.is_range
            weak = piece.part in _WEAK_PARTS and not lead.kinds & _MAKES_A_PART_A_TIME
            return Joined(piece.with_(is_deadline=deadline, is_repeated=repeated, is_since=since, is_weak=weak), end)
    return None


def _read(reader: Reader, calendar: Calendar, lead: Lead, said: date | None, *, beside_a_day: bool) -> tuple[Piece, int] | None:
    if reader.take(lead.next, "not_moments"):
        return None
    dated = counted_from_a_holiday(reader, calendar, lead) or date_piece(reader, calendar, lead, beside_a_day=beside_a_day)
    if dated or behind_a_holiday(reader, lead.next):
        return dated
    return (
        shifted_piece(reader, lead)
        or span_piece(reader, calendar, lead)
        or clock_piece(reader, lead, beside_a_day=beside_a_day)
        or period_piece(reader, calendar, lead, said)
    )


def _more(reader: Reader, calendar: Calendar, found: Joined, said: date | None) -> Joined | None:
    at = reader.next_after_comma(found.next)
    has_comma = at != found.next
    beside = found.piece.day is not None or found.piece.part is not None
    second = _piece(reader, calendar, at, said, beside_a_day=beside)
    if not second:
        return None
    together = _together(calendar, found.piece, second.piece, has_comma=has_comma)
    return Joined(together, second.next) if together else None


def _with_alternative(reader: Reader, calendar: Calendar, found: Joined, said: date | None) -> Joined:
    """ "Today or tomorrow": the later one is what was promised."""
    either = reader.take(found.next, "or_")
    if not either or found.piece.day is None or found.piece.clock:
        return found
    second = _piece(reader, calendar, either.next, said, beside_a_day=False)
    if not second or second.piece.day is None or second.piece.day <= found.piece.day:
        return found
    second = _all_pieces(reader, calendar, second, said)
    return Joined(second.piece.with_(is_deadline=second.piece.is_deadline or found.piece.is_deadline), second.next)


def _together(calendar: Calendar, first: Piece, second: Piece, *, has_comma: bool) -> Piece | None:
    """Both pieces as one, or None if they are two moments."""
    if first.is_open or second.is_open:
        return None
    first, second = _as_clock(first, second), _as_clock(second, first)
    if (
        first.instant
        or second.instant
        or (first.clock and second.clock)
        or (first.part and second.part and "end" not in (first.part, second.part))
        or (has_comma and (_is_after(first, second) or _is_after(second, first)))
    ):
        return None
    day = _one_day(calendar, first, second, has_comma=has_comma)
    if day is None:
        return None
    clocked = first if first.clock else second
    return Piece(
        day=day.day,
        rank=day.rank,
        week=day.week,
        weekday=day.weekday,
        clock=clocked.clock,
        opening=clocked.opening,
        part=second.part if first.part in (None, "end") else first.part,
        is_deadline=first.is_deadline or second.is_deadline,
        is_past=day.is_past,
        is_range=first.is_range or second.is_range,
        is_repeated=first.is_repeated or second.is_repeated,
    )


def _is_after(clocked: Piece, parted: Piece) -> bool:
    """ "Tomorrow morning, at 13:00": the hour is of another act."""
    return parted.part in _BEFORE_NOON and clocked.clock is not None and clocked.clock.is_sure and clocked.clock.hour > _NOON


def _as_clock(piece: Piece, other: Piece) -> Piece:
    """ "Do 2 hodin" is two hours, but beside "tomorrow" it is two o'clock."""
    if piece.clock_beside_a_day and (other.day or other.part):
        return Piece(clock=piece.clock_beside_a_day, is_deadline=piece.is_deadline)
    return piece


def _one_day(calendar: Calendar, first: Piece, second: Piece, *, has_comma: bool) -> Piece | None:
    """The piece whose day counts."""
    low, high = (first, second) if first.rank <= second.rank else (second, first)
    if low.rank is Rank.NONE:
        return high
    if low.rank is high.rank or low.is_past != high.is_past:
        return None
    if low.rank is Rank.WEEK:
        return _in_week(calendar, low, high)
    if has_comma and low.weekday is not None and high.day is not None and high.day.weekday() != low.weekday:
        return None
    if low.rank is Rank.RELATIVE and low.day != high.day and has_comma:
        return None
    return high


def _in_week(calendar: Calendar, week: Piece, other: Piece) -> Piece | None:
    if other.rank is Rank.DATE:
        return other
    if other.rank is not Rank.WEEKDAY or other.weekday is None or week.week is None:
        return None
    return other.with_(day=calendar.weekday_of_week(other.weekday, week.week), rank=Rank.RELATIVE)
