"""A draft that takes back an earlier letter of ours, in five languages and three spellings of Serbian."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from opora.pure.coach import Draft, Earlier, Facts, check
from opora.pure.coach.tests.taken_back_examples import EXAMPLES

A_MONDAY = datetime(2026, 5, 4, 9, tzinfo=UTC)


def _rows() -> Iterator[tuple[str, str, str, str, bool]]:
    for language, block in EXAMPLES.items():
        for line in block.strip().splitlines():
            earlier, customer, draft = line.split(" | ")
            yield language, earlier, customer, draft[2:], draft.startswith("✗")


@pytest.mark.parametrize(("language", "earlier", "customer", "draft", "takes_back"), list(_rows()))
def test_takes_back(language: str, earlier: str, customer: str, draft: str, takes_back: bool) -> None:
    facts = Facts(customer=customer, earlier=(Earlier(earlier),))
    found = [one for one in check(Draft(draft, language=language, at=A_MONDAY), facts) if one.rule == "C-R36"]
    assert bool(found) == takes_back, (earlier, customer, draft)
    assert all(one.detail["said"] in earlier for one in found)
