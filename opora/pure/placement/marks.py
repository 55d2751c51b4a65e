"""Fingerprints of passages, by which a quotation is recognised in what it quotes.

Runs of five words, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003): two texts
that share eight words in a row share a mark, however the lines were wrapped. Short lines
that stand alone are marked whole.
"""

import re
from hashlib import blake2b

RUN = 5
WINDOW = 4
MOST_CHARACTERS = 60_000
MOST_MARKS = 300
SHORTEST_LINE = 16

_WORD = re.compile(r"\w+")
_QUOTE_SIGNS = re.compile(r"^[ \t]*(?:[>|][ \t]?)+")


def marks(text: str) -> frozenset[int]:
    """Up to 300 signed 64-bit fingerprints of a text, quote signs disregarded."""
    found: set[int] = set()
    words: list[str] = []
    for line in text[:MOST_CHARACTERS].splitlines():
        of_line = _WORD.findall(_QUOTE_SIGNS.sub("", line).casefold())
        words += of_line
        if 2 <= len(of_line) < RUN + WINDOW and sum(map(len, of_line)) >= SHORTEST_LINE:
            found.add(_mark(of_line))
    found.update(_winnowed([_mark(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]))
    return _bounded(found)


def _winnowed(runs: list[int]) -> set[int]:
    """The smallest mark of each window; a text shorter than a window keeps its smallest."""
    if len(runs) <= WINDOW:
        return {min(runs)} if runs else set()
    return {min(runs[i : i + WINDOW]) for i in range(len(runs) - WINDOW + 1)}


def _bounded(found: set[int]) -> frozenset[int]:
    """Of too many keep the smallest: quoting and quoted text then keep the same ones."""
    return frozenset(sorted(found)[:MOST_MARKS] if len(found) > MOST_MARKS else found)


def _mark(words: list[str]) -> int:
    digest = blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
