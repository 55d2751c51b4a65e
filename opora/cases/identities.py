"""Looks for customers who may be the sender of a new message under another address; only ever proposes (invariant 5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Q

from opora.cases.models import MessageTraits
from opora.customers import actions as customers
from opora.customers.models import Customer, Identity
from opora.messages.models import Message
from opora.pure.identity import SUGGESTED, Likeness, Person, likeness
from opora.pure.languages import phone_numbers
from opora.team import queries as team

MOST_OTHERS = 40


def propose_links(message_ids: Sequence[int]) -> None:
    """For each message, compare its sender with people who share a name, an order number or a domain."""
    region = team.desk().country
    rows = Message.objects.filter(pk__in=message_ids, automatic="", identity__shared=False)
    for message in rows.select_related("identity__customer"):
        others = list(_others(message))
        if others:
            me = _person(message.identity, [message], region)  # type: ignore[arg-type]
            _propose_best(me, message.identity, others, region)  # type: ignore[arg-type]


def _propose_best(me: Person, identity: Identity, others: Iterable[Identity], region: str) -> None:
    judged = [(likeness(me, _person(other, _latest(other), region)), other) for other in others]
    best = max(judged, key=lambda pair: pair[0].score, default=None)
    if best and best[0].score >= SUGGESTED:
        _propose(identity.customer, best[1].customer, best[0])


def _propose(first: Customer, second: Customer, like: Likeness) -> None:
    reasons = [{"code": one.code, "weight": one.weight, "values": one.values} for one in like.reasons]
    customers.propose_link(first, second, score=like.score, reasons=reasons)


def _others(message: Message) -> Iterable[Identity]:
    """Identities of other customers that share the domain, a name word or an order number with the sender."""
    identity = message.identity
    if identity is None:
        return []
    traits = MessageTraits.objects.filter(pk=message.pk).first()
    if traits is None:
        return []
    alike = Q(name_words__overlap=_surnames(traits.name_words))
    if traits.orders:
        alike |= Q(orders__overlap=traits.orders)
    senders = MessageTraits.objects.filter(alike).exclude(sender__in=["", identity.value]).order_by("-message")
    values = list(dict.fromkeys(senders.values_list("sender", flat=True)[: 4 * MOST_OTHERS]))[:MOST_OTHERS]
    return list(Identity.objects.filter(value__in=values).exclude(customer=identity.customer_id).select_related("customer"))


def _surnames(words: Sequence[str]) -> list[str]:
    return sorted({word for word in words if len(word) >= 4}, key=len, reverse=True)[:2]


def _latest(identity: Identity) -> list[Message]:
    rows = Message.objects.filter(identity=identity).order_by("-pk").only("from_name", "signature", "reply", "pk")
    return list(rows[:3])


def _person(identity: Identity, messages: Sequence[Message], region: str) -> Person:
    text = "\n".join(f"{one.reply[-600:]}\n{one.signature}" for one in messages)
    orders = MessageTraits.objects.filter(message__in=[one.pk for one in messages]).values_list("orders", flat=True)
    return Person(
        name=next((one.from_name for one in messages if one.from_name), identity.customer.name),
        address=identity.value,
        phones=phone_numbers(text, region),
        signature=next((one.signature for one in messages if one.signature), ""),
        order_numbers=tuple(sorted({number for row in orders for number in row})),
        organisation=identity.customer.organisation.name if identity.customer.organisation else "",
    )
