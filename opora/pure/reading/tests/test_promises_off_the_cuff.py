"""Promises off the cuff, mistyped, without a verb or with one of the trade, each with neighbours that are none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests import offhand_neighbours, offhand_promises

NOW = datetime(2026, 6, 17, 10, tzinfo=UTC)
"""A Wednesday."""


def _rows(block: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in block.strip().splitlines()]


def _kinds(text: str, language: str) -> str:
    return " + ".join(found.kind for found in find_promises(text, at=NOW, language=language)) or "-"


@pytest.mark.parametrize(("language", "kinds", "text"), [*_rows(offhand_promises.IN_ENGLISH), *_rows(offhand_promises.IN_GREEK)])
def test_what_is_said_off_the_cuff_is_promised_with_its_time(language: str, kinds: str, text: str) -> None:
    assert _kinds(text, language) == kinds
    assert all(found.due for found in find_promises(text, at=NOW, language=language))


@pytest.mark.parametrize(("language", "text"), [*_rows(offhand_neighbours.IN_ENGLISH), *_rows(offhand_neighbours.IN_GREEK)])
def test_what_only_sounds_like_it_is_no_promise(language: str, text: str) -> None:
    assert _kinds(text, language) == "-"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("We clean the filter the day after tomorrow.", date(2026, 6, 19)),
        ("Two hours, tops, and we'll have mended the strap.", datetime(2026, 6, 17, 12, tzinfo=UTC)),
        ("Ten minutes and I'll ring you.", datetime(2026, 6, 17, 10, 10, tzinfo=UTC)),
        ("Monday, we grind the key.", date(2026, 6, 22)),
        ("Mon: we grind the key.", date(2026, 6, 22)),
        ("Within the hour: we grind the key.", datetime(2026, 6, 17, 11, tzinfo=UTC)),
    ],
)
def test_a_time_of_its_own_may_stand_alone_in_front(text: str, due: date | datetime) -> None:
    (found,) = find_promises(text, at=NOW, language="en")
    assert found.due == due


def test_what_goes_on_behind_a_promise_is_one_of_its_own_and_of_its_kind() -> None:
    half, rest = find_promises("We refund half of it tomorrow, the rest on 10 July.", at=NOW, language="en")
    assert (half.kind, half.due) == ("refund", date(2026, 6, 18))
    assert (rest.kind, rest.due) == ("refund", date(2026, 7, 10))


@pytest.mark.parametrize(
    "text", ["Two hours and nobody came.", "The rest on 10 July, please.", "Send half of it tomorrow, the rest on 10 July."]
)
def test_what_goes_on_behind_nothing_of_ours_is_none(text: str) -> None:
    assert find_promises(text, at=NOW, language="en") == ()
