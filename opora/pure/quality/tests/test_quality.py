"""Marking, agreeing, drawing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from opora.pure.quality.agreement import Difference, agreement, differences
from opora.pure.quality.drawing import drawn, due_by
from opora.pure.quality.scorecard import Item, Zero, total

FULL = dict.fromkeys(Item, 2)
marks = some.fixed_dictionaries({item: some.integers(0, 2) for item in Item})


def test_all_points_are_one_and_half_of_them_a_half() -> None:
    assert total(FULL) == 1
    assert total(dict.fromkeys(Item, 1)) == 0.5


@pytest.mark.parametrize("zero", Zero)
def test_nothing_makes_up_for_what_the_customer_must_not_meet(zero: Zero) -> None:
    assert total(FULL, [zero]) == 0


@pytest.mark.parametrize("card", [{}, {**FULL, "kind": 3}, {**FULL, "kind": -1}, {**FULL, "speed": 2}])
def test_half_a_card_is_no_card(card: dict[str, int]) -> None:
    with pytest.raises(ValueError):
        total(card)


@given(marks, marks)
def test_two_agree_on_what_they_do_not_differ_in(first: dict[str, int], second: dict[str, int]) -> None:
    found = differences(first, second)
    assert agreement([(first, second)]) == (7 - len(found)) / 7
    assert {one.item for one in found} == {item for item in Item if first[item] != second[item]}
    assert differences(first, first) == ()


def test_a_fault_only_one_of_them_saw_is_a_wide_difference() -> None:
    assert differences(FULL, {**FULL, "time": 0}) == (Difference("time", 2, 0),)
    assert Difference("time", 2, 0).is_wide
    assert not Difference("time", 2, 1).is_wide
    assert agreement([]) is None


def test_five_lots_are_spread_over_the_month() -> None:
    month = [date(2026, 2, 1) + timedelta(days=day) for day in range(28)]
    assert [due_by(day) for day in month][0::6] == [1, 2, 3, 4, 5]
    assert due_by(month[-1]) == due_by(date(2026, 1, 31)) == 5


@given(some.sets(some.integers(1, 10_000)), some.integers(0, 9), some.text(min_size=1))
def test_the_same_lots_are_drawn_again(numbers: set[int], count: int, secret: str) -> None:
    first = drawn(numbers, count, secret=secret)
    assert first == drawn(sorted(numbers, reverse=True), count, secret=secret)
    assert len(first) == min(count, len(numbers))


def test_another_secret_draws_other_lots() -> None:
    assert drawn(range(1000), 5, secret="one") != drawn(range(1000), 5, secret="two")
