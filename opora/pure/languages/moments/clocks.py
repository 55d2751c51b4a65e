"""Clock times in their surroundings: which bare number is an hour, where a range of two ends, whether it is before or after noon."""

from __future__ import annotations

from opora.pure.languages.moments.hours import Hour, read_hour
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader
from opora.pure.languages.moments.values import Clock, Piece

_AFTERNOON_FROM = 7
"""A bare hour below is meant after noon: a desk answers at three in the afternoon."""

_ANYTHING_BUT_A_COUNT = (
    "days", "weekdays", "parts", "tonight", "noon", "midnight", "by", "at", "clock_at", "to", "and_", "or_", "latest", "soft", "next",
    "this", "nearest", "hour_mark", "forenoon_mark", "afternoon_mark", "before", "after", "around", "from_",
)  # fmt: skip


def clock_piece(reader: Reader, lead: Lead, *, beside_a_day: bool) -> tuple[Piece, int] | None:
    """A clock time or a range of two."""
    is_led = lead.allows_bare_hour or beside_a_day
    with_ordinals = bool(lead.kinds & {"between", "around"}) or (beside_a_day and lead.allows_bare_hour)
    first = read_hour(reader, lead.next, is_led=is_led, may_have_minutes_behind="between" not in lead.kinds, with_ordinals=with_ordinals)
    if not first:
        return None
    if second := _range_end(reader, first.next, lead):
        return _range(reader, lead, first, second, beside_a_day=beside_a_day)
    if not first.is_marked and not (lead.allows_bare_hour and _may_stand_alone(reader, lead, first.next, beside_a_day=beside_a_day)):
        return None
    if not lead.allows_bare_hour and not _is_written_out(reader, lead.next, first):
        return None
    return Piece(clock=first.clock), first.next


def _is_written_out(reader: Reader, at: int, hour: Hour) -> bool:
    """Without a preposition "two hours" beside a day is no clock time, but 15 h, 9:30 and "half past two" are."""
    return hour.clock.is_sure or hour.clock.minute > 0 or (reader.digits(at) or 0) >= _AFTERNOON_FROM


def _range_end(reader: Reader, at: int, lead: Lead) -> Hour | None:
    """The second half of "10–12", "od 10 do 12", "between 10 and 12"."""
    if reader.sign(at, "."):
        at += 1
    kinds = ("to", "and_") if "between" in lead.kinds else ("to",)
    if reader.sign(at, "-"):
        at += 1
    elif taken := reader.take(at, *kinds):
        at = taken.next
    else:
        return None
    at = reader.skip(at, "clock_at", "hour_lead")
    second = read_hour(reader, at, is_led=True, with_ordinals=True)
    if second and reader.sign(second.next, ".") and (mark := reader.take(second.next + 1, "hour_mark")):
        return Hour(second.clock, mark.next, True)
    return second


def _range(reader: Reader, lead: Lead, first: Hour, second: Hour, *, beside_a_day: bool) -> tuple[Piece, int] | None:
    opening, closing = first.clock, second.clock
    bare = not first.is_marked and not second.is_marked
    if bare and not _is_plausible(reader, lead, first, second, beside_a_day=beside_a_day):
        return None
    if closing.is_sure and not opening.is_sure and closing.hour > 12 and opening.hour < closing.hour - 12 <= 12 and opening.hour < 7:
        opening = Clock(opening.hour + 12, opening.minute, True)
    if not closing.is_sure and closing.hour < opening.hour <= 12:  # "from 10 to 2", "9 to 5"
        opening, closing = Clock(opening.hour, opening.minute, True), Clock(closing.hour + 12, closing.minute, True)
    return Piece(clock=closing, opening=opening, is_range=True), second.next


def _is_plausible(reader: Reader, lead: Lead, first: Hour, second: Hour, *, beside_a_day: bool) -> bool:
    if not lead.kinds & {"between", "from_"} and not beside_a_day:
        return False
    closing = second.clock.hour + 12 * (second.clock.hour < first.clock.hour)
    if "between" not in lead.kinds and not beside_a_day and not 6 <= first.clock.hour < closing:
        return False
    return _may_stand_alone(reader, lead, second.next, beside_a_day=beside_a_day)


def _may_stand_alone(reader: Reader, lead: Lead, at: int, *, beside_a_day: bool) -> bool:
    """Whether a bare number is not the count of what follows: "v 9 vám zavolám", but "v 5 případech"."""
    token = reader.token(at)
    if reader.take(at, "units", "units_that_are_no_date", "working", "months") or token.text in "%€$£°/":
        return False
    if token.text in ".,:-" and token.is_glued and reader.token(at + 1).is_glued and reader.token(at + 1).is_number:
        return False
    if token.text == "." and token.is_glued and reader.token(at + 1).is_word and not reader.token(at + 1).is_capital:
        return False
    if not token.is_word:
        return not token.is_number
    if _begins_a_date(reader, at):
        return False
    if beside_a_day or "hour_lead" in lead.kinds or reader.is_stop_word(at) or reader.take(at, *_ANYTHING_BUT_A_COUNT):
        return True
    endings = reader.lexicon.counted_endings
    return "clock_at" in lead.last and bool(endings) and not token.text.endswith(endings)


def _begins_a_date(reader: Reader, at: int) -> bool:
    """ "From 5 to 9 June": the first number is a day as well."""
    behind = reader.skip(at, "at", "clock_at", "to", "by")
    if behind == at or reader.digits(behind) is None:
        return False
    behind += 1
    return reader.take(behind + reader.sign(behind, "."), "months", "short_months") is not None


def told_piece(reader: Reader, at: int) -> tuple[Piece, int] | None:
    """A clock time that begins with what could also be a preposition: "za kwadrans czwarta"."""
    found = read_hour(reader, at, is_led=False) if reader.take(at, "clock_before") else None
    return (Piece(clock=found.clock), found.next) if found else None


_LATE_PARTS = frozenset({"afternoon", "evening"})
_MIDDAY = frozenset({"noon", "lunch"})


def settled(clock: Clock, part: str | None) -> Clock:
    """Morning or afternoon, decided by the part of the day or by what is usual at a desk."""
    hour = clock.hour
    if part in _LATE_PARTS and hour < 12:
        return Clock(hour + 12, clock.minute, True)
    if clock.is_sure or hour >= 12:
        return clock
    if part in _MIDDAY:
        hour += 12 * (hour < 5)
    elif part == "night":
        hour = hour + 12 if 6 <= hour < 12 else hour % 12
    elif part is None and 0 < hour < _AFTERNOON_FROM:
        hour += 12
    return Clock(hour, clock.minute, True)
