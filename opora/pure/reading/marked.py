"""A stretch of a customer's text that says something."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """`text` is what stands from `start` to `end` (code points) of the text as it was written."""

    start: int
    end: int
    text: str


def mark(text: str, start: int, end: int) -> Marked:
    """Mark a stretch without the white space around it."""
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return Marked(first, first + len(piece.strip()), piece.strip())
