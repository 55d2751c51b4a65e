"""What Czech customers say when something went wrong or when they are angry, and when neither is so: a table beside this file."""

from __future__ import annotations

from pathlib import Path

import pytest

from opora.pure.languages.registry import words_for
from opora.pure.reading.customer import read_customer
from opora.pure.reading.feelings import describes_failure
from opora.pure.reading.heard import hear


def _table(*kinds: str) -> list[tuple[str, str]]:
    blocks = (Path(__file__).parent / "czech_customers.txt").read_text("utf-8").strip().split("\n\n")
    return [(kind, text) for kind, *texts in (block.split("\n") for block in blocks) if kind in kinds for text in texts]


@pytest.mark.parametrize(("kind", "text"), _table("upset", "calm", "no failure"))
def test_anger_is_heard_and_calm_is_left_alone(kind: str, text: str) -> None:
    assert bool(read_customer(text, language="cs").upset) == (kind == "upset")


@pytest.mark.parametrize(("kind", "text"), _table("failure"))
def test_what_went_wrong_is_heard(kind: str, text: str) -> None:
    assert "cs" in words_for("reading")
    assert describes_failure(hear(text, "cs"))
