"""C-R04: an apology for "any inconvenience" names nothing. It may stand behind a real one, or where an act of ours is named."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import acts


def _check(prepared: Prepared) -> Iterator[Hit]:
    if acts(prepared):
        return
    for _piece, start, end in prepared.caught(prepared.signals("C-R04")):
        yield Hit(start, end)


RULE = Rule("C-R04", "empty-apology", Severity.WARN, "S2-12", _check)
