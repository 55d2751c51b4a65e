"""Days that bear a name: "by Christmas", "on Good Friday", "do Velikonoc", "μέχρι το Πάσχα"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from opora.pure.languages.moments.calendar import Calendar
from opora.pure.languages.moments.edges import WEEKS
from opora.pure.languages.moments.leads import Lead
from opora.pure.languages.moments.reader import HOLIDAYS, Reader, Taken
from opora.pure.languages.moments.values import Piece, Rank
from opora.pure.languages.moments.years import year_at

_DAYS = {"day": 1, "week": 7}
_FIXED = re.compile(r"(\d\d)-(\d\d)")
_MOVING = re.compile(r"(orthodox )?easter([+-]\d+)?")
_MAKES_A_FEAST_A_DAY = frozenset({"by", "within", "at", "during", "around", "before", "after", "between", "latest"})
_CHANGES_NOTHING = frozenset({"at", "clock_at", "soft", "from_"})


def holiday_date(reader: Reader, calendar: Calendar, lead: Lead, at: int) -> tuple[date, int] | None:
    """A named holiday with the year that is meant; without one the next that comes, today included."""
    if not reader.names_a_holiday:
        return None
    step = reader.take(at, *WEEKS)
    name = _name(reader, step.next if step else at)
    if not name or _is_of_a_thing(reader, lead, name.next):
        return None
    is_led = step is not None or at != lead.next or bool(lead.kinds & _MAKES_A_FEAST_A_DAY)
    if not is_led and reader.take(at, "named_days") != name:
        return None
    year, end = _year_behind(reader, calendar, name.next)
    if year is not None:
        return day_of_holiday(str(name.value), year), end
    return _nearest(calendar, str(name.value), is_past=step is not None and WEEKS[str(step.value)] < 0), end


def counted_from_a_holiday(reader: Reader, calendar: Calendar, lead: Lead) -> tuple[Piece, int] | None:
    """ "Three days before Christmas", "the day after Easter": a day of its own, not Christmas."""
    span = _days(reader, reader.skip(lead.next, "soft")) if reader.names_a_holiday else None
    side = reader.take(span.next, "before", "after") if span else None
    if not span or not side:
        return None
    at = reader.skip(side.next, "at", "soft")
    found = holiday_date(reader, calendar, Lead(frozenset({str(side.value)}), at, frozenset()), at) if _name(reader, at) else None
    if not found:
        return None
    days = timedelta(days=int(span.value))
    return Piece(day=found[0] + days if side.value == "after" else found[0] - days, rank=Rank.DATE), found[1]


def _days(reader: Reader, at: int) -> Taken | None:
    """How many days are counted here: two weeks, a week, the day."""
    if spell := reader.take(at, "day_spells"):
        return spell
    number = reader.number(at) or reader.take(at, "one")
    unit = reader.take(number.next if number else at, "units")
    if not unit or unit.value not in _DAYS:
        return None
    count = int(number.value) if number and number.value != "one" else 1
    return Taken(count * _DAYS[str(unit.value)], unit.next)


def is_since_a_holiday(reader: Reader, lead: Lead) -> bool:
    """ "Since Christmas" looks back and "from Christmas on" ahead; where one word says both, nobody can tell the year."""
    if not lead.kinds <= _CHANGES_NOTHING or not _name(reader, lead.next):
        return False
    at = lead.next - 1
    while not (since := reader.take(at, "from_")) and reader.take(at, "at", "soft"):
        at -= 1
    return since is not None


def behind_a_holiday(reader: Reader, at: int) -> int | None:
    """The place behind a name that is no moment here: the Monday of "since Easter Monday" is none either."""
    name = _name(reader, at)
    return name.next if name else None


@lru_cache(maxsize=256)
def day_of_holiday(holiday: str, year: int) -> date:
    """The day of a holiday as the languages write it: "12-24", "easter", "easter-2", "orthodox easter+50"."""
    if fixed := _FIXED.fullmatch(holiday):
        return date(year, int(fixed[1]), int(fixed[2]))
    moving = _MOVING.fullmatch(holiday)
    if not moving:
        raise ValueError(f"no holiday: {holiday}")
    sunday: date = easter(year, EASTER_ORTHODOX if moving[1] else EASTER_WESTERN)
    return sunday + timedelta(days=int(moving[2] or 0))


def _name(reader: Reader, at: int) -> Taken | None:
    """The longest name that begins here."""
    if not reader.names_a_holiday:
        return None
    names = [name for kind in HOLIDAYS if (name := reader.take(at, kind))]
    return max(names, key=lambda name: name.next) if names else None


def _is_of_a_thing(reader: Reader, lead: Lead, end: int) -> bool:
    """The name only says of what kind something is: "the Christmas sale", "Easter-themed"."""
    following = reader.token(end)
    if following.text == "-":
        return following.is_glued and reader.token(end + 1).is_glued and reader.token(end + 1).is_word and not _name(reader, end + 1)
    if not following.is_word:
        return False
    unknown = not reader.meanings(end) and not reader.is_stop_word(end)
    return reader.take(end, "holiday_things") is not None or ("soft" in lead.last and unknown)


def _year_behind(reader: Reader, calendar: Calendar, end: int) -> tuple[int | None, int]:
    """Christmas 2027, Christmas next year."""
    at = reader.skip(end, "at")
    year, behind = year_at(reader, calendar, at)
    if year is not None:
        return year, behind
    step = reader.take(at, "this", "next", "last")
    unit = reader.take(step.next, "units") if step else None
    if step and unit and unit.value == "year":
        return calendar.today.year + WEEKS[str(step.value)], unit.next
    return None, end


def _nearest(calendar: Calendar, holiday: str, *, is_past: bool) -> date:
    """The next such day from today on, or the last one before today."""
    this_year = day_of_holiday(holiday, calendar.today.year)
    if is_past:
        return this_year if this_year < calendar.today else day_of_holiday(holiday, calendar.today.year - 1)
    return this_year if this_year >= calendar.today else day_of_holiday(holiday, calendar.today.year + 1)
