"""How much harm a known cause does, in figures that can be put side by side, and whether it is falling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MINUTES_AN_ANSWER = 5
"""What one of our answers took, where nobody wrote down their hours."""
LONGEST_WINDOW = timedelta(days=90)
PATCH_WINDOW = timedelta(days=90)
MOST_PATCHES = 2
"""The next patch of the same cause within ninety days demands a look at its root (requirement S2-19)."""


@dataclass(frozen=True, slots=True)
class Harm:
    """What one cause did. `cost` is money in the desk's currency, `hours` are those of our people."""

    times: int = 0
    customers: int = 0
    hours: float = 0.0
    upset: int = 0
    cost: float = 0.0


MEASURES = ("customers", "hours", "upset", "cost")


def shares(harms: Mapping[int, Harm]) -> dict[int, float]:
    """Which part of all harm each cause did, 0 to 1.

    Customers, hours, upset people and money cannot be added up; so of each the share in the total is taken, and the mean of these
    shares. What nobody has any of is left out. Where nothing was counted at all, how often it happened decides.
    """
    totals = {name: sum(float(getattr(one, name)) for one in harms.values()) for name in MEASURES}
    counted = [name for name in MEASURES if totals[name] > 0]
    if not counted:
        times = sum(one.times for one in harms.values())
        return {key: one.times / times if times else 0.0 for key, one in harms.items()}
    return {key: sum(float(getattr(one, name)) / totals[name] for name in counted) / len(counted) for key, one in harms.items()}


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """How often it happened in two spans of the same length, up to a change and since then."""

    days: int
    before: int
    after: int

    @property
    def is_falling(self) -> bool:
        return self.after < self.before


def before_and_after(hits: Iterable[datetime], changed_at: datetime, *, at: datetime) -> BeforeAfter | None:
    """Compared over as long before the change as has passed since it, at most ninety days; None within its first day."""
    window = min(at - changed_at, LONGEST_WINDOW)
    if window < timedelta(days=1):
        return None
    times = list(hits)
    before = sum(changed_at - window <= one < changed_at for one in times)
    after = sum(changed_at <= one < changed_at + window for one in times)
    return BeforeAfter(window.days, before, after)


def patched_too_often(patches: Sequence[datetime], *, at: datetime) -> bool:
    """Whether so many patches of one cause lie within ninety days that the next word must be about its root."""
    return sum(at - PATCH_WINDOW < one <= at for one in patches) > MOST_PATCHES
