"""Two people marked the same conversation without seeing each other: where they differ, and by how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opora.pure.quality.scorecard import Item


@dataclass(frozen=True, slots=True)
class Difference:
    """One item on which they differ: the marks of the first and the second, 0 to 2."""

    item: str
    first: int
    second: int

    @property
    def is_wide(self) -> bool:
        """One of them saw a fault where the other saw none."""
        return abs(self.first - self.second) > 1


def differences(first: Mapping[str, int], second: Mapping[str, int]) -> tuple[Difference, ...]:
    """The items they marked differently, in the order of the card."""
    return tuple(Difference(item.value, first[item], second[item]) for item in Item if first[item] != second[item])


def agreement(pairs: Iterable[tuple[Mapping[str, int], Mapping[str, int]]]) -> float | None:
    """The share of items marked alike over all pairs, 0 to 1; None without a pair."""
    counted = [len(Item) - len(differences(first, second)) for first, second in pairs]
    return sum(counted) / (len(counted) * len(Item)) if counted else None
