"""C-R02: a cause is no defence; "sorry, but" takes the apology back. An apology with an act of ours speaks for the whole reply."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import acts, apologises_and_acts, names_time


def _check(prepared: Prepared) -> Iterator[Hit]:
    if apologises_and_acts(prepared):
        return
    for _piece, start, end in prepared.caught(prepared.signals("C-R02")):
        yield Hit(start, end)
        return
    for piece, start, end in prepared.caught(prepared.signals("C-R02 cause")):
        # A cause alone is an explanation as long as something follows from it.
        if not (piece.sentence.is_question or acts(prepared) or names_time(prepared, 0, len(prepared.pieces))):
            yield Hit(start, end)
            return


RULE = Rule("C-R02", "excuse", Severity.WARN, "S2-10, S0-04", _check)
