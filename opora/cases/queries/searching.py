"""Search over everything that was said, in five languages, with or without accents, in either Serbian script."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries.one import case, open_boxes, visible_cases, within
from opora.customers import queries as customers
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import Absent
from opora.messages.models import Message
from opora.messages.queries import rehearsals_over
from opora.pure.languages import query_words
from opora.team.models import Agent

MOST_HITS = 1000
PAGE = 50

FIND = """
    SELECT message_id, case_id FROM (
        SELECT m.id AS message_id, p.case_id, row_number() OVER (PARTITION BY p.case_id ORDER BY m.id DESC) AS place
          FROM (SELECT id FROM messages_message WHERE search @@ %(query)s::tsquery ORDER BY id DESC LIMIT %(most)s) m
          JOIN cases_passage p ON p.message_id = m.id
    ) found WHERE place = 1 ORDER BY message_id DESC
"""
FIND_TOGETHER = """
    SELECT max(message_id), case_id FROM (
        SELECT w.place, p.case_id, max(m.id) AS message_id
          FROM unnest(%(words)s::text[]) WITH ORDINALITY AS w(word, place)
          CROSS JOIN LATERAL (
              SELECT id FROM messages_message WHERE search @@ w.word::tsquery ORDER BY id DESC LIMIT %(most)s
          ) m
          JOIN cases_passage p ON p.message_id = m.id GROUP BY w.place, p.case_id
    ) each_word GROUP BY case_id HAVING count(*) = cardinality(%(words)s::text[]) ORDER BY 1 DESC LIMIT %(most)s
"""
_CASE_NUMBER = re.compile(r"^\s*#?(\d{1,12})\s*$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A case and its newest message that matched."""

    case: Case
    message: Message | None


def search(text: str, *, for_: Agent, page: int = 0) -> tuple[list[Hit], bool]:
    """Cases of which one message holds all the words, the newest first, and whether there are more; if none does, those that hold them
    in several messages.

    A bare number also finds the case of that number, an address all cases of whoever it belongs to. Looks at the newest
    1,000 matching messages. What was joined is found in the case that was kept.
    """
    pairs = _matching(text)
    over = set(rehearsals_over())
    visible = {row.pk for row in _visible([case for _, case in pairs], *open_boxes(for_=for_)) if row.mailbox_id not in over}
    hits = [(case, message) for message, case in pairs if case in visible]
    shown = hits[page * PAGE : (page + 1) * PAGE]
    cases = {row.pk: row for row in _cases([case for case, _ in shown])}
    messages = {row.pk: row for row in _messages([message for _, message in shown])}
    found = [Hit(cases[case], messages.get(message)) for case, message in shown]
    if page == 0:
        found = [*_by_number(text, for_, visible), *found, *_by_address(text, for_, visible)]
    return found, len(hits) > (page + 1) * PAGE


def _matching(text: str) -> list[tuple[int, int]]:
    words = query_words(text)
    if not words:
        return []
    found = quick.ask(FIND, {"query": " & ".join(words), "most": MOST_HITS})
    if not found and len(words) > 1:
        found = quick.ask(FIND_TOGETHER, {"words": quick.array(words), "most": MOST_HITS})
    return [(int(message), int(case)) for message, case in found]


@prepared
def _visible(cases: list[int], *boxes: list[int]) -> QuerySet[Case]:
    return within(Case.objects.filter(pk__among=cases), boxes).exclude(state=Case.State.JOINED).only("pk", "mailbox_id")


@prepared
def _cases(cases: list[int]) -> QuerySet[Case]:
    return Case.objects.filter(pk__among=cases)


@prepared
def _messages(messages: list[int]) -> QuerySet[Message]:
    return Message.objects.filter(pk__among=messages).only("pk", "reply", "text", "direction", "language", "at")


def _by_number(text: str, for_: Agent, known: set[int]) -> list[Hit]:
    number = _CASE_NUMBER.match(text)
    if not number or int(number.group(1)) in known:
        return []
    try:
        row = case(int(number.group(1)), for_=for_)
    except Absent:
        return []
    return [Hit(row, None)] if row.pk not in known else []


def _by_address(text: str, for_: Agent, known: set[int]) -> list[Hit]:
    """Everything of the person whose address it is, also what came from their other addresses."""
    identity = customers.identity_of(text.strip()) if "@" in text else None
    if identity is None:
        return []
    rows = visible_cases(for_=for_).filter(customer=identity.customer_id).exclude(state=Case.State.JOINED).exclude(pk__in=known)
    return [Hit(row, None) for row in rows.order_by("-last_message_at")[:PAGE]]
