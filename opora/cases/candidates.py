"""Finds the few cases a message could belong to: by headers, by sender, by order number, by what it quotes, by its subject."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any, NamedTuple

from opora.cases.formulas import formulas
from opora.cases.models import MessageTraits
from opora.kernel.db import quick
from opora.messages.models import Message
from opora.pure.placement import Candidate, Traits, Writing

MOST_CASES = 30
MOST_MARKS = 40
MOST_SHARING = 8
EMPTY = frozenset({""})
BY_HEADER = 0  # the kind of what headers lead to
NO_THREAD = 0  # no header leads there, so nothing joins it

# The messages that share something with the one that arrived; `kind` says what, the most telling first. The `+ 0` keeps
# PostgreSQL from walking back through all messages in search of a rare order, mark or reference: it has an index for each.
BY_HEADERS = """
    (SELECT id AS message, 0 AS kind FROM messages_message WHERE rfc_id = ANY(%(ids)s::text[]) AND rfc_id <> '')
    UNION ALL
    (SELECT message_id, 0 FROM messages_messagereference WHERE rfc_id = ANY(%(ids)s::text[]) ORDER BY message_id + 0 DESC LIMIT 20)
    UNION ALL
    (SELECT id, 0 FROM messages_message WHERE thread_id = ANY(%(threads)s::bigint[]) ORDER BY id DESC LIMIT 20)
"""
BY_EVERYTHING = f"""{BY_HEADERS}
    UNION ALL
    (SELECT message_id, 1 FROM cases_messagetraits WHERE orders && %(orders)s::text[] ORDER BY message_id + 0 DESC LIMIT 20)
    UNION ALL
    (SELECT message_id, 2 FROM (
        SELECT message_id, marks FROM cases_messagetraits WHERE marks && %(marks)s::bigint[] ORDER BY message_id + 0 DESC LIMIT 20
     ) sharing ORDER BY (SELECT count(*) FROM unnest(marks) mark WHERE mark = ANY(%(marks)s::bigint[])) DESC, message_id DESC LIMIT 5)
    UNION ALL
    (SELECT message_id, 3 FROM cases_messagetraits WHERE sender = ANY(%(senders)s::text[]) ORDER BY message_id DESC LIMIT 40)
    UNION ALL
    (SELECT message_id, 4 FROM cases_messagetraits
      WHERE base_subject = %(subject)s::text AND %(subject)s::text <> '' ORDER BY message_id DESC LIMIT 10)
"""
# Their cases, each with what is known of all its messages. Which thread a message lies in, and its Message-ID, matter only where
# headers lead: looking at every message for them would cost a third of the whole.
DESCRIBE = """
    WITH alike AS ({found}),
    chosen AS (
        SELECT p.case_id, min(alike.kind) AS kind
          FROM alike JOIN cases_passage p ON p.message_id = alike.message
         GROUP BY p.case_id ORDER BY 2, 1 DESC LIMIT %(most)s::int
    )
    SELECT c.id, chosen.kind, t.message_id, c.customer_id, c.ended_at, m.thread_id, coalesce(m.rfc_id, ''), t.sender, t.name,
           array_to_string(t.name_words, ' '), t.people, t.base_subject, t.series, array_to_string(t.orders, ' '),
           t.stems, t.marks, t.quoted_marks, t.parents, t.at, t.outgoing, t.automatic
      FROM chosen
      JOIN cases_case c ON c.id = chosen.case_id AND c.state <> 'joined'
      JOIN LATERAL (SELECT DISTINCT message_id FROM cases_passage WHERE case_id = c.id ORDER BY 1 DESC LIMIT 40) p ON true
      JOIN cases_messagetraits t ON t.message_id = p.message_id
      LEFT JOIN messages_message m ON m.id = CASE WHEN chosen.kind = 0 OR %(threads)s::bigint[] <> '{{}}' THEN t.message_id END
"""
THREAD = "SELECT thread_id FROM messages_message WHERE id = %s"


class Seen(NamedTuple):
    """What is known of a candidate's messages, as DESCRIBE gives it: each field has a value for each message, the oldest first.

    Lists of words come joined by spaces.
    """

    case: tuple[int, ...]
    kind: tuple[int, ...]
    message: tuple[int, ...]
    customer: tuple[int, ...]
    ended_at: tuple[datetime | None, ...]
    thread: tuple[int | None, ...]
    rfc_id: tuple[str, ...]
    sender: tuple[str, ...]
    name: tuple[str, ...]
    name_words: tuple[str, ...]
    people: tuple[list[str], ...]
    base_subject: tuple[str, ...]
    series: tuple[str, ...]
    orders: tuple[str, ...]
    stems: tuple[str, ...]
    marks: tuple[list[int], ...]
    quoted_marks: tuple[list[int], ...]
    parents: tuple[list[str], ...]
    at: tuple[datetime, ...]
    outgoing: tuple[bool, ...]
    automatic: tuple[bool, ...]


class Own(NamedTuple):
    """What the message itself has, against which the many that share something with it are held."""

    ids: frozenset[str]
    tokens: bool
    stems: frozenset[str]
    marks: frozenset[int]


def kept_marks(marks: Iterable[int]) -> list[int]:
    """Of many marks the smallest, so that a text and its quotation keep the same ones."""
    return sorted(marks)[:MOST_MARKS]


def _asked_marks(message: Traits, common: AbstractSet[int]) -> list[int]:
    """The marks to look for: of what it quotes, else of its own words, by which a mail sent twice is known.

    The smallest first, as every message keeps them: some are as good as all, and each costs a look into the index.
    """
    if message.quotes:
        return sorted(message.near - common)[:20] + sorted(message.deep - common)[:8]
    return sorted(message.written - common)[:12]


def named_by_headers(message: Traits) -> list[Candidate]:
    """The cases that the message's headers or its reply address lead to; usually one, mostly all that is needed."""
    return _described(BY_HEADERS, message, _named(message))


def alike(message: Traits, *, senders: Sequence[str]) -> list[Candidate]:
    """At most 30 cases that share anything, those named by headers first. `senders` are all addresses of the customer."""
    return _described(
        BY_EVERYTHING,
        message,
        {
            **_named(message),
            "orders": quick.array(sorted(message.orders | message.quoted_orders)),
            "marks": quick.array(_asked_marks(message, formulas())),
            "senders": quick.array(senders),
            "subject": message.subject.base[:300] if message.subject.answer or message.subject.forward else "",
        },
    )


def message_ids(message: Traits) -> list[str]:
    """Its own Message-ID and those that it names."""
    return [one for one in (message.message_id, *message.parents) if one]


def telling(message: Traits, found: Sequence[Candidate]) -> Traits:
    """The message without the passages that many cases share: footers and formulas quote nobody.

    The next mails of the batch do not even look for them.
    """
    own = message.near | message.deep | message.written
    shared = Counter(mark for one in found for mark in own & one.marks)
    known = formulas()
    known.update(mark for mark, cases in shared.items() if cases > MOST_SHARING)
    common = known & own
    return replace(message, near=message.near - common, deep=message.deep - common, written=message.written - common) if common else message


def _named(message: Traits) -> dict[str, Any]:
    threads = [int(key) for key in message.tokens]
    return {"ids": quick.array(message_ids(message)), "threads": quick.array(threads), "most": MOST_CASES}


def _described(found: str, message: Traits, wanted: dict[str, Any]) -> list[Candidate]:
    parts: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in sorted(quick.ask(DESCRIBE.format(found=found), wanted), key=_best_first):
        parts[row[0]].append(row)
    own = Own(frozenset(message_ids(message)), bool(message.tokens), message.stems, message.near | message.deep | message.written)
    return [_candidate(Seen(*zip(*rows, strict=True)), own) for rows in parts.values()]


def _best_first(row: tuple[Any, ...]) -> tuple[int, int, int]:
    case, kind, message = row[:3]
    return kind, -case, message


def _thread(seen: Seen, *, named: bool) -> int:
    """Headers may lead to a case that was not found by them, where very many messages answer the same one."""
    last = seen.thread[-1]
    if last is None and named:
        return int(quick.ask(THREAD, [seen.message[-1]])[0][0])
    return last or NO_THREAD


def _candidate(seen: Seen, own: Own) -> Candidate:
    """Of words and marks only those that the message has, too: no others are ever looked at, unless headers prove the case."""
    theirs = _union(seen.parents).union(_of(seen.rfc_id, seen.outgoing, False)) - EMPTY
    named = not own.ids.isdisjoint(theirs)
    stems = " ".join(_of(seen.stems, seen.automatic, False)).split(" ")
    may_be_proven = named or own.tokens or seen.kind[0] == BY_HEADER
    return Candidate(
        case=seen.case[0],
        thread=_thread(seen, named=named),
        customer=seen.customer[0],
        addresses=_union(seen.people).union(seen.sender) - EMPTY,
        names=frozenset(_of(seen.name, seen.outgoing, False)) - EMPTY,
        base_subject=seen.base_subject[0],
        subjects=frozenset(seen.base_subject) - EMPTY,
        order_numbers=frozenset(" ".join(_of(seen.orders, seen.automatic, False)).split(" ")) - EMPTY,
        stems=frozenset(stems) - EMPTY if may_be_proven else own.stems.intersection(stems),
        marks=own.marks.intersection(chain.from_iterable(seen.marks)),
        quoted_marks=own.marks.intersection(chain.from_iterable(seen.quoted_marks)),
        series=frozenset(seen.series) - EMPTY,
        message_ids=theirs,
        our_message_ids=frozenset(_of(seen.rfc_id, seen.outgoing, True)) - EMPTY,
        writings=tuple(Writing(frozenset(words.split(" ")), at) for words, at in zip(seen.name_words, seen.at, strict=True)),
        first_at=min(seen.at),
        last_at=max(seen.at),
        ended_at=seen.ended_at[0],
        waiting=seen.outgoing[-1],
        threads={rfc_id: thread for rfc_id, thread in zip(seen.rfc_id, seen.thread, strict=True) if rfc_id and thread},
    )


def _of(values: Sequence[str], marked: Sequence[bool], wanted: bool) -> list[str]:
    """The values of those messages that are marked (outgoing, automatic), or of those that are not."""
    return [value for value, mark in zip(values, marked, strict=True) if mark is wanted]


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
