"""C-R20: a failure that is solved deserves its cause and what was changed. A hint, given only for repeated failures."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, says_anywhere
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import says


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not complains(prepared) or not says_anywhere(prepared, "again_and_again"):
        return
    told = any(says(prepared, name, piece) for name in ("cause", "prevention") for piece in prepared.pieces)
    solved = any(says(prepared, "solved", piece) for piece in prepared.pieces)
    if solved and not told:
        yield Hit()


RULE = Rule("C-R20", "why-and-prevention", Severity.HINT, "S3-26", _check)
