"""C-R22: what we give for a failure hangs on nothing, least of all on a review, and stays within what the agent may give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared, first_match
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import says
from opora.pure.reading.facts import find_sums
from opora.pure.reading.heard import hear

_DIGITS = re.compile(r"\d[\d .,'’]*")
_CENTS = re.compile(r"[.,](\d{1,2})$")


def _check(prepared: Prepared) -> Iterator[Hit]:
    tied = next((piece for piece in prepared.pieces if _is_tied(prepared, piece)), None)
    if tied:
        yield Hit(tied.sentence.start, tied.sentence.end)
    limit = prepared.facts.remedy_limit
    if limit is not None:
        yield from _above(prepared, limit)


def _is_tied(prepared: Prepared, piece: Piece) -> bool:
    """A condition that wants praise or silence, with a gift in the sentence or beside it; or a gift with any hard condition."""
    if says(prepared, "no_strings", piece):
        return False
    if says(prepared, "hard_condition", piece) and says(prepared, "gift", piece) and not says(prepared, "fair_condition", piece):
        return True
    outright = prepared.signals("C-R22")
    if outright and first_match(outright, piece.folded) and any(says(prepared, "gift", near) for near in _beside(prepared, piece)):
        return True
    wants_praise = says(prepared, "praise_wanted", piece)
    if wants_praise and says(prepared, "condition", piece):
        return any(says(prepared, "gift", near) for near in _beside(prepared, piece))
    # "Delete the review first. Then we can talk about your money."
    return wants_praise and any(says(prepared, "only_then", near) and says(prepared, "gift", near) for near in _beside(prepared, piece))


def _beside(prepared: Prepared, piece: Piece) -> tuple[Piece, ...]:
    return prepared.pieces[max(piece.number - 2, 0) : piece.number + 2]


def _above(prepared: Prepared, limit: float) -> Iterator[Hit]:
    for piece in prepared.pieces:
        if not says(prepared, "remedy", piece):
            continue
        for found in find_sums(hear(piece.sentence.text, prepared.language)):
            if _amount(found.text) > limit:
                start = piece.sentence.start + found.start
                yield Hit(start, start + len(found.text), {"sum": found.text, "limit": f"{limit:g}"})


def _amount(written: str) -> float:
    """ "1 290,50", "1.290" and "€15" as numbers; 0 where there is none."""
    found = _DIGITS.search(written)
    if found is None:
        return 0.0
    plain = re.sub(r"[ '’]", "", found.group()).rstrip(".,")
    cents = _CENTS.search(plain)
    whole = re.sub(r"[.,]", "", plain[: cents.start()] if cents else plain)
    return float(f"{whole or 0}.{cents.group(1) if cents else 0}")


RULE = Rule("C-R22", "remedy", Severity.HOLD, "S4-18, S4-19, S4-27", _check)
