"""One table a language; the same Wednesday for all of them, so that the tables can be compared."""

from datetime import date, datetime
from types import ModuleType
from zoneinfo import ZoneInfo

import pytest

from opora.pure.languages.moments import Moment, find_moments
from opora.pure.languages.moments.tests import czech, english, greek, polish, serbian

TABLES: dict[str, tuple[ModuleType, str]] = {
    "cs": (czech, "Europe/Prague"),
    "pl": (polish, "Europe/Warsaw"),
    "el": (greek, "Europe/Athens"),
    "sr": (serbian, "Europe/Belgrade"),
    "en": (english, "Europe/London"),
}


def wednesday(language: str) -> datetime:
    return datetime(2026, 5, 13, 10, 20, tzinfo=ZoneInfo(TABLES[language][1]))


def written(due: date | datetime | None) -> str:
    if due is None:
        return "?"
    return due.strftime("%m-%dT%H:%M" if isinstance(due, datetime) else "%m-%d")


def found(language: str, text: str) -> tuple[Moment, ...]:
    return find_moments(text, at=wednesday(language), language=language)


def rows() -> list[tuple[str, str, str]]:
    lines = [(code, line) for code, (table, _) in TABLES.items() for line in table.SAID.strip().splitlines()]
    return [(code, *(half.strip() for half in line.split("=>"))) for code, line in lines]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "said", "due"), rows())
def test_what_is_said_is_due_when_people_expect_it(language: str, said: str, due: str) -> None:
    assert (" ".join(written(moment.due) for moment in found(language, said)) or "-") == due


@pytest.mark.parametrize(
    ("language", "said"), [(code, line) for code, (table, _) in TABLES.items() for line in table.HARMLESS.strip().splitlines()]
)
def test_words_that_only_look_like_a_time_are_left_alone(language: str, said: str) -> None:
    assert found(language, said) == ()


@pytest.mark.parametrize("language", TABLES)
def test_every_language_has_a_hundred_examples(language: str) -> None:
    assert len(TABLES[language][0].SAID.strip().splitlines()) >= 100
