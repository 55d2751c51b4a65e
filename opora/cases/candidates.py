"""Finds the few cases a message could belong to: by headers, by sender, by order number, by what it quotes, by its subject."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from opora.cases.models import MessageTraits
from opora.kernel.db import quick
from opora.messages.models import Message
from opora.pure.placement import Candidate, Traits, Writing

MOST_CASES = 30
MOST_MARKS = 40
MOST_SHARING = 8

# The messages that share something with the one that arrived; `kind` says what, the most telling first. The `+ 0` keeps
# PostgreSQL from walking back through all messages in search of a rare order or mark: it has an index for each.
BY_HEADERS = """
    (SELECT id AS message, 0 AS kind FROM messages_message WHERE rfc_id = ANY(%(ids)s::text[]) AND rfc_id <> '')
    UNION ALL
    (SELECT message_id, 0 FROM messages_messagereference WHERE rfc_id = ANY(%(ids)s::text[]) ORDER BY message_id DESC LIMIT 20)
    UNION ALL
    (SELECT id, 0 FROM messages_message WHERE thread_id = ANY(%(threads)s::bigint[]) ORDER BY id DESC LIMIT 20)
"""
BY_EVERYTHING = f"""{BY_HEADERS}
    UNION ALL
    (SELECT message_id, 1 FROM cases_messagetraits WHERE orders && %(orders)s::text[] ORDER BY message_id + 0 DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 2 FROM cases_messagetraits WHERE marks && %(marks)s::bigint[] ORDER BY message_id + 0 DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 3 FROM cases_messagetraits WHERE sender = ANY(%(senders)s::text[]) ORDER BY message_id DESC LIMIT 40)
    UNION ALL
    (SELECT message_id, 4 FROM cases_messagetraits
      WHERE base_subject = %(subject)s::text AND %(subject)s::text <> '' ORDER BY message_id DESC LIMIT 10)
"""
# Their cases, the best first, each with what is known of all its messages.
DESCRIBE = """
    WITH alike AS ({found}),
    chosen AS (
        SELECT p.case_id, min(alike.kind) AS kind
          FROM alike JOIN cases_passage p ON p.message_id = alike.message
         GROUP BY p.case_id ORDER BY 2, 1 DESC LIMIT %(most)s::int
    )
    SELECT c.id, chosen.kind, c.customer_id, c.ended_at, m.thread_id, m.rfc_id, t.sender, t.name,
           array_to_string(t.name_words, ' '), t.people, t.base_subject, t.series, array_to_string(t.orders, ' '),
           t.stems, t.marks, t.quoted_marks, t.parents, t.at, t.outgoing, t.automatic
      FROM chosen
      JOIN cases_case c ON c.id = chosen.case_id AND c.state <> 'joined'
      JOIN LATERAL (SELECT DISTINCT message_id FROM cases_passage WHERE case_id = c.id ORDER BY 1 DESC LIMIT 40) p ON true
      JOIN cases_messagetraits t ON t.message_id = p.message_id
      JOIN messages_message m ON m.id = p.message_id
     ORDER BY chosen.kind, c.id DESC, m.id
"""


class Seen(NamedTuple):
    """One earlier message of a candidate, as DESCRIBE gives it; lists of words come joined by spaces."""

    case: int
    kind: int
    customer: int
    ended_at: datetime | None
    thread: int
    rfc_id: str
    sender: str
    name: str
    name_words: str
    people: list[str]
    base_subject: str
    series: str
    orders: str
    stems: str
    marks: list[int]
    quoted_marks: list[int]
    parents: list[str]
    at: datetime
    outgoing: bool
    automatic: bool


def kept_marks(marks: Iterable[int]) -> list[int]:
    """Of many marks the smallest, so that a text and its quotation keep the same ones."""
    return sorted(marks)[:MOST_MARKS]


def _asked_marks(message: Traits) -> list[int]:
    """The marks to look for: of what it quotes, else of its own words, by which a mail sent twice is known.

    The smallest first, as every message keeps them: some are as good as all, and each costs a look into the index.
    """
    quoted = sorted(message.near)[:20] + sorted(message.deep)[:8]
    return quoted or sorted(message.written)[:12]


def named_by_headers(message: Traits) -> list[Candidate]:
    """The cases that the message's headers or its reply address lead to; usually one, mostly all that is needed."""
    if not _ids(message) and not message.tokens:
        return []
    return _described(BY_HEADERS, _named(message))


def alike(message: Traits, *, senders: Sequence[str]) -> list[Candidate]:
    """At most 30 cases that share anything, those named by headers first. `senders` are all addresses of the customer."""
    return _described(
        BY_EVERYTHING,
        {
            **_named(message),
            "orders": quick.array(sorted(message.orders | message.quoted_orders)),
            "marks": quick.array(_asked_marks(message)),
            "senders": quick.array(senders),
            "subject": message.subject.base[:300] if message.subject.answer or message.subject.forward else "",
        },
    )


def telling(message: Traits, found: Sequence[Candidate]) -> Traits:
    """The message without the passages that many cases share: footers and formulas quote nobody."""
    own = message.near | message.deep | message.written
    shared = Counter(mark for one in found for mark in own & one.marks)
    common = frozenset(mark for mark, cases in shared.items() if cases > MOST_SHARING)
    return replace(message, near=message.near - common, deep=message.deep - common, written=message.written - common) if common else message


def _ids(message: Traits) -> list[str]:
    return [one for one in (message.message_id, *message.parents) if one]


def _named(message: Traits) -> dict[str, Any]:
    threads = [int(key) for key in message.tokens]
    return {"ids": quick.array(_ids(message)), "threads": quick.array(threads), "most": MOST_CASES}


def _described(found: str, wanted: dict[str, Any]) -> list[Candidate]:
    parts: dict[int, list[Seen]] = defaultdict(list)
    for row in quick.ask(DESCRIBE.format(found=found), wanted):
        parts[row[0]].append(Seen._make(row))
    return [_candidate(seen) for seen in parts.values()]


def _candidate(parts: Sequence[Seen]) -> Candidate:
    first, last = parts[0], parts[-1]
    said = [one for one in parts if not one.automatic]
    return Candidate(
        case=first.case,
        thread=last.thread,
        customer=first.customer,
        addresses=_union([(one.sender, *one.people) for one in parts]) - {""},
        names=frozenset(one.name for one in parts if one.name and not one.outgoing),
        base_subject=first.base_subject,
        subjects=frozenset(one.base_subject for one in parts if one.base_subject),
        order_numbers=_union([one.orders.split(" ") for one in said]) - {""},
        stems=_union([one.stems.split(" ") for one in said]) - {""},
        marks=_union([one.marks for one in parts]),
        quoted_marks=_union([one.quoted_marks for one in parts]),
        series=frozenset(one.series for one in parts if one.series),
        message_ids=frozenset(one.rfc_id for one in parts if one.rfc_id and not one.outgoing) | _union([one.parents for one in parts]),
        our_message_ids=frozenset(one.rfc_id for one in parts if one.rfc_id and one.outgoing),
        writings=tuple(Writing(frozenset(one.name_words.split(" ")), one.at) for one in parts),
        first_at=min(one.at for one in parts),
        last_at=max(one.at for one in parts),
        ended_at=first.ended_at,
        waiting=last.outgoing,
        threads={one.rfc_id: one.thread for one in parts if one.rfc_id},
    )


def _union(groups: Sequence[Iterable[Any]]) -> frozenset[Any]:
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
        stems=" ".join(sorted(traits.stems)[:120]),
        marks=kept_marks(traits.written),
        quoted_marks=kept_marks(traits.near),
        parents=list(traits.parents)[:20],
        at=traits.at or at,
        outgoing=traits.outgoing,
        automatic=bool(traits.automatic),
    )


def addresses_of(customer: int) -> list[str]:
    """Everything one customer writes from that is not a shared box."""
    own = "SELECT value FROM customers_identity WHERE customer_id = %s AND NOT shared"
    return [row[0] for row in quick.ask(own, [customer])]
