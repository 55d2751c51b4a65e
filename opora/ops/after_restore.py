"""What a restored desk must not do: send again what it may have sent since the backup, or remember whom it has forgotten."""

from __future__ import annotations

from django.utils import timezone

from opora.cases.actions import erase_customer
from opora.customers.models import Customer
from opora.messages.models import Message
from opora.team.models import Agent

UNSETTLED = (Message.Delivery.DUE, Message.Delivery.CLAIMED, Message.Delivery.ON_THE_WIRE)


def settle(erased: list[int]) -> list[str]:
    """Mark what is unsettled, erase again what had been erased, and return a sentence about each for the operator."""
    sentences = []
    if held := _hold_unsettled_messages():
        sentences.append(
            f"{held} answers were on their way when the backup was made. They may have been sent since; each waits for a person's click."
        )
    if again := _erase_again(erased):
        sentences.append(f"{again} customers who had been erased since the backup were erased again.")
    return sentences


def _hold_unsettled_messages() -> int:
    unsettled = Message.objects.filter(delivery__in=UNSETTLED).exclude(due_at__gt=timezone.now())
    return unsettled.update(delivery=Message.Delivery.UNCERTAIN)


def _erase_again(erased: list[int]) -> int:
    owner = Agent.objects.filter(role="owner", is_active=True).order_by("pk").first()
    waiting = Customer.objects.filter(pk__in=erased, erased_at=None)
    if owner is None:
        return 0
    return len([erase_customer(customer, by=owner) for customer in waiting])
