"""Finding any of many phrases quickly: at each word only those are tried that can begin like it.

An expression made by `coaching.phrases` is one choice of hundreds of phrases. Tried as a whole at every word, it would grow slower with
each phrase that a language learns. So it is taken apart once, by the first letters of its phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from opora.pure.coach.beginnings import alternatives_of, beginnings

_OPENING, _CLOSING = r"(?<!\w)(?:", r")(?!\w)"
_WORD = re.compile(r"\w+")
_LETTERS = 3
_MOST_KEPT = 4_000
"""So many different beginnings of words are remembered; more are only seen in hostile texts."""


@dataclass
class PhraseFinder:
    """Searches like the expression it was made of."""

    by_beginning: dict[str, list[tuple[int, str]]]
    """The first letters of a word, and the phrases (with their rank in the expression) that may begin with them."""
    anywhere: re.Pattern[str] | None
    """The phrases that may begin with anything, and expressions that are no choice of phrases."""
    fitting: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def search(self, folded: str) -> re.Match[str] | None:
        """The first place where a phrase stands, as `re.Pattern.search` gives it."""
        return _earlier(next(self._at_words(folded), None), self.anywhere.search(folded) if self.anywhere else None)

    def _at_words(self, folded: str) -> Iterator[re.Match[str]]:
        if self.by_beginning:
            for start, word in _words(folded):
                for phrase in self._fitting(word):
                    match = _phrase(phrase).match(folded, start)
                    if match:
                        yield match

    def _fitting(self, word: str) -> tuple[str, ...]:
        found = self.fitting.get(word)
        if found is None:
            if len(self.fitting) > _MOST_KEPT:
                self.fitting.clear()
            ranked = {entry for count in range(1, len(word) + 1) for entry in self.by_beginning.get(word[:count], ())}
            found = self.fitting[word] = tuple(phrase for _rank, phrase in sorted(ranked))
        return found


@cache
def phrase_finder(expression: str) -> PhraseFinder:
    """The finder for an expression; one that is no choice of phrases is searched as it stands."""
    if not (expression.startswith(_OPENING) and expression.endswith(_CLOSING)):
        return PhraseFinder({}, re.compile(expression))
    alternatives = alternatives_of(expression[len(_OPENING) : -len(_CLOSING)])
    if alternatives is None:
        return PhraseFinder({}, re.compile(expression))
    by_beginning: dict[str, list[tuple[int, str]]] = {}
    rest = []
    for rank, phrase in enumerate(alternatives):
        for begin in beginnings(phrase, _LETTERS):
            if begin:
                by_beginning.setdefault(begin, []).append((rank, phrase))
            else:
                rest.append(phrase)
    return PhraseFinder(by_beginning, re.compile(f"{_OPENING}{'|'.join(rest)}{_CLOSING}") if rest else None)


@cache
def _phrase(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression})(?!\w)")


@lru_cache(maxsize=512)
def _words(folded: str) -> tuple[tuple[int, str], ...]:
    """Where each word begins, and its first letters."""
    return tuple((match.start(), match.group()[:_LETTERS]) for match in _WORD.finditer(folded))


def _earlier(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    if one is None or other is None:
        return one or other
    return one if one.start() <= other.start() else other
