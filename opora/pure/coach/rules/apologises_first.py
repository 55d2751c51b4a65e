"""C-R19: the first answer to a complaint says sorry in its first two sentences, fault or no fault.

Sorry for a late reply is a courtesy, unless the silence itself is the complaint.
"""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, opening, said_earlier, says_anywhere
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed

_SENTENCES = 2


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not complains(prepared) or said_earlier(prepared, "sorry") or _reminds(prepared):
        return
    if not any(_says_sorry(prepared, piece) for piece in opening(prepared, _SENTENCES)):
        yield Hit()


def _reminds(prepared: Prepared) -> bool:
    """We ask again for what they owe us: that answers no complaint."""
    return bool(prepared.facts.earlier) and next(prepared.caught(prepared.signals("C-R33")), None) is not None


def _says_sorry(prepared: Prepared, piece: Piece) -> bool:
    text = piece.folded
    if not says_anywhere(prepared, "left_without_answer"):
        text = listed(prepared, "sorry_for_delay").sub(" ", text)
    return bool(listed(prepared, "sorry").search(text))


RULE = Rule("C-R19", "apology-missing", Severity.HOLD, "S4-24, S2-07", _check)
