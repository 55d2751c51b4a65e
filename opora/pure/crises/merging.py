"""Several people recall the same crisis in different words: which entries are one, and which tell of the same kind of thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from opora.pure.languages import fold, stems

SLACK = {"day": timedelta(days=3), "month": timedelta(days=10), "year": timedelta(0)}
"""Memory is inexact: how far a date may be off, by how exactly it is known."""
ALIKE = 0.5
"""The share of the shorter entry's words that both must have."""


SHORT = 5
"""Words of fewer letters are taken whole; of longer ones the ending is left out."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """One entry. `precision` is "day", "month" or "year"; of the last two `on` may be any day within."""

    key: int
    on: date
    precision: str
    what: str
    apart_from: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SamePair:
    """Two entries that seem to be one, the older entry first; `words` are stems that both have."""

    first: int
    second: int
    words: tuple[str, ...]


def same_ones(entries: Sequence[Recalled]) -> list[SamePair]:
    """Pairs with near dates and like words that nobody has called different, the most alike first."""
    told = {one.key: told_words(one.what) for one in entries}
    found = [
        (likeness(told[one.key], told[other.key]), _pair(one.key, other.key, told[one.key] & told[other.key]))
        for one, other in combinations(entries, 2)
        if other.key not in one.apart_from and one.key not in other.apart_from and near(one, other)
    ]
    return [pair for share, pair in sorted(found, key=lambda each: (-each[0], each[1].first, each[1].second)) if share >= ALIKE]


def kinds(entries: Sequence[Recalled]) -> list[list[int]]:
    """Entries grouped by like words whatever their date: each group tells of one kind of crisis. In the order they were told."""
    told = {one.key: told_words(one.what) for one in entries}
    groups: list[list[int]] = []
    for one in entries:
        home = next((group for group in groups if any(likeness(told[one.key], told[key]) >= ALIKE for key in group)), None)
        if home is None:
            groups.append([one.key])
        else:
            home.append(one.key)
    return groups


def near(one: Recalled, other: Recalled) -> bool:
    """Whether both may have been the same day."""
    first, second = _span(one), _span(other)
    return first[0] <= second[1] and second[0] <= first[1]


def told_words(text: str) -> frozenset[str]:
    """The stems of what a sentence is about, without the words every sentence has."""
    return stems(text)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that both have, 0 to 1; one shared word among many is not enough to be alike."""
    both, smaller = len(one & other), min(len(one), len(other))
    if not both or (both == 1 and max(len(one), len(other)) > 2):
        return 0.0
    return both / smaller


def beginnings(text: str) -> list[str]:
    """The beginnings of its words of meaning, by which an alarm's sentence is recognised as this (pure.crises.recognising)."""
    words = (word for word in re.findall(r"[^\W\d_]{3,}", fold(text)) if stems(word))
    return list(dict.fromkeys(word if len(word) < SHORT else word[: max(SHORT - 1, len(word) - 2)] for word in words))


def _pair(one: int, other: int, words: frozenset[str]) -> SamePair:
    return SamePair(min(one, other), max(one, other), tuple(sorted(words)))


def _span(one: Recalled) -> tuple[date, date]:
    slack = SLACK[one.precision]
    if one.precision == "year":
        return date(one.on.year, 1, 1), date(one.on.year, 12, 31)
    if one.precision == "month":
        begins = one.on.replace(day=1)
        ends = (begins + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return begins - slack, ends + slack
    return one.on - slack, one.on + slack
