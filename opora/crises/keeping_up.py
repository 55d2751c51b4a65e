"""The list of those whom a crisis hit grows with it: what came before is looked through in batches, what comes is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from opora.cases.events import MessageReceived
from opora.crises.actions.affected import look_at, look_at_callers, look_for_people, searched
from opora.kernel.events import on
from opora.kernel.jobs import drain, periodic, wake


@on(MessageReceived)
def look_whom_it_hit(news: Sequence[dict[str, Any]]) -> None:
    """Somebody wrote or called."""
    look_at([one["message"] for one in news])


@drain("people a crisis hit", order=45, patience=timedelta(seconds=1))
def look_through() -> int:
    """One batch for each crisis that was not looked through yet."""
    return sum(look_for_people(one) for one in searched() if not hasattr(one, "search") or one.search.done_at is None)


@periodic("people a crisis hit", every=timedelta(seconds=10))
def look_again() -> None:
    """Words may have been added, spike cards have grown, callers left a number."""
    for one in searched():
        look_at_callers(one)
        if look_for_people(one):
            wake()
