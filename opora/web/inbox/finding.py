"""What a line of the search shows: the passage in which the words stand, and which of its words were sought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, takewhile

BEFORE = 24
"""How many letters stand at most before the first word that was found: of a line on a telephone one sees some forty."""
SHOWN = 200
Place = tuple[int, int]
Piece = tuple[str, bool]
"""A stretch of text, and whether it was sought."""


def passage(text: str, places: Iterator[Place]) -> list[Piece]:
    """Some two hundred letters of a text on one line, from a little before the first place on; further ones are not looked for."""
    first = next(places, None)
    if first is None:
        return [(text[:SHOWN], False)]
    begin = _begin(text, first[0])
    shown = takewhile(lambda place: place[1] <= begin + SHOWN, chain([first], places))
    found = list(pieces(text[begin : begin + SHOWN], ((start - begin, end - begin) for start, end in shown)))
    return [("… ", False), *found] if begin else found


def _begin(text: str, first: int) -> int:
    """At a word's beginning, or at what was found behind one that is very long."""
    if first <= BEFORE:
        return 0
    space = text.find(" ", first - BEFORE, first)
    return space + 1 if space >= 0 else first


def pieces(text: str, places: Iterable[Place]) -> Iterator[Piece]:
    """A text cut where the places begin and end."""
    done = 0
    for start, end in places:
        yield from [(text[done:start], False), (text[start:end], True)]
        done = end
    yield text[done:], False
