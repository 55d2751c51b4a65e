"""Clock times: 15:00, 15.30, "3 pm", "u 15h", "half past three", "v půl čtvrté", "τρεις και μισή", "between 10 and 12"."""

from __future__ import annotations

from typing import NamedTuple

from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Clock, Piece

_EARLIEST = 5
"""From this hour on 5:30 is in the morning where hours are counted to 24; where they are counted to twelve, 6:30 is."""

_NO_LONGER_JUST_A_RANK = 4
"""The first to the third may rank anything; from the fourth on such a word is an hour."""

_AFTERNOON_FROM = 7
"""A bare hour below is meant after noon: a desk answers at three in the afternoon."""

_ANYTHING_BUT_A_COUNT = (
    "days", "weekdays", "parts", "noon", "midnight", "by", "at", "clock_at", "to", "and_", "or_", "latest", "soft", "next",
    "this", "nearest", "hour_mark", "forenoon_mark", "afternoon_mark", "before", "after", "around", "from_",
)  # fmt: skip


class Hour(NamedTuple):
    """A clock time with the place behind it; `is_marked` if something besides the number says it is one."""

    clock: Clock
    next: int
    is_marked: bool


def clock_piece(reader: Reader, lead: Lead, *, beside_a_day: bool) -> tuple[Piece, int] | None:
    """A clock time or a range of two."""
    is_led = lead.allows_bare_hour or beside_a_day
    with_ordinals = bool(lead.kinds & {"between", "around"}) or (beside_a_day and lead.allows_bare_hour)
    first = _hour(reader, lead.next, is_led=is_led, may_have_minutes_behind="between" not in lead.kinds, with_ordinals=with_ordinals)
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
    second = _hour(reader, at, is_led=True, with_ordinals=True)
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


def _hour(reader: Reader, at: int, *, is_led: bool, may_have_minutes_behind: bool = True, with_ordinals: bool = False) -> Hour | None:
    if midnight := reader.take(at, "midnight"):
        return Hour(Clock(24, 0, True), midnight.next, True)
    if offset := reader.take(at, "clock_before"):
        return _told_from_the_next(reader, offset.next, int(offset.value))
    found = _written(reader, at, is_led=is_led) or (
        _bare(reader, at, with_ordinals=with_ordinals) if is_led else _bare_with_mark(reader, at)
    )
    return found and _with_ending(reader, found, may_have_minutes_behind=may_have_minutes_behind)


def _told_from_the_next(reader: Reader, at: int, offset: int) -> Hour | None:
    """Half past three, v půl čtvrté."""
    bare = _bare(reader, reader.skip(at, "clock_at", "hour_lead"), with_ordinals=True)
    if not bare or not 1 <= bare.clock.hour <= 24:
        return None
    hour = bare.clock.hour - (offset < 0) or 12
    return _with_ending(reader, Hour(Clock(hour, offset % 60, hour > 12), bare.next, True))


def _written(reader: Reader, at: int, *, is_led: bool) -> Hour | None:
    """15:00, 15.30, 15h30."""
    hour, minute = reader.digits(at), reader.digits(at + 2)
    separator = reader.token(at + 1)
    if hour is None or minute is None or not (separator.is_glued and reader.token(at + 2).is_glued):
        return None
    text = reader.token(at).text
    if len(reader.token(at + 2).text) != 2 or len(text) > 2 or hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    end = at + 3
    if reader.sign(end, ":", glued=True) and reader.digits(end + 1) is not None:
        end += 2
    sure = hour > 12 or text[0] == "0" or hour >= _EARLIEST + (not reader.words.is_told_in_24_hours)
    if separator.text in {":", "h"}:
        return Hour(Clock(hour, minute, sure), end, True)
    marked = reader.take(end, "hour_mark", "forenoon_mark", "afternoon_mark") is not None
    if separator.text != "." or (_goes_on(reader, end) and not marked):
        return None
    return Hour(Clock(hour, minute, sure), end, True) if marked or is_led else None


def _goes_on(reader: Reader, at: int) -> bool:
    """A further group of digits or a sum of money: no clock time."""
    token = reader.token(at)
    if token.text in ".," and token.is_glued and reader.token(at + 1).is_glued and reader.token(at + 1).is_number:
        return True
    return token.text in "%€$£" or reader.take(at, "units_that_are_no_date", "units") is not None


def _bare(reader: Reader, at: int, *, with_ordinals: bool = False) -> Hour | None:
    unmistakable = reader.words.are_hours_unmistakable
    kinds = ("hours",) if unmistakable else ("hours", "numbers") if with_ordinals else ("numbers",)
    value, end = reader.digits(at), at + 1
    if value is None:
        number = reader.number(at)
        taken = (
            number if number and number.next > at + 1 and not unmistakable else reader.take(at, *kinds) or _ordinal_with_mark(reader, at)
        )
        if not taken:
            return None
        if float(taken.value) % 1:  # "half past five" in one word
            return Hour(Clock(int(taken.value), 30), taken.next, True) if float(taken.value) > 2 else None
        value, end = int(taken.value), taken.next
        if unmistakable and reader.take(at, "hours"):
            return Hour(Clock(value, 0, value > 12), end, value >= _NO_LONGER_JUST_A_RANK)
    elif len(reader.token(at).text) > 2 or (reader.token(at - 1).text in "+#№" and reader.token(at).is_glued):
        return None
    if not 0 <= value <= 24:
        return None
    if reader.sign(end, ".", glued=True) and reader.take(end + 1, "hour_mark"):  # "po 15. hodině"
        return Hour(Clock(value, 0, value > 12), end + 1, True)
    glued = end + 1 if reader.sign(end, "-", glued=True) else end
    if reader.token(glued).is_glued and (mark := reader.take(glued, "ordinal_hour_mark")):
        return Hour(Clock(value, 0, value > 12), mark.next, False)
    return Hour(Clock(value, 0, value > 12 or value == 0), end, False)


def _ordinal_with_mark(reader: Reader, at: int) -> Taken | None:
    hour = reader.take(at, "hours")
    return hour if hour and reader.take(hour.next, "hour_mark", "parts", "forenoon_mark", "afternoon_mark") else None


def told_piece(reader: Reader, at: int) -> tuple[Piece, int] | None:
    """A clock time that begins with what could also be a preposition: "za kwadrans czwarta"."""
    found = _hour(reader, at, is_led=False) if reader.take(at, "clock_before") else None
    return (Piece(clock=found.clock), found.next) if found else None


def _bare_with_mark(reader: Reader, at: int) -> Hour | None:
    """Without a word before it a number is a clock time only with am or pm."""
    found = _bare(reader, at)
    return found if found and reader.take(found.next, "forenoon_mark", "afternoon_mark") else None


def _with_ending(reader: Reader, found: Hour, *, may_have_minutes_behind: bool = True) -> Hour:
    """What may follow: "hodin", "h", "και μισή", "pm"."""
    clock, at, marked = found
    if mark := reader.take(at, "hour_mark"):
        at, marked = mark.next, True
        if (minute := reader.digits(at)) is not None and reader.token(at).is_glued and minute < 60 and not clock.minute:
            clock, at = Clock(clock.hour, minute, clock.is_sure), at + 1
    if may_have_minutes_behind and not clock.minute and (offset := reader.take(at, "clock_after")):
        hour = clock.hour - (int(offset.value) < 0) or 12
        clock, at, marked = Clock(hour, int(offset.value) % 60, clock.is_sure), offset.next, True
        at = after.next if (after := reader.take(at, "hour_mark")) else at
    if clock.hour <= 12 and (half := reader.take(at, "forenoon_mark", "afternoon_mark")):
        is_late = half.value == "afternoon_mark"
        hour = clock.hour % 12 + 12 * is_late
        return Hour(Clock(hour, clock.minute, True), half.next, True)
    return Hour(clock, at, marked)


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
