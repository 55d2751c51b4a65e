"""What was judged while somebody typed is not judged again on sending, unless something of it has changed."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from opora.pure.coach import Draft, Facts, Finding, Severity, check
from opora.pure.languages.coaching import Signals
from opora.replies.coaching.remarks import Judgements

AT = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
DRAFT = Draft("Bohužel s tím nic neuděláme.", at=AT, country="CZ")
FACTS = Facts(
    customer="Nefunguje mi internet!", silent_rules=frozenset({"C-R31", "C-R12"}), own_contacts=frozenset({"a@x.example", "b@x.example"})
)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[Draft]:
    seen: list[Draft] = []

    def noted(draft: Draft, facts: Facts, *, severities: Mapping[str, Severity]) -> tuple[Finding, ...]:
        seen.append(draft)
        return check(draft, facts, severities=severities)

    monkeypatch.setattr(sys.modules[Judgements.__module__], "check", noted)  # its room gives a function the same name
    return seen


def test_the_same_words_and_facts_are_judged_once(judged: list[Draft]) -> None:
    kept = Judgements(5)
    first = kept.get(DRAFT, FACTS, {})
    assert first == check(DRAFT, FACTS, severities={})
    again = replace(FACTS, silent_rules=frozenset({"C-R12", "C-R31"}), own_contacts=frozenset(["b@x.example", "a@x.example"]))
    assert kept.get(replace(DRAFT), again, {}) == first
    assert len(judged) == 1


def test_whatever_else_changes_is_judged_anew(judged: list[Draft]) -> None:
    kept = Judgements(20)
    kept.get(DRAFT, FACTS, {})
    changes: list[tuple[Draft, Facts, dict[str, Severity]]] = [
        (replace(DRAFT, text=DRAFT.text + " "), FACTS, {}),
        (replace(DRAFT, at=AT + timedelta(minutes=1)), FACTS, {}),
        (replace(DRAFT, attachments=1), FACTS, {}),
        (replace(DRAFT, channel="public"), FACTS, {}),
        (DRAFT, replace(FACTS, customer="Děkuji."), {}),
        (DRAFT, replace(FACTS, closes_case=True), {}),
        (DRAFT, replace(FACTS, silent_rules=frozenset()), {}),
        (DRAFT, replace(FACTS, desk_signals={("C-R02", "cs"): Signals(("nic",))}), {}),
        (DRAFT, FACTS, {"C-R02": Severity.HINT}),
    ]
    for change in changes:
        assert kept.get(*change) == check(change[0], change[1], severities=change[2])
    assert len(judged) == 1 + len(changes)


def test_no_more_are_kept_than_a_process_may(judged: list[Draft]) -> None:
    kept = Judgements(2)
    drafts = [replace(DRAFT, text=f"Odpověď {number}.") for number in range(3)]
    for one in (*drafts, drafts[0]):
        kept.get(one, FACTS, {})
    assert len(judged) == 4
