"""C-R09: customers are neither blamed nor lectured, even when they are wrong."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity


def _check(prepared: Prepared) -> Iterator[Hit]:
    for _piece, start, end in prepared.caught(prepared.signals("C-R09")):
        yield Hit(start, end)


RULE = Rule("C-R09", "customer-fault", Severity.HOLD, "S2-10, S3-08", _check)
