"""The visitor's stream: what is said, who of us writes, what was seen. Replayed from where the browser broke off."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.db import DatabaseError
from django.utils import timezone

from opora.channels.chat import reading, visitors
from opora.channels.chat.models import Visitor
from opora.channels.chat.news import known_now
from opora.kernel.live.asking import asked
from opora.kernel.live.ears import Ear, Topic
from opora.kernel.live.hub import hub

log = logging.getLogger(__name__)
KEEP_ALIVE = 15.0
LOOKS_ANYWAY = 60.0  # while nothing is said; what ends by itself is that somebody writes, and then it looks each time
UNTIL_PLACED = 0.5  # seconds between looks for a conversation whose first message is on its way
PLACED_WITHIN = 60.0
LATE_BY = timedelta(minutes=2)
HERE_EVERY = 20.0
MOST_STREAMS = 6  # of one visitor: tabs


@dataclass
class Shown:
    """What one browser has on its screen."""

    visitor: Visitor
    since: reading.Since
    thread: int | None = None
    cases: tuple[int, ...] = ()
    given: set[int] = field(default_factory=set)
    writing: str = ""
    read: int = 0
    known: str | None = None

    def news(self) -> list[tuple[str, dict[str, Any]]]:
        """What is new since the last look, as (event, data)."""
        if self.thread is None:
            self.thread = visitors.thread_of(self.visitor)
        if self.thread is None:
            return self._known()
        around = reading.around(self.thread)
        self.cases = around.cases
        found = [
            ("said", one) for one in reading.said_since(self.thread, self.since, handle=self.visitor.handle) if one["id"] not in self.given
        ]
        self.given.update(one["id"] for _event, one in found)
        self.since = reading.Since(max(self.since.seen, *self.given, 0), timezone.now() - LATE_BY)
        return [*self._known(), *found, *self._marks(around)]

    def _known(self) -> list[tuple[str, dict[str, Any]]]:
        """What everybody should know, whenever it changes."""
        words = known_now(self.visitor.language)
        if words == self.known:
            return []
        self.known = words
        return [("news", {"text": words})]

    def _marks(self, around: reading.Around) -> list[tuple[str, dict[str, Any]]]:
        marks: list[tuple[str, dict[str, Any]]] = []
        if around.writing != self.writing:
            marks.append(("writing", {"name": around.writing}))
        if around.read > self.read:
            marks.append(("seen", {"up_to": around.read}))
        self.writing, self.read = around.writing, max(around.read, self.read)
        return marks

    @property
    def topics(self) -> set[tuple[str, int]]:
        """What the stream must hear of."""
        found = {("visitor", self.visitor.pk), ("bulletin", 0)}
        if self.thread:
            found.add(("conversation", self.thread))
        return found | {(what, case) for case in self.cases for what in ("case", "presence")}


async def conversation(visitor: Visitor, since: reading.Since) -> AsyncIterator[str]:
    """Server-sent events for one browser of a visitor, until it goes."""
    await hub.started()
    shown, ear, spoke = Shown(visitor, since), Ear(), {("visitor", visitor.pk)}
    hub.ears.follow(ear, shown.topics)
    present.enter(visitor.pk)
    try:
        await asked(visitors.arrived, visitor)
        yield ": hello\n\n"
        # A stream opens when somebody begins to speak, and their first word may have been said before it was here to listen.
        expected_until, looks_at = time.monotonic() + PLACED_WITHIN, 0.0
        heard: set[Topic] = set()
        while True:
            soon = shown.thread is None and time.monotonic() < expected_until
            if heard or soon or shown.writing or time.monotonic() >= looks_at:
                news = await _news(shown)
                looks_at = 0.0 if news is None else time.monotonic() + LOOKS_ANYWAY
                for event, data in news or ():
                    yield f"event: {event}\ndata: {json.dumps(data)}\n\n"
                if not shown.topics <= ear.topics:  # what was said of the new ones while we looked went unheard: look once more
                    hub.ears.follow(ear, shown.topics)
                    looks_at = 0.0
                    continue
            yield ": still here\n\n"
            heard = await ear.listen(UNTIL_PLACED if soon and shown.thread is None else KEEP_ALIVE)
            if spoke & heard:
                expected_until = time.monotonic() + PLACED_WITHIN
    finally:
        present.leave(visitor.pk)
        hub.ears.forget(ear)


async def _news(shown: Shown) -> list[tuple[str, dict[str, Any]]] | None:
    """None while the database is away: the next look finds everything."""
    try:
        return await asked(shown.news)
    except DatabaseError as problem:
        log.warning("a chat waits for the database: %s", problem)
        return None


class Present:
    """Whose streams are open in this process; one task tells the database, for all of them at once."""

    def __init__(self) -> None:
        self._open: Counter[int] = Counter()
        self._telling: asyncio.Task[None] | None = None

    def enter(self, visitor: int) -> None:
        """One more stream of this visitor."""
        self._open[visitor] += 1
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell())

    def leave(self, visitor: int) -> None:
        """One less."""
        self._open[visitor] -= 1
        if self._open[visitor] <= 0:
            del self._open[visitor]

    def full(self, visitor: int) -> bool:
        """Whether this visitor has as many streams as anybody needs."""
        return self._open[visitor] >= MOST_STREAMS

    async def _tell(self) -> None:
        while self._open:
            await asyncio.sleep(HERE_EVERY)
            try:
                await asked(visitors.still_here, list(self._open))
            except DatabaseError as problem:
                log.warning("who is here could not be written down: %s", problem)


present = Present()
