"""Everything we hold about one customer, for the customer (GDPR, article 15). Rooms above add what they hold, at start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.cases.queries.people import sees_all_of
from opora.customers import queries as customers
from opora.customers.models import Customer
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Refused
from opora.messages.models import Message
from opora.team.models import Agent

Part = Callable[[Customer], Mapping[str, Any]]

_parts: list[Part] = []


def exported(part: Part) -> Part:
    """Register what a room above holds: a function of a customer that gives headings with plain values, nobody else's data."""
    _parts.append(part)
    return part


def everything_about(customer: Customer, *, by: Agent) -> dict[str, Any]:
    """Card, addresses, orders, habits, notes, cases, all messages with them and what the rooms above add, as plain values."""
    demand(by, "customers:export")
    if not sees_all_of(customer, for_=by):
        sentence = _("Some of this customer's mail is in a mailbox you may not see. Ask an owner to export it.")
        raise Refused(sentence, f"agent {by.pk} does not see all of customer {customer.pk}")
    audit.record("customer.exported", f"customer:{customer.pk}", by=by)
    return _own(customer) | {heading: values for part in _parts for heading, values in part(customer).items()}


def _own(customer: Customer) -> dict[str, Any]:
    cases = Case.objects.filter(customer=customer).order_by("pk")
    return {
        "customer": {"name": customer.name, "language": customer.language, "tags": customer.tags, "fields": customer.own_fields},
        "addresses": [{"kind": one.kind, "value": one.value, "name": one.name} for one in customers.identities(customer)],
        "orders": [_order(one) for one in customers.orders(customer)],
        "ways of writing we noticed": [{"kind": one.kind, "seen": _at(one.seen_at)} for one in customers.habit_evidence(customer)],
        "notes": [{"text": one.text, "at": _at(one.at)} for one in customers.notes(customer)],
        "cases": [_case(one) for one in cases],
        "messages": [_message(one) for one in _messages(customer)],
    }


def _case(one: Case) -> dict[str, Any]:
    return {
        "number": one.pk, "title": one.title, "opened": _at(one.opened_at), "state": one.state,
        "problem": one.problem, "expected": one.expected,
    }  # fmt: skip


def _messages(customer: Customer) -> list[Message]:
    about = Q(identity__customer=customer) | Q(passages__case__customer=customer)
    rows = Message.objects.filter(about).exclude(direction="note").distinct().order_by("at", "pk")
    return list(rows.prefetch_related("attachments").defer("search"))


def _message(one: Message) -> dict[str, Any]:
    return {
        "at": _at(one.at),
        "direction": one.direction,
        "from": one.from_address,
        "to": [address["address"] for address in one.to],
        "subject": one.subject,
        "text": one.text or one.reply,
        "quoted": one.quoted,
        "files": [{"name": file.name, "type": file.content_type, "size": file.size} for file in one.attachments.all()],
    }


def _order(one: Any) -> dict[str, Any]:
    return {
        "number": one.number, "placed": _at(one.placed_at), "state": one.state, "items": one.items,
        "total": None if one.total is None else str(one.total), "currency": one.currency,
    }  # fmt: skip


def _at(moment: Any) -> str | None:
    return moment.isoformat() if moment else None
