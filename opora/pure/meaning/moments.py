"""Whether a coming moment that a sentence names is promised, as it was learnt: by what the sentence and the moment's part of it mean,
and by signs, plain words for what the lists of words see there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from opora.pure.meaning.nets import Judged, Net, packed, unpacked

VERSION = 1
FILE = "moments.npz"
_NET, _SIGNS = "moment", "signs"


class Moments:
    """The net, and the signs that it knows, in order."""

    def __init__(self, net: Net, signs: Sequence[str]) -> None:
        self.net, self.signs = net, tuple(signs)

    def of(self, sentence: Any, part: Any, signs: frozenset[str]) -> Judged:
        """The probability of each judgement of a moment."""
        return self.net.judged(seen(sentence, part, signs, self.signs)[None])[0]


def seen(sentence: Any, part: Any, signs: frozenset[str], known: Sequence[str]) -> Any:
    """What the net sees of a moment: the numbers of both texts, and which of the known signs stand there."""
    import numpy

    return numpy.concatenate([sentence, part, numpy.array([one in signs for one in known], dtype=numpy.float32)])


@cache
def moments() -> Moments:
    """Those that come with the desk. Raises ValueError where the file is not as it was made, ImportError without numpy."""
    return unpack_moments(resources.files("opora.pure.meaning").joinpath(FILE).read_bytes())


def unpack_moments(written: bytes) -> Moments:
    """The net from the bytes of a file. Raises ValueError for another version or bytes that were changed."""
    about, arrays = unpacked(VERSION, written)
    return Moments(Net.of(_NET, about[_NET], arrays), about[_SIGNS])


def pack_moments(made: Moments) -> bytes:
    """The bytes of a file; the same net gives the same bytes."""
    return packed(VERSION, {_NET: list(made.net.names), _SIGNS: list(made.signs)}, made.net.named(_NET))
