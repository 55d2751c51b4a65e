"""Evidence for the ten kinds of customers, never shown to them, fading after 180 days (domain.md C8)."""

from __future__ import annotations

from opora.customers.models import HabitEvidence


def note_habit(customer: int, kind: str, *, message: int | None, asked_to_change: bool = False) -> None:
    """Write one observation down; the same one again changes nothing."""
    HabitEvidence.objects.get_or_create(
        customer_id=customer, kind=kind, message=message, defaults={"asked_to_change": asked_to_change}
    )
