"""C-R28: in a crisis everybody says what the bulletin says; a cause or a time of one's own becomes tomorrow's second failure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import content_stems, listed, says
from opora.pure.languages.moments import find_moments

_IN_BULLETIN = 0.5
_NUMBER = re.compile(r"\d+(?:[.:]\d+)?")
_LONG_AGO = datetime(2000, 1, 3, 9, tzinfo=UTC)


def _check(prepared: Prepared) -> Iterator[Hit]:
    if not prepared.facts.crisis_open:
        return
    for piece in prepared.pieces:
        if piece.sentence.is_question or says(prepared, "do not know", piece) or _is_quoted(prepared, piece):
            continue
        if _names_own_fix(prepared, piece) or _names_own_cause(prepared, piece):
            yield Hit(piece.sentence.start, piece.sentence.end)


def _names_own_fix(prepared: Prepared, piece: Piece) -> bool:
    """It will work again, with a time that the bulletin does not give."""
    if not says(prepared, "will work again", piece):
        return False
    said = _times(prepared, piece.sentence.text)
    return not said <= _times(prepared, prepared.facts.bulletin) if said else says(prepared, "soon again", piece)


def _names_own_cause(prepared: Prepared, piece: Piece) -> bool:
    """Why it happened, or whom it hits, in words that the bulletin does not have."""
    match = listed(prepared, "cause of crisis").search(piece.folded)
    if match is None:
        return False
    told = content_stems(piece.folded[match.end() :] or piece.folded, prepared.language) or content_stems(piece.folded, prepared.language)
    known = content_stems(prepared.facts.bulletin, prepared.language)
    return bool(told) and len(told & known) < _IN_BULLETIN * len(told)


def _is_quoted(prepared: Prepared, piece: Piece) -> bool:
    """The sentence stands in the bulletin."""
    words = content_stems(piece.folded, prepared.language)
    return (
        bool(words)
        and words <= content_stems(prepared.facts.bulletin, prepared.language)
        and _numbers(piece.sentence.text) <= _numbers(prepared.facts.bulletin)
    )


def _times(prepared: Prepared, text: str) -> frozenset[date | datetime]:
    at = prepared.draft.at or _LONG_AGO
    found = find_moments(text, at=at, language=prepared.language, country=prepared.draft.country)
    return frozenset(moment.due for moment in found if moment.due is not None and not moment.is_past)


def _numbers(text: str) -> frozenset[str]:
    return frozenset(number.replace(".", ":") for number in _NUMBER.findall(text))


RULE = Rule("C-R28", "off-bulletin", Severity.HOLD, "S0-24, S0-28", _check)
