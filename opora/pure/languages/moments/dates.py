"""Dates of the calendar: 15. 5., 15/05/2026, 2026-05-15, "14. května", "May 14th", "the 15th", "Christmas Eve"."""

from __future__ import annotations

from datetime import date

from opora.pure.languages.moments.calendar import Calendar, day_of
from opora.pure.languages.moments.holidays import holiday_date, is_since_a_holiday
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Piece, Rank
from opora.pure.languages.moments.years import year_at

_CLOCK_ONLY = frozenset({"clock_at", "hour_lead"})


def date_piece(reader: Reader, calendar: Calendar, lead: Lead, *, beside_a_day: bool) -> tuple[Piece, int] | None:
    """A date; of a range of dates the end."""
    at = lead.next
    found = _single_date(reader, calendar, lead, at, beside_a_day=beside_a_day)
    if found and (second_at := _range_joint(reader, found[1], lead)):
        second = _single_date(reader, calendar, lead, second_at, beside_a_day=True)
        if second and second[0] > found[0]:
            return Piece(day=second[0], rank=Rank.DATE, is_range=True), second[1]
    if found and not is_since_a_holiday(reader, lead):
        return Piece(day=found[0], rank=Rank.DATE), found[1]
    if end := _range_of_days(reader, at, lead):
        second = _single_date(reader, calendar, lead, end, beside_a_day=True)
        if second and not _ends_a_sentence(reader, end, second[1]):
            return Piece(day=second[0], rank=Rank.DATE, is_range=True), second[1]
    return None


def _single_date(reader: Reader, calendar: Calendar, lead: Lead, at: int, *, beside_a_day: bool) -> tuple[date, int] | None:
    return (
        holiday_date(reader, calendar, lead, at)
        or _iso(reader, at)
        or _dotted(reader, calendar, lead, at, beside_a_day=beside_a_day)
        or _slashed(reader, calendar, lead, at, beside_a_day=beside_a_day)
        or _day_and_month(reader, calendar, at)
        or _month_and_day(reader, calendar, at)
        or _day_of_month(reader, calendar, lead, at, beside_a_day=beside_a_day)
    )


def _range_of_days(reader: Reader, at: int, lead: Lead) -> int | None:
    """Where the second date of "3.–5. 6." begins."""
    if (day := reader.digits(at)) is None or not 1 <= day <= 31:
        return None
    at += 1
    return _range_joint(reader, at + reader.sign(at, ".", glued=True), lead)


def _ends_a_sentence(reader: Reader, at: int, end: int) -> bool:
    """ "Tomorrow 9 to 12.": where a dot makes no day of a number, a number with nothing but a dot behind it is an hour."""
    is_bare = reader.digits(at) is not None and end == at + 2 and reader.token(at + 1).text == "."
    return is_bare and not reader.words.days_are_told_by_a_dot


def _range_joint(reader: Reader, at: int, lead: Lead) -> int | None:
    if reader.sign(at, "-"):
        return at + 1
    joint = reader.take(at, "to", "and_") if "between" in lead.kinds else reader.take(at, "to")
    return reader.skip(joint.next, "at", "clock_at") if joint else None


def _iso(reader: Reader, at: int) -> tuple[date, int] | None:
    year, month, day = (reader.digits(at + place) for place in (0, 2, 4))
    if year is None or month is None or day is None or len(reader.token(at).text) != 4:
        return None
    signs = {reader.token(at + 1).text, reader.token(at + 3).text}
    found = day_of(year, month, day) if signs in ({"-"}, {"/"}, {"."}) else None
    if not found or not all(reader.token(at + place).is_glued for place in range(1, 5)) or len(reader.token(at + 4).text) > 2:
        return None
    end = at + 5
    return found, end + 1 if reader.sign(end, "t", glued=True) and reader.digits(end + 1) is not None else end


def _dotted(reader: Reader, calendar: Calendar, lead: Lead, at: int, *, beside_a_day: bool) -> tuple[date, int] | None:
    """15. 5., 15.5.2026; without the last dot only where a date is expected, because 15.10 is also a time and 3.5 a version."""
    day, month = reader.digits(at), reader.digits(at + 2)
    if day is None or month is None or not reader.sign(at + 1, ".", glued=True) or _too_long(reader, at, at + 2):
        return None
    end = at + 3
    if reader.sign(end, ".", glued=True):
        year, end = year_at(reader, calendar, end + 1)
        if year is None and not lead.kinds and reader.is_shouted(at - 1):
            return None  # "PHP 8.2."
        if year is None and reader.token(end).is_number and reader.token(end).is_glued:
            return None
        return _checked(calendar, year, month, day, end)
    if not reader.token(at + 2).is_glued:
        year, end = year_at(reader, calendar, end)
        return _checked(calendar, year, month, day, end) if lead.kinds or beside_a_day else None
    likely = lead.kinds - _CLOCK_ONLY - {"soft", "at"} or (lead.kinds & {"at"} and not lead.kinds & _CLOCK_ONLY) or beside_a_day
    likely = likely or reader.take(end, "parts") is not None or _is_before_an_hour(reader, end)
    likely = likely or (reader.token(at - 1).text == ":" and reader.token(at + 2).text.startswith("0"))
    if not likely or reader.take(end, "units_that_are_no_date", "units", "hour_mark", "days") or reader.token(end).text in "%€$£":
        return None
    if reader.words.dates_end_with_a_dot and beside_a_day and len(reader.token(at + 2).text) == 2:
        return None
    return None if reader.token(end).text in ",-" and reader.token(end + 1).is_glued else _checked(calendar, None, month, day, end)


def _is_before_an_hour(reader: Reader, at: int) -> bool:
    """ "5.10 o godz. 9.15": two numbers and an hour behind them are a date."""
    hour = reader.take(at, "clock_at", "hour_lead")
    return hour is not None and reader.digits(reader.skip(hour.next, "hour_lead")) is not None


def _slashed(reader: Reader, calendar: Calendar, lead: Lead, at: int, *, beside_a_day: bool) -> tuple[date, int] | None:
    """15/5, 15/05/2026; the American 5/15 is understood where the other reading is no date."""
    day, month = reader.digits(at), reader.digits(at + 2)
    sign = reader.token(at + 1).text
    if day is None or month is None or sign not in "/-" or _too_long(reader, at, at + 2) or (day, month) == (24, 7):
        return None
    if not (reader.token(at + 1).is_glued and reader.token(at + 2).is_glued):
        return None
    year, end = year_at(reader, calendar, at + 4) if reader.sign(at + 3, sign, glued=True) else (None, at + 3)
    likely = lead.kinds or beside_a_day or (reader.token(at - 1).text == ":" and len(reader.token(at).text + reader.token(at + 2).text) == 4)
    if year is None and (sign == "-" or end != at + 3 or not likely):
        return None
    if reader.token(end).is_glued and (reader.token(end).is_number or reader.token(end).text in "/-"):
        return None
    return _checked(calendar, year, month, day, end) or _checked(calendar, year, day, month, end)


def _day_and_month(reader: Reader, calendar: Calendar, at: int) -> tuple[date, int] | None:
    """14. května, the 14th of May, čtrnáctého května."""
    number = _day_number(reader, at)
    if not number:
        return None
    month = reader.take(reader.skip(number.next, "at", "soft"), "months", "weak_months", "short_months")
    if not month or not isinstance(number.value, int):
        return None
    year, end = year_at(reader, calendar, month.next)
    return _checked(calendar, year, int(month.value), number.value, end)


def _month_and_day(reader: Reader, calendar: Calendar, at: int) -> tuple[date, int] | None:
    """May 14, May the 14th, 2026."""
    month = reader.take(at, "months", "weak_months", "short_months")
    if not month:
        return None
    behind = reader.skip(month.next, "at", "soft")
    number = None if reader.token(behind).is_glued else _day_number(reader, behind)  # "MAJ15" is a voucher
    if not number or reader.take(number.next, "units", "units_that_are_no_date", "working", "hour_mark"):
        return None
    if reader.sign(number.next, ":", glued=True) or reader.token(number.next).text in "%€$£":
        return None
    comma = reader.sign(number.next, ",")
    year, end = year_at(reader, calendar, number.next + comma)
    return _checked(calendar, year, int(month.value), int(number.value), end if year else number.next)


def _day_number(reader: Reader, at: int) -> Taken | None:
    day = reader.digits(at)
    if day is None:
        return _ordinal(reader, at)
    if not 1 <= day <= 31:
        return None
    at += 1
    at += reader.sign(at, ".", glued=True)
    glued = at + 1 if reader.sign(at, "-", glued=True) else at
    if reader.token(glued).is_glued and (mark := reader.take(glued, "day_mark")):
        return Taken(day, mark.next)
    return Taken(day, at)


def _ordinal(reader: Reader, at: int) -> Taken | None:
    """A day of the month written out, of one word or two: dvacátého pátého, twenty-fifth."""
    first = reader.take(at, "ordinals")
    tens = first or reader.take(at, "numbers")
    if tens and int(tens.value) in {20, 30}:
        second = reader.take(tens.next + reader.sign(tens.next, "-"), "ordinals")
        if second and int(second.value) < 10:
            return Taken(int(tens.value) + int(second.value), second.next)
    return first


def _day_of_month(reader: Reader, calendar: Calendar, lead: Lead, at: int, *, beside_a_day: bool) -> tuple[date, int] | None:
    """The 15th, 15. tohoto měsíce, do 15-go."""
    number = _day_number(reader, at)
    if not number:
        return None
    if month := reader.take(number.next, "of_month"):
        found = calendar.next_day_of_month(int(number.value))
        return (found, month.next) if found else None
    written_out = reader.digits(at) is None
    has_dot = reader.token(number.next - 1).text == "."
    marked = written_out or (number.next > at + 1 and (not has_dot or (beside_a_day and not lead.kinds)))
    if has_dot and reader.token(number.next).is_glued and reader.token(number.next).is_number:
        return None
    if written_out and not (beside_a_day or lead.kinds & {"by", "latest"}):
        return None
    if not marked or not (lead.kinds or beside_a_day) or (reader.token(number.next).is_word and not _is_safe(reader, number.next)):
        return None
    found = calendar.next_day_of_month(int(number.value))
    return (found, number.next) if found else None


def _is_safe(reader: Reader, at: int) -> bool:
    return (
        reader.is_stop_word(at)
        or reader.take(at, "by", "at", "clock_at", "parts", "latest", "weekdays", "before", "after", "around", "soft") is not None
    )


def _checked(calendar: Calendar, year: int | None, month: int, day: int, end: int) -> tuple[date, int] | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    found = calendar.day_without_year(day, month) if year is None else day_of(year, month, day)
    return (found, end) if found else None


def _too_long(reader: Reader, *places: int) -> bool:
    return any(len(reader.token(place).text) > 2 for place in places)
