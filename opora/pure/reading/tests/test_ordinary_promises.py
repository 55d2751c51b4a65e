"""Ordinary promises in English, and what stands next to them: hopes, rules, reports, and strangers named in the sentence before."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests import ordinary_promises

NOW = datetime(2026, 6, 17, 10, tzinfo=UTC)
"""A Wednesday."""


def _rows(block: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in block.strip().splitlines()]


def _kinds(text: str) -> str:
    return " + ".join(found.kind for found in find_promises(text, at=NOW, language="en")) or "-"


@pytest.mark.parametrize(("kinds", "text"), _rows(ordinary_promises.PROMISED))
def test_what_is_promised_with_a_day_is_found_with_it(kinds: str, text: str) -> None:
    assert _kinds(text) == kinds
    assert all(found.due for found in find_promises(text, at=NOW, language="en"))


@pytest.mark.parametrize(("kinds", "text"), _rows(ordinary_promises.WITHOUT_A_DAY))
def test_what_is_promised_without_a_day_is_found(kinds: str, text: str) -> None:
    (found,) = find_promises(text, at=NOW, language="en")
    assert (found.kind, found.due) == (kinds, None)


@pytest.mark.parametrize("text", ordinary_promises.NOTHING.strip().splitlines())
def test_hopes_rules_reports_and_strangers_promise_nothing(text: str) -> None:
    assert _kinds(text) == "-"


@pytest.mark.parametrize("text", ordinary_promises.OF_OURS_ALL_THE_SAME.strip().splitlines())
def test_ours_beside_them_promise(text: str) -> None:
    assert _kinds(text) != "-"


@pytest.mark.parametrize("text", ["We come on Monday, and I'll write that same evening.", "We come on Monday. I'll write that same evening."])
def test_the_same_evening_is_of_the_day_that_was_named(text: str) -> None:
    first, second = find_promises(text, at=NOW, language="en")
    assert first.due == second.due == date(2026, 6, 22)
