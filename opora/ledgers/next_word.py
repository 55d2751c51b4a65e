"""What we promised by when is the next word that is due in a case; its clock asks here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from opora.cases.actions import provide_promises
from opora.kernel.db import quick
from opora.ledgers.models import OPEN_PROMISE

FIRST = "SELECT case_id, min(due) FROM ledgers_promise WHERE case_id = ANY(%s::bigint[]) AND state = ANY(%s::text[]) GROUP BY 1"


def promised(cases: Iterable[int]) -> Mapping[int, datetime]:
    """By case, the earliest time of a promise that is still open."""
    return {case: due for case, due in quick.ask(FIRST, [quick.array([*cases]), quick.array(OPEN_PROMISE)]) if due}


provide_promises(promised)
