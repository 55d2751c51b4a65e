"""The shape of words by which a later letter takes back an earlier one; each language folder fills one `opposing.py`.

Every text is a block of phrases in the notation of `phrases.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OpposingWords:
    """How a language denies, limits, includes and charges, and counts."""

    owns: str
    """We did say so, or said it wrongly: with an apology it makes a correction."""
    denies: str
    """Not, never, none, without, forbidden."""
    limits: str
    """Only, at most, from so many on: a yes that leaves something out."""
    included: str
    """In the price, ours to pay, nothing on top."""
    charged: str
    """On top, apart, to be paid by the customer."""
    always: str
    """It was so from the beginning, as agreed, as everybody knows: a new version told as the old one."""
    choices: str
    """Or, only: joints that part no clause here, for what stands on both sides is denied or limited together."""
    asks: str
    """A request, thanks or an apology: it states nothing that could be taken back."""
    units: Mapping[str, str]
    """What is counted ("day", "week", "month", "year", "percent", "person", ...), and its words."""
    numbers: Mapping[int, str]
    """Small numbers in words."""
    idle: str
    """Words that two letters about different things share all the same."""
