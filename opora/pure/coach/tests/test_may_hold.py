"""A rule that is wrong too often on examples kept aside warns instead of holding a reply."""

import pytest

from opora.pure.coach import Draft, Severity, check, may_hold


def _severity(rule: str, text: str, language: str) -> Severity:
    return next(one.severity for one in check(Draft(text, language=language)) if one.rule == rule)


def test_a_rule_holds_only_in_the_languages_where_it_was_shown_to_be_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(may_hold.MAY_HOLD, "C-R01", frozenset({"cs"}))
    assert _severity("C-R01", "Slibuji, že už se to nikdy nestane.", "cs") == Severity.HOLD
    assert _severity("C-R01", "I promise this will never happen again.", "en") == Severity.WARN


def test_a_rule_that_only_warns_or_hints_stays_what_it_is() -> None:
    assert may_hold.at_most("C-R09", Severity.HINT, "cs") == Severity.HINT
    assert may_hold.at_most("C-R09", Severity.HOLD, "cs") == Severity.WARN


def test_no_rule_becomes_more_serious_than_its_author_meant() -> None:
    assert all(may_hold.at_most(code, severity, "cs") >= severity for code in may_hold.MAY_HOLD for severity in Severity)
