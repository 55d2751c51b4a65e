"""Which moment of the sentence belongs to which act."""

from __future__ import annotations

from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.promises.acts import FoundAct
from opora.pure.reading.promises.conditions import Hanging
from opora.pure.reading.promises.stretches import Cuts, Stretch, Timed, compiled


def choose(
    folded: str, act: FoundAct, own: Stretch, cuts: Cuts, moments: tuple[Timed, ...], hanging: tuple[Hanging, ...], words: PromiseWords
) -> Timed | None:
    """The moment by which the act is due: of its clause before the rest of its stretch, deadlines before others, then the nearest."""
    coming = [timed for timed in moments if own.holds(timed.start) and _usable(folded, timed, act, cuts, hanging, words)]
    usable = [timed for timed in coming if not _in_told_part(timed, hanging)]
    is_whole = act.sense == "ask"  # "I'll see to it that it reaches you on Friday": the hanging clause is what we promise
    told = [timed for timed in coming if timed not in usable and timed.start >= act.end and (is_whole or timed.moment.is_deadline)]
    clause = cuts.clause(act.start, act.end, len(folded))
    inside = [timed for timed in usable if clause.holds(timed.start)]
    free = [timed for timed in usable if not _in_condition(timed, hanging) and not _of_another(folded, timed, cuts, words)]
    in_condition = [timed for timed in usable if _in_condition(timed, hanging)]
    for candidates in (inside, free, in_condition, told, _awaited(folded, act, usable, cuts, words)):
        if candidates:
            return min(candidates, key=lambda timed: (not timed.moment.is_deadline, _distance(timed, act)))
    return None


def _usable(folded: str, timed: Timed, act: FoundAct, cuts: Cuts, hanging: tuple[Hanging, ...], words: PromiseWords) -> bool:
    if timed.moment.is_past or timed.moment.is_repeated or timed.moment.due is None:
        return False
    moved = any(one.is_when and one.governed.holds(act.start) for one in hanging)
    said = folded[timed.start : timed.end]
    before = folded[max(0, timed.start - 25) : timed.start]
    is_counted = bool(compiled(words.counted).search(said))
    if words.moves and _is_new_day(folded, timed, act, cuts, words):
        return False
    return not (moved and is_counted and not compiled(words.at_latest).search(before + said))


def _is_new_day(folded: str, timed: Timed, act: FoundAct, cuts: Cuts, words: PromiseWords) -> bool:
    """ "We move your stay to 12 October": when it will be, not by when we do it."""
    clause = cuts.clause(act.start, act.end, len(folded))
    moved = [onto for onto, verbs in words.moves.items() if compiled(verbs).search(clause.text_of(folded))]
    return clause.holds(timed.start) and any(
        compiled(rf"\b{onto}\W*$").search(folded[: timed.start]) or compiled(rf"{onto}\b").match(folded, timed.start) for onto in moved
    )


def _in_condition(timed: Timed, hanging: tuple[Hanging, ...]) -> bool:
    return any(one.place.holds(timed.start) for one in hanging)


def _in_told_part(timed: Timed, hanging: tuple[Hanging, ...]) -> bool:
    return any(one.place.holds(timed.start) and not one.is_when for one in hanging)


def _of_another(folded: str, timed: Timed, cuts: Cuts, words: PromiseWords) -> bool:
    """The moment stands in a clause that tells what was, or what the customer is to do."""
    clause = cuts.clause(timed.start, timed.end, len(folded)).text_of(folded)
    return bool(compiled(words.theirs).search(clause) or compiled(words.past).search(clause))


def _awaited(folded: str, act: FoundAct, usable: list[Timed], cuts: Cuts, words: PromiseWords) -> list[Timed]:
    """ "Please be in on Friday, our fitter is coming": when the customer is to be there, we come."""
    if act.sense not in ("visit", "come") or not words.be_there:
        return []
    clauses = [(timed, cuts.clause(timed.start, timed.end, len(folded)).text_of(folded)) for timed in usable]
    return [timed for timed, clause in clauses if not timed.moment.is_deadline and compiled(words.be_there).search(clause)]


def _distance(timed: Timed, act: FoundAct) -> int:
    return min(abs(timed.start - act.end), abs(act.start - timed.end))
