"""Profiles: how usual short runs of letters are in a language, over folded Latin letters.

A profile is a text file. Its first line holds the accented letters of the language; every
further line a cost (the lower, the more usual) and the runs of letters that have it, with
"_" for the edge of a word. Method: naive Bayes over letter trigrams and short whole words,
as in Cavnar and Trenkle (1994), with the plain form of each letter so that a text typed
without accents is judged as well as one with them.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

from opora.pure.languages.folding import fold
from opora.pure.languages.registry import ALL, folder_of

COST_OF_UNSEEN = 153
"""The cost of a run of letters that is not in the profile: about three in a million."""

_COST_PER_NAT = 12
_LONGEST_WHOLE_WORD = 6
_NEIGHBOURS = ("de", "es", "fr", "hu", "it", "nl", "ro", "sk", "sl")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Profiles:
    """What is known about all languages, each in the same place of `codes`, `letters` and a row of costs."""

    codes: tuple[str, ...]
    letters: tuple[frozenset[str], ...]
    """The letters beyond a to z that the language writes."""

    costs: dict[str, bytes]
    """For each run of letters one cost a language."""

    unseen: bytes


def runs(word: str) -> list[str]:
    """The runs of letters by which a folded word is judged."""
    padded = f"_{word}_"
    found = [padded[start : start + 3] for start in range(len(padded) - 2)]
    if len(word) <= _LONGEST_WHOLE_WORD:
        found.append(padded)
    return found


@cache
def profiles() -> Profiles:
    """All profiles, languages of the desk first; read at the first call, about 4 MB."""
    root = resources.files("opora.pure.languages")
    files = {code: root.joinpath(folder_of(code), "profile.txt") for code in ALL}
    files.update({code: root.joinpath("neighbours", f"{code}.txt") for code in _NEIGHBOURS if code not in ALL})
    texts = {code: file.read_text("utf-8") for code, file in files.items()}
    discounts = [ALL[code].spelling_discount if code in ALL else 0 for code in texts]
    return Profiles(
        codes=tuple(texts),
        letters=tuple(frozenset(text.split("\n", 1)[0].split()) for text in texts.values()),
        costs=_rows([_costs(text) for text in texts.values()], discounts),
        unseen=bytes(COST_OF_UNSEEN - discount for discount in discounts),
    )


def _costs(text: str) -> dict[str, int]:
    costs: dict[str, int] = {}
    for line in text.splitlines()[1:]:
        cost, *found = line.split()
        costs.update(dict.fromkeys(found, int(cost)))
    return costs


def _rows(columns: list[dict[str, int]], discounts: list[int]) -> dict[str, bytes]:
    every_run = set().union(*columns)
    places = list(zip(columns, discounts, strict=True))
    return {run: bytes(column.get(run, COST_OF_UNSEEN) - discount for column, discount in places) for run in every_run}


def written(letters: Iterable[str], text: str, stop_words: Iterable[str] = (), customers_say: str = "", size: int = 4_000) -> str:
    """The profile file for a sample of a language (a million letters is plenty), in Latin script.

    Frequent words are damped (power 0.7) because samples repeat their own trade's words;
    stop words are given a tenth of the whole weight because they are frequent in every trade,
    and what customers say as much, because it is our trade.
    """
    weights: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(fold_all(text))).items():
        if len(word) <= 20 and word.isascii():
            weights.update(dict.fromkeys(runs(word), count**0.7))
    share = sum(weights.values()) / 10
    _add(weights, [fold(word) for word in stop_words], share)
    _add(weights, _WORD.findall(fold_all(customers_say)), share)
    total = sum(weights.values())
    by_cost: dict[int, list[str]] = {}
    for run, weight in weights.most_common(size):
        cost = round(-_COST_PER_NAT * math.log(weight / total))
        by_cost.setdefault(min(cost, COST_OF_UNSEEN), []).append(run)
    lines = [f"{cost} {' '.join(sorted(by_cost[cost]))}" for cost in sorted(by_cost)]
    return "\n".join([" ".join(letters), *lines]) + "\n"


def fold_all(text: str) -> str:
    """Fold a text of any length: line by line, because `fold` cuts long input."""
    return "\n".join(fold(line) for line in text.splitlines())


def _add(weights: Counter[str], words: list[str], share: float) -> None:
    for word in words:
        weight = share / len(words) / (len(word) + 1)
        weights.update(dict.fromkeys(runs(word), weight))
