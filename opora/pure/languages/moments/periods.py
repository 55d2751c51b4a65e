"""Days that are named by words: tomorrow, on Friday, next week, the end of the month, over the weekend, in the evening."""

from __future__ import annotations

from datetime import date, timedelta

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.edges import WEEKS, edge_piece, weekend_piece
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Piece, Rank

_OPENING = frozenset({".", "!", "?", ";", "\n\n"})


def period_piece(reader: Reader, calendar: Calendar, lead: Lead, said: date | None) -> tuple[Piece, int] | None:
    """A day in words; `said` is the day named last, which "the same day" means."""
    at = lead.next
    if uncounted := reader.take(at, "uncounted"):
        return Piece(is_open=True, rank=Rank.RELATIVE), uncounted.next
    return (
        edge_piece(reader, calendar, at)
        or _this_or_next(reader, calendar, lead, said)
        or _whole_period(reader, calendar, lead)
        or _weekdays(reader, calendar, lead)
        or _day_or_part(reader, calendar, at, said)
        or weekend_piece(reader, calendar, lead, at, 0)
        or _month_alone(reader, calendar, lead)
    )


def _this_or_next(reader: Reader, calendar: Calendar, lead: Lead, said: date | None) -> tuple[Piece, int] | None:
    """Next week, this Friday, the next working day, last month; in some languages the other way round."""
    at = lead.next
    if step := reader.take(at, *WEEKS):
        target = step.next if reader.take(step.next, "units", "working") else reader.skip(step.next, "at")
        return _stepped(reader, calendar, lead, str(step.value), target, said)
    unit = reader.take(at, "units", "weekdays")
    if (
        unit
        and (behind := reader.take(unit.next, "nearest", "next", "after_next", "last"))
        and not reader.take(behind.next, "units", "weekdays")
    ):
        found = _stepped(reader, calendar, lead, str(behind.value), at, said)
        return (found[0], max(found[1], behind.next)) if found else None
    return None


def _stepped(reader: Reader, calendar: Calendar, lead: Lead, step: str, at: int, said: date | None) -> tuple[Piece, int] | None:
    week = WEEKS[step]
    working = reader.take(at, "working")
    unit = reader.take(working.next if working else at, "units")
    if unit and not working and (behind := reader.take(unit.next, "working")):
        working, unit = behind, Taken(unit.value, behind.next)
    if unit and unit.value == "day" and not working and week == 1:
        return _from_said(calendar, said, 1), unit.next
    if unit and (found := _stepped_unit(calendar, week, f"working_{unit.value}" if working and unit.value == "day" else str(unit.value))):
        return found, unit.next
    if working and not unit:
        unit = reader.take(at, "units")
        return (found, unit.next) if unit and (found := _stepped_unit(calendar, week, str(unit.value))) else None
    if weekday := reader.take(at, "weekdays", "short_weekdays"):
        return _stepped_weekday(calendar, 0 if step == "nearest" else week, int(weekday.value)), weekday.next
    if month := reader.take(at, "months"):
        day = calendar.last_of_month(int(month.value))
        return (Piece(day=day, rank=Rank.RELATIVE, is_past=week < 0), month.next) if day else None
    if part := reader.take(at, "parts"):
        return (Piece(day=calendar.today, rank=Rank.RELATIVE, part=str(part.value)), part.next) if week == 0 else None
    return weekend_piece(reader, calendar, lead, at, 0 if step == "nearest" else week)


def _stepped_unit(calendar: Calendar, week: int, unit: str) -> Piece | None:
    if unit == "week":
        day = calendar.end_of_week(week)
        return Piece(day=day, rank=Rank.WEEK, week=week, is_past=week < 0)
    if unit == "month":
        return Piece(day=calendar.month_day(31, week), rank=Rank.RELATIVE, is_past=week < 0)
    if unit in {"day", "working_day"}:
        day = calendar.in_working_days(week) if unit == "working_day" and week > 0 else calendar.in_days(week)
        return Piece(day=day, rank=Rank.RELATIVE, is_past=week < 0)
    if unit in {"hour", "day_night"} and week == 1:
        return Piece(instant=calendar.after(timedelta(hours=1 if unit == "hour" else 24)))
    return None


def _stepped_weekday(calendar: Calendar, week: int, weekday: int) -> Piece:
    if week < 0:
        return Piece(day=calendar.last_weekday(weekday), rank=Rank.RELATIVE, weekday=weekday, is_past=True)
    day = calendar.weekday(weekday) if week == 0 else calendar.weekday_of_week(weekday, week)
    return Piece(day=day, rank=Rank.WEEKDAY, weekday=weekday)


def _weekdays(reader: Reader, calendar: Calendar, lead: Lead) -> tuple[Piece, int] | None:
    at = lead.next
    if repeated := reader.take(at, "repeated_weekdays"):
        weekday = int(repeated.value)
        return Piece(day=calendar.weekday(weekday), rank=Rank.WEEKDAY, weekday=weekday, is_repeated=True), repeated.next
    if working := reader.take(at, "repeated_days"):
        return Piece(day=calendar.in_working_days(1), rank=Rank.WEEKDAY, is_repeated=True), working.next
    first = reader.take(at, "weekdays", "short_weekdays", "weak_short_weekdays")
    if not first:
        return None
    second = _second_weekday(reader, lead, first.next)
    if second:
        weekday, habit = int(second.value), int(first.value) == 0 and int(second.value) >= 4
        piece = Piece(day=calendar.weekday(weekday), rank=Rank.WEEKDAY, weekday=weekday, is_range=True, is_repeated=habit)
        return piece, second.next
    if not reader.take(at, "weekdays") and not _short_is_meant(reader, lead, first.next):
        return None
    if (span := reader.take(at, "day_spells", "units")) and span.next > first.next:
        return None
    weekday = int(first.value)
    return Piece(day=calendar.weekday(weekday), rank=Rank.WEEKDAY, weekday=weekday, is_repeated="every" in lead.kinds), first.next


def _second_weekday(reader: Reader, lead: Lead, at: int) -> Taken | None:
    """The end of "Mon–Fri", "od pondělí do pátku", "between Monday and Wednesday"."""
    if reader.sign(at, "-"):
        return reader.take(at + 1, "weekdays", "short_weekdays", "weak_short_weekdays")
    joint = reader.take(at, "to", "and_") if "between" in lead.kinds else reader.take(at, "to")
    return reader.take(reader.skip(joint.next, "at"), "weekdays", "short_weekdays") if joint else None


def _short_is_meant(reader: Reader, lead: Lead, at: int) -> bool:
    """A short form beside a date or a clock time, right after a preposition, or by its capital letter at the end of a clause."""
    if reader.sign(at, ":", glued=True) and reader.token(at - 1).is_capital and reader.token(at - 2).text in _OPENING:
        return True  # "Mon: we strip it"
    if reader.digits(at) is not None and reader.token(at + 1).text in ".:/" and reader.digits(at + 2) is not None:
        return True
    if reader.digits(at) is not None and reader.take(at + 1, "forenoon_mark", "afternoon_mark", "hour_mark"):
        return True
    if reader.digits(at) is not None and reader.take(at + 1 + reader.sign(at + 1, "."), "months"):
        return True
    if not reader.take(lead.next, "short_weekdays"):
        return False
    if _ends_a_clause_as_a_name(reader, lead.next, at):
        return True
    return bool(lead.last & {"at", "by", "every"}) and not reader.take(lead.next, "numbers", "units") and not reader.is_stop_word(lead.next)


def _ends_a_clause_as_a_name(reader: Reader, first: int, end: int) -> bool:
    """ "With you Sat, and the rest Mon evening": the capital letter of what is else a common word; not "the Sun", not "Kate Sun"."""
    before = reader.token(first - 1)
    if reader.token(first).text not in reader.lexicon.only_with_capital or not before.is_word or before.is_capital:
        return False
    has_article = reader.take(first - 1, "one", "soft", "this") is not None
    return not has_article and (not reader.token(end).is_word or reader.take(end, "parts", "noon") is not None)


def _from_said(calendar: Calendar, said: date | None, days: int) -> Piece:
    return Piece(day=(said or calendar.today) + timedelta(days=days), rank=Rank.RELATIVE)


def _day_or_part(reader: Reader, calendar: Calendar, at: int, said: date | None) -> tuple[Piece, int] | None:
    day, shift = reader.take(at, "days"), reader.take(at, "from_said")
    if shift and (not day or shift.next > day.next):
        return _from_said(calendar, said, int(shift.value)), shift.next
    if day:
        offset = int(day.value)
        return Piece(day=calendar.in_days(offset), rank=Rank.RELATIVE, is_past=offset < 0), day.next
    if tonight := reader.take(at, "tonight"):
        return Piece(day=calendar.today, rank=Rank.RELATIVE, part="evening"), tonight.next
    if part := reader.take(at, "parts"):
        return Piece(part=str(part.value)), part.next
    if noon := reader.take(at, "noon"):
        return Piece(part="noon"), noon.next
    return None


def _whole_period(reader: Reader, calendar: Calendar, lead: Lead) -> tuple[Piece, int] | None:
    """During the day, over the month; every day."""
    if not lead.kinds & {"during", "every"}:
        return None
    working = reader.take(lead.next, "working")
    unit = reader.take(working.next if working else lead.next, "units")
    if not unit:
        return None
    repeated = "every" in lead.kinds
    if unit.value in {"day", "working_day"}:
        return Piece(day=calendar.today, rank=Rank.RELATIVE, is_repeated=repeated), unit.next
    if unit.value == "week":
        return Piece(day=calendar.end_of_week(0), rank=Rank.WEEK, week=0, is_repeated=repeated), unit.next
    if unit.value == "month":
        return Piece(day=calendar.month_day(31, 0), rank=Rank.RELATIVE, is_repeated=repeated), unit.next
    return None


def _month_alone(reader: Reader, calendar: Calendar, lead: Lead) -> tuple[Piece, int] | None:
    """In May, by May: until its last day."""
    month = reader.take(lead.next, "months") if lead.kinds - {"soft", "every"} else None
    if not month or reader.digits(month.next) is not None:
        return None
    day = calendar.last_of_month(int(month.value))
    return (Piece(day=day, rank=Rank.RELATIVE), month.next) if day else None
