"""The shape of what simulated customers say; each language folder fills `rehearsing.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalWords:
    """Pieces a message of a rehearsal is put together from.

    Places: {what} the sentence of the plan's script as a customer would say it, {order} the number of an order.
    """

    names: tuple[str, ...]
    openings: tuple[str, ...]
    asks: tuple[str, ...]
    moods: tuple[str, ...]
    odd: tuple[str, ...]
    """Whole messages about something else: nobody should answer them with the bulletin."""
