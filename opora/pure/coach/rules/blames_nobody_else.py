"""C-R07: to the customer we are one firm; a carrier, supplier or colleague is nobody's excuse."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import apologises_and_acts, names_time, says


def _check(prepared: Prepared) -> Iterator[Hit]:
    if apologises_and_acts(prepared):
        return
    for _piece, start, end in prepared.caught(prepared.signals("C-R07")):
        yield Hit(start, end)
        return
    for piece, start, end in prepared.caught(prepared.signals("C-R07 failure of others")):
        # Telling what a third party failed to do is a fact as long as we say in the same breath what follows from it.
        if not (piece.sentence.is_question or says(prepared, "our_act", piece) or names_time(prepared, piece.number, piece.number)):
            yield Hit(start, end)
            return


RULE = Rule("C-R07", "blame-others", Severity.WARN, "S3-29, S0-04", _check)
