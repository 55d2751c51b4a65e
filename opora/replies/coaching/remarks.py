"""What the coach says of a draft, worded for the one who writes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from hashlib import blake2b

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.kernel.db.prepared import prepared
from opora.messages import meaning
from opora.pure.coach import Draft, Facts, Finding, Severity, asked_of_meaning, check
from opora.pure.coach.advice import advice
from opora.replies.coaching.facts import gather, this_minute, with_draft
from opora.replies.coaching.own_words import own_signals
from opora.replies.models import CoachRule
from opora.team import queries as team
from opora.team.models import Agent

MOST_JUDGEMENTS = 200


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


def remarks(words: Words, case: Case, *, by: Agent, facts: Facts | None = None, while_typing: bool = False) -> tuple[Remark, ...]:
    """Everything the coach has to say, the most serious first. `facts` of `gather`, when they are at hand.

    `while_typing` it may wait a moment until it is known what new sentences mean; on sending, what was judged before counts.
    """
    if words.kind == "note" or not words.text.strip():
        return ()
    known = with_draft(facts or gather(case, by), case, words.text)
    language = case.customer.language or (case.mailbox.language if case.mailbox else "") or "en"
    patience = meaning.WHILE_TYPING if while_typing else 0.0
    return judge(words, known, by=by, language=language, script=case.customer.script, patience=patience)


def judge(words: Words, facts: Facts, *, by: Agent, language: str, script: str, patience: float = 0.0) -> tuple[Remark, ...]:
    """The same without a case, for words that go to many: the reader's `language` and `script` choose the suggested wording."""
    changed = {row.code: row for row in _changed()}
    draft = Draft(
        text=words.text,
        channel=words.channel,
        attachments=words.attachments,
        at=this_minute(),
        country=team.desk().country,
    )
    facts = replace(facts, meaning=meaning.known(asked_of_meaning(words.text, facts.customer), patience=patience))
    severities = {code: Severity(row.severity) for code, row in changed.items() if row.severity is not None}
    found = _judged(draft, _of_the_desk(facts, words, changed), severities)
    return tuple(_worded(found, by, language, script))


class Judgements:
    """The last judgements by all that they were made of: the words in the form are judged while somebody types, and again on sending.

    A judgement is the same for the same draft and facts (`check` looks at no clock of its own), so nothing here can be out of date.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[bytes, tuple[Finding, ...]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, draft: Draft, facts: Facts, severities: Mapping[str, Severity]) -> tuple[Finding, ...]:
        key = _fingerprint(draft, facts, severities)
        with self._lock:
            kept = self._kept.get(key)
        if kept is None:
            kept = check(draft, facts, severities=severities)
            with self._lock:
                self._kept[key] = kept
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return kept


_judged = Judgements(MOST_JUDGEMENTS).get


def _fingerprint(draft: Draft, facts: Facts, severities: Mapping[str, Severity]) -> bytes:
    """Of everything by its contents; sets in an order of their own."""
    parts = [_plain(getattr(one, part.name)) for one in (draft, facts) for part in fields(one)]
    return blake2b(repr((parts, sorted(severities.items()))).encode("utf-8", "replace"), digest_size=16).digest()


def _plain(value: object) -> object:
    if isinstance(value, (frozenset, set)):
        return sorted(value, key=repr)
    return sorted(value.items()) if isinstance(value, dict) else value


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
