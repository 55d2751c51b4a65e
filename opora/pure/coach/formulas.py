"""How much of a reply is stock phrases, so that more than one rule can tell a letter that says nothing."""

from __future__ import annotations

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.values import Hit
from opora.pure.coach.whole_reply import content_stems, holds_fact, says
from opora.pure.languages import words

_FEWEST_COURTESIES = 2
_LONGEST_SIGNATURE = 5
_FEWEST_FACTS = 0.4
"""Share of sentences with a fact from which on formulas are courtesy."""


def mostly_formulas(prepared: Prepared) -> Hit | None:
    """The first formula, where formulas fill more of the reply than its facts do."""
    strong = list(prepared.caught(prepared.signals("C-R05")))
    weak = list(prepared.caught(prepared.signals("C-R05 courtesy")))
    if not strong and len(weak) < _FEWEST_COURTESIES:
        return None
    formulas = {piece.number for piece, _start, _end in (*strong, *weak)}
    counted = [piece for piece in prepared.pieces if piece.number in formulas or not _opens_or_signs(prepared, piece)]
    customers = content_stems(prepared.facts.customer, prepared.language)
    said = [piece for piece in counted if piece.number not in formulas and holds_fact(prepared, piece, customers)]
    with_facts = len(said) + sum(_is_concrete(prepared, piece) for piece in counted if piece.number in formulas)
    if with_facts < len(formulas) and with_facts < _FEWEST_FACTS * len(counted):
        _piece, start, end = (strong or weak)[0]
        return Hit(start, end)
    return None


def _is_concrete(prepared: Prepared, piece: Piece) -> bool:
    """A formula with a number, a time or an act of ours in it says something; the customer's name before it does not."""
    return holds_fact(prepared, piece, frozenset(), names=False)


def _opens_or_signs(prepared: Prepared, piece: Piece) -> bool:
    is_last = piece.number == len(prepared.pieces) - 1
    return says(prepared, "opening_or_closing", piece) or (is_last and len(words(piece.sentence.text)) <= _LONGEST_SIGNATURE)
