"""C-R03: "these things happen" makes the harm small. To somebody who says sorry for bothering us it is a kindness."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import customer_says


def _check(prepared: Prepared) -> Iterator[Hit]:
    kind = customer_says(prepared, "apology") or customer_says(prepared, "own_mistake")
    for piece, start, end in prepared.caught(prepared.signals("C-R03")):
        if not (kind or piece.sentence.is_question):
            yield Hit(start, end)


RULE = Rule("C-R03", "shrug", Severity.HOLD, "S2-11", _check)
