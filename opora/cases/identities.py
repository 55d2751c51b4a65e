"""Looks for customers who may be the sender of a new message under another address; only ever proposes (invariant 5)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from opora.customers import actions as customers
from opora.kernel.db import quick
from opora.pure.identity import SUGGESTED, Person, likeness, may_be_worth_suggesting
from opora.pure.languages import phone_numbers
from opora.team import queries as team

MOST_OTHERS = 40
EARLIER = 10  # messages of the same address
_NO_DIGIT = re.compile(r"\D+")

# What an address and its customer are known by: one line for each of the identity's newest messages.
KNOWN = """
    i.id, i.value, i.customer_id, c.name, coalesce(o.name, ''), m.from_name, {end_of_reply}, m.signature, coalesce(t.orders, '{{}}')
      FROM {identities}
      JOIN customers_customer c ON c.id = i.customer_id
      LEFT JOIN customers_customer o ON o.id = c.organisation_id
"""
END_OF_REPLY = "right(m.reply, 600)"
# Whether the same address wrote before under the same name and signature: then it was compared with everybody who was here, and
# who came later was compared with it.
SENDERS = f"""
    SELECT t.name_words, EXISTS (
        SELECT 1 FROM (SELECT * FROM messages_message WHERE identity_id = i.id AND id < m.id ORDER BY id DESC LIMIT {EARLIER}) e
         WHERE e.automatic = '' AND e.from_name = m.from_name AND m.signature IN ('', e.signature)
    ), {KNOWN.format(end_of_reply=END_OF_REPLY, identities="customers_identity i")}
      JOIN messages_message m ON m.identity_id = i.id
      LEFT JOIN cases_messagetraits t ON t.message_id = m.id
     WHERE m.id = ANY(%s::bigint[]) AND m.automatic = '' AND NOT i.shared ORDER BY m.id
"""
# Who else was seen with a word of the name or an order number; `+ 0` because PostgreSQL would rather walk through all messages,
# and OFFSET because it would rather begin with all identities. What they wrote and ordered is looked up only where the sender
# has a telephone or an order to compare.
ALIKE = """
    alike JOIN LATERAL (
        SELECT * FROM customers_identity WHERE kind = 'email' AND value = alike.sender AND customer_id <> %(customer)s OFFSET 0
    ) i ON true
"""
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
    SELECT {KNOWN.format(end_of_reply=f"CASE WHEN %(phones)s::bool THEN {END_OF_REPLY} ELSE '' END", identities=ALIKE)}
      LEFT JOIN LATERAL (SELECT * FROM messages_message WHERE identity_id = i.id ORDER BY id DESC LIMIT 3) m ON true
      LEFT JOIN cases_messagetraits t ON t.message_id = CASE WHEN %(orders)s::text[] <> '{{}}' THEN m.id END
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
    with quick.planned_once():
        senders = quick.ask(SENDERS, [quick.array(message_ids)])
        likely = [_most_like(Seen._make(row), names, region, again=again) for names, again, *row in senders if names is not None]
        customers.propose_links([one for one in likely if one])


def _most_like(sender: Seen, names: Sequence[str], region: str, *, again: bool) -> customers.Alike | None:
    phones = phone_numbers(_text([sender]), region)
    if again and not sender.orders and not (phones and phone_numbers(sender.reply or "", region)):
        return None
    others = _others(sender, names, phones)
    if not others:
        return None
    me = _person([sender], phones)
    people = ((_person(seen, _shared_phones(me, seen, region)), seen[0]) for seen in others)
    judged = [(likeness(me, person), newest) for person, newest in people if may_be_worth_suggesting(me, person)]
    like, other = max(judged, key=lambda pair: pair[0].score, default=(None, None))
    if like is None or other is None or like.score < SUGGESTED:
        return None
    reasons = [{"code": reason.code, "weight": reason.weight, "values": reason.values} for reason in like.reasons]
    return customers.Alike(sender.customer, other.customer, like.score, reasons)


def _others(sender: Seen, names: Sequence[str], phones: Sequence[str]) -> list[list[Seen]]:
    """Identities of other customers that share a name word or an order number with the sender, each with its newest messages."""
    surnames = _surnames(names)
    if not surnames and not sender.orders:
        return []
    wanted: dict[str, Any] = {
        "names": quick.array(surnames), "orders": quick.array(sender.orders), "phones": bool(phones),
        "own": sender.address, "customer": sender.customer,
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
