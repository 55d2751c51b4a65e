"""How much of a text matters: the share of it in sentences that ask, want, name or report something."""

from __future__ import annotations

from collections.abc import Iterable

from opora.pure.reading.heard import Heard, Said
from opora.pure.reading.marked import Marked


def substance_share(heard: Heard, marks: Iterable[Marked], failed: tuple[Said, ...]) -> float:
    """0 to 1; the letters of sentences that carry a mark, a failure or a plain fact, of all letters. Empty text: 0."""
    places = sorted((mark.start, mark.end) for mark in marks)
    told = {said.sentence.start for said in failed}
    total = matter = 0
    for said in heard.said:
        size = sum(map(str.isalnum, said.folded))
        total += size
        if said.sentence.start in told or _touches(said, places) or _tells_a_fact(heard, said):
            matter += size
    return round(matter / total, 3) if total else 0.0


def _touches(said: Said, places: list[tuple[int, int]]) -> bool:
    return any(start < said.sentence.end and said.sentence.start < end for start, end in places)


def _tells_a_fact(heard: Heard, said: Said) -> bool:
    return bool(heard.phrases.telling.search(said.folded))
