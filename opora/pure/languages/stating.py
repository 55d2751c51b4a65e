"""The shape of what a language says when it states a fact; each language folder fills one `stating.py`.

Every text is a block of phrases in the notation of `phrases.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatingWords:
    """How prices, costs for free, days, and what is possible are told."""

    free: str
    """It costs nothing."""
    paid: str
    """It is charged for, or not for free; believed before `free`."""
    yes: str
    """It is possible, there, in force: "lze", "máme skladem"."""
    no: str
    """It is not; believed before `yes`."""
    bare: str
    """Those of both that count only where a sentence begins: "ano", "ne"."""
    glued_no: str = ""
    """What makes a verb its own denial when it is written together with it ("ne" in Czech)."""
    unless: str
    """Takes the sentence back: a condition, a guess, what somebody else said, what we only find out."""
    joints: str
    """Words between two facts of one sentence: "ale", "a"."""
    idle: str
    """Words that say nothing of what a sentence is about: courtesy, "to be", "can", "costs"."""
    currencies: Mapping[str, str]
    """ISO code to the words and short forms of the money."""
    dashed: str = ""
    """The currency of "490,-"."""
    thousands: str = ""
    from_to: str
    """Between two numbers: a range, which is no one price."""
