"""C-R14: heroics, superlatives about ourselves and boundless claims; facts and times praise better."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import makes_good


def _check(prepared: Prepared) -> Iterator[Hit]:
    for piece, start, end in prepared.caught(prepared.signals("C-R14")):
        if not makes_good(prepared, piece, start, end):
            yield Hit(start, end)


RULE = Rule("C-R14", "exaggeration", Severity.WARN, "S2-22", _check)
