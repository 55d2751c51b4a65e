"""Recalled together: which entries are one crisis, which are of one kind."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.crises.merging import Recalled, beginnings, kinds, same_ones
from opora.pure.crises.recognising import likeliest


def told(key: int, on: str, what: str, precision: str = "day", apart: tuple[int, ...] = ()) -> Recalled:
    return Recalled(key, date.fromisoformat(on), precision, what, frozenset(apart))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told(1, "2025-03-04", "Špatné ceny z importu"), told(2, "2025-03-05", "Import: špatná cena na webu"), True),
        (told(1, "2025-03-04", "Špatné ceny z importu"), told(2, "2025-06-05", "Import: špatná cena na webu"), False),
        (told(1, "2025-03-04", "Špatné ceny z importu"), told(2, "2025-01-01", "Špatné ceny z importu", "year"), True),
        (told(1, "2025-03-04", "Špatné ceny z importu"), told(2, "2025-03-01", "Ceny z importu", "month"), True),
        (told(1, "2025-03-04", "Vypadl proud ve skladu"), told(2, "2025-03-04", "Špatné ceny z importu"), False),
        (told(1, "2025-03-04", "Λάθος τιμές στο κατάστημα"), told(2, "2025-03-03", "Λάθος τιμές"), True),
        (told(1, "2025-03-04", "Погрешне цене"), told(2, "2025-03-04", "Pogrešne cene u radnji"), True),
        (told(1, "2025-03-04", "Špatné ceny", apart=(2,)), told(2, "2025-03-04", "Špatné ceny"), False),
    ],
)
def test_near_dates_and_like_words_are_proposed_as_one(one: Recalled, other: Recalled, same: bool) -> None:
    assert bool(same_ones([one, other])) is same
    assert same_ones([one, other]) == same_ones([other, one])


def test_the_proposal_says_which_words_they_share() -> None:
    (pair,) = same_ones([told(5, "2025-03-04", "Wrong prices from the feed"), told(2, "2025-03-05", "Price feed wrong")])
    assert (pair.first, pair.second, pair.words) == (2, 5, ("feed", "price", "wrong"))


def test_one_kind_of_crisis_is_recognised_over_the_years() -> None:
    entries = [
        told(1, "2023-01-01", "Price feed wrong"),
        told(2, "2024-01-01", "Power cut in the warehouse"),
        told(3, "2025-01-01", "Wrong price feed on Monday"),
        told(4, "2026-01-01", "Price feed wrong again"),
    ]
    assert kinds(entries) == [[1, 3, 4], [2]]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Price feed wrong", "The price feed is wrong again!"),
        ("Špatné ceny z importu", "Na webu jsou špatné ceny, asi import"),
        ("Λάθος τιμές", "Έχουμε λάθος τιμή στο κατάστημα"),
    ],
)
def test_an_alarm_is_recognised_by_the_words_of_a_name(name: str, sentence: str) -> None:
    assert likeliest(sentence, {1: beginnings(name), 2: ["elektr", "proud", "power"]}) == 1


ENTRIES = st.lists(
    st.builds(
        Recalled,
        key=st.integers(1, 9),
        on=st.dates(date(2024, 1, 1), date(2025, 12, 31)),
        precision=st.sampled_from(["day", "month", "year"]),
        what=st.sampled_from(["Price feed wrong", "Power cut", "Server down at night", "", "12", "Wrong price feed"]),
    ),
    max_size=8,
    unique_by=lambda one: one.key,
)


@given(ENTRIES)
def test_every_entry_is_of_exactly_one_kind(entries: list[Recalled]) -> None:
    assert sorted(key for group in kinds(entries) for key in group) == sorted(one.key for one in entries)


@given(ENTRIES)
def test_a_pair_is_two_entries_named_once(entries: list[Recalled]) -> None:
    pairs = [(one.first, one.second) for one in same_ones(entries)]
    assert all(first < second for first, second in pairs)
    assert len(set(pairs)) == len(pairs)
