"""Folding with the way back: what was found in the folded text can be marked in the text as it was written."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import lru_cache
from re import Match

from opora.pure.languages.folding import MAX_CHARACTERS, fold

_PLAIN_MARKS = {**dict.fromkeys("’‘ʼ´`ʹ", "'"), **dict.fromkeys("\u00a0\u2007\u202f", " "), **dict.fromkeys("‐‑‒–—", "-")}


@dataclass(frozen=True, slots=True)
class Aligned:
    """A folded text and, for each of its characters, the place in the written text (code points) where it came from."""

    written: str
    folded: str
    places: array[int]
    """One more than there are folded characters: the last is the end of the written text."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded text stands in the written text, accents that were cut off included."""
        return self.places[start], self.places[end] if end > start else self.places[start]

    def span_of(self, match: Match[str], group: int | str = 0) -> tuple[int, int]:
        """Where a match in `folded`, or one of its groups, stands in the written text."""
        return self.span(match.start(group), match.end(group))

    def folded_place(self, place: int) -> int:
        """The first folded character that came from this place of the written text or from behind it."""
        low, high = 0, len(self.folded)
        while low < high:
            middle = (low + high) // 2
            if self.places[middle] < place:
                low = middle + 1
            else:
                high = middle
        return low


@lru_cache(maxsize=4_096)
def _folded_letter(letter: str) -> str:
    return _PLAIN_MARKS.get(letter) or fold(letter)


@lru_cache(maxsize=16)
def align(text: str) -> Aligned:
    """Fold a text letter by letter; apostrophes, dashes and unbreakable spaces become the plain ones of the keyboard.

    Several readers ask for the same text one after the other, so the last few are kept; nobody may change what they got.

    Text behind `MAX_CHARACTERS` is left out of `folded`; line breaks stay.
    """
    pieces = list(map(_folded_letter, text[:MAX_CHARACTERS]))
    lengths = list(map(len, pieces))
    if set(lengths) <= {1}:  # nearly every letter: one for one, which needs no walk
        places = array("l", range(len(pieces)))
    else:
        places = array("l", (place for place, length in enumerate(lengths) for _ in range(length)))
    places.append(len(pieces))
    return Aligned(text, "".join(pieces), places)
