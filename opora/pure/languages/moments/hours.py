"""One clock time as it is said or written: 15:00, 15.30, "3 pm", "u 15h", "half past three", "v půl čtvrté", "τρεις και μισή"."""

from __future__ import annotations

from typing import NamedTuple

from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Clock

_EARLIEST = 5
"""From this hour on 5:30 is in the morning where hours are counted to 24; where they are counted to twelve, 6:30 is."""

_NO_LONGER_JUST_A_RANK = 4
"""The first to the third may rank anything; from the fourth on such a word is an hour."""


class Hour(NamedTuple):
    """A clock time with the place behind it; `is_marked` if something besides the number says it is one."""

    clock: Clock
    next: int
    is_marked: bool


def read_hour(reader: Reader, at: int, *, is_led: bool, may_have_minutes_behind: bool = True, with_ordinals: bool = False) -> Hour | None:
    """A clock time that begins here.

    `is_led`: a word stands before it that lets a bare number be an hour. `may_have_minutes_behind`: "nine and ten" is
    10 past nine, which it is not between two hours. `with_ordinals`: "the eighth" is an hour even without a further sign.
    """
    if midnight := reader.take(at, "midnight"):
        return Hour(Clock(24, 0, True), midnight.next, True)
    offset = reader.take(at, "clock_before")
    if offset and (told := _told_from_the_next(reader, offset.next, int(offset.value))):  # not "at 10 to walk you through it"
        return told
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
    marked = reader.take(end, "hour_mark", "forenoon_mark", "afternoon_mark", "days") is not None
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
