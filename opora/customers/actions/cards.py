"""The customer's card: what people of the desk may write on it."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.customers.models import Customer, CustomerNote
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent

CHANGEABLE = {"name", "language", "script", "gender", "form_of_address", "is_organisation", "organisation", "own_fields", "tags"}


def change_customer(customer: Customer, *, by: Agent, **wishes: Any) -> Customer:
    """Change what CHANGEABLE names."""
    demand(by, "customers:change")
    if unknown := set(wishes) - CHANGEABLE:
        raise DeskError(_("This cannot be changed here."), f"customer fields {sorted(unknown)}")
    with transaction.atomic():
        for field, value in wishes.items():
            setattr(customer, field, value)
        customer.save(update_fields=list(wishes))
        audit.record("customer.changed", f"customer:{customer.pk}", by=by, fields=sorted(wishes))
    return customer


def write_note(customer: Customer, text: str, *, by: Agent) -> CustomerNote:
    """Keep a note on the card."""
    demand(by, "customers:change")
    if not text.strip():
        raise DeskError(_("Write something first."), "empty customer note")
    note = CustomerNote.objects.create(customer=customer, text=text.strip(), author=by)
    audit.record("customer.note_written", f"customer:{customer.pk}", by=by)
    return note
