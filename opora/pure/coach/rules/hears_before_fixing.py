"""C-R17: somebody who is upset is heard first; an instruction as the first word says that nobody listened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.customer_side import is_upset, opening, said_earlier
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed, says

_MOST_WORDS_BEFORE = 2
_MOST_WORDS_OF_GREETING = 8
_CLAUSE = re.compile(r"[,:!.–-]")


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not is_upset(prepared) or said_earlier(prepared, "acknowledging") or said_earlier(prepared, "sorry"):
        return
    for piece in opening(prepared, 1):
        found = listed(prepared, "step").search(piece.folded)
        if found and _opens_with(piece.folded[: found.start()]) and not _is_heard(prepared, piece):
            yield Hit(*prepared.aligned.span(piece.first + found.start(), piece.first + found.end()))


def _is_heard(prepared: Prepared, piece: Piece) -> bool:
    """The same sentence says that we understand or are sorry, or it keeps somebody from harm."""
    return any(says(prepared, name, piece) for name in ("acknowledging", "sorry", "safety"))


def _opens_with(before: str) -> bool:
    """Whether nothing but a greeting and a word or two stands before the instruction."""
    last_clause = _CLAUSE.split(before)[-1]
    return len(last_clause.split()) <= _MOST_WORDS_BEFORE and len(before.split()) <= _MOST_WORDS_OF_GREETING


RULE = Rule("C-R17", "fix-before-hearing", Severity.WARN, "S3-12", _check)
