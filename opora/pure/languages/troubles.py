"""What customers write about when something broke for many at once; each language folder fills one `troubles.py`.

By these words two messages in different languages are seen to be about the same matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from opora.pure.languages.folding import fold

MATTERS = ("order", "payment", "account", "site", "app", "mail", "delivery", "price", "invoice", "network", "data", "goods")
"""What can fail, the same names in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleWords:
    """Blocks of beginnings of words, parted by commas; a beginning with a space wants its words one after the other.

    They are written as people write and compared folded (no accents, Serbian in Latin letters, Greek without accents).
    """

    fails: str
    """It does not work, an error, it cannot be done."""
    matters: dict[str, str]
    """By the names of `MATTERS`."""


@cache
def beginnings(block: str) -> tuple[tuple[str, ...], ...]:
    """A block, read: each entry as the beginnings of words that follow each other."""
    return tuple(tuple(fold(entry).split()) for entry in block.split(",") if entry.strip())
