"""Ways in which Czech agents commit a fault, and sentences alike that commit none: a table of them beside this file."""

from __future__ import annotations

from pathlib import Path

import pytest

from opora.pure.coach import Draft, Facts, Severity, check

_HERE = Path(__file__).parent
_SAYS_WRONG, _SAYS_RIGHT = "✗", "✓"


def _table() -> list[tuple[str, str, str]]:
    found, rule = [], ""
    for line in (_HERE / "czech_phrases.txt").read_text("utf-8").split("\n"):
        if line.startswith((_SAYS_WRONG, _SAYS_RIGHT)):
            found.append((rule, line[0], line[2:]))
        elif line:
            rule = line
    return found


def _replies() -> list[tuple[str, str]]:
    lines = (_HERE / "czech_good_replies.txt").read_text("utf-8").splitlines()
    return [(asked, answered) for asked, _, answered in (line.partition(" || ") for line in lines)]


def _warned(reply: str, customer: str = "") -> set[str]:
    facts = Facts(customer=customer, customer_language="cs" if customer else None)
    return {finding.rule for finding in check(Draft(reply, language="cs"), facts) if finding.severity <= Severity.WARN}


@pytest.mark.parametrize(("rule", "sign", "reply"), _table())
def test_a_fault_is_heard_in_its_many_wordings_and_a_good_sentence_passes(rule: str, sign: str, reply: str) -> None:
    warned = _warned(reply)
    assert rule in warned if sign == _SAYS_WRONG else not warned


@pytest.mark.parametrize(("customer", "reply"), _replies())
def test_a_good_reply_is_not_warned(customer: str, reply: str) -> None:
    assert not _warned(reply, customer)
