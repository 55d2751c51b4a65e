"""C-R21: where one way has failed or the customer asks for others, one way alone is not enough."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.customer_side import says_anywhere
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import says

_LISTED_WAYS = re.compile(r"(?:^|\s)1[.)].*(?:^|\s)2[.)]", re.DOTALL)


def _check(prepared: Prepared) -> Iterator[Hit]:
    if _offers_more(prepared):
        return
    place = _says_there_is_no_other(prepared) or _repeats_what_failed(prepared)
    if place:
        yield Hit(*place)
    elif prepared.facts.alternatives and _first_way_failed(prepared) and _only_one_of(prepared):
        yield Hit()


def _offers_more(prepared: Prepared) -> bool:
    listed_ways = _LISTED_WAYS.search(prepared.draft.text)
    denied = {piece.number for piece, _start, _end in prepared.caught(prepared.signals("C-R21"))}
    return bool(listed_ways) or any(says(prepared, "another_way", piece) for piece in prepared.pieces if piece.number not in denied)


def _says_there_is_no_other(prepared: Prepared) -> tuple[int, int] | None:
    """ "There is no other way" always; a mere "only" where the customer is stuck or asks for other ways."""
    strong = next(prepared.caught(prepared.signals("C-R21")), None)
    if strong is None and _is_stuck(prepared):
        strong = next(prepared.caught(prepared.signals("C-R21 only")), None)
    return strong[1:] if strong else None


def _repeats_what_failed(prepared: Prepared) -> tuple[int, int] | None:
    """The customer tried it, and the reply says: once more."""
    if not _first_way_failed(prepared):
        return None
    again: Piece | None = next((piece for piece in prepared.pieces if _is_told_to_repeat(prepared, piece)), None)
    return (again.sentence.start, again.sentence.end) if again else None


def _is_told_to_repeat(prepared: Prepared, piece: Piece) -> bool:
    return says(prepared, "step", piece) and says(prepared, "once_more", piece)


def _first_way_failed(prepared: Prepared) -> bool:
    return says_anywhere(prepared, "tried")


def _is_stuck(prepared: Prepared) -> bool:
    return any(says_anywhere(prepared, name) for name in ("tried", "wants_another_way", "cannot"))


def _only_one_of(prepared: Prepared) -> bool:
    """Of the ways our article knows, the reply names one at most."""
    named = [way for way in prepared.facts.alternatives if way.casefold() in prepared.draft.text.casefold()]
    return len(named) <= 1


RULE = Rule("C-R21", "alternatives", Severity.HINT, "S3-28", _check)
