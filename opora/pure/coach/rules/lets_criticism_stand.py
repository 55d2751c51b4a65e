"""C-R32: nobody is asked to take criticism back, threatened for it, or told that it will be hidden."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import says_anywhere
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import PUBLIC_CHANNELS, Hit, Severity
from opora.pure.coach.whole_reply import says


def _check(prepared: Prepared) -> Iterator[Hit]:
    for piece, start, end in prepared.caught(prepared.signals("C-R32")):
        if not _protects(prepared, piece):
            yield Hit(start, end)
            return
    if prepared.draft.channel in PUBLIC_CHANNELS or says_anywhere(prepared, "public words"):
        # "Delete it while there is time": what "it" is stands in the customer's words.
        for piece, start, end in prepared.caught(prepared.signals("C-R32 it")):
            if not _protects(prepared, piece):
                yield Hit(start, end)
                return


def _protects(prepared: Prepared, piece: Piece) -> bool:
    """Hate, threats and private data may go, in the customer's own interest."""
    return says(prepared, "lawful removal", piece)


RULE = Rule("C-R32", "silencing", Severity.STOP, "S4-20", _check)
