"""The event stream of one browser: what changed since, filtered to what the person may see, kept alive, ended with the session.

One hub per web process listens to PostgreSQL and wakes every open stream.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import psycopg
from asgiref.sync import sync_to_async

from opora.kernel.db import direct_conninfo
from opora.kernel.live import CHANNEL
from opora.kernel.models import LiveNote

log = logging.getLogger(__name__)
KEEP_ALIVE = 15.0
STILL_ALLOWED_EVERY = 3.0  # seconds; a removed person's stream ends within five (promise 16)
MOST_MISSED = 200
Notes = list[tuple[int, list[dict[str, Any]]]]


class Hub:
    """Holds the one LISTEN connection; `changed` is set anew each time a note arrives."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()
        self._ear: asyncio.Task[None] | None = None
        self._recent: Notes = []
        self.latest = 0

    async def started(self) -> None:
        """Start listening with the first stream; know where the notes stand now."""
        if self._ear is None or self._ear.done():
            self.latest = await sync_to_async(_latest_id, thread_sensitive=False)()
            self._ear = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(direct_conninfo(), autocommit=True) as ear:
                    await ear.execute(f"LISTEN {CHANNEL}")
                    await self._catch_up()
                    async for _ in ear.notifies():
                        await self._catch_up()
            except (psycopg.Error, OSError) as problem:
                log.warning("live notes wait for the database: %s", problem)
                await asyncio.sleep(1)

    async def _catch_up(self) -> None:
        fresh = await sync_to_async(notes_after, thread_sensitive=False)(self.latest)
        if fresh:
            self.latest = fresh[-1][0]
            self._recent = [*self._recent, *fresh][-MOST_MISSED:]
            for event in self._waiting:
                event.set()

    async def wait(self, seconds: float) -> None:
        """Until something changed, or the time is over."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(event)

    async def after(self, seen: int) -> Notes:
        """Notes newer than `seen`, from memory when they are all there."""
        if seen >= self.latest:
            return []
        if self._recent and self._recent[0][0] <= seen + 1:
            return [note for note in self._recent if note[0] > seen]
        return await sync_to_async(notes_after, thread_sensitive=False)(seen)


hub = Hub()


def notes_after(seen: int) -> Notes:
    """Up to 200 notes after an id."""
    return list(LiveNote.objects.filter(pk__gt=seen).order_by("pk").values_list("pk", "changes")[:MOST_MISSED])


def _latest_id() -> int:
    return LiveNote.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


async def stream(
    seen: int | None, *, may_hear: Callable[[dict[str, Any]], bool], still_allowed: Callable[[], Awaitable[bool]]
) -> AsyncIterator[str]:
    """Server-sent events: `id` is the note, `data` a JSON list of {what, id}. Ends with `event: ended` when no longer allowed."""
    await hub.started()
    at = hub.latest if seen is None else seen
    yield "retry: 2000\n\n"
    spoke = allowed = time.monotonic()
    while True:
        notes = await hub.after(at)
        if len(notes) >= MOST_MISSED:
            yield f"id: {notes[-1][0]}\nevent: missed\ndata: []\n\n"
        for number, changes in notes:
            heard = [{"what": one["what"], "id": one["id"]} for one in changes if may_hear(one)]
            if heard:
                yield f"id: {number}\ndata: {json.dumps(heard)}\n\n"
                spoke = time.monotonic()
            at = number
        now = time.monotonic()
        if now - allowed >= STILL_ALLOWED_EVERY:
            if not await still_allowed():
                yield "event: ended\ndata: []\n\n"
                return
            allowed = now
        if now - spoke >= KEEP_ALIVE:
            yield ": still here\n\n"
            spoke = now
        if at >= hub.latest:
            await hub.wait(STILL_ALLOWED_EVERY)
