"""A desk's own phrases beside those of a rule: they catch more, or let a sentence pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from opora.pure.coach.prepared import Prepared, pattern
from opora.pure.coach.values import Hit
from opora.pure.languages.coaching import Signals


def with_own_words(code: str, hits: Iterable[Hit], prepared: Prepared) -> Iterator[Hit]:
    """The hits of a rule without those in a sentence the desk lets pass, and the desk's own."""
    own = prepared.facts.desk_signals.get((code, prepared.language))
    if own is None:
        yield from hits
        return
    passing = _passing(own, prepared)
    yield from (hit for hit in hits if hit.start is None or not any(start <= hit.start < end for start, end in passing))
    for _piece, start, end in prepared.caught(own):
        yield Hit(start, end)


def _passing(own: Signals, prepared: Prepared) -> list[tuple[int, int]]:
    """Where the sentences stand that hold one of the desk's guards."""
    return [
        (piece.sentence.start, piece.sentence.end)
        for piece in prepared.pieces
        if any(pattern(guard).search(piece.folded) for guard in own.unless)
    ]
