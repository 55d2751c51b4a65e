"""Promises without a verb, without a subject, in the present passive and in what the customer has by then, each with a neighbour that is none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests import brief_neighbours, brief_neighbours_abroad, brief_promises, brief_promises_abroad

NOW = datetime(2026, 6, 17, 10, tzinfo=UTC)
"""A Wednesday."""


def _rows(block: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in block.strip().splitlines()]


def _kinds(text: str, language: str) -> str:
    return " + ".join(found.kind for found in find_promises(text, at=NOW, language=language)) or "-"


@pytest.mark.parametrize(("language", "kinds", "text"), [*_rows(brief_promises.IN_ENGLISH), *_rows(brief_promises_abroad.ABROAD)])
def test_what_is_briefly_said_is_promised_with_its_time(language: str, kinds: str, text: str) -> None:
    assert _kinds(text, language) == kinds
    assert all(found.due for found in find_promises(text, at=NOW, language=language))


@pytest.mark.parametrize(("language", "text"), [*_rows(brief_neighbours.IN_ENGLISH), *_rows(brief_neighbours_abroad.ABROAD)])
def test_what_stands_next_to_it_is_no_promise(language: str, text: str) -> None:
    assert _kinds(text, language) == "-"


def test_the_day_on_which_the_customer_is_to_be_there_is_ours() -> None:
    (found,) = find_promises("Please keep Friday morning free: our fitter is coming to measure up.", at=NOW, language="en")
    assert (found.kind, found.due) == ("action", date(2026, 6, 19))


def test_what_is_done_on_the_spot_is_done_on_the_day_before() -> None:
    bring, assemble = find_promises("Your sofa will be delivered on Monday. The crew will assemble it on the spot.", at=NOW, language="en")
    assert bring.due == assemble.due == date(2026, 6, 22)


@pytest.mark.parametrize(
    "text",
    [
        "You asked whether the fitter will come tomorrow.",
        "The note says ‘I’ll refund you on Monday’ and nothing else.",
        "In his mail he put 'we'll refund you on Monday' in the last line.",
    ],
)
def test_what_was_asked_or_written_elsewhere_is_no_promise(text: str) -> None:
    assert find_promises(text, at=NOW, language="en") == ()


def test_a_time_that_somebody_else_keeps_is_never_taken_for_a_promise_unheard_of() -> None:
    assert find_promises("Once you have signed the form, drop it off at any branch by Thursday.", at=NOW, language="en") == ()
