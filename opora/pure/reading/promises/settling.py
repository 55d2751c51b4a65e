"""Which of several acts of one sentence are promises of their own."""

from __future__ import annotations

from dataclasses import dataclass

from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.promises.acts import FoundAct
from opora.pure.reading.promises.stretches import Stretch, Timed, compiled


@dataclass(frozen=True, slots=True)
class Candidate:
    """An act, the stretch of the sentence that is its own, and its time."""

    act: FoundAct
    own: Stretch
    timed: Timed | None


def without_preparations(found: list[Candidate], folded: str, words: PromiseWords) -> list[Candidate]:
    """ "I'll check and let you know by Friday" is one promise: what comes of the checking."""
    kept: list[Candidate] = []
    for place, one in enumerate(found):
        later = [other for other in found[place + 1 :] if other.act.sense not in ("do", "prepare")]
        is_vague = compiled(words.vague).search(one.own.text_of(folded))
        has_own_time = one.timed is not None and not any(other.timed is one.timed for other in later)
        is_said_again = one.timed is None and any(other.timed and other.act.sense == one.act.sense for other in later)
        only_prepares = one.act.sense == "prepare" and bool(later) and not is_vague and not has_own_time
        if not is_said_again and not only_prepares:
            kept.append(one)
    return kept


def _is_the_same(one: Candidate, other: Candidate) -> bool:
    """ "It will be with you on Friday, we are sending it at our cost" is one delivery."""
    return one.act.sense == other.act.sense or {one.act.sense, other.act.sense} == {"come", "send"}


def without_trailing(found: list[Candidate]) -> list[Candidate]:
    """ "I'll call at ten, we'll go through it together": what follows a timed promise without a time only colours it."""
    kept: list[Candidate] = []
    for one in found:
        timed_before = [other for other in kept if other.timed is not None]
        colours = bool(timed_before) and (
            one.act.sense in ("do", "prepare")
            or any(other.act.sense == one.act.sense for other in timed_before)
            or (one.act.sense == "write" and kept[-1].act.sense == "call")  # "she will call you and explain"
        )
        says_again = any(_is_one_time(other, one) and _is_the_same(other, one) for other in timed_before)
        if not says_again and not (one.timed is None and colours):
            kept.append(one)
    return kept


def _is_one_time(earlier: Candidate, later: Candidate) -> bool:
    """The same words, or for what arrives the same day said twice: "it's on tomorrow's van, so it's with you tomorrow"."""
    if earlier.timed is None or later.timed is None:
        return earlier.timed is later.timed
    return earlier.timed is later.timed or (later.act.sense == "come" and earlier.timed.moment.due == later.timed.moment.due)
