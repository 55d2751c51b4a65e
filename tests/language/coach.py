"""The coach on the replies: per rule and language, and how often it disturbs a reply without fault."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime

from opora.pure.coach import Draft, Earlier, Facts, Finding, Severity, check
from opora.pure.coach.from_texts import draft_from
from opora.pure.meaning import model_at_hand
from tests.language.counting import EVERY, Counts, Figures, Mistake
from tests.language.examples import Item, examples
from tests.language.tables import percent, ratio, table

DISTURBED, TOUCHED, DISTURBED_WITH_ARGUABLE = "faultless warned", "faultless any finding", "faultless or arguable warned"
SURE_PRECISION, SURE_FIRINGS = 0.95, 8
"""From here on a rule may hold or stop a reply."""


def measure(part: str, languages: Sequence[str]) -> Figures:
    """Check every reply of a part from plain texts alone; findings listed under `may` count neither way."""
    figures = Figures()
    for language, item in examples("replies", part, languages):
        draft, facts = draft_of(item), facts_of(item)
        began = time.perf_counter()
        findings = check(draft, facts)
        figures.milliseconds.append(1000 * (time.perf_counter() - began))
        judge(figures, language, item, findings)
    return figures


def draft_of(item: Item) -> Draft:
    at = datetime.fromisoformat(item["at"]) if item.get("at") else None
    return draft_from(item["reply"], channel=item.get("channel") or "", language=item.get("lang"), at=at)


def facts_of(item: Item) -> Facts:
    earlier = item.get("earlier") or []
    texts = [earlier] if isinstance(earlier, str) else earlier
    return Facts(customer=item.get("customer") or "", earlier=tuple(Earlier(text) for text in texts), meaning=model_at_hand())


def judge(figures: Figures, language: str, item: Item, findings: Sequence[Finding]) -> None:
    """Count what was found of a reply against what its writer noted."""
    expected, arguable = set(item["rules"]), set(item.get("may") or [])
    fired = {finding.rule for finding in findings}
    for rule in expected | (fired - arguable):
        right = rule in expected and rule in fired
        figures.count(rule, language, right, rule not in expected, rule not in fired)
        if not right:
            figures.mistakes.append(_mistake(rule, language, item, findings))
    if not expected:
        serious = {finding.rule for finding in findings if finding.severity <= Severity.WARN}
        figures.share(DISTURBED, language, bool(serious - arguable))
        figures.share(TOUCHED, language, bool(fired - arguable))
        figures.share(DISTURBED_WITH_ARGUABLE, language, bool(serious))


def _mistake(rule: str, language: str, item: Item, findings: Sequence[Finding]) -> Mistake:
    places = [item["reply"][one.start : one.end] for one in findings if one.rule == rule and one.start is not None]
    wanted = (
        f"{rule} of {', '.join(item['rules']) or 'none'}"
        if rule in item["rules"]
        else f"not {rule}; only {', '.join(item['rules']) or 'nothing'}"
    )
    got = f"{rule} at {places}" if any(one.rule == rule for one in findings) else "silence"
    text = f"[{item.get('customer') or ''}]\n    [earlier: {item['earlier']}]" if item.get("earlier") else f"[{item.get('customer') or ''}]"
    return Mistake(rule, language, item["id"], f"{text}\n    {item['reply']}", wanted, got)


def report(figures: Figures, languages: Sequence[str]) -> None:
    """Print the tables of the coach."""
    columns = [*languages, EVERY]
    table(
        "The coach, by language",
        ["", "expected", "fired", "right", "P", "R", "F1", "macro F1", "faultless", "warned", "any finding", "warned incl. arguable"],
        [_language_row(figures, language) for language in columns],
    )
    table(
        f"By rule (may hold or stop: P ≥ {SURE_PRECISION} in at least {SURE_FIRINGS} firings)",
        ["", "expected", "fired", "right", "P", "R", "F1", "may hold"],
        [_rule_row(rule, figures.counts[rule, EVERY]) for rule in figures.topics()],
    )
    table(
        "By rule and language: P/R (expected, fired)",
        ["", *languages],
        [[rule, *(_cell(figures.counts[rule, language]) for language in languages)] for rule in figures.topics()],
    )


def _language_row(figures: Figures, language: str) -> list[str]:
    heap = figures.together(language)
    counted = [str(heap.expected), str(heap.fired), str(heap.right), ratio(heap.precision), ratio(heap.recall), ratio(heap.f1)]
    shares = [percent(figures.shares[name, language].value) for name in (DISTURBED, TOUCHED, DISTURBED_WITH_ARGUABLE)]
    return [language, *counted, ratio(figures.mean_f1(language)), str(figures.shares[DISTURBED, language].of), *shares]


def _rule_row(rule: str, one: Counts) -> list[str]:
    sure = one.fired >= SURE_FIRINGS and (one.precision or 0) >= SURE_PRECISION
    return [
        rule,
        str(one.expected),
        str(one.fired),
        str(one.right),
        ratio(one.precision),
        ratio(one.recall),
        ratio(one.f1),
        "yes" if sure else "no",
    ]


def _cell(one: Counts) -> str:
    return f"{ratio(one.precision)}/{ratio(one.recall)} ({one.expected}, {one.fired})" if one.expected or one.fired else ""
