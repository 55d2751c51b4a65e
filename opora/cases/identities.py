"""Looks for customers who may be the sender of a new message under another address; only ever proposes (invariant 5)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from opora.customers import actions as customers
from opora.customers.models import Customer
from opora.kernel.db import quick
from opora.pure.identity import SUGGESTED, Person, likeness
from opora.pure.languages import phone_numbers
from opora.team import queries as team

MOST_OTHERS = 40
_NO_DIGIT = re.compile(r"\D+")

# What an address and its customer are known by: one line for each of the identity's newest messages.
KNOWN = """
    i.id, i.value, i.customer_id, c.name, coalesce(o.name, ''), m.from_name, right(m.reply, 600), m.signature, coalesce(t.orders, '{}')
      FROM customers_identity i
      JOIN customers_customer c ON c.id = i.customer_id
      LEFT JOIN customers_customer o ON o.id = c.organisation_id
"""
SENDERS = f"""
    SELECT m.id, t.name_words, {KNOWN}
      JOIN messages_message m ON m.identity_id = i.id
      LEFT JOIN cases_messagetraits t ON t.message_id = m.id
     WHERE m.id = ANY(%s::bigint[]) AND m.automatic = '' AND NOT i.shared ORDER BY m.id
"""
# Who else was seen with a word of the name or an order number; `+ 0` because PostgreSQL would rather walk through all messages.
OTHERS = f"""
    WITH alike AS (
        SELECT sender, max(message_id) AS newest FROM (
            (SELECT sender, message_id FROM cases_messagetraits
              WHERE name_words && %(names)s::text[] AND sender <> '' AND sender <> %(own)s::text ORDER BY message_id + 0 DESC LIMIT 160)
            UNION ALL
            (SELECT sender, message_id FROM cases_messagetraits
              WHERE orders && %(orders)s::text[] AND sender <> '' AND sender <> %(own)s::text ORDER BY message_id + 0 DESC LIMIT 160)
        ) seen GROUP BY sender ORDER BY newest DESC LIMIT {MOST_OTHERS}
    )
    SELECT {KNOWN}
      LEFT JOIN LATERAL (SELECT * FROM messages_message WHERE identity_id = i.id ORDER BY id DESC LIMIT 3) m ON true
      LEFT JOIN cases_messagetraits t ON t.message_id = m.id
     WHERE i.kind = 'email' AND i.value IN (SELECT sender FROM alike) AND i.customer_id <> %(customer)s
     ORDER BY i.id, m.id DESC
"""


class Seen(NamedTuple):
    """One message of an identity, with what is known of its customer; without messages the last four are empty."""

    identity: int
    address: str
    customer: int
    customer_name: str
    organisation: str
    from_name: str | None
    reply: str | None
    signature: str | None
    orders: list[str]


def propose_links(message_ids: Sequence[int]) -> None:
    """For each message, compare its sender with people who share a name or an order number."""
    region = team.desk().country
    for _message, names, *row in quick.ask(SENDERS, [quick.array(message_ids)]):
        if names is not None:
            _compare(Seen._make(row), names, region)


def _compare(sender: Seen, names: Sequence[str], region: str) -> None:
    others = _others(sender, names)
    if not others:
        return
    me = _person([sender], phone_numbers(_text([sender]), region))
    judged = [(likeness(me, _person(seen, _shared_phones(me, seen, region))), seen[0]) for seen in others]
    like, other = max(judged, key=lambda pair: pair[0].score)
    if like.score >= SUGGESTED:
        reasons = [{"code": one.code, "weight": one.weight, "values": one.values} for one in like.reasons]
        first, second = (Customer.objects.get(pk=one.customer) for one in (sender, other))
        customers.propose_link(first, second, score=like.score, reasons=reasons)


def _others(sender: Seen, names: Sequence[str]) -> list[list[Seen]]:
    """Identities of other customers that share a name word or an order number with the sender, each with its newest messages."""
    surnames = _surnames(names)
    if not surnames and not sender.orders:
        return []
    wanted: dict[str, Any] = {
        "names": quick.array(surnames), "orders": quick.array(sender.orders), "own": sender.address, "customer": sender.customer,
    }  # fmt: skip
    found: dict[int, list[Seen]] = defaultdict(list)
    for row in quick.ask(OTHERS, wanted):
        found[row[0]].append(Seen._make(row))
    return list(found.values())


def _surnames(words: Sequence[str]) -> list[str]:
    return sorted({word for word in words if len(word) >= 4}, key=len, reverse=True)[:2]


def _text(seen: Sequence[Seen]) -> str:
    return "\n".join(f"{one.reply or ''}\n{one.signature or ''}" for one in seen)


def _shared_phones(me: Person, seen: Sequence[Seen], region: str) -> tuple[str, ...]:
    """Telephones of somebody else matter where they are ours, too; finding them in a text is dear, so look for the digits first."""
    text = _text(seen)
    digits = _NO_DIGIT.sub("", text) if me.phones else ""
    return phone_numbers(text, region) if any(one[-8:] in digits for one in me.phones) else ()


def _person(seen: Sequence[Seen], phones: tuple[str, ...]) -> Person:
    first = seen[0]
    return Person(
        name=next((one.from_name for one in seen if one.from_name), first.customer_name),
        address=first.address,
        phones=phones,
        signature=next((one.signature for one in seen if one.signature), ""),
        order_numbers=tuple(sorted({number for one in seen for number in one.orders})),
        organisation=first.organisation,
    )
