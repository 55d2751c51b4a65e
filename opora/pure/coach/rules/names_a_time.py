"""C-R11: a next step of ours needs a day and an hour; one in the same or in the next sentence will do."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import names_time, says

_SPEAKING = frozenset({"reply", "callback"})


def _check(prepared: Prepared) -> Iterator[Hit]:
    vague = {piece.number: (start, end) for piece, start, end in prepared.caught(prepared.signals("C-R11"))}
    for number, place in _timeless_promises(prepared):
        vague.setdefault(number, place)
    for number, (start, end) in sorted(vague.items()):
        piece = prepared.pieces[number]
        if not (piece.sentence.is_question or names_time(prepared, number, number + 1)):
            yield Hit(start, end)


def _timeless_promises(prepared: Prepared) -> Iterator[tuple[int, tuple[int, int]]]:
    """Promises to call or to write for which no day is named anywhere in the reply."""
    if names_time(prepared, 0, len(prepared.pieces)):
        return
    for promise in prepared.promises:
        if promise.kind in _SPEAKING and promise.due is None:
            for piece in prepared.pieces:
                if piece.sentence.start <= promise.start < piece.sentence.end and not says(prepared, "done_at_once", piece):
                    yield piece.number, (promise.start, promise.end)


RULE = Rule("C-R11", "vague-time", Severity.WARN, "S3-19, S3-22", _check)
