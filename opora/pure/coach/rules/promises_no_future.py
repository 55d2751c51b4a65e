"""C-R01: nobody can promise that it will not happen again; one can say what was changed."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity


def _check(prepared: Prepared) -> Iterator[Hit]:
    for _piece, start, end in prepared.caught(prepared.signals("C-R01")):
        yield Hit(start, end)


RULE = Rule("C-R01", "never-again", Severity.HOLD, "S2-15", _check)
