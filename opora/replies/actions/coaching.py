"""What people do with the coach: see its remarks, put one away, change a rule for the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.pure.coach import Severity
from opora.pure.coach.rules import rules_by_code
from opora.replies.coaching.own_words import known_language
from opora.replies.coaching.remarks import Remark
from opora.replies.models import CoachDecision, CoachRule, Draft
from opora.team.models import Agent


def note_shown(draft: Draft, shown: Iterable[Remark]) -> None:
    """Remember which rules were shown beside a draft, so that it is known later whether they helped."""
    fresh = {one.rule: int(one.severity) for one in shown if one.rule not in draft.remarks}
    if fresh:
        draft.remarks = {**draft.remarks, **fresh}
        Draft.objects.filter(pk=draft.pk).update(remarks=draft.remarks)


def dismiss(case: Case, rule: str, *, by: Agent) -> None:
    """Put the advice of one rule away for the rest of this case; what stops or holds cannot be put away."""
    demand(by, "cases:draft")
    found = _rule(rule)
    if found.most <= Severity.HOLD:
        raise DeskError(_("This one cannot be put away. Change the words, or say why they should stay."), f"dismiss {rule}")
    CoachDecision.objects.create(case=case, agent=by, rule=rule, severity=found.most, choice=CoachDecision.Choice.DISMISSED)


def change_rule(code: str, *, by: Agent, severity: int | None, silent: bool, words: Mapping[str, Any]) -> CoachRule:
    """Make a rule milder, silence it, or give it phrases of the desk's own; a rule never becomes more serious than it may be."""
    demand(by, "coach:change")
    rule = _rule(code)
    if severity is not None and not rule.most <= severity <= Severity.HINT:
        raise DeskError(_("This rule cannot be more serious than it is."), f"{code} severity {severity}")
    kept = {language: dict(parts) for language, parts in words.items() if known_language(language) and any(parts.values())}
    with transaction.atomic():
        row, _new = CoachRule.objects.update_or_create(
            code=code, defaults={"severity": severity, "silent": silent, "words": kept, "changed_by": by}
        )
        audit.record("coach.changed", f"rule:{code}", by=by, severity=severity, silent=silent, languages=sorted(kept))
    return row


def _rule(code: str) -> Any:
    rule = rules_by_code().get(code)
    if rule is None:
        raise DeskError(_("The coach has no such rule."), f"rule {code!r}")
    return rule
