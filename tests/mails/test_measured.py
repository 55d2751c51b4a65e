"""The goals of reading, on whole mails of writers who had not seen the reader."""

from __future__ import annotations

import pytest

from tests.mails.measuring import SETS, Found, measure

REACHED = {"first": 0.98, "second": 0.98, "third": 0.95}
"""The share of replies that is exactly right; the third set has HTML alone, or is awkward on purpose."""


@pytest.fixture(scope="module", params=REACHED)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="module")
def found(name: str) -> Found:
    return measure(name)


def test_every_set_is_measured() -> None:
    assert set(REACHED) == {path.stem for path in SETS.glob("*.jsonl")}


def test_what_a_customer_newly_wrote_is_told_from_the_rest(name: str, found: Found) -> None:
    assert found.share("reply") >= REACHED[name], "\n".join(found.wrong)


@pytest.mark.parametrize("thing", ["no word lost", "subject", "kind", "failed address"])
def test_nothing_is_lost_and_nobody_is_taken_for_a_machine(found: Found, thing: str) -> None:
    assert not found.asked[thing] or found.share(thing) == 1, "\n".join(found.wrong)
