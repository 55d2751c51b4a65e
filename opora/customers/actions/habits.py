"""Facts that speak for one of the ten ways of writing, never shown to customers, fading after 180 days (domain.md C8)."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from opora.customers.models import HabitEvidence
from opora.kernel.db import quick

NOTE = """
    INSERT INTO customers_habitevidence (customer_id, kind, message, seen_at, asked_to_change) VALUES (%s, %s, %s, %s, false)
    ON CONFLICT DO NOTHING
"""
ASKED = "asked_for_new_thread"


def note_fact(customer: int, fact: str, *, message: int | None = None, at: datetime | None = None) -> None:
    """Write down that a fact (a key of `pure.identity.habits.FACTS`) was seen; the same of one message counts once."""
    if message is None:
        HabitEvidence.objects.get_or_create(customer_id=customer, kind=fact, message=None, defaults={"seen_at": at or timezone.now()})
    else:
        quick.ask(NOTE, [customer, fact, message, at or timezone.now()])


def forget_facts(customer: int, facts: tuple[str, ...], *, messages: list[int]) -> None:
    """What was concluded from a link goes when the link is undone."""
    HabitEvidence.objects.filter(customer_id=customer, kind__in=facts, message__in=messages).delete()


def note_asked_for_new_thread(customer: int) -> None:
    """We asked for a new thread per matter. Each time counts: after two in 90 days we stop asking (S1-33)."""
    HabitEvidence.objects.create(customer_id=customer, kind=ASKED, asked_to_change=True)
