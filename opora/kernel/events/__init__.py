"""News comes up as rows: `say` writes one in the caller's transaction, `on` registers a listener, the worker delivers.

Listeners are harmless when repeated: they take `(payloads)` of a whole batch and may see the same payload twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from opora.kernel.jobs import wake
from opora.kernel.models import Event

Listener = Callable[[Sequence[dict[str, Any]]], None]
listeners: dict[str, list[Listener]] = defaultdict(list)


def say(*events: Any) -> None:
    """Write frozen past-tense facts (dataclasses) as rows. Call inside the transaction that made them true."""
    heard = [event for event in events if type(event).__name__ in listeners]
    if not heard:
        return
    Event.objects.bulk_create([Event(name=type(event).__name__, payload=asdict(event)) for event in heard])
    wake()


def on(event: type) -> Callable[[Listener], Listener]:
    """Register a listener for one kind of news: `@on(MessageReceived)`. Registered at start, from a room's listeners.py."""

    def register(listener: Listener) -> Listener:
        listeners[event.__name__].append(listener)
        return listener

    return register
