"""C-R02: a cause is no defence; "sorry, but" takes the apology back. An apology with an act of ours speaks for the whole reply."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import acts, apologises_and_acts, names_time, says


def _check(prepared: Prepared) -> Iterator[Hit]:
    if apologises_and_acts(prepared):
        return
    for piece, start, end in prepared.caught(prepared.signals("C-R02")):
        if not _is_news(prepared, piece):
            yield Hit(start, end)
            return
    for piece, start, end in prepared.caught(prepared.signals("C-R02 cause")):
        # A cause alone is an explanation as long as something follows from it.
        if not (
            piece.sentence.is_question
            or _is_news(prepared, piece)
            or acts(prepared)
            or names_time(prepared, 0, len(prepared.pieces))
        ):
            yield Hit(start, end)
            return


def _is_news(prepared: Prepared, piece: Piece) -> bool:
    """What customers use themselves (site, telephone) and cannot is told to them; it excuses only where something is put down to it."""
    return says(prepared, "news_of_outage", piece) and not says(prepared, "makes_it_a_cause", piece)


RULE = Rule("C-R02", "excuse", Severity.WARN, "S2-10, S0-04", _check)
