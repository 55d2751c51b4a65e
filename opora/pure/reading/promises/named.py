"""The coming moments that a sentence names, each with the part of the sentence that speaks of it, and whether they are promised.

Lists know acts; what an agent does for a customer has no end of verbs. So each moment is asked about as well, by what its part and
its sentence mean, beside what the lists saw there: `docs/algorithms/meaning.md`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from opora.pure.meaning import AskedMoment, Meaning
from opora.pure.reading.promises.learnt_kinds import learnt_kind
from opora.pure.reading.promises.sentence import SentenceRead
from opora.pure.reading.promises.signs import signs_of_promise
from opora.pure.reading.promises.stretches import Stretch, cut
from opora.pure.reading.promises.values import FoundPromise, as_found

SURELY_PROMISED, HARDLY_PROMISED = 0.7, 0.1
"""From here on a moment that no list takes for one is promised, and below there one that the lists take for it is not."""
HARDLY_MEANT = 0.05
"""The same for a sentence in which the lists find a promise without a day."""
PROMISED, PROMISES = "promised", "promise"
"""The judgements of a moment and of a whole sentence."""
_LISTED, _BESIDE = "listed", "another listed"
"""Signs that the lists find a promise with this moment, or another one in its sentence."""


@dataclass(frozen=True, slots=True)
class Named:
    """A coming moment with a day, and its part of the folded sentence."""

    due: date | datetime
    words: Stretch
    """The moment's own words."""
    part: Stretch


def named_moments(read: SentenceRead) -> tuple[Named, ...]:
    """Every coming moment of a sentence that asks nothing; habits have none. Their parts are the whole sentence together."""
    coming = [one for one in read.moments if one.moment.due is not None and not one.moment.is_past and not one.moment.is_repeated]
    if read.sentence.is_question or not coming:
        return ()
    cuts = cut(read.folded, read.words.joins, read.moments)
    inner = [cuts.between(one.end, two.start) for one, two in pairwise(coming)]
    edges = [0, *inner, len(read.folded)]
    parts = zip(coming, pairwise(edges), strict=True)
    return tuple(Named(one.moment.due, Stretch(one.start, one.end), Stretch(*part)) for one, part in parts if one.moment.due)


def asked_of(read: SentenceRead, named: Sequence[Named], listed: Sequence[FoundPromise]) -> list[AskedMoment]:
    """The question about each of the moments; `listed` are the promises that the lists find in the sentence."""
    seen, dues = signs_of_promise(read), [one.due for one in listed]
    asked = []
    for one in named:
        of_lists = {_LISTED} if one.due in dues else set()
        beside = {_BESIDE} if any(due != one.due for due in dues) else set()
        first, last = _place(read, one.part)
        part = read.aligned.written[first:last].strip()
        asked.append(AskedMoment(read.sentence.text.strip(), part, seen | of_lists | beside | {read.language}))
    return asked


def judged_moments(read: SentenceRead, listed: Sequence[FoundPromise], meaning: Meaning | None) -> dict[Named, float] | None:
    """How sure it is that each moment is promised; None where nobody can tell, and the lists decide alone."""
    named = named_moments(read)
    if not named or meaning is None:
        return None
    judged = meaning.judged(asked_of(read, named, listed))
    return {one: told[PROMISED] for one, told in zip(named, judged, strict=True)} if judged is not None else None


def is_hardly_meant(read: SentenceRead, meaning: Meaning | None) -> bool:
    """Whether what the lists found in a sentence without a day only sounds like a promise."""
    judged = meaning.judged([read.sentence.text]) if meaning else None
    return judged is not None and judged[0][PROMISES] < HARDLY_MEANT


def names_its_time(read: SentenceRead, named: Named, promise: FoundPromise) -> bool:
    """Whether the moment stands among the words of a promise, or its part begins with them."""
    first, last = _place(read, named.words)
    return (promise.start <= first and last <= promise.end) or promise.start == _place(read, named.part)[0]


def promise_at(read: SentenceRead, named: Named, text: str) -> FoundPromise:
    """The promise that a part of a sentence makes."""
    acts = [act for act in read.acts if named.part.holds(act.start)]
    kind = learnt_kind(named.part.text_of(read.folded), acts, read.language, read.words)
    return as_found(text, *_place(read, named.part), kind=kind, due=named.due)


def _place(read: SentenceRead, part: Stretch) -> tuple[int, int]:
    """Where a part of the folded sentence stands in the text."""
    return read.aligned.span(read.first + part.start, read.first + part.end)
