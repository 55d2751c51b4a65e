"""More is known, or it is repaired: whoever waits for a call is called now (requirement S0-30)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.crises.actions.sharing import release_calls
from opora.crises.events import MoreIsKnown
from opora.crises.models import Crisis
from opora.kernel.events import on


@on(MoreIsKnown)
def call_them_now(news: Sequence[dict[str, Any]]) -> None:
    """Due at once, shared among those who call."""
    for crisis in Crisis.objects.select_related("drill").filter(pk__in={one["crisis"] for one in news}):
        release_calls(crisis)
