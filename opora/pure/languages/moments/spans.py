"""Counted time: "within two working days", "in 48 hours", "za půl hodiny", "3 dni temu"."""

from __future__ import annotations

from datetime import timedelta

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import Reader, Taken
from opora.pure.languages.moments.values import Clock, Piece, Rank

_COUNTING = frozenset({"within", "in_", "in_a_number_of", "by", "during", "coming"})
_MINUTES = {"minute": 1, "hour": 60, "day_night": 1440}
_OPENING = frozenset({".", "!", "?", ":", ",", "\n\n"})
_MOST_MINUTES = 60 * 24 * 1000


def span_piece(reader: Reader, calendar: Calendar, lead: Lead) -> tuple[Piece, int] | None:
    """A number of minutes, hours, days, weeks or months from now, or ago."""
    counted = _counted(reader, lead)
    if not counted:
        return None
    amount, unit, end, is_single = counted
    if ago := reader.take(end, "ago"):
        return _piece(calendar, -(amount or 1), unit).with_(is_past=True, is_open=amount is None), ago.next
    if "ago_before" in lead.last and not lead.kinds & _COUNTING:
        return _piece(calendar, -(amount or 1), unit).with_(is_past=True, is_open=amount is None), end
    later = reader.take(end, "from_now")
    if later:
        end = later.next
    elif not lead.kinds & _COUNTING and not _says_next(reader, lead) and not _is_all_that_it_takes(reader, lead, end):
        return None
    if amount is None:
        return Piece(is_open=True, rank=Rank.RELATIVE), end
    piece = _piece(calendar, amount, unit)
    if not is_single and unit == "hour" and "by" in lead.kinds and not lead.kinds & {"within", "in_", "coming"}:
        piece = _clock_or_span(reader, amount, piece)
    return _from_an_event(reader, calendar, piece, unit, end)


def _is_all_that_it_takes(reader: Reader, lead: Lead, end: int) -> bool:
    """ "Ten minutes, tops, and you have it": counted from now on, first in its sentence and followed by what comes then."""
    if lead.kinds or (not reader.take(lead.next, "numbers") and reader.digits(lead.next) is None):
        return False
    if reader.token(lead.next - 1).text not in _OPENING:
        return False
    end = reader.next_after_comma(end)
    end = reader.next_after_comma(reader.skip(end, "latest"))
    return reader.take(end, "and_") is not None


def _counted(reader: Reader, lead: Lead) -> tuple[float | None, str, int, bool] | None:
    """How many of which unit, the place behind, and whether "one" was left unsaid. No number: nobody can count it."""
    at = _behind_next(reader, lead.next)
    if spell := reader.take(at, "spells", "day_spells"):
        unit_of_spell = "day" if spell == reader.take(at, "day_spells") else "minute"
        return float(spell.value), unit_of_spell, spell.next, False
    vague = reader.take(at, "vague")
    if vague and not reader.number(vague.next):
        unit = _unit(reader, vague.next)
        return (None, str(unit.value), unit.next, False) if unit else None
    at = vague.next if vague else at
    number = reader.number(at) or _article(reader, at)
    if not number or reader.take(at, "units"):  # "24ωρο" is one word
        single = _single(reader, lead)
        more = _or_more(reader, 1, Taken(single[1], single[2])) if single and single[0] else None
        return more if more and more[0] > 1 else single
    number = _upper(reader, number)
    unit = _unit(reader, number.next)
    return _or_more(reader, float(number.value), unit) if unit else None


def _or_more(reader: Reader, amount: float, unit: Taken) -> tuple[float, str, int, bool]:
    """ "An hour or two": the greater counts."""
    if half := reader.take(unit.next, "half_more"):
        return amount + 0.5, str(unit.value), half.next, False
    either = reader.take(unit.next, "or_")
    more = reader.number(either.next) if either else None
    if more and float(more.value) > amount and not reader.take(more.next, "units", "units_that_are_no_date", "hour_mark"):
        return float(more.value), str(unit.value), more.next, False
    return amount, str(unit.value), unit.next, False


def _article(reader: Reader, at: int) -> Taken | None:
    article = reader.take(at, "one")
    return Taken(1, article.next) if article else None


def behind_a_bare_span(reader: Reader, at: int) -> int | None:
    """The place behind "24 hours" or "half an hour" where nothing says from when: no moment, and nothing in it is one."""
    if spell := reader.take(at, "spells", "day_spells"):
        return spell.next
    number = reader.number(at)
    unit = _unit(reader, _upper(reader, number).next) if number else None
    return unit.next if unit else None


def _says_next(reader: Reader, lead: Lead) -> bool:
    return _behind_next(reader, lead.next) != lead.next


def _behind_next(reader: Reader, at: int) -> int:
    """Behind "the next" of "the next 48 hours"; where no number follows the word belongs to something else."""
    following = reader.take(at, "next", "coming")
    if not following:
        return at
    counts = reader.number(following.next) or reader.take(following.next, "spells", "day_spells", "vague")
    return following.next if counts else at


def _upper(reader: Reader, number: Taken) -> Taken:
    """Of "3–5", "3 až 5" and "two or three" the greater counts."""
    at = number.next
    if half := reader.take(at, "half_more"):
        return Taken(float(number.value) + 0.5, half.next)
    if reader.sign(at, "-"):
        second = reader.number(at + 1)
    elif joint := reader.take(at, "to", "or_", "and_"):
        second = reader.number(joint.next)
    else:
        second = reader.number(at) if reader.token(at).is_word and reader.token(at - 1).is_word else None
    return second if second and float(second.value) > float(number.value) else number


def _unit(reader: Reader, at: int) -> Taken | None:
    """The unit, with "working" before or behind it."""
    at = reader.skip(at, "soft") if not reader.take(at, "units", "working") else at
    working = reader.take(at, "working")
    unit = reader.take(working.next, "units") if working else None
    if not unit:
        working, unit = None, reader.take(at, "units")
    if not unit or unit.value == "year":
        return None
    if not working and (behind := reader.take(unit.next, "working")):
        working, unit = behind, Taken(unit.value, behind.next)
    return Taken(f"working_{unit.value}", unit.next) if working and unit.value in {"day", "hour"} else unit


def _single(reader: Reader, lead: Lead) -> tuple[float | None, str, int, bool] | None:
    """ "Do hodiny", "za týden": one of them, unsaid."""
    unit = _unit(reader, lead.next)
    if "coming" in lead.last and unit:
        single = reader.take(lead.next, "single_units")
        return (1 if single else None, str(unit.value), unit.next, True)
    if reader.words.one and unit and unit.value != "day_night" and not lead.last & {"soft", "during"}:
        return None  # where articles are said, "in week 27" and "in minutes" count nothing
    is_a_period = "during" in lead.last and unit is not None and unit.value in {"day", "week", "month"}
    if (lead.kinds & {"in_", "within"} and not is_a_period) or (lead.kinds & {"ago_before"} and lead.last & {"ago_before"}):
        return (1, str(unit.value), unit.next, True) if unit else None
    if unit and reader.take(unit.next, "ago"):
        return 1, str(unit.value), unit.next, True
    if "during" in lead.kinds and unit and unit.value in {"hour", "day_night", "minute"}:
        return 1, str(unit.value), unit.next, True
    single = reader.take(lead.next, "single_units") if "by" in lead.kinds else None
    if single and reader.digits(single.next) is None:
        return 1, str(single.value), single.next, True
    return None


def _piece(calendar: Calendar, amount: float, unit: str) -> Piece:
    if unit in _MINUTES:
        minutes = max(-_MOST_MINUTES, min(amount * _MINUTES[unit], _MOST_MINUTES))
        return Piece(instant=calendar.after(timedelta(minutes=minutes)))
    if unit == "working_hour":
        return Piece(instant=calendar.working.after_working_time(calendar.at, timedelta(hours=min(amount, 1000))))
    if unit == "working_day":
        return Piece(day=calendar.in_working_days(amount) if amount > 0 else calendar.in_days(amount), rank=Rank.RELATIVE)
    if unit == "month":
        return Piece(day=calendar.in_months(amount), rank=Rank.RELATIVE)
    if unit == "week":
        return Piece(day=calendar.in_days(amount * 7), rank=Rank.WEEK, week=int(max(-200, min(amount, 200))))
    return Piece(day=calendar.in_days(amount), rank=Rank.RELATIVE)


def _clock_or_span(reader: Reader, amount: float, piece: Piece) -> Piece:
    """ "Do 15 hodin" is a clock time, "do 24 hodin" is not, and "do 2 hodin" only beside a day."""
    first, last = reader.words.clock_hours_after_by
    if first > last or amount % 1 or not 0 < amount <= 24:
        return piece
    clock = Clock(int(amount), 0, amount > 12)
    return Piece(clock=clock) if first <= amount <= last else piece.with_(clock_beside_a_day=clock)


def _from_an_event(reader: Reader, calendar: Calendar, piece: Piece, unit: str, end: int) -> tuple[Piece, int]:
    """ "Within five days of receiving the parcel" has no day yet."""
    event = reader.take(end, "from_event")
    if not event or reader.take(event.next, "people"):
        return piece, end
    if day := reader.take(event.next, "days"):
        offset = timedelta(days=int(day.value))
        return (piece.with_(day=piece.day + offset) if piece.day and not unit.startswith("working") else piece), day.next
    if not reader.token(event.next).is_word or reader.take(event.next, "weekdays", "parts", "clock_at", "by"):
        return piece, end
    return Piece(is_open=True, rank=Rank.RELATIVE), event.next
