"""The examples of the catalogue: every wrong sentence fires its own rule, every right one fires none of the first twelve."""

import json
from pathlib import Path

import pytest

from opora.pure.coach import Draft, check

_FILE = Path(__file__).with_name("examples.jsonl")
_EXAMPLES = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
_WORDING = frozenset(f"C-R{number:02}" for number in range(1, 13))


def _rows(side: str) -> list[tuple[str, str, str]]:
    return [(one["rule"], one["language"].partition("-")[0], text) for one in _EXAMPLES for text in one[side]]


def _fired(text: str, language: str) -> frozenset[str]:
    return frozenset(finding.rule for finding in check(Draft(text, language=language))) & _WORDING


def test_the_catalogue_has_its_432_examples() -> None:
    assert len(_rows("wrong")) == len(_rows("right")) == 216


@pytest.mark.parametrize(("rule", "language", "text"), _rows("wrong"))
def test_what_a_lead_would_not_send_is_found_by_its_own_rule(rule: str, language: str, text: str) -> None:
    assert rule in _fired(text, language)


@pytest.mark.parametrize(("rule", "language", "text"), _rows("right"))
def test_a_good_sentence_goes_out_without_a_word(rule: str, language: str, text: str) -> None:
    assert _fired(text, language) == frozenset()
