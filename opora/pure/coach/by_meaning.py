"""What a sentence means beside its words: rules heard in wordings that no list foresees, and not where only a word sounds like it.

Learnt judgements (`pure/meaning`) see one sentence at a time. So they never speak against what takes its sense from the sentences
around it, nor for a rule that an apology with an act of ours excuses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.values import Hit
from opora.pure.coach.whole_reply import apologises_and_acts, names_time

SURE, DOUBTFUL = 0.6, 0.05
"""From here on a sentence breaks the rule; below that a phrase of its list stands there by chance (docs/algorithms/meaning.md)."""
_SURE = {
    "C-R01": 0.7, "C-R02": 0.5, "C-R03": 0.7, "C-R05": 0.5, "C-R06": 0.75, "C-R07": 0.45, "C-R08": 0.5, "C-R09": 0.5, "C-R14": 0.5,
    "C-R25": 0.4, "C-R34": 0.9,
}  # fmt: skip
"""Rules that are heard sooner or later than the others: what open replies of writers not learnt from showed."""
_HEARD = frozenset(f"C-R{number:02}" for number in (1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 14, 22, 25, 26, 34))
_PASSED_OVER = _HEARD - {"C-R01", "C-R05", "C-R12", "C-R25", "C-R34"} | {"C-R32"}
_EXCUSED_BY_ACTS = frozenset({"C-R02", "C-R07"})
_GUESS = "C-R12"  # with a time by which it is known, it is no guess


def by_meaning(code: str, hits: Iterable[Hit], prepared: Prepared) -> Iterator[Hit]:
    """The hits of a rule that stand by what their sentence means, and where there is none the sentence that surely breaks it."""
    if not prepared.meant or code not in _HEARD | _PASSED_OVER:
        yield from hits
        return
    found = list(hits)
    standing = [hit for hit in found if code not in _PASSED_OVER or not _stands_by_chance(code, hit, prepared)]
    yield from standing
    if not found and code in _HEARD:
        yield from _heard(code, prepared)


def _stands_by_chance(code: str, hit: Hit, prepared: Prepared) -> bool:
    return hit.start is not None and any(
        sure < DOUBTFUL for piece, sure in _judged(code, prepared) if piece.sentence.start <= hit.start < piece.sentence.end
    )


def _heard(code: str, prepared: Prepared) -> Iterator[Hit]:
    """The sentence that breaks the rule most surely, if any does."""
    if code in _EXCUSED_BY_ACTS and apologises_and_acts(prepared):
        return
    piece, sure = max(_judged(code, prepared), key=lambda one: one[1])
    if sure < _SURE.get(code, SURE) or (code == _GUESS and names_time(prepared, piece.number, piece.number)):
        return
    written = piece.sentence.text
    start = piece.sentence.start + len(written) - len(written.lstrip())
    yield Hit(start, start + len(written.strip()))


def _judged(code: str, prepared: Prepared) -> list[tuple[Piece, float]]:
    """The sentences that could be judged, each with how surely it breaks the rule."""
    return [(piece, prepared.meant[piece.number][code]) for piece in prepared.pieces if piece.number in prepared.meant]
