"""What the coach knows of the customer: their newest words read once, and what we said to them before."""

from __future__ import annotations

import re
from functools import lru_cache

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.values import AskedQuestion
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import detect, fold
from opora.pure.reading.customer import CustomerReading, read_customer


_WORDS_BESIDE_A_GREETING = 4


def reading(prepared: Prepared) -> CustomerReading:
    """The customer's newest words, read in their own language."""
    facts = prepared.facts
    return _read(facts.customer, facts.customer_language or "", prepared.language)


@lru_cache(maxsize=32)
def _read(text: str, language: str, prior: str) -> CustomerReading:
    return read_customer(text, language=language or detect(text, prior).language)


def is_upset(prepared: Prepared) -> bool:
    """Marked so by a person, or shown by the words."""
    marked = prepared.facts.marked_upset
    return bool(reading(prepared).upset) if marked is None else marked


def complains(prepared: Prepared) -> bool:
    """Something of ours went wrong: marked as a complaint, or told in the words."""
    marked = prepared.facts.is_complaint
    return reading(prepared).apology_due if marked is None else marked


def tells(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands in one of the customer's sentences that asks nothing."""
    found = listed(prepared, name)
    return any(found.search(one) for one in _statements(prepared.facts.customer))


def says_anywhere(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands anywhere in the customer's words."""
    return bool(listed(prepared, name).search(_in_one_line(prepared.facts.customer)))


def said_earlier(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands in something that we sent them before."""
    found = listed(prepared, name)
    return any(found.search(_in_one_line(earlier.text)) for earlier in prepared.facts.earlier)


def opening(prepared: Prepared, count: int) -> tuple[Piece, ...]:
    """The first sentences that say something, without a line that only greets."""
    saying = [piece for piece in prepared.pieces if not _only_greets(prepared, piece)]
    return tuple(saying[:count])


def _only_greets(prepared: Prepared, piece: Piece) -> bool:
    rest = listed(prepared, "greeting").sub(" ", piece.folded)
    return len(rest.split()) <= _WORDS_BESIDE_A_GREETING and rest != piece.folded


def open_questions(prepared: Prepared) -> tuple[AskedQuestion, ...]:
    """What the customer still waits to hear: from the ledger, or read from their words where there is none."""
    known = prepared.facts.questions
    if known is None:
        known = tuple(AskedQuestion(number, found.text) for number, found in enumerate(reading(prepared).questions, 1))
    return tuple(question for question in known if question.number not in prepared.facts.answered_elsewhere)


def _statements(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?;\n])\s+", fold(text)) if not one.rstrip().endswith(("?", ";"))]


def _in_one_line(text: str) -> str:
    return " ".join(fold(text).split())
