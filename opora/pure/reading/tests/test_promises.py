from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import LANGUAGES
from opora.pure.reading.promises import FoundPromise, find_promises
from opora.pure.reading.tests import we_promise

ZONES = {"cs": "Europe/Prague", "pl": "Europe/Warsaw", "el": "Europe/Athens", "sr": "Europe/Belgrade", "en": "Europe/London"}
BLOCKS = {
    "cs": we_promise.CZECH,
    "pl": we_promise.POLISH,
    "el": we_promise.GREEK,
    "sr": we_promise.SERBIAN,
    "en": we_promise.ENGLISH,
}


def sent(language: str) -> datetime:
    return datetime(2026, 5, 13, 10, 20, tzinfo=ZoneInfo(ZONES[language]))


def found_in(text: str, language: str) -> tuple[FoundPromise, ...]:
    return find_promises(text, at=sent(language), language=language)


def shown(due: date | datetime | None) -> str:
    if due is None:
        return "?"
    return due.strftime("%dT%H:%M") if isinstance(due, datetime) else due.strftime("%d")


def examples() -> list[tuple[str, str, str]]:
    rows = [(code, line) for code, block in BLOCKS.items() for line in block.strip().splitlines()]
    return [(code, *line.split(" | ", 1)) for code, line in rows]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "expected", "text"), examples())
def test_what_we_promise_is_found_with_its_kind_and_its_day(language: str, expected: str, text: str) -> None:
    found = " + ".join(f"{promise.kind} {shown(promise.due)}" for promise in found_in(text, language))
    assert (found or "-") == expected
