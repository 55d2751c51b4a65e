"""Fulfils the wish of the first start, "start with demo data", in the worker of the running desk."""

from __future__ import annotations

import logging

from opora.kernel.jobs import drain
from opora.team.actions import fulfil_demo_wish
from opora.team.queries import desk

log = logging.getLogger(__name__)


@drain("demo world", order=95)
def load_wished_demo() -> int:
    """Load the demo once per wish; open pages see the cases arrive. Its people are stage figures without passwords."""
    settings = desk()
    if settings.demo_wished_at is None or not fulfil_demo_wish():
        return 0
    # The whole world of the demo stays out of the processes of a desk that never wished for it.
    from opora.ops.demo_loading.loading import is_used, load_demo

    if is_used():
        log.warning("the demo was wished on a desk that has customers already; it was not loaded, see `opora demo --anyway`")
        return 1
    loaded = load_demo(language=settings.language, progress=_unheard)
    log.info("the demo is loaded: %d cases, %d messages", loaded.cases, loaded.messages)
    return 1


def _unheard(done: int, total: int) -> None:
    """The inbox itself shows how far it is."""
