"""C-R15: what we ask can be answered: whole questions, one thing in each, numbers where there are three or more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed, says
from opora.pure.reading.heard import hear
from opora.pure.reading.questions import find_questions

_IMPATIENT = re.compile(r"\?{2,}|;{2,}|\?!|!\?")
_NUMBERED = re.compile(r"(?:^|\n)\W{0,3}(?:\d{1,2}|[a-h])[.)]|\b\d[.)] ")
_MOST_WITHOUT_NUMBERS = 2
_WORDS_OF_A_FRAGMENT = 3
_WORDS_OF_A_SCANTY_REPLY = 8


def _check(prepared: Prepared) -> Iterator[Hit]:
    asked = [piece for piece in prepared.pieces if piece.sentence.is_question and not says(prepared, "empty_question", piece)]
    if not asked:
        return
    impatient = next((found for piece in asked if (found := _IMPATIENT.search(piece.sentence.text))), None)
    if impatient or _too_many(prepared, asked) or _fragments(prepared, asked):
        yield Hit(asked[0].sentence.start, asked[-1].sentence.end)


def _too_many(prepared: Prepared, asked: list[Piece]) -> bool:
    """Three things or more are asked and nothing counts them."""
    if _NUMBERED.search(prepared.draft.text):
        return False
    return sum(_things_in(prepared, piece) for piece in asked) > _MOST_WITHOUT_NUMBERS


def _things_in(prepared: Prepared, piece: Piece) -> int:
    """How many things a sentence asks: by its question words, and by what the reader of questions finds."""
    if says(prepared, "agreeing", piece):
        return 0
    words = len(listed(prepared, "question_words").findall(piece.folded))
    return max(1, words, len(find_questions(hear(piece.sentence.text, prepared.language))))


def _fragments(prepared: Prepared, asked: list[Piece]) -> bool:
    """Bits of questions: several of them, or one that is nearly the whole reply."""
    bits = [piece for piece in asked if len(piece.folded.split()) <= _WORDS_OF_A_FRAGMENT and not says(prepared, "agreeing", piece)]
    if len(bits) > 1:
        return True
    scanty = len(prepared.cut.split()) <= _WORDS_OF_A_SCANTY_REPLY and not prepared.facts.earlier
    return scanty and any(len(_behind_greeting(piece).split()) <= 1 and not says(prepared, "agreeing", piece) for piece in asked)


def _behind_greeting(piece: Piece) -> str:
    return piece.folded.rpartition(",")[2]


RULE = Rule("C-R15", "unclear-question", Severity.WARN, "S1-28", _check)
