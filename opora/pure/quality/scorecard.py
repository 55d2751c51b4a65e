"""The scorecard: seven rules with zero to two points each, and four things that make the whole of it zero."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

MOST_POINTS = 2
GOAL = 0.85


class Item(StrEnum):
    """What is marked in a conversation, in the order of the card."""

    KIND = "kind"
    LISTENED = "listened"
    SOURCES = "sources"
    TIME = "time"
    SOLVED = "solved"
    BEYOND = "beyond"
    OWNED = "owned"


class Zero(StrEnum):
    """What no other points make up for."""

    RUDE = "rude"
    FALSE = "false"
    PRIVACY = "privacy"
    DENIAL = "denial"


def is_complete(marks: Mapping[str, int]) -> bool:
    """Every item of the card, and nothing else, has a mark from 0 to 2."""
    return set(marks) == set(Item) and all(mark in range(MOST_POINTS + 1) for mark in marks.values())


def total(marks: Mapping[str, int], zeros: Collection[str] = ()) -> float:
    """The share of all points, 0 to 1; 0 when there is a reason for zero. Raises ValueError on an incomplete card."""
    if not is_complete(marks):
        raise ValueError(f"incomplete scorecard {dict(marks)}")
    return 0.0 if zeros else sum(marks.values()) / (MOST_POINTS * len(Item))
