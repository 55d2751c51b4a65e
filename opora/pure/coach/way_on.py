"""Whether a reply leads on: an act of ours, a step for the customer, an offer, a question, a day, a sum of money."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import fold
from opora.pure.reading.facts import find_sums
from opora.pure.reading.feelings import surely_complains
from opora.pure.reading.heard import hear
from opora.pure.reading.promises import find_promises

_ANY_DAY = datetime(2024, 1, 8, 9, tzinfo=UTC)
"""Whether something is promised does not depend on the day it is sent."""
_CLAUSE_END = re.compile(r"[,;:]")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\. ?\d{1,2}\.|\b\d{1,2}/\d{1,2}\b|\b\d{4,}\b")
"""A time, a date or a code in figures; a word like "today" stands beside excuses as often as beside acts."""
_FEWEST_WORDS_OF_A_QUESTION = 2
_SURELY_LEADS, _LEADS_NOWHERE = 0.8, 0.05
_LEADING = ("our_act", "act", "step", "offer", "leads on")


def leads_on(prepared: Prepared) -> bool:
    """By what a sentence means where that is sure; under a complaint a phrase that only sounds like an act leads nowhere."""
    surest = max((means["leads"] for means in prepared.meant.values()), default=None)
    if surest is not None and surest >= _SURELY_LEADS:
        return True
    if surest is not None and surest < _LEADS_NOWHERE and surely_complains(prepared.customer_means):
        return False
    return shows_a_way_on(prepared)


def shows_a_way_on(prepared: Prepared) -> bool:
    """Cheap signs first: the promises are read only where nothing else leads on."""
    return any(_leads_on(prepared, piece) for piece in prepared.pieces) or _names_a_sum(prepared) or _promises(prepared)


def does_or_tells(prepared: Prepared, piece: Piece) -> bool:
    """An act of ours, a step for the customer or an offer."""
    return any(_says_in_earnest(prepared, name, piece) for name in _LEADING)


def _leads_on(prepared: Prepared, piece: Piece) -> bool:
    if piece.sentence.is_question:
        return _asks_for_something(prepared, piece)
    if does_or_tells(prepared, piece):
        return True
    return bool(_CLOCK.search(piece.folded)) and not says(prepared, "no_step", piece)


def _says_in_earnest(prepared: Prepared, name: str, piece: Piece) -> bool:
    """A phrase of the list that is no courtesy ("do not hesitate to write") and no sending away."""
    rest = piece.folded
    for courtesy in listed(prepared, "no_step").finditer(piece.folded):
        ends = _CLAUSE_END.search(rest, courtesy.end())
        end = ends.start() if ends else len(rest)
        rest = rest[: courtesy.start()] + " " * (end - courtesy.start()) + rest[end:]
    return bool(listed(prepared, name).search(rest))


def _asks_for_something(prepared: Prepared, piece: Piece) -> bool:
    return len(piece.folded.split()) >= _FEWEST_WORDS_OF_A_QUESTION and not says(prepared, "empty_question", piece)


def _names_a_sum(prepared: Prepared) -> bool:
    return bool(find_sums(hear(prepared.cut, prepared.language)))


def _promises(prepared: Prepared) -> bool:
    at = prepared.draft.at or _ANY_DAY
    found = find_promises(prepared.cut, at=at, language=prepared.language, country=prepared.draft.country)
    return any(not listed(prepared, "no_step").search(fold(promise.what)) for promise in found)
