"""The numbers that the sentence model gives to texts; those that were worked out once are kept in the build folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy

from opora.pure.meaning import SentenceModel

KEPT = Path("build/language/vectors.npz")
_AT_ONCE = 32


def vectors_of(texts: Iterable[str]) -> dict[str, Any]:
    """A row of 384 numbers for each text."""
    kept: dict[str, Any] = {}
    if KEPT.exists():
        with numpy.load(KEPT) as file:
            kept = dict(zip(file["keys"].tolist(), file["rows"], strict=True))
    keys = {text: hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest() for text in texts}
    unknown, model = [text for text in keys if keys[text] not in kept], SentenceModel()
    for first in range(0, len(unknown), _AT_ONCE):
        some = unknown[first : first + _AT_ONCE]
        kept.update(zip((keys[text] for text in some), model.vectors(some), strict=True))
    if unknown:
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        numpy.savez(KEPT, keys=numpy.array(list(kept)), rows=numpy.stack(list(kept.values())))
    return {text: kept[key] for text, key in keys.items()}
