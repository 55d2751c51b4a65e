"""The forms of scorn, reproach, excuse and the like are found in free words, and what only looks like them is left alone."""

from __future__ import annotations

import pytest

from opora.pure.coach.check import check
from opora.pure.coach.from_texts import draft_from, facts_from
from opora.pure.coach.tests import english_forms, greek_forms

ASKED_BEFORE = {"en": "Please send us the form.", "el": "Στείλτε μας παρακαλώ το έντυπο."}
OF_WORDS = {f"C-R{number:02d}" for number in (1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 14, 21, 22, 33)}
TABLES = {"en": english_forms, "el": greek_forms}
FAULTS = [(language, *line.split(" | ", 1)) for language, table in TABLES.items() for line in table.FAULTS.strip().splitlines()]
INNOCENT = [(language, line) for language, table in TABLES.items() for line in table.INNOCENT.strip().splitlines()]


def _fired(language: str, text: str, earlier: str = "") -> set[str]:
    return {finding.rule for finding in check(draft_from(text, language=language), facts_from("", earlier))}


@pytest.mark.parametrize(("language", "rule", "text"), FAULTS)
def test_a_fault_in_free_words_is_found(language: str, rule: str, text: str) -> None:
    assert rule in _fired(language, text, ASKED_BEFORE[language] if rule == "C-R33" else "")


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_what_only_looks_alike_is_left_alone(language: str, text: str) -> None:
    assert not _fired(language, text) & OF_WORDS
