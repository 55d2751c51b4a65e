"""The door of the room: all moments of a text, each brought to a day or an instant."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.clocks import settled
from opora.pure.languages.moments.holidays import behind_a_holiday
from opora.pure.languages.moments.joining import joined_pieces
from opora.pure.languages.moments.lexicon import lexicon_of
from opora.pure.languages.moments.reader import Reader
from opora.pure.languages.moments.spans import behind_a_bare_span
from opora.pure.languages.moments.values import Clock, Moment, Piece, Rank

_OVER_FROM = {"morning": 9, "forenoon": 12, "lunch": 13, "noon": 12, "afternoon": 18, "evening": 23, "night": 24, "end": 24, "day": 24}
"""From which hour on a part of the day that is named alone is tomorrow's."""

_MOST_FOUND = 200


def find_moments(text: str, *, at: datetime, language: str, country: str = "") -> tuple[Moment, ...]:
    """Days and hours named in a text written at `at` (aware; its zone is the writer's), in order of the text.

    `country` says whose holidays working days pass over; without it the language's usual country does.
    A language without words for moments has none. Text behind 20,000 characters is not read.
    """
    return _find(text, at, at.tzinfo, at.utcoffset(), language, country)


@lru_cache(maxsize=64)
def _find(text: str, at: datetime, _zone: tzinfo | None, _offset: timedelta | None, language: str, country: str) -> tuple[Moment, ...]:
    """Kept for a while: promises, rules and marks ask about the same letter one after the other.

    Zone and offset tell apart what Python calls equal: the same instant in two zones, the same hour before and after the clock change.
    """
    lexicon = lexicon_of(language)
    if lexicon is None:
        return ()
    reader = Reader(text, lexicon)
    calendar = Calendar(at, country or lexicon.words.country)
    found: list[Moment] = []
    place, reached, said = 0, 0, None
    while (place := reader.next_known(place)) < len(reader.tokens) and len(found) < _MOST_FOUND:
        if idiom := reader.take(place, "not_moments"):
            place = idiom.next
            continue
        if not reader.says_something(place):
            place += 1
            continue
        moment = joined_pieces(reader, calendar, place, said)
        if moment is None:
            place = behind_a_bare_span(reader, place) or behind_a_holiday(reader, place) or place + 1
            continue
        piece = moment.piece
        if found and not found[-1].is_past and not reader.ends_a_sentence(reached, place):
            piece = _on_the_day_said(piece, said)
        found.append(_moment(reader, calendar, piece, place, moment.next))
        said, reached = _day_of(found[-1].due) or said, moment.next
        place = moment.next
    return tuple(found)


def _on_the_day_said(piece: Piece, said: date | None) -> Piece:
    """ "Tomorrow we come, and in the evening I write": an hour alone belongs to the day of its sentence."""
    alone = piece.rank is Rank.NONE and piece.instant is None and not piece.is_open and not piece.is_since
    return piece.with_(day=said, rank=Rank.RELATIVE) if alone and said else piece


def _moment(reader: Reader, calendar: Calendar, piece: Piece, start: int, end: int) -> Moment:
    due = None if piece.is_open else _due(calendar, piece)
    past = piece.is_past or _is_past(calendar, due)
    first, last = reader.span(start, end)
    return Moment(first, last, due, piece.is_deadline, past, piece.is_range, piece.is_repeated)


def _due(calendar: Calendar, piece: Piece) -> date | datetime | None:
    if piece.instant:
        return piece.instant
    clock = piece.clock or (Clock(12, 0, True) if piece.part == "noon" else None)
    if clock is None:
        return piece.day or (calendar.today if piece.is_since else _day_of_part(calendar, piece.part))
    clock = settled(clock, piece.part)
    if piece.day:
        return calendar.instant(piece.day, clock)
    today = calendar.instant(calendar.today, clock)
    return today if today > calendar.at or piece.is_since else calendar.instant(calendar.today + timedelta(days=1), clock)


def _day_of_part(calendar: Calendar, part: str | None) -> date:
    return calendar.in_days(calendar.at.hour >= _OVER_FROM.get(part or "", 24))


def _is_past(calendar: Calendar, due: date | datetime | None) -> bool:
    if isinstance(due, datetime):
        return due < calendar.at
    return due is not None and due < calendar.today


def _day_of(due: date | datetime | None) -> date | None:
    return due.date() if isinstance(due, datetime) else due
