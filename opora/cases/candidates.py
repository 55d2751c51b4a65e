"""Finds the few cases a message could belong to: by headers, by sender, by order number, by what it quotes, by its subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import connection

from opora.cases.models import Case, MessageTraits, Passage
from opora.customers.models import Identity
from opora.messages.models import Message
from opora.pure.placement import Candidate, Traits, Writing

MOST_CASES = 40
MOST_MARKS = 40

FIND_MESSAGES = """
    (SELECT id AS message, 0 AS kind FROM messages_message WHERE rfc_id = ANY(%(ids)s) AND rfc_id <> '')
    UNION ALL
    (SELECT message_id, 0 FROM messages_messagereference WHERE rfc_id = ANY(%(ids)s) ORDER BY message_id DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 1 FROM cases_messagetraits WHERE orders && %(orders)s ORDER BY message_id DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 2 FROM cases_messagetraits WHERE marks && %(marks)s ORDER BY message_id DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 3 FROM cases_messagetraits WHERE sender = ANY(%(senders)s) ORDER BY message_id DESC LIMIT 40)
    UNION ALL
    (SELECT message_id, 4 FROM cases_messagetraits
      WHERE base_subject = %(subject)s AND %(subject)s <> '' ORDER BY message_id DESC LIMIT 10)
"""


def kept_marks(marks: Iterable[int]) -> list[int]:
    """Of many marks the smallest, so that a text and its quotation keep the same ones."""
    return sorted(marks)[:MOST_MARKS]


def candidates(message: Traits, *, senders: Sequence[str]) -> list[Candidate]:
    """At most 40 cases, those proven by headers first. `senders` are all addresses of the recognised customer."""
    found = _messages_like(message, senders)
    if not found:
        return []
    kinds: dict[int, int] = {}
    for passage in Passage.objects.filter(message__in=found).exclude(case__state="joined").values("case_id", "message_id"):
        case, kind = passage["case_id"], found[passage["message_id"]]
        kinds[case] = min(kind, kinds.get(case, 9))
    chosen = sorted(kinds, key=lambda case: (kinds[case], -case))[:MOST_CASES]
    return _described(chosen)


def _messages_like(message: Traits, senders: Sequence[str]) -> dict[int, int]:
    ids = [one for one in (message.message_id, *message.parents) if one]
    wanted = {
        "ids": ids,
        "orders": list(message.orders | message.quoted_orders),
        "marks": kept_marks(message.near | message.deep | message.written),
        "senders": list(senders),
        "subject": message.subject.base[:300] if message.subject.answer or message.subject.forward else "",
    }
    with connection.cursor() as cursor:
        cursor.execute(FIND_MESSAGES, wanted)
        found: dict[int, int] = {}
        for row, kind in cursor.fetchall():
            found[row] = min(kind, found.get(row, 9))
    return found


def _described(cases: Sequence[int]) -> list[Candidate]:
    """The candidates in the given order, each from the traits of its messages."""
    rows = {case.pk: case for case in Case.objects.filter(pk__in=cases).only("pk", "customer_id", "ended_at", "turn")}
    parts: dict[int, list[MessageTraits]] = defaultdict(list)
    passages = Passage.objects.filter(case__in=cases).values_list("case_id", "message_id").distinct()
    case_of: dict[int, list[int]] = defaultdict(list)
    for case, message in passages:
        case_of[message].append(case)
    traits = MessageTraits.objects.filter(message__in=case_of).select_related("message").order_by("message")
    slim = traits.only(*_FIELDS)
    for one in slim:
        for case in case_of[one.pk]:
            parts[case].append(one)
    return [_candidate(rows[case], parts[case]) for case in cases if parts[case]]


_FIELDS = (
    "message_id", "sender", "name", "name_words", "people", "base_subject", "series", "orders", "stems", "marks",
    "quoted_marks", "parents", "at", "outgoing", "automatic", "message__thread_id", "message__rfc_id", "message__direction",
)  # fmt: skip


def _candidate(case: Case, parts: Sequence[MessageTraits]) -> Candidate:
    ours = {one.message.rfc_id for one in parts if one.outgoing and one.message.rfc_id}
    theirs = {one.message.rfc_id for one in parts if not one.outgoing and one.message.rfc_id}
    said = [one for one in parts if not one.automatic]
    return Candidate(
        case=case.pk,
        thread=parts[-1].message.thread_id,
        customer=case.customer_id,
        addresses=_union((one.sender, *one.people[:20]) for one in parts) - {""},
        names=frozenset(one.name for one in parts if one.name and not one.outgoing),
        base_subject=parts[0].base_subject,
        subjects=frozenset(one.base_subject for one in parts if one.base_subject),
        order_numbers=_union(one.orders for one in said),
        stems=_union(one.stems for one in said),
        marks=_union(one.marks for one in parts),
        quoted_marks=_union(one.quoted_marks for one in parts),
        series=frozenset(one.series for one in parts if one.series),
        message_ids=theirs | _union(one.parents for one in parts),
        our_message_ids=ours,
        writings=tuple(Writing(frozenset(one.name_words), one.at) for one in parts),
        first_at=min(one.at for one in parts),
        last_at=max(one.at for one in parts),
        ended_at=case.ended_at,
        waiting=parts[-1].outgoing,
    )


def _union(groups: Iterable[Iterable]) -> frozenset:  # type: ignore[type-arg]
    return frozenset().union(*groups)


def traits_row(message: Message, traits: Traits, *, series: str, own: frozenset[str], at: datetime) -> MessageTraits:
    """The row by which later messages find this one. Our own addresses are nobody's mark."""
    return MessageTraits(
        message=message,
        sender="" if traits.outgoing else traits.sender[:320],
        name=traits.name[:300],
        name_words=sorted(traits.name_words),
        people=sorted(traits.people - own)[:20],
        base_subject=traits.subject.base[:300],
        series=series[:300],
        orders=sorted(traits.orders),
        stems=sorted(traits.stems)[:120],
        marks=kept_marks(traits.written),
        quoted_marks=kept_marks(traits.near),
        parents=list(traits.parents)[:20],
        at=traits.at or at,
        outgoing=traits.outgoing,
        automatic=bool(traits.automatic),
    )


def addresses_of(customer: int) -> list[str]:
    """All addresses of one customer that are not shared boxes."""
    return list(Identity.objects.filter(customer=customer, kind="email", shared=False).values_list("value", flat=True))
