"""Times of the demo world, told as a distance from now.

Written as ``3h10m`` (before now), ``d21 18:40`` (days ago), ``wd3 09:14`` (working days ago),
``fri 15:20`` (the last Friday before today), ``fri-1+3d 09:40`` (three days after the Friday a
week before that one). Texts carry dates as ``{+2wd}`` or ``{-5d}``, counted from the message.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

FRIDAY = 4
SATURDAY = 5

_AGO = re.compile(r"(?:(?P<hours>\d+)h)?(?:(?P<minutes>\d+)m)?")
_DAY = re.compile(r"(?P<unit>wd|d)(?P<count>\d+) (?P<clock>\d\d:\d\d)")
_FRIDAY = re.compile(r"fri(?:-(?P<weeks>\d+))?(?:\+(?P<days>\d+)d)? (?P<clock>\d\d:\d\d)")
_DATE_IN_TEXT = re.compile(r"\{(?P<count>[+-]\d+)(?P<unit>wd|d)\}(?P<stop>\.?)")

_MONTHS = {
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sr": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "sr-cyrillic": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "en": "January February March April May June July August September October November December",
}


@dataclass(frozen=True)
class Moment:
    """A time relative to now; `before(now)` makes it real."""

    written: str

    def __post_init__(self) -> None:
        if not self.written or not any(form.fullmatch(self.written) for form in (_AGO, _DAY, _FRIDAY)):
            raise ValueError(f"not a moment: {self.written!r}")

    def before(self, now: datetime) -> datetime:
        """The real time, in the zone of `now`."""
        if found := _DAY.fullmatch(self.written):
            count = -int(found["count"])
            step = _plus_working_days if found["unit"] == "wd" else _plus_days
            return _on(step(now.date(), count), found["clock"], now)
        if found := _FRIDAY.fullmatch(self.written):
            day = _last_friday(now.date()) - timedelta(weeks=int(found["weeks"] or 0))
            return _on(day + timedelta(days=int(found["days"] or 0)), found["clock"], now)
        found = _AGO.fullmatch(self.written)
        assert found is not None
        return now - timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))


def fill_dates(text: str, language: str, at: datetime, *, cyrillic: bool = False) -> str:
    """Write out the dates in `text`, counted from `at`, as people write them in `language`."""

    def written(found: re.Match[str]) -> str:
        step = _plus_working_days if found["unit"] == "wd" else _plus_days
        day = _date_in(language, step(at.date(), int(found["count"])), cyrillic)
        # A Czech date brings its own full stop.
        return day if day.endswith(".") else day + found["stop"]

    return _DATE_IN_TEXT.sub(written, text)


def working_days_after(start: datetime, count: int) -> datetime:
    """The same hour `count` working days (Monday to Friday) later."""
    return datetime.combine(_plus_working_days(start.date(), count), start.timetz())


def _date_in(language: str, day: date, cyrillic: bool) -> str:
    if language == "cs":
        return f"{day.day}.\N{NO-BREAK SPACE}{day.month}."
    if language == "el":
        return f"{day.day}/{day.month}"
    months = _MONTHS["sr-cyrillic" if language == "sr" and cyrillic else language].split()
    dot = "." if language == "sr" else ""
    return f"{day.day}{dot} {months[day.month - 1]}"


def _on(day: date, clock: str, now: datetime) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), now.tzinfo)


def _plus_days(day: date, count: int) -> date:
    return day + timedelta(days=count)


def _plus_working_days(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() >= SATURDAY:
            day += step
    return day


def _last_friday(today: date) -> date:
    return today - timedelta(days=(today.weekday() - FRIDAY - 1) % 7 + 1)
