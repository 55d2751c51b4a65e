"""The learnt weights: for each judgement 384 of them and where the sum begins, in a small file with a checksum.

Logistic regression upon the numbers of the sentence model, made by `python -m tests.language.teach_meaning` from open examples.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

VERSION = 1
MADE_BY = "python -m tests.language.teach_meaning"
FILE = "weights.json"
_FURTHEST = 30.0

Judged = Mapping[str, float]
"""Judgement by name ("complains", "promise", "C-R07") and how sure it is of a text, from 0 to 1."""


class Judgements:
    """All judgements at once: one product of two small tables a text."""

    def __init__(self, names: Sequence[str], bases: Sequence[float], weights: Sequence[Sequence[float]]) -> None:
        import numpy  # comes with the model, and is missing with it

        self._numpy = numpy
        self.names = tuple(names)
        self._bases = numpy.array(bases)
        self._weights = numpy.array(weights).T

    def of(self, vectors: Any) -> list[Judged]:
        """For each row of numbers the probability of each judgement."""
        sums = (vectors @ self._weights + self._bases).clip(-_FURTHEST, _FURTHEST)
        sure = 1 / (1 + self._numpy.exp(-sums))
        return [dict(zip(self.names, map(float, row), strict=True)) for row in sure]


@cache
def judgements() -> Judgements:
    """Those that come with the desk. Raises ValueError where the file is not as it was made, ImportError without numpy."""
    return unpack(resources.files("opora.pure.meaning").joinpath(FILE).read_text("utf-8"))


def unpack(written: str) -> Judgements:
    """Judgements from the text of a file. Raises ValueError for another version or a text that was changed."""
    content = json.loads(written)
    if content["version"] != VERSION:
        raise ValueError(f"weights of version {content['version']}, not {VERSION}: make them again with {MADE_BY}")
    every = content["judgements"]
    if content["checksum"] != _checksum(every):
        raise ValueError(f"the weights were changed or cut off: make them again with {MADE_BY}")
    return Judgements(list(every), [one["base"] for one in every.values()], [one["weights"] for one in every.values()])


def pack(learnt: Mapping[str, tuple[float, Sequence[float]]]) -> str:
    """The text of a file for judgements given as their base and their weights, to four places behind the point."""
    every = {name: {"base": round(base, 4), "weights": [round(one, 4) for one in weights]} for name, (base, weights) in learnt.items()}
    lines = ",\n".join(f'  "{name}": {json.dumps(one)}' for name, one in every.items())
    return f'{{"version": {VERSION}, "made_by": "{MADE_BY}", "checksum": "{_checksum(every)}", "judgements": {{\n{lines}\n}}}}\n'


def _checksum(every: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(every).encode("utf-8")).hexdigest()
