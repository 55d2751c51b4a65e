"""Forgetting a person on this floor; the rooms above forget their messages and cases (cases.actions.erase_customer)."""

from __future__ import annotations

from opora.customers.models import Customer, CustomerNote, HabitEvidence, Identity, LinkChange, LinkProposal, Order


def erase(customer: Customer, *, stub: str) -> None:
    """Reduce a customer to a stub in the caller's transaction: names, addresses, notes, habits and order contents go."""
    addresses = list(Identity.objects.filter(customer=customer).values_list("value", flat=True))
    Order.objects.filter(email__in=addresses).update(email="", items=[])
    CustomerNote.objects.filter(customer=customer).delete()
    HabitEvidence.objects.filter(customer=customer).delete()
    LinkProposal.objects.filter(first=customer).delete()
    LinkProposal.objects.filter(second=customer).delete()
    LinkChange.objects.filter(kept=customer).delete()
    LinkChange.objects.filter(joined=customer).delete()
    for identity in Identity.objects.filter(customer=customer):
        Identity.objects.filter(pk=identity.pk).update(value=f"erased-{identity.pk}", name="")
    Order.objects.filter(customer=customer).update(email="", items=[])
    Customer.objects.filter(joined_into=customer).update(name=stub, own_fields={}, tags=[])
    Customer.objects.filter(pk=customer.pk).update(name=stub, own_fields={}, tags=[], organisation=None)
