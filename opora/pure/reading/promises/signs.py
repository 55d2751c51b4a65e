"""What the reader says of a sentence, as plain signs that a learnt judgement may weigh: the same names in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from opora.pure.languages.moments import Moment
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.stretches import Timed, compiled

_WORDS = (
    "whether",
    "refusal",
    "told",
    "rule",
    "theirs",
    "past",
    "vague",
    "season",
    "people",
    "strangers",
    "customer",
    "when",
    "open_clause",
    "denial",
    "wish",
    "not_acts",
)
_EDGE = 3
"""So many letters from the beginning or the end of its sentence a moment stands first or last."""


def signs_of_promise(read: SentenceRead) -> frozenset[str]:
    """Acts and whether they stand, conditions, moments, and which lists of words speak."""
    return frozenset((*_of_acts(read), *_of_moments(read), *_of_words(read)))


def _of_acts(read: SentenceRead) -> Iterator[str]:
    if not read.acts:
        yield "no act"
    for act in read.acts:
        stands = read.stands(act)
        yield f"act {act.need.value} {stands}"
        yield f"sense {act.sense} {stands}"
    for one in read.hanging:
        yield f"hangs {one.takes_away} {one.is_when}"


def _of_moments(read: SentenceRead) -> Iterator[str]:
    coming = [timed for timed in read.moments if not timed.moment.is_past]
    if len(coming) < len(read.moments):
        yield "past moment"
    yield "coming moment" if coming else "no coming moment"
    for timed in coming:
        yield f"moment {_sort(timed.moment)}"
        yield f"moment {_place(timed, read.folded)}"
        if timed.moment.is_deadline:
            yield "deadline"


def _sort(moment: Moment) -> str:
    if moment.is_repeated:
        return "repeated"
    if moment.is_range:
        return "range"
    return "hour" if isinstance(moment.due, datetime) else "day" if moment.due else "open"


def _place(timed: Timed, folded: str) -> str:
    return "first" if timed.start < _EDGE else "last" if timed.end > len(folded) - _EDGE else "inside"


def _of_words(read: SentenceRead) -> Iterator[str]:
    if read.sentence.is_question:
        yield "question"
    for name in _WORDS:
        if compiled(getattr(read.words, name)).search(read.folded):
            yield f"words {name}"
