"""Days that are named by words: tomorrow, on Friday, next week, the end of the month, over the weekend, in the evening."""

from __future__ import annotations

from datetime import date, timedelta

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Piece, Rank

_WEEKS = {"this": 0, "nearest": 1, "next": 1, "after_next": 2, "last": -1}


def period_piece(reader: Reader, calendar: Calendar, lead: Lead, said: date | None) -> tuple[Piece, int] | None:
    """A day in words; `said` is the day named last, which "the same day" means."""
    at = lead.next
    if uncounted := reader.take(at, "uncounted"):
        return Piece(is_open=True, rank=Rank.RELATIVE), uncounted.next
    return (
        _edge(reader, calendar, at)
        or _this_or_next(reader, calendar, lead, said)
        or _whole_period(reader, calendar, lead)
        or _weekdays(reader, calendar, lead)
        or _day_or_part(reader, calendar, at, said)
        or _weekend(reader, calendar, lead, at, 0)
        or _month_alone(reader, calendar, lead)
    )


def _edge(reader: Reader, calendar: Calendar, at: int) -> tuple[Piece, int] | None:
    """The end, the middle or the beginning of a day, a week, a month."""
    if closing := reader.take(at, "day_end"):
        return Piece(part="end"), closing.next
    if edge := reader.take(at, "edges"):
        return _edge_of_unit(reader, calendar, "end", edge, 0)
    edge = reader.take(at, "end", "middle", "beginning")
    if not edge:
        return None
    kind, at = str(edge.value), reader.skip(edge.next + reader.sign(edge.next, "-"), "at", "soft")
    step = reader.take(at, *_WEEKS)
    if step:
        at = reader.skip(step.next, "at")
    week = _WEEKS[str(step.value)] if step else 0
    if month := reader.take(at, "months", "weak_months", "short_months"):
        return _piece_of(_edge_of_named_month(calendar, kind, int(month.value))), month.next
    unit = reader.take(at, "units")
    if not unit:
        return _end_of_day(reader, calendar, kind, at)
    if not step and (behind := reader.take(unit.next, *_WEEKS)):
        week, unit = _WEEKS[str(behind.value)], Taken(unit.value, behind.next)
    return _edge_of_unit(reader, calendar, kind, unit, week)


def _edge_of_unit(reader: Reader, calendar: Calendar, kind: str, unit: Taken, week: int) -> tuple[Piece, int] | None:
    found: date | None = None
    if unit.value == "week":
        chosen = {"end": calendar.end_of_week, "middle": calendar.middle_of_week, "beginning": calendar.beginning_of_week}[kind]
        return Piece(day=chosen(week), rank=Rank.RELATIVE, is_past=week < 0), unit.next
    if unit.value == "month":
        found = _edge_of_month(calendar, kind, week)
    elif unit.value == "year" and kind == "end":
        found = date(calendar.today.year + week, 12, 31)
    elif unit.value in {"day", "working_day"} and kind == "end":
        return Piece(part="end"), unit.next
    return (_piece_of(found), unit.next) if found else None


def _end_of_day(reader: Reader, calendar: Calendar, kind: str, at: int) -> tuple[Piece, int] | None:
    """Do konce zítřka, by the end of Monday, the end of the working day."""
    if kind != "end":
        return None
    working = reader.take(at, "working")
    if working and (unit := reader.take(working.next, "units")) and unit.value in {"day", "week", "hour"}:
        return _edge_of_unit(reader, calendar, kind, unit, 0) or (Piece(part="end"), unit.next)
    if reader.take(at, "days", "weekdays"):
        return Piece(part="end"), at
    return _weekend(reader, calendar, Lead(frozenset(), at, frozenset()), at, 0)


def _edge_of_month(calendar: Calendar, kind: str, months: int) -> date | None:
    day = {"end": 31, "middle": 15, "beginning": 1}[kind]
    found = calendar.month_day(day, months)
    return calendar.month_day(day, 1) if found and not months and found < calendar.today else found


def _edge_of_named_month(calendar: Calendar, kind: str, month: int) -> date | None:
    if kind == "end":
        return calendar.last_of_month(month)
    return calendar.day_without_year(15 if kind == "middle" else 1, month)


def _piece_of(day: date | None) -> Piece:
    return Piece(day=day, rank=Rank.RELATIVE, is_open=day is None)


def _this_or_next(reader: Reader, calendar: Calendar, lead: Lead, said: date | None) -> tuple[Piece, int] | None:
    """Next week, this Friday, the next working day, last month; in some languages the other way round."""
    at = lead.next
    if step := reader.take(at, *_WEEKS):
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
    week = _WEEKS[step]
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
    return _weekend(reader, calendar, lead, at, 0 if step == "nearest" else week)


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
    """A short form beside a date or a clock time, or right after a preposition."""
    if reader.digits(at) is not None and reader.token(at + 1).text in ".:/" and reader.digits(at + 2) is not None:
        return True
    if reader.digits(at) is not None and reader.take(at + 1, "forenoon_mark", "afternoon_mark", "hour_mark"):
        return True
    if reader.digits(at) is not None and reader.take(at + 1 + reader.sign(at + 1, "."), "months"):
        return True
    if not reader.take(lead.next, "short_weekdays"):
        return False
    return bool(lead.last & {"at", "by", "every"}) and not reader.take(lead.next, "numbers", "units") and not reader.is_stop_word(lead.next)


def _from_said(calendar: Calendar, said: date | None, days: int) -> Piece:
    return Piece(day=(said or calendar.today) + timedelta(days=days), rank=Rank.RELATIVE)


def _day_or_part(reader: Reader, calendar: Calendar, at: int, said: date | None) -> tuple[Piece, int] | None:
    day, shift = reader.take(at, "days"), reader.take(at, "from_said")
    if shift and (not day or shift.next > day.next):
        return _from_said(calendar, said, int(shift.value)), shift.next
    if day:
        offset = int(day.value)
        return Piece(day=calendar.in_days(offset), rank=Rank.RELATIVE, is_past=offset < 0), day.next
    if part := reader.take(at, "parts"):
        return Piece(part=str(part.value)), part.next
    if noon := reader.take(at, "noon"):
        return Piece(part="noon"), noon.next
    return None


def _weekend(reader: Reader, calendar: Calendar, lead: Lead, at: int, week: int) -> tuple[Piece, int] | None:
    weekend = reader.take(at, "weekend")
    if not weekend:
        return None
    sunday = calendar.weekend(week)
    shift = 1 if "after" in lead.kinds else -2 if lead.kinds & {"by", "before"} else 0
    rank = Rank.RELATIVE if shift else Rank.WEEK
    return Piece(day=sunday + timedelta(days=shift), rank=rank, week=week, is_past=week < 0), weekend.next


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
