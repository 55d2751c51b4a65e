"""Customers as far as this person may know of them: by the mailboxes their cases are in."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q, QuerySet

from opora.cases.models import Case
from opora.cases.queries.one import visible_cases
from opora.customers import queries as customers
from opora.customers.models import Customer
from opora.kernel.access import demand, fetch_or_absent
from opora.messages.channels import rehearsals
from opora.messages.queries import rehearsals_over
from opora.team.models import Agent


def visible_customers(*, for_: Agent) -> QuerySet[Customer]:
    """Customers with a case in a mailbox open to this person, and those with no case at all; nobody of a rehearsal that is over."""
    demand(for_, "customers:read")
    theirs = Case.objects.filter(customer=OuterRef("pk"))
    rows = Customer.objects.all()
    if over := rehearsals_over():
        rows = rows.filter(~Exists(theirs.filter(mailbox__in=over)) | Exists(theirs.exclude(mailbox__in=over)))
    if for_.may("mailboxes:change"):
        return rows
    seen = visible_cases(for_=for_).filter(customer=OuterRef("pk"))
    return rows.filter(Exists(seen) | ~Exists(theirs))


def simulated(customers: Iterable[int]) -> set[int]:
    """Which of these people exist only in a rehearsal."""
    rehearsed = Q(mailbox__channel__in=rehearsals())
    rows = Case.objects.filter(customer__in=list(customers))
    real = set(rows.exclude(rehearsed).values_list("customer", flat=True))
    return set(rows.filter(rehearsed).values_list("customer", flat=True)) - real


def customer(pk: int, *, for_: Agent) -> Customer:
    """One customer's card; Absent when not open to this person. Reading it is written into the audit log."""
    fetch_or_absent(visible_customers(for_=for_), pk=pk)
    return customers.customer(pk, for_=for_)


def sees_all_of(owner: Customer, *, for_: Agent) -> bool:
    """Whether every case of a customer is open to this person."""
    return not Case.objects.filter(customer=owner).exclude(pk__in=visible_cases(for_=for_).values("pk")).exists()
