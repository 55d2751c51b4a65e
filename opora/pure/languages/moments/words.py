"""The shape of a language's words for moments; each language folder fills in one `MomentWords` in its `moments.py`.

Words are written naturally, several separated by commas, a phrase of several words is fine. A star at the end of a
word stands for any ending; a dot after a word may be there or not in the text. An empty block is a thing the language
does not say in this way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MomentWords:
    """Everything a language says about time."""

    country: str
    """Whose holidays are kept if nobody says: "CZ"."""

    numbers: Mapping[float, str]
    """1 to 20, 30, 40 and so on, in all their cases; 21 is put together. 1.5 too, if it has a word of its own."""

    ordinals: Mapping[int, str]
    """1 to 31 for days of the month, as they are written out."""

    units: Mapping[str, str]
    """minute, hour, day, working day (said in one word), week, month, day and night (24 hours); all cases and short forms."""

    working: str
    """What makes a day or an hour a working one."""

    weekdays: tuple[str, ...]
    """Seven blocks from Monday on, all cases."""

    months: tuple[str, ...]
    """Twelve blocks, all cases; a short form is written with its dot and believed only beside the number of a day."""

    days: Mapping[int, str]
    """Days from today: -1 yesterday, 0 today, 1 tomorrow, 2 the day after; also their adjectives ("tomorrow's")."""

    parts: Mapping[str, str]
    """morning, forenoon, lunch, afternoon, evening, night."""

    noon: str
    midnight: str

    by: str
    """Prepositions of a deadline, before a day or a clock time and, if the language does so, before a span of time."""

    within: str
    """Prepositions of a span of time that is a deadline: within."""

    in_: str
    """Prepositions of a span of time after which something happens: in two days."""

    at: str
    """Prepositions and articles that may stand before a day."""

    clock_at: str
    """Prepositions and articles after which a bare number may be a clock time."""

    end: str
    """The end of a period: "end of", "koncem"."""

    this: str
    """Words that make a week or a weekday the one we are in."""

    next: str
    last: str

    short_weekdays: tuple[str, ...] = ()
    """Seven blocks of short forms, believed only beside a date, a clock time, a dash or a preposition."""

    repeated_weekdays: tuple[str, ...] = ()
    """Seven blocks of forms that mean every such day."""

    single_units: Mapping[str, str] = field(default_factory=dict)
    """Units that mean one of them when they follow a word of `by` without a number: "do hodiny"."""

    spells: Mapping[int, str] = field(default_factory=dict)
    """Spans of time said without a number, in minutes: 30 half an hour."""

    one: str = ""
    """Articles that count one before a unit: "a week"."""

    day_spells: Mapping[int, str] = field(default_factory=dict)
    """Spans of days said without a number: 14 a fortnight."""

    uncounted: str = ""
    """Times that name no day: the coming days."""

    first_working_day: str = ""
    """The first day on which people work, of the month or week that follows."""

    day_end: str = ""
    """The end of the day's work: "close of business"."""

    weekend: str = ""
    from_said: Mapping[int, str] = field(default_factory=dict)
    """Days from the day named last in the text, or from today if none was: 0 the same day, 1 the next day, -1 the day before."""

    nearest: str = ""
    """With a weekday the first one that comes, with a week the next one."""

    edges: Mapping[str, str] = field(default_factory=dict)
    """The end of a "week" or a "month" in one phrase."""

    repeated_days: str = ""
    """Every working day."""

    after_next: str = ""
    """The one after the next: "přespříští"."""

    middle: str = ""
    beginning: str = ""
    during: str = ""
    """Prepositions of a period in which something happens: "during the week" ends with that week."""

    latest: str = ""
    around: str = ""
    before: str = ""
    after: str = ""
    from_: str = ""
    between: str = ""
    to: str = ""
    and_: str = ""
    or_: str = ""
    in_a_number_of: str = ""
    """Prepositions like `in_`, but only before a number: Polish "w 15 minut", while "w tygodniu" counts nothing."""

    number_mark: str = ""
    """Glued to a number that counts: Czech "30ti"."""

    ago_before: str = ""
    """ "Ago" where it stands before the span of time."""

    ago: str = ""
    """ "Ago" where it stands behind."""

    from_now: str = ""
    """Behind a span of time: counted from now."""

    coming: str = ""
    """Before a number of units: the next 48 hours."""

    vague: str = ""
    """Numbers nobody can count: a few."""

    every: str = ""
    hour_lead: str = ""
    """Words before the number of a clock time: "godz."."""

    hour_mark: str = ""
    """Words behind the number of a clock time: "o'clock", "h"."""

    tonight: str = ""
    """The evening of today, whatever day was named before."""
    forenoon_mark: str = ""
    afternoon_mark: str = ""
    clock_before: Mapping[int, str] = field(default_factory=dict)
    """Minutes added to the hour that follows: -30 "půl", 30 "half past", -15 "quarter to"."""

    clock_after: Mapping[int, str] = field(default_factory=dict)
    """Minutes added to the hour that stands before."""

    half_more: str = ""
    """Behind a number: two *and a half* hours."""

    day_mark: str = ""
    """Glued to the number of a day: 14th."""

    ordinal_hour_mark: str = ""
    """Glued to the number of an hour: "15-tej"."""

    hours: Mapping[int, str] = field(default_factory=dict)
    """1 to 24 as hours of the clock, where these are other words than the numbers: "at the third"."""

    year_mark: str = ""
    """Behind the number of a year: "r."."""

    of_month: str = ""
    """Behind the number of a day: of this month."""

    soft: str = ""
    """Words that may stand between the parts of a moment and change nothing: "right", "already", "about"."""

    from_event: str = ""
    """Behind a span of time: counted from something that will happen, so that nobody knows the day."""

    people: str = ""
    """Behind `from_event` these make it ordinary again: from *us*."""

    counted_endings: str = ""
    """Endings, separated by commas, of what is counted behind `clock_at`: "at 4 locations". Another word leaves the number a clock time."""

    not_moments: str = ""
    """Phrases that hold words of time and mean none: greetings, wishes, idioms."""

    named_days: Mapping[str, str] = field(default_factory=dict)
    """Holidays by the day they fall on ("12-24", "easter-2", "orthodox easter+1"), in names that mean a day wherever they stand."""

    feasts: Mapping[str, str] = field(default_factory=dict)
    """Holidays by their day, in names that mean one only behind a preposition: not in "Merry Christmas"."""

    holiday_things: str = ""
    """Behind the name of a holiday these make it say of what kind they are: Christmas *sale*."""

    only_with_capital: str = ""
    """Words that are a day or a month only with a capital letter: "May"."""

    units_that_are_no_date: str = ""
    """What is counted but never due: years, pieces, percents. A number before them is no clock time."""

    clock_hours_after_by: tuple[int, int] = (1, 0)
    """From which to which number "by N hours" is a clock time and no span: Czech "do 15 hodin"."""

    are_hours_unmistakable: bool = False
    """Whether a word of `hours` behind any word of `clock_at` is a clock time; else it needs a further sign."""

    dates_end_with_a_dot: bool = True
    """Whether 15.10 without a dot behind is rather a clock time than a date."""

    days_are_told_by_a_dot: bool = True
    """Whether "12." is the twelfth; elsewhere the dot only ends the sentence."""

    is_told_in_24_hours: bool = True
    """Whether 5:30 is in the morning; where people count to twelve it is in the afternoon."""

    sound: Callable[[str], tuple[str, ...]] | None = None
    """How a word sounds, where people also type in another alphabet; words that share a sound are the same."""
