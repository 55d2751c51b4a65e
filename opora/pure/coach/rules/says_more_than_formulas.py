"""C-R05: stock phrases that anyone could get. They fire where they fill more of the reply than its facts do."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import content_stems, holds_fact, says

_FEWEST_FACTS = 0.4
"""Share of sentences with a fact from which on formulas are courtesy."""


def _check(prepared: Prepared) -> Iterator[Hit]:
    strong = list(prepared.caught(prepared.signals("C-R05")))
    weak = list(prepared.caught(prepared.signals("C-R05 courtesy")))
    if not strong and len(weak) < 2:
        return
    formulas = {piece.number for piece, _start, _end in (*strong, *weak)}
    counted = [piece for piece in prepared.pieces if piece.number in formulas or not says(prepared, "opening_or_closing", piece)]
    with_facts = sum(_tells(prepared, piece) for piece in counted)
    if with_facts < len(formulas) and with_facts < _FEWEST_FACTS * len(counted):
        _piece, start, end = (strong or weak)[0]
        yield Hit(start, end)


def _tells(prepared: Prepared, piece: Piece) -> bool:
    return holds_fact(prepared, piece, content_stems(prepared.facts.customer, prepared.language))


RULE = Rule("C-R05", "formula", Severity.WARN, "S1-22, S4-15", _check)
