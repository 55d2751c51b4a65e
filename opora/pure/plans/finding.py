"""Finding the right plan by a few letters, in whatever language somebody thinks of its name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from opora.pure.languages import fold
from opora.pure.plans.values import Plan, Words

Key = TypeVar("Key")
LONGEST_QUERY = 100


@dataclass(frozen=True, slots=True)
class Weighed(Generic[Key]):
    """A plan under the key by which the caller knows it."""

    key: Key
    plan: Plan


def found(query: str, plans: Iterable[Weighed[Key]]) -> list[Key]:
    """Keys of the plans that hold all words of the query, the best first: in the name, in the trigger, in a step.

    Without words all of them, in the order given.
    """
    wanted = fold(query[:LONGEST_QUERY]).split()
    ranked = [(rank, one.key) for one in plans if (rank := _rank(wanted, one.plan)) is not None]
    return [key for _rank_, key in sorted(ranked, key=lambda pair: pair[0])]


def _rank(wanted: list[str], plan: Plan) -> int | None:
    if not wanted:
        return 0
    names = _folded(plan.names)
    if any(name.startswith(" ".join(wanted)) for name in names):
        return 0
    if any(all(_begins(word, name) for word in wanted) for name in names):
        return 1
    everything = " ".join([*names, *_folded(plan.trigger), *(text for step in plan.steps for text in _folded(step.texts))])
    if all(word in " ".join([*names, *_folded(plan.trigger)]) for word in wanted):
        return 2
    return 3 if all(word in everything for word in wanted) else None


def _begins(word: str, name: str) -> bool:
    return any(one.startswith(word) for one in name.split())


def _folded(words: Words) -> list[str]:
    return [fold(text) for text in words.values()]
