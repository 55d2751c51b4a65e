"""Somebody writes: known or new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from opora.customers.actions.linking import link
from opora.customers.models import LONGEST_VALUE, Customer, Identity, LinkChange, mail_value
from opora.kernel.db import quick
from opora.pure.identity import is_shared_box
from opora.pure.languages import phone_numbers

NOBODY: Mapping[str, Identity] = {}
WITH_CUSTOMER = "JOIN customers_customer ON customers_customer.id = customer_id WHERE kind = %s AND value = %s"

USED = """
    UPDATE customers_identity SET last_used_at = used.at FROM unnest(%s::bigint[], %s::timestamptz[]) AS used (id, at)
     WHERE customers_identity.id = used.id AND last_used_at < used.at
"""


def meet(
    address: str, *, name: str, language: str, script: str, at: datetime,
    kind: str = Identity.Kind.EMAIL, known: Mapping[str, Identity] = NOBODY,
) -> Identity:
    """The identity of an address, with its customer; a new address is a new customer until somebody links them.

    `known` are identities that were looked up before, by mail address.
    """  # fmt: skip
    value = mail_value(address) if kind == Identity.Kind.EMAIL else address[:LONGEST_VALUE]
    there = known.get(value) or _known(kind, value)
    if there:
        _learn(there, name, language, script)
        return there
    customer = quick.add(Customer(name=(name or value)[:300], language=language, script=script, first_seen_at=at))
    shared = kind == Identity.Kind.EMAIL and is_shared_box(value)
    identity = Identity(
        kind=kind, value=value, customer=customer, first_customer=customer, name=name[:300], shared=shared, last_used_at=at
    )
    if quick.add_unless_there(identity):
        return identity
    customer.delete()  # another worker met the same address in the same instant
    return meet(address, name=name, language=language, script=script, at=at, kind=kind)


def prove(identity: Identity, proven: Sequence[tuple[str, str]], *, at: datetime) -> Identity:
    """A channel vouches that this identity and others are one person: they become one customer, undoable like any link.

    Boxes that several people read (info@) prove nothing about a person. Returns the identity with its customer as it is now.
    """
    for kind, value in proven:
        if kind not in Identity.Kind.values or not value.strip():
            continue
        other = meet(value.strip(), name=identity.name, language="", script="", at=at, kind=kind)
        if other.shared or identity.shared or other.customer_id == identity.customer_id or was_parted(identity, other):
            continue
        older, newer = sorted((identity.customer, other.customer), key=lambda one: (one.first_seen_at, one.pk))
        link(older, newer, by=None)
        identity = _known(identity.kind, identity.value) or identity
    return identity


def was_parted(one: Identity, other: Identity) -> bool:
    """Whether a person of the desk took these two apart before: what people decided is not undone by a machine."""
    pair = {"kept__in": [one.customer_id, other.customer_id], "joined__in": [one.customer_id, other.customer_id]}
    return LinkChange.objects.filter(**pair).exclude(undone_at=None).exists()


def _known(kind: str, value: str) -> Identity | None:
    for identity, customer in quick.found_with(Identity, Customer, WITH_CUSTOMER, [kind, value]):
        identity.customer = customer
        return identity
    return None


def _learn(identity: Identity, name: str, language: str, script: str) -> None:
    customer = identity.customer
    changed = []
    if name and (not customer.name or customer.name == identity.value):
        customer.name = name[:300]
        changed.append("name")
    if language and language != "und" and not customer.language:
        customer.language, customer.script = language, script
        changed += ["language", "script"]
    if changed:
        customer.save(update_fields=changed)


def used(identities: Mapping[int, datetime]) -> None:
    """Remember when these addresses were written from; an older time changes nothing."""
    if identities:
        quick.ask(USED, [quick.array([*identities]), quick.array([at.isoformat() for at in identities.values()])])


def know(customer: Customer, contact: str, *, region: str) -> Identity | None:
    """An address or a number that proved to be the customer's; None when it is neither, or somebody else's already."""
    phones = phone_numbers(contact, region)
    kind = Identity.Kind.PHONE if phones else Identity.Kind.EMAIL
    value = phones[0] if phones else mail_value(contact.strip())
    if not phones and "@" not in value:
        return None
    identity, _new = Identity.objects.get_or_create(
        kind=kind,
        value=value,
        defaults={"customer": customer, "first_customer": customer, "confirmed": True, "shared": is_shared_box(value)},
    )
    return identity if identity.customer_id == customer.pk else None
