"""Which scenario an alarm's sentence speaks of, by the beginnings of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from opora.pure.languages import fold

_WORD = re.compile(r"\w+")


def likeliest(sentence: str, scenarios: Mapping[int, Iterable[str]]) -> int | None:
    """The scenario most of whose stems begin words of the sentence; None where none does or two do equally.

    `scenarios` holds stems of every language; a stem with a space wants its words one after the other.
    """
    words = _WORD.findall(fold(sentence))
    scores = {which: sum(_stands_in(stem, words) for stem in set(stems)) for which, stems in scenarios.items()}
    best = max(scores.values(), default=0)
    leading = [which for which, score in scores.items() if score == best]
    return leading[0] if best and len(leading) == 1 else None


def _stands_in(stem: str, words: list[str]) -> bool:
    parts = _WORD.findall(fold(stem))
    if not parts:
        return False
    last = len(words) - len(parts) + 1
    return any(all(words[at + step].startswith(part) for step, part in enumerate(parts)) for at in range(last))
