"""How Serbian agents commit the coach's faults and how they write well: a wrong reply fires its rule, a good one nothing."""

import json
from pathlib import Path

import pytest

from opora.pure.coach import Draft, Facts, Severity, check

_FILE = Path(__file__).with_name("serbian_phrases.jsonl")
_EXAMPLES = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
_WRONG = [(one["rule"], one["customer"], one["reply"]) for one in _EXAMPLES if one["rule"]]
_GOOD = [(one["customer"], one["reply"]) for one in _EXAMPLES if not one["rule"]]


@pytest.mark.parametrize(("rule", "customer", "reply"), _WRONG)
def test_a_fault_is_found_however_it_is_said(rule: str, customer: str, reply: str) -> None:
    found = check(Draft(reply, language="sr"), Facts(customer=customer))
    assert rule in {finding.rule for finding in found}


@pytest.mark.parametrize(("customer", "reply"), _GOOD)
def test_a_good_reply_goes_out_without_a_question(customer: str, reply: str) -> None:
    found = check(Draft(reply, language="sr"), Facts(customer=customer))
    assert not [finding.rule for finding in found if finding.severity <= Severity.WARN]
