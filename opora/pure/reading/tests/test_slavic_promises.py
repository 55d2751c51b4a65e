"""Czech, Polish and Serbian: what others do, say and see to is no promise of ours, and ordinary verbs are, beside their neighbours."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from opora.pure.reading.promises import find_promises
from opora.pure.reading.tests import slavic_everyday, slavic_neighbours, slavic_nothing

NOW = datetime(2026, 5, 13, 10, 20, tzinfo=UTC)
"""A Wednesday."""


def _rows(block: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in block.strip().splitlines()]


@pytest.mark.parametrize(("language", "nothing", "promise"), [*_rows(slavic_neighbours.GUARDED), *_rows(slavic_neighbours.FORMS)])
def test_neighbours_are_told_apart(language: str, nothing: str, promise: str) -> None:
    assert find_promises(nothing, at=NOW, language=language) == ()
    assert find_promises(promise, at=NOW, language=language)


@pytest.mark.parametrize(("language", "text"), _rows(slavic_nothing.NOTHING))
def test_what_others_do_and_what_always_holds_promises_nothing(language: str, text: str) -> None:
    assert find_promises(text, at=NOW, language=language) == ()


@pytest.mark.parametrize(("language", "text"), _rows(slavic_everyday.PROMISES))
def test_an_ordinary_verb_with_its_day_is_a_promise(language: str, text: str) -> None:
    assert [one for one in find_promises(text, at=NOW, language=language) if one.due]


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        ("pl", "Jutro rano sprawdzę pompę, o 13:00 zadzwonię.", (date(2026, 5, 14), datetime(2026, 5, 14, 13, tzinfo=UTC))),
        ("pl", "Zwrócimy Pani opłatę za czerwiec.", (None,)),
        ("cs", "Vrátíme vám poplatek za květen.", (None,)),
        ("cs", "Na základě dnešního hovoru linku ve 22:00 vypneme.", (datetime(2026, 5, 13, 22, tzinfo=UTC),)),
        ("sr", "Vratićemo vam naknadu za jun.", (None,)),
    ],
)
def test_the_month_paid_for_and_the_call_of_today_are_no_day_of_ours(language: str, text: str, dues: tuple[object, ...]) -> None:
    assert tuple(one.due for one in find_promises(text, at=NOW, language=language)) == dues
