"""What was learnt upon the numbers of the sentence model: two small nets, and how a reply's lists and nets are weighed together.

One net judges a text by itself, the other a reply as a whole beside what its customer wrote. Both are made from open examples by
`python -m tests.language.teach_meaning`, with one hidden layer each, and lie in a file of a megabyte with a checksum.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

VERSION = 2
MADE_BY = "python -m tests.language.teach_meaning"
FILE = "weights.npz"
FOUND = " found"
"""Behind a rule's name: how sure it is where a word list found it; the bare name is for a reply in which none did."""
_FURTHEST = 30.0
_ARRAYS = ("hidden", "hidden_base", "out", "out_base")
_ABOUT, _USUAL, _WEIGHED = "about", "usual_customer", "weighed"

Judged = Mapping[str, float]
"""Judgement by name ("complains", "promise", "C-R07", "C-R07 found") and how sure it is, from 0 to 1."""


class Net:
    """Numbers in, a sum for each judgement out, over one layer of hidden units; `parts` are its four tables."""

    def __init__(self, names: Sequence[str], parts: Sequence[Any]) -> None:
        import numpy  # comes with the model, and is missing with it

        self._numpy = numpy
        self.names = tuple(names)
        self.parts = tuple(numpy.asarray(one, dtype=numpy.float32) for one in parts)

    def sums(self, rows: Any) -> Any:
        """One row of sums for each row of numbers; their sign says yes or no, their size how sure."""
        hidden, hidden_base, out, out_base = self.parts
        return self._numpy.maximum(rows @ hidden + hidden_base, 0) @ out + out_base


class Judgements:
    """Both nets and the weighing. `weighed` has for each rule of the reply's net: base, found by a list, surest sentence, whole reply."""

    def __init__(self, sentence: Net, reply: Net, usual_customer: Any, weighed: Mapping[str, Sequence[float]]) -> None:
        import numpy

        self._numpy = numpy
        self.names = sentence.names
        self.sentence, self.reply, self.usual_customer = sentence, reply, numpy.asarray(usual_customer, dtype=numpy.float32)
        self.weighed = weighed

    def of(self, vectors: Any) -> list[Judged]:
        """For each text the probability of each judgement."""
        sure = self._sure(self.sentence.sums(vectors))
        return [dict(zip(self.names, map(float, row), strict=True)) for row in sure]

    def of_reply(self, customer: Any | None, sentences: Any) -> Judged:
        """For a reply with at least one sentence, each rule twice: found by a list and not. Without a customer, as beside any."""
        alone, whole = self.scores(customer, sentences)
        judged: dict[str, float] = {}
        for rule, (base, found, sentence, reply) in self.weighed.items():
            told = base + sentence * alone.get(rule, 0.0) + reply * whole[rule]
            judged[rule], judged[rule + FOUND] = self._sure_of(told), self._sure_of(told + found)
        return judged

    def scores(self, customer: Any | None, sentences: Any) -> tuple[dict[str, float], dict[str, float]]:
        """The sum of the surest sentence, for rules that sentences show, and of the whole reply, for each rule."""
        alone = self.sentence.sums(sentences).max(axis=0)
        row = self.seen(self.usual_customer if customer is None else customer, sentences)
        whole = self.reply.sums(row[None])[0]
        return dict(zip(self.names, map(float, alone), strict=True)), dict(zip(self.reply.names, map(float, whole), strict=True))

    def seen(self, customer: Any, sentences: Any) -> Any:
        """What the reply's net sees: the customer's words, the sentences on average, and the most of each of their numbers."""
        return self._numpy.concatenate([customer, sentences.mean(axis=0), sentences.max(axis=0)])

    def _sure(self, sums: Any) -> Any:
        return 1 / (1 + self._numpy.exp(-self._numpy.clip(sums, -_FURTHEST, _FURTHEST)))

    def _sure_of(self, told: float) -> float:
        return float(self._sure(told))


@cache
def judgements() -> Judgements:
    """Those that come with the desk. Raises ValueError where the file is not as it was made, ImportError without numpy."""
    return unpack(resources.files("opora.pure.meaning").joinpath(FILE).read_bytes())


def unpack(written: bytes) -> Judgements:
    """Judgements from the bytes of a file. Raises ValueError for another version or bytes that were changed."""
    import numpy

    with numpy.load(io.BytesIO(written), allow_pickle=False) as file:
        about = json.loads(str(file[_ABOUT]))
        if about["version"] != VERSION:
            raise ValueError(f"weights of version {about['version']}, not {VERSION}: make them again with {MADE_BY}")
        arrays = {name: file[name] for name in file.files if name != _ABOUT}
    if about["checksum"] != _checksum(arrays):
        raise ValueError(f"the weights were changed or cut off: make them again with {MADE_BY}")
    nets = [Net(about[kind], [arrays[f"{kind}_{part}"] for part in _ARRAYS]) for kind in ("sentence", "reply")]
    weighed = {rule: [float(one) for one in row] for rule, row in zip(about[_WEIGHED], arrays[_WEIGHED], strict=True)}
    return Judgements(nets[0], nets[1], arrays[_USUAL], weighed)


def pack(made: Judgements) -> bytes:
    """The bytes of a file, each number with three or four places; the same judgements give the same bytes."""
    import numpy

    nets = {"sentence": made.sentence, "reply": made.reply}
    named = {f"{kind}_{part}": rows for kind, net in nets.items() for part, rows in zip(_ARRAYS, net.parts, strict=True)}
    arrays = {name: rows.astype(numpy.float16) for name, rows in named.items()}
    arrays[_USUAL] = made.usual_customer.astype(numpy.float16)
    arrays[_WEIGHED] = numpy.array(list(made.weighed.values()), dtype=numpy.float32)
    about = {"version": VERSION, "made_by": MADE_BY, "checksum": _checksum(arrays), _WEIGHED: list(made.weighed)}
    about |= {kind: list(net.names) for kind, net in nets.items()}
    file = io.BytesIO()
    numpy.savez(file, allow_pickle=False, **{_ABOUT: numpy.array(json.dumps(about))}, **arrays)
    return file.getvalue()


def _checksum(arrays: Mapping[str, Any]) -> str:
    told = hashlib.sha256()
    for name in sorted(arrays):
        told.update(f"{name} {arrays[name].shape}".encode())
        told.update(arrays[name].tobytes())
    return told.hexdigest()
