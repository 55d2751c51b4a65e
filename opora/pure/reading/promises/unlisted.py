"""Promises in a wording that no list of acts foresees: "it's yours by Friday". Learnt from open examples, for where no sentence model is.

Only a sentence that names exactly one coming moment is asked, and only where the lists found nothing: so what is added has its
day, and where the learnt part errs a person sees one promise too many in the ledger, with its place marked.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from opora.pure.reading.learned import see, weights
from opora.pure.reading.promises.acts import begins_with_a_stranger, is_unsaid
from opora.pure.reading.promises.learnt_kinds import learnt_kind
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.signs import signs_of_promise
from opora.pure.reading.promises.stretches import Stretch, Timed, compiled
from opora.pure.reading.promises.values import FoundPromise, as_found

SURE = 0.9
"""From here on a sentence counts as a promise: see the cross-validation in docs/algorithms/learned.md."""
JUDGEMENT = "promise"
_PARTS = re.compile(r"[,;:]\s|\s-+\s")
"""Where one part of a sentence ends: enough to know whose moment it is."""


def only_moment(read: SentenceRead) -> date | datetime | None:
    """The one coming time of a sentence; None where it has none or several, asks, or speaks of a habit."""
    coming = [timed.moment for timed in read.moments if not timed.moment.is_past]
    if read.sentence.is_question or any(moment.is_repeated for moment in coming):
        return None
    dues = {moment.due for moment in coming}
    return dues.pop() if len(dues) == 1 else None


def unlisted_promise(read: SentenceRead, text: str) -> FoundPromise | None:
    """The promise a sentence makes as a whole, where the learnt part is sure of it by its letters."""
    due = only_moment(read)
    if due is None or _tells_of_an_appointment(read) or _is_hindered(read):
        return None
    if weights()[JUDGEMENT].probability(see(read.folded, read.language, signs_of_promise(read))) < SURE:
        return None
    kind = learnt_kind(read.folded, read.acts, read.language, read.words)
    return as_found(text, read.sentence.start, read.sentence.end, kind=kind, due=due)


def _is_hindered(read: SentenceRead) -> bool:
    """The lists hear why it is none: it hangs on a doubt, somebody else said it, or another speaks where its moment stands."""
    words = read.words
    if compiled(words.told).search(read.folded):
        return True
    if compiled(words.whether).search(read.folded) and not compiled(words.whether_or_not).search(read.folded):
        return True
    if any(is_unsaid(read.folded, act, words, read.cuts) or read.is_of_the_one_before(act) for act in read.acts):
        return True
    return any(_is_of_another(read, timed) for timed in read.moments)


def _is_of_another(read: SentenceRead, timed: Timed) -> bool:
    """The moment's clause asks the customer for something, tells a general rule or of others, or begins with a stranger."""
    folded, words = read.folded, read.words
    first = max((mark.end() for mark in _PARTS.finditer(folded, 0, timed.start)), default=0)
    last = next((mark.start() for mark in _PARTS.finditer(folded, timed.end)), len(folded))
    clause = folded[first:last]
    hindrances = (words.theirs, words.rule, words.others)
    if any(compiled(expression).search(clause) for expression in hindrances):
        return True
    return begins_with_a_stranger(clause, words) or read.is_of_those_before(Stretch(first, last))


def _tells_of_an_appointment(read: SentenceRead) -> bool:
    """What is arranged already, maybe with others ("your appointment with the doctor"), looks like a promise in every other way."""
    return bool(compiled(read.words.objects.get("appointment", "")).search(read.folded))
