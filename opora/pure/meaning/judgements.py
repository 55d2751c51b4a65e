"""What was learnt upon the numbers of the sentence model: two small nets, and how a reply's lists and nets are weighed together.

One net judges a text by itself, the other a reply as a whole beside what its customer wrote. Both are made from open examples by
`python -m tests.language.teach_meaning`, with one hidden layer each, and lie in a file of a megabyte with a checksum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from opora.pure.meaning.nets import Judged, Net, packed, sure, unpacked

VERSION = 2
FILE = "weights.npz"
FOUND = " found"
"""Behind a rule's name: how sure it is where a word list found it; the bare name is for a reply in which none did."""
_NETS = ("sentence", "reply")
_USUAL, _WEIGHED = "usual_customer", "weighed"


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
        return self.sentence.judged(vectors)

    def of_reply(self, customer: Any | None, sentences: Any) -> Judged:
        """For a reply with at least one sentence, each rule twice: found by a list and not. Without a customer, as beside any."""
        alone, whole = self.scores(customer, sentences)
        judged: dict[str, float] = {}
        for rule, (base, found, sentence, reply) in self.weighed.items():
            told = base + sentence * alone.get(rule, 0.0) + reply * whole[rule]
            judged[rule], judged[rule + FOUND] = float(sure(told)), float(sure(told + found))
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


@cache
def judgements() -> Judgements:
    """Those that come with the desk. Raises ValueError where the file is not as it was made, ImportError without numpy."""
    return unpack(resources.files("opora.pure.meaning").joinpath(FILE).read_bytes())


def unpack(written: bytes) -> Judgements:
    """Judgements from the bytes of a file. Raises ValueError for another version or bytes that were changed."""
    about, arrays = unpacked(VERSION, written)
    sentence, reply = (Net.of(kind, about[kind], arrays) for kind in _NETS)
    weighed = {rule: [float(one) for one in row] for rule, row in zip(about[_WEIGHED], arrays[_WEIGHED], strict=True)}
    return Judgements(sentence, reply, arrays[_USUAL], weighed)


def pack(made: Judgements) -> bytes:
    """The bytes of a file; the same judgements give the same bytes."""
    import numpy

    nets = dict(zip(_NETS, (made.sentence, made.reply), strict=True))
    arrays = {name: rows for kind, net in nets.items() for name, rows in net.named(kind).items()}
    arrays[_USUAL] = made.usual_customer.astype(numpy.float16)
    arrays[_WEIGHED] = numpy.array(list(made.weighed.values()), dtype=numpy.float32)
    return packed(VERSION, {_WEIGHED: list(made.weighed), **{kind: list(net.names) for kind, net in nets.items()}}, arrays)
