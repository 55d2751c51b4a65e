"""C-R04: an apology for "any inconvenience" names nothing. It may stand behind a real one, or where an act of ours is named."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.way_on import shows_a_way_on
from opora.pure.coach.whole_reply import acts, says

_WORDS_THAT_TELL = 7


def _check(prepared: Prepared) -> Iterator[Hit]:
    empty = list(prepared.caught(prepared.signals("C-R04")))
    if next(prepared.caught(prepared.signals("C-R06")), None):
        return  # Sorry for a "misunderstanding" that we deny is a denial, and is said so there.
    if acts(prepared) and _names_it_elsewhere(prepared, {piece.number for piece, _start, _end in empty}):
        return
    for piece, start, end in empty:
        if not (says(prepared, "sorry_for_that", piece) and _is_told_before(prepared, piece)):
            yield Hit(start, end)


def _is_told_before(prepared: Prepared, sorry: Piece) -> bool:
    """ "I'm sorry about that" is sorry for the thing that the sentences before it own up to."""
    told = [piece for piece in prepared.pieces[: sorry.number] if len(piece.folded.split()) >= _WORDS_THAT_TELL]
    if acts(prepared) and any(says(prepared, "our_slip", piece) for piece in told):
        return True
    return shows_a_way_on(prepared) and any(not piece.sentence.is_question for piece in told)


def _names_it_elsewhere(prepared: Prepared, empty: set[int]) -> bool:
    return any(says(prepared, "apology", piece) for piece in prepared.pieces if piece.number not in empty)


RULE = Rule("C-R04", "empty-apology", Severity.WARN, "S2-12", _check)
