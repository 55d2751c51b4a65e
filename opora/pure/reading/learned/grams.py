"""A folded sentence as numbered places: runs of letters inside words, words, pairs of words, and the reader's signs.

Names are not kept: each is hashed to one of `PLACES` places, so the weights need no dictionary and their file stays small.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from zlib import crc32

PLACES = 1 << 16
SHORTEST, LONGEST = 2, 5
"""Letters of a run, the edges of the word counted."""
MOST_WORDS = 120
"""A longer sentence is judged by its first words: time stays bounded."""
TEXT_SHARE, SIGN_SHARE = 1.5, 0.5
"""How much all runs together and each single sign count; found by cross-validation."""

_WORD = re.compile(r"[^\W\d_]+|\d+|[?!:]")


@dataclass(frozen=True, slots=True)
class Seen:
    """How strongly each place speaks in one sentence."""

    places: tuple[int, ...]
    shares: tuple[float, ...]


def see(folded: str, language: str, signs: Iterable[str]) -> Seen:
    """A folded sentence and what the reader says of it; runs are told apart by language, signs are shared by all."""
    seed = crc32(language.encode())
    words = ["#" if word.isdigit() else word for word in _WORD.findall(folded)[:MOST_WORDS]]
    line = ["^", *words, "$"]
    runs = Counter(crc32(pair.encode(), seed) % PLACES for pair in dict.fromkeys(f"p {one} {two}" for one, two in pairwise(line)))
    for word in dict.fromkeys(words):
        runs.update(_runs(word, seed))
    share = TEXT_SHARE / (sqrt(sum(count * count for count in runs.values())) or 1.0)
    weights = {place: share * count for place, count in runs.items()}
    for sign in (*sorted(signs), f"language {language}"):
        place = crc32(f"sign {sign}".encode()) % PLACES
        weights[place] = weights.get(place, 0.0) + SIGN_SHARE
    return Seen(tuple(weights), tuple(weights.values()))


@lru_cache(maxsize=8_192)
def _runs(word: str, seed: int) -> tuple[int, ...]:
    """The places of a word and of its runs of letters."""
    edged = f"^{word}$"
    found = {f"w {word}"}
    for length in range(SHORTEST, LONGEST + 1):
        found.update(edged[start : start + length] for start in range(len(edged) - length + 1))
    return tuple(crc32(run.encode(), seed) % PLACES for run in sorted(found))
