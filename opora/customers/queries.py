"""Reading customers, their addresses, orders and habits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.customers.models import Customer, CustomerNote, HabitEvidence, Identity, LinkChange, LinkProposal, Order, mail_value
from opora.kernel import audit
from opora.kernel.access import fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.pure.identity.habits import Fact, Habit, habits_shown, may_ask_for_a_new_thread
from opora.team.models import Agent

HABITS_FADE_AFTER = timedelta(days=180)
ORDERS_BESIDE = 10
WHOEVER_WRITES_FROM = """
      JOIN customers_customer ON customers_customer.id = customer_id
     WHERE customer_id IN (SELECT customer_id FROM customers_identity WHERE kind = 'email' AND value = ANY(%s::text[]))
"""


def customer(pk: int, *, for_: Agent) -> Customer:
    """One customer's card; reading it is written into the audit log (domain.md A5)."""
    found = fetch_or_absent(Customer.objects.all(), pk=pk)
    audit.record("customer.read", f"customer:{found.pk}", by=for_)
    return found


@prepared
def _identities(owner: int) -> QuerySet[Identity]:
    return Identity.objects.filter(customer=owner).order_by("-last_used_at")


def identities(owner: Customer) -> list[Identity]:
    """Addresses and numbers of one customer, the one used last first."""
    return _identities(owner.pk)


def identity_of(address: str) -> Identity | None:
    """The identity of an address, if anybody ever wrote from it."""
    return Identity.objects.select_related("customer").filter(kind="email", value=mail_value(address)).first()


class Writers(NamedTuple):
    """Identities with their customers, by mail address; and all that each customer writes from but for shared boxes."""

    identities: dict[str, Identity]
    addresses: dict[int, list[str]]


def writers(addresses: Iterable[str]) -> Writers:
    """Those whom the desk knows of the people with these mail addresses."""
    found = Writers({}, defaultdict(list))
    wanted = sorted({mail_value(one) for one in addresses})
    for identity, customer in quick.found_with(Identity, Customer, WHOEVER_WRITES_FROM, [quick.array(wanted)]) if wanted else ():
        identity.customer = customer
        if identity.kind == Identity.Kind.EMAIL:
            found.identities[identity.value] = identity
        found.addresses[identity.customer_id] += [] if identity.shared else [identity.value]
    return found


def addresses_of(customer: int) -> list[str]:
    """Everything one customer writes from that is not a shared box."""
    own = "SELECT value FROM customers_identity WHERE customer_id = %s AND NOT shared"
    return [row[0] for row in quick.ask(own, [customer])]


def orders(owner: Customer) -> QuerySet[Order]:
    """Orders of one customer by card or by any of their addresses, newest first."""
    addresses = [one.value for one in identities(owner) if not one.shared]
    return Order.objects.filter(Q(customer=owner) | Q(email__in=addresses)).order_by("-placed_at", "-pk")


@prepared
def _newest_orders(owner: int, addresses: list[str]) -> QuerySet[Order]:
    return Order.objects.filter(Q(customer=owner) | Q(email__among=addresses)).order_by("-placed_at", "-pk")[:ORDERS_BESIDE]


def newest_orders(owner: Customer, known: Iterable[Identity]) -> list[Order]:
    """The ten newest of `orders`; `known` are the customer's identities."""
    return _newest_orders(owner.pk, [one.value for one in known if not one.shared])


def orders_by_number(numbers: Iterable[str]) -> QuerySet[Order]:
    """The orders a message names."""
    return Order.objects.filter(number__in=list(numbers))


def known_orders(numbers: Iterable[str]) -> set[str]:
    """Which of these numbers are orders that the shop told us about."""
    wanted = sorted(numbers)
    known = "SELECT number FROM customers_order WHERE number = ANY(%s::text[])"
    return {row[0] for row in quick.ask(known, [quick.array(wanted)])} if wanted else set()


@asks_only_if("customer", lambda owner: CustomerNote.objects.filter(customer=owner))
@prepared
def _notes(owner: int) -> QuerySet[CustomerNote]:
    return CustomerNote.objects.filter(customer=owner).select_related("author").order_by("-pk")


def notes(owner: Customer) -> list[CustomerNote]:
    """What the team noted, newest first."""
    return _notes(owner.pk)


@asks_only_if("customer", lambda owner: LinkProposal.objects.filter(Q(first=owner) | Q(second=owner), state="open"))
@prepared
def _link_proposals(owner: int) -> QuerySet[LinkProposal]:
    either = Q(first=owner) | Q(second=owner)
    return LinkProposal.objects.filter(either, state="open").select_related("first", "second").order_by("-score")


def link_proposals(owner: Customer) -> list[LinkProposal]:
    """Open questions whether this customer is somebody else, too."""
    return _link_proposals(owner.pk)


@asks_only_if("customer", lambda owner: LinkChange.objects.filter(kept=owner))
@prepared
def _link_changes(owner: int) -> QuerySet[LinkChange]:
    return LinkChange.objects.filter(kept=owner).select_related("joined", "by", "undone_by").order_by("-pk")


def link_changes(owner: Customer) -> list[LinkChange]:
    """Who was linked to this customer and when, the newest first, undone ones too."""
    return _link_changes(owner.pk)


@asks_only_if("customer", lambda owner: HabitEvidence.objects.filter(customer=owner))
@prepared
def _habit_evidence(owner: int, since: datetime) -> QuerySet[HabitEvidence]:
    return HabitEvidence.objects.filter(customer=owner, seen_at__gt=since)


def habit_evidence(owner: Customer) -> list[HabitEvidence]:
    """Observations of the last 180 days."""
    return _habit_evidence(owner.pk, timezone.now() - HABITS_FADE_AFTER)


def habits(owner: Customer) -> tuple[Habit, ...]:
    """The ways of writing worth showing now, the strongest first."""
    facts = [Fact(one.kind, one.seen_at) for one in habit_evidence(owner)]
    return habits_shown(facts, at=timezone.now())


def was_asked_for_new_thread(owner: int) -> bool:
    """Whether we asked this customer for a new thread per matter within the time that habits last."""
    since = timezone.now() - HABITS_FADE_AFTER
    return HabitEvidence.objects.filter(customer=owner, asked_to_change=True, seen_at__gt=since).exists()


def may_ask_for_new_thread(owner: Customer) -> bool:
    """Whether we asked for another way of writing less than twice in the last 90 days (S1-33)."""
    asked = HabitEvidence.objects.filter(customer=owner, asked_to_change=True).values_list("seen_at", flat=True)
    return may_ask_for_a_new_thread(list(asked), at=timezone.now())
