"""Telling a call for help from a complaint: what breaks at a customer's home is no fault of ours, unless they say that it came from us."""

from __future__ import annotations

from collections.abc import Sequence

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import fold
from opora.pure.reading.customer import CustomerReading
from opora.pure.reading.heard import Said


def is_own_mishap(prepared: Prepared, read: CustomerReading, harmful: Sequence[Said]) -> bool:
    """ "My old boiler died, what would a new one cost?": something old or bodily, no word of us, and help asked for or priced."""
    own, ties, elsewhere = listed(prepared, "own"), listed(prepared, "ties"), listed(prepared, "elsewhere")
    if not all(elsewhere.search(said.folded) or (own.search(said.folded) and not ties.search(said.folded)) for said in harmful):
        return False
    return _asks_for_help(prepared, read) or any(says(prepared, "costs", piece) for piece in prepared.pieces)


def _asks_for_help(prepared: Prepared, read: CustomerReading) -> bool:
    """A wish, or a question without a reproach."""
    reproach = listed(prepared, "reproach")
    return bool(read.requests) or any(not reproach.search(fold(question.text)) for question in read.questions)
