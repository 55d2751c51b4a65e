"""C-R10: orders to calm down, contempt, "go elsewhere", insults. What customers say of us is quoted and therefore cut out before."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed, makes_good


def _check(prepared: Prepared) -> Iterator[Hit]:
    caught = prepared.caught(prepared.signals("C-R10"))
    rude = {piece.number: (start, end) for piece, start, end in caught if not makes_good(prepared, piece, start, end)}
    insults = listed(prepared, "insults")
    for piece in prepared.pieces:
        found = insults.search(piece.folded)
        if piece.number in rude:
            yield Hit(*rude[piece.number])
        elif found:
            yield Hit(*prepared.aligned.span(piece.first + found.start(), piece.first + found.end()))


RULE = Rule("C-R10", "rude", Severity.STOP, "S3-05, S1-08", _check)
