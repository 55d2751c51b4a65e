"""What the coach says of a draft, worded for the one who writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.db.prepared import prepared
from opora.pure.coach import Draft, Facts, Finding, Severity, check
from opora.pure.coach.advice import advice
from opora.replies.coaching.facts import gather, with_draft
from opora.replies.coaching.own_words import own_signals
from opora.replies.models import CoachRule
from opora.team import queries as team
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding with its sentences: `advice` in the writer's language, `suggestion` in the customer's ("" when there is none).

    `start` and `end` are code points of the draft's text, None where something is missing.
    """

    rule: str
    severity: Severity
    start: int | None
    end: int | None
    advice: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Words:
    """What is judged: the text as the customer would read it, and what goes along."""

    text: str
    kind: str = "reply"
    attachments: int = 0
    closes: bool = False
    channel: str = "email"
    """As the coach names them: what strangers read is judged otherwise than a letter or a chat."""


def remarks(words: Words, case: Case, *, by: Agent, facts: Facts | None = None) -> tuple[Remark, ...]:
    """Everything the coach has to say, the most serious first. `facts` of `gather`, when they are at hand."""
    if words.kind == "note" or not words.text.strip():
        return ()
    known = with_draft(facts or gather(case, by), case, words.text)
    language = case.customer.language or (case.mailbox.language if case.mailbox else "") or "en"
    return judge(words, known, by=by, language=language, script=case.customer.script)


def judge(words: Words, facts: Facts, *, by: Agent, language: str, script: str) -> tuple[Remark, ...]:
    """The same without a case, for words that go to many: the reader's `language` and `script` choose the suggested wording."""
    changed = {row.code: row for row in _changed()}
    draft = Draft(
        text=words.text,
        channel=words.channel,
        attachments=words.attachments,
        at=timezone.localtime(),
        country=team.desk().country,
    )
    severities = {code: Severity(row.severity) for code, row in changed.items() if row.severity is not None}
    found = check(draft, _of_the_desk(facts, words, changed), severities=severities)
    return tuple(_worded(found, by, language, script))


@prepared
def _changed() -> QuerySet[CoachRule]:
    return CoachRule.objects.all()


def _of_the_desk(facts: Facts, words: Words, changed: Mapping[str, CoachRule]) -> Facts:
    silent = {code for code, row in changed.items() if row.silent}
    return replace(facts, silent_rules=facts.silent_rules | silent, closes_case=words.closes, desk_signals=own_signals(changed.values()))


def _worded(findings: Iterable[Finding], by: Agent, language: str, script: str) -> Iterable[Remark]:
    for one in findings:
        said = advice(one, reader=by.language, customer_language=language, script=script, agent_gender=by.gender)
        yield Remark(one.rule, one.severity, one.start, one.end, said.sentence, said.suggestion)
