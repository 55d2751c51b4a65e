"""A small net over the numbers of the sentence model, and the files in which what was learnt is kept, each with a checksum."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

MADE_BY = "python -m tests.language.teach_meaning"
_ABOUT = "about"
_FURTHEST = 30.0
_ARRAYS = ("hidden", "hidden_base", "out", "out_base")

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

    def judged(self, rows: Any) -> list[Judged]:
        """The same as probabilities by name."""
        return [dict(zip(self.names, map(float, row), strict=True)) for row in sure(self.sums(rows))]

    def named(self, kind: str) -> dict[str, Any]:
        """Its tables as they are kept, with three or four places a number."""
        return {f"{kind}_{part}": rows.astype(self._numpy.float16) for part, rows in zip(_ARRAYS, self.parts, strict=True)}

    @classmethod
    def of(cls, kind: str, names: Sequence[str], arrays: Mapping[str, Any]) -> Net:
        """The net that was kept under this kind."""
        return cls(names, [arrays[f"{kind}_{part}"] for part in _ARRAYS])


def sure(sums: Any) -> Any:
    """Sums as probabilities."""
    import numpy

    return 1 / (1 + numpy.exp(-numpy.clip(sums, -_FURTHEST, _FURTHEST)))


def packed(version: int, about: Mapping[str, Any], arrays: Mapping[str, Any]) -> bytes:
    """The bytes of a file; the same arrays give the same bytes."""
    import numpy

    told = {"version": version, "made_by": MADE_BY, "checksum": _checksum(arrays), **about}
    file = io.BytesIO()
    numpy.savez(file, allow_pickle=False, **{_ABOUT: numpy.array(json.dumps(told))}, **arrays)
    return file.getvalue()


def unpacked(version: int, written: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a file tells about itself, and its arrays. Raises ValueError for another version or bytes that were changed."""
    import numpy

    with numpy.load(io.BytesIO(written), allow_pickle=False) as file:
        about = json.loads(str(file[_ABOUT]))
        if about["version"] != version:
            raise ValueError(f"weights of version {about['version']}, not {version}: make them again with {MADE_BY}")
        arrays = {name: file[name] for name in file.files if name != _ABOUT}
    if about["checksum"] != _checksum(arrays):
        raise ValueError(f"the weights were changed or cut off: make them again with {MADE_BY}")
    return about, arrays


def _checksum(arrays: Mapping[str, Any]) -> str:
    told = hashlib.sha256()
    for name in sorted(arrays):
        told.update(f"{name} {arrays[name].shape}".encode())
        told.update(arrays[name].tobytes())
    return told.hexdigest()
