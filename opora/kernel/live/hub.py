"""The one ear of a web process on PostgreSQL: it learns of every note and wakes the streams."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import psycopg
from django.db.models import Q
from django.utils import timezone

from opora.kernel.db import direct_conninfo
from opora.kernel.live import CHANNEL
from opora.kernel.live.asking import asked
from opora.kernel.live.ears import Ears, heard_within
from opora.kernel.models import LiveNote

log = logging.getLogger(__name__)
MOST_MISSED = 200
# Numbers are given before a transaction commits: a note may become visible after others with higher ones.
LATE_NUMBERS, LATE_BY = 200, timedelta(seconds=30)
COMMITS_WITHIN = timedelta(seconds=1)
Notes = list[tuple[int, list[dict[str, Any]]]]


class Hub:
    """Holds the one LISTEN connection. Notes are kept in the order in which they arrived, which need not be that of their numbers."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()
        self._listening: asyncio.Task[None] | None = None
        self._recent: dict[int, list[dict[str, Any]]] = {}
        self.arrived = 0
        self.latest = 0
        self.ears = Ears()

    async def started(self) -> None:
        """Start listening with the first stream; know where the notes stand now."""
        if self._listening is None or self._listening.done():
            self.latest = await asked(_latest_id)
            self._listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(direct_conninfo(), autocommit=True) as line:
                    await line.execute(f"LISTEN {CHANNEL}")
                    self._take(await asked(missed_since, self.latest))
                    self.ears.tell_everybody()
                    while True:
                        named = [int(one.payload) async for one in line.notifies(stop_after=1)]
                        self._take(await asked(notes_named, named))
            except (psycopg.Error, OSError, ValueError) as problem:
                log.warning("live notes wait for the database: %s", problem)
                await asyncio.sleep(1)

    def _take(self, notes: Notes) -> None:
        fresh = [(number, changes) for number, changes in notes if number not in self._recent]
        for number, changes in fresh:
            self._recent[number] = changes
            self.latest = max(self.latest, number)
            self.ears.tell(changes)
        self.arrived += len(fresh)
        for number in list(self._recent)[: -2 * MOST_MISSED]:
            del self._recent[number]
        if fresh:
            for event in self._waiting:
                event.set()

    async def wait(self, seconds: float) -> None:
        """Until something changed, or the time is over."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            await heard_within(event, seconds)
        finally:
            self._waiting.discard(event)

    def after(self, at: int) -> Notes:
        """What arrived since `arrived` stood at `at`, as far as it is remembered (see `forgot`)."""
        count = self.arrived - at
        return list(self._recent.items())[-count:] if count else []

    def forgot(self, at: int) -> bool:
        """Whether more arrived since `at` than is remembered."""
        return self.arrived - at > len(self._recent)


hub = Hub()


def missed_since(seen: int) -> Notes:
    """Up to 200 notes after a number, and those before it that may have come late."""
    late = Q(pk__gt=seen - LATE_NUMBERS, at__gt=timezone.now() - LATE_BY)
    return list(LiveNote.objects.filter(Q(pk__gt=seen) | late).order_by("pk").values_list("pk", "changes")[:MOST_MISSED])


def told_since(moment: datetime) -> Notes:
    """Up to 200 notes since a moment; a note bears the moment at which it was written, a little before others could read it."""
    return list(LiveNote.objects.filter(at__gt=moment - COMMITS_WITHIN).order_by("pk").values_list("pk", "changes")[:MOST_MISSED])


def notes_named(numbers: Iterable[int]) -> Notes:
    """These notes."""
    return list(LiveNote.objects.filter(pk__in=list(numbers)).order_by("pk").values_list("pk", "changes"))


def _latest_id() -> int:
    return LiveNote.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
