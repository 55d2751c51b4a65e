"""The Friday rule: asked for on Friday from noon on, or at the weekend, and wished for by Monday noon (domain.md C6)."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from opora.ledgers.clock import desk_time

FRIDAY, SATURDAY, MONDAY = 4, 5, 0
NOON = time(12)


def is_friday_for_monday(received: datetime, due: datetime) -> bool:
    """Whether a wish that came then, for then, asks for the weekend; days are those of the desk."""
    zone = desk_time().zone
    came, wished = received.astimezone(zone), due.astimezone(zone)
    late = came.weekday() >= SATURDAY or (came.weekday() == FRIDAY and came.time() >= NOON)
    monday = came.date() + timedelta(days=(MONDAY - came.weekday()) % 7)
    return late and came < wished and (wished.date() < monday or (wished.date() == monday and wished.time() <= NOON))
