"""Clauses that hang upon another: if, as soon as, before. What is said in them is no promise, and some take one away."""

from __future__ import annotations

from dataclasses import dataclass

from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.promises.acts import FoundAct
from opora.pure.reading.promises.stretches import Cuts, Stretch, Timed, compiled

_MOST_WORDS_BETWEEN = 7


@dataclass(frozen=True, slots=True)
class Hanging:
    """A hanging clause and the acts of the main clause that hang upon it."""

    place: Stretch
    governed: Stretch
    takes_away: bool
    """Whether we act is open: the governed acts are no promises."""
    is_when: bool


def hanging_clauses(
    folded: str, words: PromiseWords, cuts: Cuts, acts: tuple[FoundAct, ...], moments: tuple[Timed, ...] = ()
) -> tuple[Hanging, ...]:
    """The hanging clauses of a sentence, in the order of the text within each sort; none opens inside a moment, as "the day after" does."""
    asked = [match.start() for match in compiled(words.asks_whether).finditer(folded) if _is_asked(folded, acts, match.start())]
    found = [
        _hanging(folded, words, cuts, acts, match.start(), match.end(), False)
        for match in compiled(words.whether).finditer(folded)
        if match.start() not in asked
    ]
    found += [
        _hanging(folded, words, cuts, acts, match.start(), match.end(), True)
        for match in compiled(words.when).finditer(folded)
        if not any(timed.start < match.start() < timed.end for timed in moments)
    ]
    for start in [*asked, *(match.start() for match in compiled(words.open_clause).finditer(folded))]:
        place = _place(folded, cuts, acts, start, start + 1)
        found.append(Hanging(place, Stretch(place.start, place.start), takes_away=False, is_when=False))
    return tuple(found)


def _is_asked(folded: str, acts: tuple[FoundAct, ...], start: int) -> bool:
    """ "I'll let you know if it fits": the word stands close behind an act by which one tells or finds out."""
    before = [act for act in acts if act.end <= start]
    return (
        bool(before)
        and before[-1].sense in ("write", "prepare", "call")
        and len(folded[before[-1].end : start].split()) <= _MOST_WORDS_BETWEEN
    )


def _hanging(folded: str, words: PromiseWords, cuts: Cuts, acts: tuple[FoundAct, ...], start: int, end: int, is_when: bool) -> Hanging:
    place = _place(folded, cuts, acts, start, end)
    said = folded[place.start : place.end]
    if is_when:
        takes_away = bool(compiled(words.wish).search(said))
    else:
        takes_away = not compiled(words.whether_or_not).search(folded[max(0, place.start - 12) : place.end])
    return Hanging(place, _governed(folded, cuts, acts, place), takes_away, is_when)


def _place(folded: str, cuts: Cuts, acts: tuple[FoundAct, ...], start: int, end: int) -> Stretch:
    mark = cuts.next_mark(end)
    if mark is not None:
        return Stretch(start, mark)
    later = [act.start for act in acts if act.start >= end]
    if later and not any(act.start < start for act in acts):  # "If you like I'll call": nothing but the act shows the end
        return Stretch(start, later[-1])
    return Stretch(start, len(folded))


def _governed(folded: str, cuts: Cuts, acts: tuple[FoundAct, ...], place: Stretch) -> Stretch:
    """What hangs on the clause: what follows when it stands first or behind a joining word, else the act before it."""
    strong = cuts.strong_before(place.start)
    before = [act for act in acts if strong <= act.start and act.end <= place.start]
    joined = any(join.end <= place.start and not folded[join.end : place.start].strip() for join in cuts.joins)
    if before and not joined:
        return Stretch(before[-1].start, place.start)
    return Stretch(place.end, cuts.strong_after(place.end, len(folded)))
