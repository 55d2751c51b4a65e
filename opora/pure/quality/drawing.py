"""Drawing lots: which answers are looked at. Nobody can foresee the lot, and drawing again draws the same."""

from __future__ import annotations

import hashlib
import hmac
from calendar import monthrange
from collections.abc import Iterable
from datetime import date

A_MONTH = 5
"""Answers of one person that are looked at in a month."""
TWICE_A_MONTH = 3
"""Answers that two people look at in a month, to find out whether they judge alike."""


def due_by(day: date, a_month: int = A_MONTH) -> int:
    """How many of the month's lots should be drawn by the end of that day, so that they are spread over the month."""
    days = monthrange(day.year, day.month)[1]
    return -(-a_month * day.day // days)


def lot(secret: str, number: int) -> bytes:
    """The lot of one answer; without the secret nobody can tell which comes first."""
    return hmac.digest(secret.encode(), str(number).encode(), hashlib.sha256)


def drawn(numbers: Iterable[int], count: int, *, secret: str) -> list[int]:
    """The first `count` of the numbers by lot, whatever order they come in."""
    return sorted(set(numbers), key=lambda number: lot(secret, number))[: max(count, 0)]
