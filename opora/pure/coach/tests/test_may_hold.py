"""A rule that is wrong too often asks; it does not stand in the way."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Severity, check, may_hold
from opora.pure.coach.rules import all_rules

LEFT_OVER = "Dobrý den, {{jmeno}}, balík jsme odeslali v úterý v 9:00. Jana Malá"


def test_only_what_was_shown_right_holds_or_stops() -> None:
    serious = {rule.code for rule in all_rules() if rule.most <= Severity.HOLD}
    assert serious and serious <= may_hold.SHOWN.keys()
    assert all(fired >= 8 and right / fired >= 0.95 for right, fired in may_hold.SHOWN.values())


def test_a_rule_that_is_not_shown_any_more_warns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.severity for one in check(Draft(LEFT_OVER)) if one.rule == "C-R30"] == [Severity.STOP]
    monkeypatch.delitem(may_hold.SHOWN, "C-R30")
    assert [one.severity for one in check(Draft(LEFT_OVER)) if one.rule == "C-R30"] == [Severity.WARN]


@pytest.mark.parametrize("severity", Severity)
def test_nothing_becomes_more_serious(severity: Severity) -> None:
    assert all(may_hold.at_most(code, severity) >= severity for code in ("C-R09", "C-R30", "unknown"))
