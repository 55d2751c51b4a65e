"""Judging a draft: every rule looks once, the most serious findings come first."""

from __future__ import annotations

from collections.abc import Mapping

from opora.pure.coach.by_meaning import by_meaning
from opora.pure.coach.own_words import with_own_words
from opora.pure.coach.prepared import prepare
from opora.pure.coach.rules import all_rules
from opora.pure.coach.values import QUICK_CHANNELS, SILENT_CHANNELS, Draft, Facts, Finding, Severity
from opora.pure.languages import words

FEWEST_WORDS_IN_CHAT = 4


def check(draft: Draft, facts: Facts | None = None, *, severities: Mapping[str, Severity] | None = None) -> tuple[Finding, ...]:
    """What the coach says of a draft; () for notes, for a word or two in a chat, and for languages it does not know.

    `severities` are the desk's own; a rule never becomes more serious than it may be.
    """
    facts = facts or Facts()
    if draft.channel in SILENT_CHANNELS or not draft.text.strip():
        return ()
    if draft.channel in QUICK_CHANNELS and len(words(draft.text)) < FEWEST_WORDS_IN_CHAT:
        return ()
    prepared = prepare(draft, facts)
    found = [
        Finding(rule.code, _severity(rule.code, rule.most, severities), hit.start, hit.end, hit.detail)
        for rule in all_rules()
        if rule.code not in facts.silent_rules
        for hit in with_own_words(rule.code, by_meaning(rule.code, rule.check(prepared), prepared), prepared)
    ]
    return tuple(sorted(found, key=lambda one: (one.severity, one.start if one.start is not None else len(draft.text), one.rule)))


def _severity(code: str, most: Severity, wished: Mapping[str, Severity] | None) -> Severity:
    return max(most, wished[code]) if wished and code in wished else most
