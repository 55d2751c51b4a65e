"""The learnt weights: a small file with its version, the command that made it, and a checksum.

A linear model (logistic regression): the weights of the places that speak are added up, and the sum is turned into a probability.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import zlib
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp
from operator import mul

from opora.pure.reading.learned.grams import PLACES, Seen

VERSION = 1
MADE_BY = "python -m tests.language.teach"
FILE = "weights.json"
_FURTHEST = 30.0
_STEPS = 32_767


@dataclass(frozen=True, slots=True)
class Judgement:
    """One question that was learnt, such as "is this sentence a promise": a weight for each place, and where the sum begins."""

    base: float
    scale: float
    steps: array[int]
    """Each weight in whole steps of `scale`."""

    def probability(self, seen: Seen) -> float:
        """How sure the answer is yes, from 0 to 1."""
        total = self.base + self.scale * sum(map(mul, map(self.steps.__getitem__, seen.places), seen.shares))
        return 1 / (1 + exp(-max(-_FURTHEST, min(_FURTHEST, total))))


Weights = Mapping[str, Judgement]


@cache
def weights() -> Weights:
    """The weights that come with the desk; read and checked at the first call. Raises ValueError where the file is not as it was made."""
    return unpack(resources.files("opora.pure.reading.learned").joinpath(FILE).read_text("utf-8"))


def unpack(written: str) -> dict[str, Judgement]:
    """Judgements by name from the text of a file. Raises ValueError for another version or a text that was changed."""
    content = json.loads(written)
    judgements = content["judgements"]
    if content["version"] != VERSION:
        raise ValueError(f"weights of version {content['version']}, not {VERSION}: make them again with {MADE_BY}")
    if content["checksum"] != _checksum(judgements):
        raise ValueError(f"the weights were changed or cut off: make them again with {MADE_BY}")
    return {name: Judgement(one["base"], one["scale"], _steps(one["steps"])) for name, one in judgements.items()}


def pack(learnt: Mapping[str, tuple[float, list[float]]]) -> str:
    """The text of a file for judgements given as their base and one weight for each place; the same weights give the same text."""
    judgements = {name: _packed(base, every) for name, (base, every) in sorted(learnt.items())}
    head = {"version": VERSION, "made_by": MADE_BY, "checksum": _checksum(judgements)}
    return json.dumps({**head, "judgements": judgements}, indent=1) + "\n"


def _packed(base: float, every: list[float]) -> dict[str, float | str]:
    if len(every) != PLACES:
        raise ValueError(f"{len(every)} weights for {PLACES} places")
    scale = max(map(abs, every), default=0.0) / _STEPS or 1.0
    steps = array("h", (round(weight / scale) for weight in every))
    if sys.byteorder == "big":
        steps.byteswap()
    return {"base": base, "scale": scale, "steps": base64.b85encode(zlib.compress(steps.tobytes(), 9)).decode("ascii")}


def _steps(written: str) -> array[int]:
    steps = array("h")
    steps.frombytes(zlib.decompress(base64.b85decode(written)))
    if sys.byteorder == "big":
        steps.byteswap()
    return steps


def _checksum(judgements: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(judgements, sort_keys=True).encode("utf-8")).hexdigest()
