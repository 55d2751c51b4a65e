"""News comes up as rows: `say` writes one in the caller's transaction, `on` registers a listener, the worker delivers.

Listeners are harmless when repeated: they take `(payloads)` of a whole batch and may see the same payload twice.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from django.utils import timezone

from opora.kernel.db import quick
from opora.kernel.gathering import Gathering
from opora.kernel.jobs import wake

WRITE = """
    INSERT INTO kernel_event (said_at, name, payload, tries, problem)
    SELECT %s, name, payload::jsonb, 0, '' FROM unnest(%s::text[], %s::text[]) AS told (name, payload)
"""
Listener = Callable[[Sequence[dict[str, Any]]], None]
listeners: dict[str, list[Listener]] = defaultdict(list)
_gathering: Gathering[Any] = Gathering("news")


def say(*events: Any) -> None:
    """Write frozen past-tense facts (dataclasses) as rows. Call inside the transaction that made them true."""
    heard = [event for event in events if type(event).__name__ in listeners]
    if heard and not _gathering.takes(heard):
        _write(heard)


@contextmanager
def gathered() -> Iterator[list[Any]]:
    """Within it, news of a whole batch is written once, at the end. The yielded list may be cut back when a part is undone."""
    with _gathering.batch() as news:
        yield news
    if news:
        _write(news)


def _write(heard: Sequence[Any]) -> None:
    names = quick.array([type(event).__name__ for event in heard])
    payloads = quick.array([json.dumps(asdict(event)) for event in heard])
    quick.ask(WRITE, [timezone.now(), names, payloads])
    wake()


def on(event: type) -> Callable[[Listener], Listener]:
    """Register a listener for one kind of news: `@on(MessageReceived)`. Registered at start, from a room's listeners.py."""

    def register(listener: Listener) -> Listener:
        listeners[event.__name__].append(listener)
        return listener

    return register
