"""The end, the middle and the beginning of a day, a week, a month or a year; the weekend, which is the end of a week."""

from __future__ import annotations

from datetime import date, timedelta

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Piece, Rank

WEEKS = {"this": 0, "nearest": 1, "next": 1, "after_next": 2, "last": -1}
"""How many weeks or months the words that point at one are away."""


def edge_piece(reader: Reader, calendar: Calendar, at: int) -> tuple[Piece, int] | None:
    """The end, the middle or the beginning of a day, a week, a month."""
    if closing := reader.take(at, "day_end"):
        return Piece(part="end"), closing.next
    if first := reader.take(at, "first_working_day"):
        return _first_working_day(reader, calendar, first.next)
    if edge := reader.take(at, "edges"):
        return _edge_of_unit(reader, calendar, "end", edge, 0)
    edge = reader.take(at, "end", "middle", "beginning")
    if not edge:
        return None
    kind, at = str(edge.value), reader.skip(edge.next + reader.sign(edge.next, "-"), "at", "soft")
    step = reader.take(at, *WEEKS)
    if step:
        at = reader.skip(step.next, "at")
    week = WEEKS[str(step.value)] if step else 0
    if month := reader.take(at, "months", "weak_months", "short_months"):
        return _piece_of(_edge_of_named_month(calendar, kind, int(month.value))), month.next
    unit = reader.take(at, "units")
    if not unit:
        return _end_of_day(reader, calendar, kind, at)
    if not step and (behind := reader.take(unit.next, *WEEKS)):
        week, unit = WEEKS[str(behind.value)], Taken(unit.value, behind.next)
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


def _first_working_day(reader: Reader, calendar: Calendar, at: int) -> tuple[Piece, int] | None:
    """The first working day of June, of next month, of next week."""
    at = reader.skip(at, "at")
    step = reader.take(at, *WEEKS)
    week = WEEKS[str(step.value)] if step else 1
    if month := reader.take(step.next if step else at, "months"):
        return _piece_of(_working_from(calendar, calendar.day_without_year(1, int(month.value)))), month.next
    unit = reader.take(step.next if step else at, "units")
    if not unit or week < 0 or unit.value not in {"week", "month"}:
        return None
    begins = calendar.beginning_of_week(week) if unit.value == "week" else calendar.month_day(1, week)
    return _piece_of(_working_from(calendar, begins)), unit.next


def _working_from(calendar: Calendar, day: date | None) -> date | None:
    """The day itself or the next on which people work."""
    return day and calendar.working.after_working_days(day - timedelta(days=1), 1)


def _end_of_day(reader: Reader, calendar: Calendar, kind: str, at: int) -> tuple[Piece, int] | None:
    """Do konce zítřka, by the end of Monday, the end of the working day."""
    if kind != "end":
        return None
    working = reader.take(at, "working")
    if working and (unit := reader.take(working.next, "units")) and unit.value in {"day", "week", "hour"}:
        return _edge_of_unit(reader, calendar, kind, unit, 0) or (Piece(part="end"), unit.next)
    if reader.take(at, "days", "weekdays"):
        return Piece(part="end"), at
    return weekend_piece(reader, calendar, Lead(frozenset(), at, frozenset()), at, 0)


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


def weekend_piece(reader: Reader, calendar: Calendar, lead: Lead, at: int, week: int) -> tuple[Piece, int] | None:
    """Sunday; the Friday before it for a deadline, the Monday after it for what comes after."""
    weekend = reader.take(at, "weekend")
    if not weekend:
        return None
    sunday = calendar.weekend(week)
    shift = 1 if "after" in lead.kinds else -2 if lead.kinds & {"by", "before"} else 0
    rank = Rank.RELATIVE if shift else Rank.WEEK
    return Piece(day=sunday + timedelta(days=shift), rank=rank, week=week, is_past=week < 0), weekend.next
