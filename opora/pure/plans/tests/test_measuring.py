"""Figures of a plan: nothing of few, everything of enough, and only like beside like."""

from __future__ import annotations

from datetime import timedelta

import pytest

from opora.pure.plans import ENOUGH, Finished, Side, middle, of_one_kind, side

HOUR = timedelta(hours=1)


def cases(count: int, *, reopened: int = 0, upset: int = 0, going_on: int = 0) -> list[Finished]:
    """The n-th took n hours; the first ones were reopened, upset twice, or go on."""
    return [Finished(n < reopened, None if n < going_on else (n + 1) * HOUR, 2 if n < upset else 1) for n in range(count)]


@pytest.mark.parametrize("count", [0, 1, ENOUGH - 1])
def test_nothing_is_said_of_fewer_than_ten(count: int) -> None:
    assert side(cases(count, reopened=1)) == Side(count)
    assert not side(cases(count)).is_enough


def test_ten_are_enough() -> None:
    found = side(cases(ENOUGH, reopened=2, upset=5))
    assert found == Side(10, reopened=0.2, middle=5.5 * HOUR, upset_again=0.5) and found.is_enough


@pytest.mark.parametrize(("going_on", "expected"), [(0, 6.5 * HOUR), (2, 7.5 * HOUR), (3, None)])
def test_the_time_is_of_cases_that_are_over(going_on: int, expected: timedelta | None) -> None:
    assert side(cases(12, going_on=going_on)).middle == expected


@pytest.mark.parametrize(("upset", "share"), [(0, 0.0), (1, 0.0), (2, 1.0), (5, 1.0)])
def test_once_upset_is_not_upset_again(upset: int, share: float) -> None:
    assert side([Finished(False, HOUR, upset)] * ENOUGH).upset_again == share


@pytest.mark.parametrize(
    ("spans", "expected"), [((), None), ((HOUR,), HOUR), ((HOUR, 3 * HOUR), 2 * HOUR), ((9 * HOUR, HOUR, 2 * HOUR), 2 * HOUR)]
)
def test_half_took_longer_than_the_middle(spans: tuple[timedelta, ...], expected: timedelta | None) -> None:
    assert middle(spans) == expected


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], ()),
        ([[], []], ()),
        ([["complaint"], ["complaint", "kettle"], []], ("complaint",)),
        ([["a"], ["b"]], ("a", "b")),
        ([["a"], ["b"], ["c"]], ()),
        ([["b", "a"], ["b"], ["b", "a"]], ("b", "a")),
        ([["a", "a"], [], []], ()),
    ],
)
def test_cases_are_of_one_kind_by_what_half_of_them_bear(marks: list[list[str]], expected: tuple[str, ...]) -> None:
    assert of_one_kind(marks) == expected
