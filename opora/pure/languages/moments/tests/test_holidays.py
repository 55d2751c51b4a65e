"""Named holidays, all said on Monday 23 November 2026 at 10:20: a table a language, "by" before the day of a deadline."""

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from opora.pure.languages.moments import Moment, find_moments
from opora.pure.languages.moments.holidays import day_of_holiday
from opora.pure.languages.moments.lexicon import lexicon_of
from opora.pure.languages.moments.tests.test_moments import TABLES

LEAST = 25


def monday(language: str) -> datetime:
    return datetime(2026, 11, 23, 10, 20, tzinfo=ZoneInfo(TABLES[language][1]))


def written(moment: Moment) -> str:
    mark = "past " if moment.is_past else "range " if moment.is_range else "by " if moment.is_deadline else ""
    due = moment.due
    return mark + (due.strftime("%Y-%m-%dT%H:%M") if isinstance(due, datetime) else str(due))


def rows() -> list[tuple[str, str, str]]:
    lines = [(code, line) for code, (table, _) in TABLES.items() for line in table.HOLIDAYS.strip().splitlines()]
    return [(code, *(half.strip() for half in line.split("=>"))) for code, line in lines]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "said", "due"), rows())
def test_holiday_is_the_day_people_mean(language: str, said: str, due: str) -> None:
    found = find_moments(said, at=monday(language), language=language)
    assert (", ".join(written(moment) for moment in found) or "-") == due


@pytest.mark.parametrize("language", TABLES)
def test_every_language_has_enough_examples_and_a_third_of_them_are_no_dates(language: str) -> None:
    dues = [due for code, _, due in rows() if code == language]
    assert len(dues) >= LEAST
    assert dues.count("-") * 3 >= len(dues)


@pytest.mark.parametrize("language", TABLES)
def test_every_holiday_of_a_language_has_a_day_in_any_year(language: str) -> None:
    lexicon = lexicon_of(language)
    assert lexicon is not None
    for holiday in (*lexicon.words.named_days, *lexicon.words.feasts):
        assert all(before < after for before, after in pairwise(day_of_holiday(holiday, year) for year in range(1990, 2201)))


def test_word_that_is_no_holiday_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="no holiday: eastern"):
        day_of_holiday("eastern", 2026)


@pytest.mark.parametrize(("day", "due"), [((2026, 12, 25), date(2026, 12, 25)), ((2026, 12, 26), date(2027, 12, 25))])
def test_holiday_is_the_next_one_and_on_the_day_itself_that_day(day: tuple[int, int, int], due: date) -> None:
    (moment,) = find_moments("by Christmas", at=datetime(*day, 20, 0, tzinfo=ZoneInfo("Europe/London")), language="en")
    assert moment.due == due
