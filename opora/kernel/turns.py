"""Who goes first among the threads of one process: whoever waits before a page, then what nobody would miss for a moment.

Threads share one interpreter, which is fair to all: three that fetch again for open pages leave a quarter to the one that opens a page.
So before each question that they ask the database they wait as long as somebody is ahead of them, but never in the midst of
a transaction, where they may hold what the others need, and not for ever: their patience is counted for the whole request.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_changed = threading.Condition()
_mine = threading.local()
_ahead = 0


def one_more_ahead() -> None:
    """Somebody began to wait for an answer; `one_less_ahead` must follow."""
    global _ahead
    with _changed:
        _ahead += 1


def one_less_ahead() -> None:
    """They have it."""
    global _ahead
    with _changed:
        _ahead -= 1
        if not _ahead:
            _changed.notify_all()


@contextmanager
def behind(patience: float) -> Iterator[None]:
    """What this thread does within gives way to all that are ahead, for so many seconds in all."""
    _mine.patience = patience
    try:
        give_way()
        yield
    finally:
        _mine.patience = 0.0


def gives_way() -> bool:
    """Whether this thread still has patience."""
    return getattr(_mine, "patience", 0.0) > 0


def give_way() -> None:
    """Wait until nobody is ahead, or the patience of this thread is at its end; at once where it never had any."""
    if not _ahead or not gives_way():
        return
    begun = time.monotonic()
    with _changed:
        _changed.wait_for(lambda: not _ahead, _mine.patience)
    _mine.patience -= time.monotonic() - begun
