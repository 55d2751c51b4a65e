"""The signs by which messages are alike: the stems of what a customer wrote of their own, and the troubles they speak of."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from opora.pure.languages import stems
from opora.pure.languages.detection import Detected
from opora.pure.placement.subjects import read_subject
from opora.pure.workload.spikes import TROUBLE
from opora.pure.workload.troubles import troubles_in

MOST_READ = 3_000
MOST_SIGNS = 60
_SHORTEST = 4
_FEWEST, _COMMON, _KNOWN_FROM = 2, 0.02, 200
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Signs:
    """`own` are stems of the customer's words and their troubles with a colon before them; `quoted` stems of what they repeat from us."""

    own: frozenset[str]
    quoted: frozenset[str]


def signs_of(*, subject: str, text: str, quoted: str, name: str, language: str, script: str) -> Signs:
    """At most sixty of each. What a customer only repeats from what we wrote is no sign: newsletters are answered with anything."""
    found = Detected(language, script)
    is_answer = read_subject(subject).answer
    own = text[:MOST_READ] if is_answer else f"{subject[:400]}\n{text[:MOST_READ]}"
    repeated = stems(f"{subject[:400]}\n{quoted[:MOST_READ]}", found) if is_answer or quoted else frozenset[str]()
    words = stems(own, found) - stems(name[:120], found) - repeated
    troubles = sorted(TROUBLE + trouble for trouble in troubles_in(own, language))
    return Signs(frozenset([*troubles, *_telling(words)][:MOST_SIGNS]), frozenset(_telling(repeated)[:MOST_SIGNS]))


def _telling(words: AbstractSet[str]) -> list[str]:
    """Words of some length, the longest first."""
    return sorted((one for one in words if len(one) >= _SHORTEST), key=lambda one: (-len(one), one))


def telling(
    said: Sequence[Sequence[str]], counted: Mapping[str, int], messages: int, *, first: Sequence[str] = (), most: int = 8
) -> list[str]:
    """The stems that several of these messages share and ordinary ones do not, the most telling first; no troubles.

    `counted` says in how many of `messages` ordinary messages each sign stood; while that is little, at least half must share a stem.
    Stems of `first` come before all others.
    """
    shared = Counter(sign for signs in said for sign in set(signs) if not sign.startswith(TROUBLE))
    known = messages >= _KNOWN_FROM
    fewest = _FEWEST if known else max(_FEWEST, math.ceil(len(said) / 2))
    rarity = {
        sign: count * math.log((messages + 10) / (counted.get(sign, 0) + 3))
        for sign, count in shared.items()
        if count >= fewest and not (known and counted.get(sign, 0) > _COMMON * messages)
    }
    wanted = [sign for sign in first if not sign.startswith(TROUBLE)]
    return list(dict.fromkeys([*wanted, *sorted(rarity, key=lambda sign: (-rarity[sign], -len(sign), sign))]))[:most]


def as_written(texts: Iterable[tuple[str, str, str]], wanted: Sequence[str]) -> list[str]:
    """The words behind stems as people wrote them most often: (text, language, script) in, one word for each stem that is found."""
    written: dict[str, Counter[str]] = {stem: Counter() for stem in wanted}
    for text, language, script in texts:
        found = Detected(language, script)
        for word in set(_WORD.findall(text.lower())):
            for stem in stems(word, found):
                if stem in written:
                    written[stem][word] += 1
    return [max(words, key=lambda word: (words[word], word))[:60] for words in written.values() if words]
