"""The line gauge: the check values of domain.md C12, its limits, and that it holds for any line."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.workload.erlang import line, phones_needed

ARRIVALS = st.floats(0, 5_000)
TALK = st.floats(0, 3_600)
PHONES = st.integers(0, 300)
PATIENCE = st.floats(1, 7_200)


def per_cent(share: float) -> float:
    return round(100 * share, 1)


def test_three_phones_on_the_friday_of_the_outage() -> None:
    friday = line(180, 240, 3, 120)
    assert (per_cent(friday.giving_up), round(friday.wait), friday.answered_of(60)) == (75.1, 90, 15)


def test_a_short_script_halves_those_who_give_up() -> None:
    assert per_cent(line(180, 90, 3, 120).giving_up) == 37.7


def test_eight_phones_and_the_short_script_lose_hardly_anybody() -> None:
    assert per_cent(line(180, 90, 8, 120).giving_up) == 1.3


def test_without_patience_whoever_finds_no_free_phone_is_gone() -> None:
    """Erlang B: two phones and a load of one lose a fifth."""
    assert line(60, 60, 2, 0).giving_up == pytest.approx(0.2)
    assert line(60, 60, 2, 0).wait == 0
    assert line(60, 60, 2, 0.001).giving_up == pytest.approx(0.2, abs=1e-4)


def test_with_endless_patience_everybody_is_answered_below_a_full_load() -> None:
    """Erlang C by hand: one phone and a load of one half wait as long as a talk lasts."""
    patient = line(30, 60, 1, math.inf)
    assert (patient.giving_up, patient.wait) == (0, pytest.approx(60))
    assert line(30, 60, 1, 1e7).wait == pytest.approx(60, rel=1e-3)
    assert line(70, 60, 1, math.inf).wait == math.inf


def test_nobody_calls_and_nobody_is_there() -> None:
    assert line(0, 240, 3) == line(100, 0, 3)
    assert line(0, 240, 3).wait == 0
    assert (line(60, 240, 0, 90).giving_up, line(60, 240, 0, 90).wait) == (1, 90)


@pytest.mark.parametrize("what", [(-1, 240, 3, 120), (math.nan, 240, 3, 120), (10, math.inf, 3, 120), (10, 240, -1, 120), (10, 240, 3, -5)])
def test_what_cannot_be_measured_is_refused(what: tuple[float, float, int, float]) -> None:
    with pytest.raises(ValueError):
        line(*what)


def test_hundreds_of_phones_do_not_overflow() -> None:
    full = line(20_000, 300, 900, 600)
    assert 0.45 < full.giving_up < 0.47  # what 900 phones cannot carry of a load of 1,667
    assert line(8_000, 300, 900, 600).giving_up < 1e-9


@given(ARRIVALS, TALK, PHONES, PATIENCE)
def test_shares_are_shares_and_the_busy_phones_carry_what_was_answered(arrivals: float, talk: float, phones: int, patience: float) -> None:
    found = line(arrivals, talk, phones, patience)
    assert 0 <= found.giving_up <= 1
    assert 0 <= found.wait <= patience + 1e-6
    assert found.busy * phones == pytest.approx(arrivals * talk / 3600 * found.answered, rel=1e-6, abs=1e-6)


@given(ARRIVALS, TALK, PHONES, PATIENCE)
def test_more_phones_are_never_worse(arrivals: float, talk: float, phones: int, patience: float) -> None:
    one, more = line(arrivals, talk, phones, patience), line(arrivals, talk, phones + 1, patience)
    assert more.giving_up <= one.giving_up + 1e-9
    assert more.wait <= one.wait + 1e-6


@given(ARRIVALS, TALK, st.integers(1, 100), PATIENCE)
def test_a_shorter_talk_is_never_worse(arrivals: float, talk: float, phones: int, patience: float) -> None:
    assert line(arrivals, talk / 2, phones, patience).giving_up <= line(arrivals, talk, phones, patience).giving_up + 1e-9


@given(st.floats(1, 500), st.floats(1, 600), st.floats(10, 600))
def test_the_phones_needed_are_the_fewest(arrivals: float, talk: float, patience: float) -> None:
    needed = phones_needed(arrivals, talk, patience)
    assert line(arrivals, talk, needed, patience).giving_up <= 0.2
    assert line(arrivals, talk, needed - 1, patience).giving_up > 0.2
