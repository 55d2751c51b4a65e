"""The goals of reading, on whole mails of writers who had not seen the reader."""

from __future__ import annotations

import pytest

from tests.mails.measuring import SETS, Found, measure

NAMES = [path.stem for path in sorted(SETS.glob("*.jsonl"))]


@pytest.fixture(scope="module", params=NAMES)
def found(request: pytest.FixtureRequest) -> Found:
    return measure(request.param)


@pytest.mark.parametrize(("thing", "least"), [("reply", 0.95), ("no word lost", 1.0), ("subject", 1.0), ("kind", 1.0), ("failed address", 1.0)])
def test_what_a_customer_wrote_is_read_right(found: Found, thing: str, least: float) -> None:
    assert not found.asked[thing] or found.share(thing) >= least, "\n".join(found.wrong)
