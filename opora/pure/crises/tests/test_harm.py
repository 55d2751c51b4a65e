"""Harm in figures, and whether it falls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.crises.harm import BeforeAfter, Harm, before_and_after, patched_too_often, shares

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def days_ago(*days: float) -> list[datetime]:
    return [NOW - timedelta(days=one) for one in days]


def test_money_does_not_drown_people() -> None:
    found = shares({1: Harm(1, customers=1, cost=1000.0), 2: Harm(9, customers=9, hours=4, upset=3)})
    assert found[2] > found[1]
    assert found == {1: pytest.approx((0.1 + 1) / 4), 2: pytest.approx((0.9 + 1 + 1) / 4)}


def test_where_nothing_else_was_counted_the_number_of_times_decides() -> None:
    assert shares({1: Harm(3), 2: Harm(1)}) == {1: 0.75, 2: 0.25}
    assert shares({1: Harm()}) == {1: 0.0}
    assert shares({}) == {}


@given(st.dictionaries(st.integers(1, 9), st.builds(Harm, st.integers(1, 9), st.integers(0, 9), st.floats(0, 99), st.integers(0, 9)), min_size=1))
def test_shares_are_parts_of_one_whole(harms: dict[int, Harm]) -> None:
    assert sum(shares(harms).values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("hits", "changed", "expected"),
    [
        ([40, 35, 31, 10], 30, BeforeAfter(30, 3, 1)),
        ([70, 20, 10], 30, BeforeAfter(30, 0, 2)),
        ([300, 250, 190], 200, BeforeAfter(90, 1, 1)),
        ([1], 0.5, None),
    ],
)
def test_two_spans_of_the_same_length_are_compared(hits: list[float], changed: float, expected: BeforeAfter | None) -> None:
    found = before_and_after(days_ago(*hits), NOW - timedelta(days=changed), at=NOW)
    assert found == expected
    assert found is None or found.is_falling is (found.after < found.before)


@pytest.mark.parametrize(("days", "too_often"), [([0, 1], False), ([0, 1, 2], True), ([0, 89, 91], False), ([0, 80, 89], True)])
def test_the_third_patch_within_ninety_days_is_one_too_many(days: list[float], too_often: bool) -> None:
    assert patched_too_often(days_ago(*days), at=NOW) is too_often
