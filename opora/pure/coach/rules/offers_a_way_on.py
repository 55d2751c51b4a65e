"""C-R13: whoever writes with a problem gets a solution, steps, a question, an offer, or what happens next and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from opora.pure.coach.customer_side import complains, is_upset, open_questions, reading, unanswered_questions
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import fold
from opora.pure.reading.promises import find_promises

_ANY_DAY = datetime(2024, 1, 8, 9, tzinfo=UTC)
"""Whether something is promised does not depend on the day it is sent."""
_FEWEST_WORDS_OF_A_QUESTION = 2


def _check(prepared: Prepared) -> Iterator[Hit]:
    if _wants_a_solution(prepared) and not _gives_one(prepared):
        yield Hit()


def _wants_a_solution(prepared: Prepared) -> bool:
    """A failure or anger does; so does a plain question or wish, unless something in the reply answers it."""
    if complains(prepared) or is_upset(prepared):
        return True
    heard = reading(prepared)
    asked = open_questions(prepared)
    return bool(asked or heard.requests) and len(unanswered_questions(prepared)) == len(asked)


def _gives_one(prepared: Prepared) -> bool:
    return any(_leads_on(prepared, piece) for piece in prepared.pieces) or _promises(prepared)


def _leads_on(prepared: Prepared, piece: Piece) -> bool:
    """An act of ours, a step for the customer, an offer, or a question that we need answered."""
    if piece.sentence.is_question:
        return _asks_for_something(prepared, piece)
    return any(_says_in_earnest(prepared, name, piece) for name in ("our_act", "act", "step", "offer"))


def _says_in_earnest(prepared: Prepared, name: str, piece: Piece) -> bool:
    """A phrase of the list that is no courtesy ("do not hesitate to write")."""
    rest = listed(prepared, "no_step").sub(" ", piece.folded)
    return bool(listed(prepared, name).search(rest))


def _asks_for_something(prepared: Prepared, piece: Piece) -> bool:
    return len(piece.folded.split()) >= _FEWEST_WORDS_OF_A_QUESTION and not says(prepared, "empty_question", piece)


def _promises(prepared: Prepared) -> bool:
    at = prepared.draft.at or _ANY_DAY
    found = find_promises(prepared.cut, at=at, language=prepared.language, country=prepared.draft.country)
    return any(not listed(prepared, "no_step").search(fold(promise.what)) for promise in found)


RULE = Rule("C-R13", "no-solution", Severity.WARN, "S1-26", _check)
