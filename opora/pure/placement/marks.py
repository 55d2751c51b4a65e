"""Fingerprints of passages, by which a quotation is recognised in what it quotes.

Runs of five words, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003): two texts
that share eight words in a row share a mark, however the lines were wrapped. Short lines
that stand alone are marked whole.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

RUN = 5
WINDOW = 4
MOST_CHARACTERS = 60_000
MOST_MARKS = 300
SHORTEST_LINE = 16

_BITS = 2**64 - 1
_HALF = 2**63
_PLACES = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)  # any large odd numbers will do

_WORD = re.compile(r"\w+")


def marks(text: str) -> frozenset[int]:
    """Up to 300 signed 64-bit fingerprints of a text; quote signs are no words and make no difference."""
    found: set[int] = set()
    numbers: list[tuple[int, ...]] = []
    for line in text[:MOST_CHARACTERS].casefold().splitlines():
        of_line = _WORD.findall(line)
        theirs = list(map(_numbers, of_line))
        numbers += theirs
        if 2 <= len(of_line) < RUN + WINDOW and len("".join(of_line)) >= SHORTEST_LINE:
            found.add(_line(theirs))
    found.update(_winnowed(_runs(numbers)))
    return _bounded(found)


def _winnowed(runs: list[int]) -> set[int]:
    """The smallest mark of each window; a text shorter than a window keeps its smallest."""
    if len(runs) <= WINDOW:
        return {min(runs)} if runs else set()
    return set(map(min, runs, runs[1:], runs[2:], runs[3:]))


def _bounded(found: set[int]) -> frozenset[int]:
    """Of too many keep the smallest: quoting and quoted text then keep the same ones."""
    return frozenset(sorted(found)[:MOST_MARKS] if len(found) > MOST_MARKS else found)


def _runs(numbers: Sequence[tuple[int, ...]]) -> list[int]:
    """The mark of every run of five words: their numbers, each multiplied by that of its place."""
    five = zip(numbers, numbers[1:], numbers[2:], numbers[3:], numbers[4:], strict=False)
    return [((a[0] + b[1] + c[2] + d[3] + e[4]) & _BITS) - _HALF for a, b, c, d, e in five]


def _line(numbers: Sequence[tuple[int, ...]]) -> int:
    mark = 0
    for number in numbers:
        mark = (mark * _PLACES[-1] + number[-1]) & _BITS
    return mark - _HALF


@lru_cache(maxsize=16_384)
def _numbers(word: str) -> tuple[int, ...]:
    """Any word's own number, the same on every machine: multiplied by that of each place but the last, and as it is."""
    number = int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8).digest(), "big")
    return (*(number * place & _BITS for place in _PLACES), number)
