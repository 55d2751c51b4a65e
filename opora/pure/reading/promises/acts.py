"""Where a sentence speaks of an act of ours that lies before us, told apart from refusals, reports and rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from opora.pure.languages.promising import Need, PromiseWords
from opora.pure.reading.promises.stretches import Cuts, Stretch, compiled

_MOST_ACTS = 40
"""More in one sentence is no prose."""


THIRD_PERSON = (Need.SOMEBODY_OF_OURS, Need.ONE_OF_OURS)

_SUBJECT = 24
"""So near to the beginning of its clause a noun is most likely the one who acts."""


@dataclass(frozen=True, slots=True)
class FoundAct:
    """An act with its place in the folded sentence."""

    start: int
    end: int
    sense: str
    need: Need
    rank: int
    """The place of the wording in the language's order of belief."""


def find_acts(folded: str, words: PromiseWords, other_words: Sequence[Stretch], *, has_moments: bool) -> tuple[FoundAct, ...]:
    """Every wording of an act, in the order of the text; where two overlap, the one the language believes first.

    `other_words` are places of words that look like an act of the first person only because they are folded.
    Most sentences of a letter name no time at all: what promises only with a time of its own is not looked for there.
    """
    may_be_timed = has_moments or any(compiled(expression).search(folded) for expression in (words.season, words.when))
    kept: list[FoundAct] = []
    nothing = [Stretch(*match.span()) for match in compiled(words.not_acts).finditer(folded)]
    for rank, act in enumerate(words.acts):
        if act.need in (Need.TIME_OF_ITS_OWN, Need.GOES_ON) and not may_be_timed:
            continue
        for match in compiled(act.expression).finditer(folded):
            start, end = match.span()
            free_of = nothing if act.need in THIRD_PERSON else [*nothing, *other_words]
            taken = any(one.start < end and start < one.end for one in kept) or any(no.start < end and start < no.end for no in free_of)
            if not taken and len(kept) < _MOST_ACTS:
                kept.append(FoundAct(start, end, act.sense, act.need, rank))
    return tuple(sorted(kept, key=lambda act: act.start))


def is_unsaid(folded: str, act: FoundAct, words: PromiseWords, cuts: Cuts) -> bool:
    """The act is refused, only told of, or part of a general rule."""
    floor = max(cuts.strong_before(act.start), max((join.end for join in cuts.joins if join.end <= act.start), default=0))
    before = folded[floor : act.start]
    clause = cuts.clause(act.start, act.end, len(folded)).text_of(folded)
    return (
        bool(words.denial and compiled(rf"(?:{words.denial})\s*$").search(before))
        or bool(words.refusal and compiled(rf"(?:{words.refusal})[^,;:]*$").search(before))
        or bool(words.told and compiled(rf"(?:{words.told})[^,;]*$").search(folded[floor if act.need is Need.NOTHING else 0 : act.start]))
        or bool(compiled(words.rule).search(clause))
        or (act.need is not Need.NOTHING and begins_with_a_stranger(clause, words))
        or (act.need not in (Need.NOTHING, Need.FOLLOWS) and bool(compiled(words.doers).search(clause)))
        or (act.need in THIRD_PERSON and _has_the_subject_before(folded, act, words, cuts))
    )


def _has_the_subject_before(folded: str, act: FoundAct, words: PromiseWords, cuts: Cuts) -> bool:
    """ "The bank will check it and send you a letter": a verb first behind a joining word is of who acts before it, maybe a stranger."""
    clause = cuts.clause(act.start, act.end, len(folded))
    joined = next((join for join in cuts.joins if join.end == clause.start), None)
    if joined is None or folded[clause.start : act.start].strip():
        return False
    before = cuts.clause(joined.start, joined.start, len(folded)).text_of(folded)
    return begins_with_a_stranger(before, words) or bool(compiled(words.doers).search(before))


def begins_with_a_stranger(clause: str, words: PromiseWords) -> bool:
    """One of the first words of a folded clause is somebody who does not act for us."""
    return bool(words.strangers) and bool(compiled(rf"^\W*(?:\w+\W+){{0,2}}?(?:{words.strangers})").search(clause[:_SUBJECT]))
