"""Which found stretch of text belongs to which expected one."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]

LEAST_SHARE = 0.5
"""Two stretches are the same thing when they share at least half of the shorter one."""


def places(text: str, wanted: Sequence[str]) -> list[Span]:
    """Where each of the wanted stretches stands, in the order given; the same words twice are two places."""
    found: list[Span] = []
    for number, piece in enumerate(wanted, 1):
        start = text.find(piece)
        while start >= 0 and (start, start + len(piece)) in found:
            start = text.find(piece, start + 1)
        if start < 0:
            raise ValueError(f"stretch {number} of {len(wanted)} is not in the text")  # no words: it may be one of the kept
        found.append((start, start + len(piece)))
    return found


def pairs(expected: Sequence[Span], found: Sequence[Span]) -> list[tuple[int, int]]:
    """Positions of the expected and found stretches that belong together; each is used once, the widest overlap first."""
    every = sorted(
        ((_overlap(one, other), here, there) for here, one in enumerate(expected) for there, other in enumerate(found)), reverse=True
    )
    taken: list[tuple[int, int]] = []
    for overlap, here, there in every:
        shorter = min(_length(expected[here]), _length(found[there]))
        free = all(here != first and there != second for first, second in taken)
        if free and shorter and overlap >= LEAST_SHARE * shorter:
            taken.append((here, there))
    return taken


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _length(span: Span) -> int:
    return span[1] - span[0]
