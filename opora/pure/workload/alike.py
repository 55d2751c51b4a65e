"""The signs by which messages are alike: the stems of what a customer wrote of their own, and the troubles they speak of."""

from __future__ import annotations

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
