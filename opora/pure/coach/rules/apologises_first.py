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
    if not complains(prepared) or said_earlier(prepared, "sorry"):
        return
    if not any(_says_sorry(prepared, piece) for piece in opening(prepared, _SENTENCES)):
        yield Hit()


def _says_sorry(prepared: Prepared, piece: Piece) -> bool:
    text = piece.folded
    if not says_anywhere(prepared, "left_without_answer"):
        text = listed(prepared, "sorry_for_delay").sub(" ", text)
    return bool(listed(prepared, "sorry").search(text))


RULE = Rule("C-R19", "apology-missing", Severity.HOLD, "S4-24, S2-07", _check)
