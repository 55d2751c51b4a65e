"""Beside the fetchers of `opora fetch`: one line for every account, held by one process however many there are."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import psycopg
from django.db import DatabaseError, InterfaceError, OperationalError, close_old_connections, connection, transaction
from django.utils import translation

from opora.channels.xmpp import handing
from opora.channels.xmpp.line import Arrived, Line
from opora.channels.xmpp.models import Leaving
from opora.channels.xmpp.place import Place
from opora.channels.xmpp.reading import CHANNEL
from opora.channels.xmpp.sentences import trouble
from opora.kernel.db import direct_conninfo
from opora.messages import actions as messages
from opora.messages.accounts import accounts_of, answers_of
from opora.messages.models import ChannelAccount
from opora.team import queries as team

log = logging.getLogger(__name__)
Found = TypeVar("Found")
LOOK_SECONDS = 3.0  # how long a new or changed account may wait
PAUSE = 0.5
AT_ONCE = 50
MOST_WAITING = 1000
"""Stanzas that may wait in memory for the database; then the lines are not read any further."""
LAST_SECONDS = 5.0
AWAY = (OperationalError, InterfaceError)


class Lines:
    """The lines of all accounts, in a thread of their own with one event loop."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name="xmpp", daemon=True)
        self._database = ThreadPoolExecutor(1, "xmpp rows")  # one connection; the lines never wait for it
        self._lines: dict[int, Line] = {}
        self._leads: set[int] = set()
        self._tells_open: set[int] = set()
        self._said: dict[int, str] = {}
        self._looked_at = float("-inf")

    def start(self) -> Lines:
        """Begin; returns at once."""
        self._thread.start()
        return self

    def close(self) -> None:
        """Say goodbye to every server and write what was heard."""
        self._stopping.set()
        self._thread.join(LAST_SECONDS + 10)

    async def _run(self) -> None:
        self._arrived: asyncio.Queue[Arrived] = asyncio.Queue()
        self._going: set[asyncio.Task[None]] = set()
        writing = asyncio.create_task(self._write())
        while not self._stopping.is_set():
            try:
                await self._hold_lines()
            except (psycopg.Error, DatabaseError, InterfaceError, OSError) as problem:
                log.warning("XMPP waits for the database: %r", problem)
                await asyncio.sleep(PAUSE)
        for line in self._lines.values():
            await line.close()
        await asyncio.wait([writing], timeout=LAST_SECONDS)
        writing.cancel()
        await self._asked(lambda: connection.close())  # the name finds the connection of the thread that asks
        self._database.shutdown()

    async def _hold_lines(self) -> None:
        """As long as one connection to the database lives: its locks say that these lines are ours, and that they are open."""
        async with await psycopg.AsyncConnection.connect(direct_conninfo(), autocommit=True) as ear:
            await ear.execute(f"LISTEN {handing.NEWS}")
            self._leads, self._tells_open = set(), set()
            while not self._stopping.is_set():
                if time.monotonic() - self._looked_at > LOOK_SECONDS:
                    await self._look(ear)
                await self._tell_which_are_open(ear)
                await self._send()
                async for _note in ear.notifies(timeout=PAUSE, stop_after=1):
                    pass

    async def _look(self, ear: psycopg.AsyncConnection) -> None:
        wanted = await self._asked(_wanted)
        for mailbox, line in list(self._lines.items()):
            if wanted.get(mailbox) != line.place or not await self._leads_line(ear, mailbox):
                del self._lines[mailbox]
                await line.close()
                await ear.execute("SELECT pg_advisory_unlock(%s, %s)", [handing.LEADS, mailbox])
                self._leads.discard(mailbox)
        for mailbox, place in wanted.items():
            if place and mailbox not in self._lines and await self._leads_line(ear, mailbox):
                self._lines[mailbox] = Line(mailbox, place, self._arrived.put_nowait)
        for mailbox, line in self._lines.items():
            await line.look()
            await self._say(mailbox, line.state)
        for mailbox in (one for one, place in wanted.items() if place is None):
            await self._say(mailbox, "no address")
        self._looked_at = time.monotonic()

    async def _leads_line(self, ear: psycopg.AsyncConnection, mailbox: int) -> bool:
        """A component may be there once: the first process that asks holds the line until it ends."""
        if mailbox not in self._leads:
            cursor = await ear.execute("SELECT pg_try_advisory_lock(%s, %s)", [handing.LEADS, mailbox])
            found = await cursor.fetchone()
            if found and found[0]:
                self._leads.add(mailbox)
        return mailbox in self._leads

    async def _tell_which_are_open(self, ear: psycopg.AsyncConnection) -> None:
        now = {mailbox for mailbox, line in self._lines.items() if line.is_open}
        for mailbox in now - self._tells_open:
            await ear.execute("SELECT pg_advisory_lock(%s, %s)", [handing.IS_OPEN, mailbox])
        for mailbox in self._tells_open - now:
            await ear.execute("SELECT pg_advisory_unlock(%s, %s)", [handing.IS_OPEN, mailbox])
        self._tells_open = now

    async def _send(self) -> None:
        closed = [mailbox for mailbox, line in self._lines.items() if not line.is_open]
        if closed:
            await self._asked(partial(handing.turn_back, closed))
        open_ones = [mailbox for mailbox in self._lines if mailbox not in closed]
        for row in await self._asked(partial(handing.claim, open_ones)) if open_ones else ():
            task = asyncio.create_task(self._hand_over(self._lines[row.mailbox_id], row))
            self._going.add(task)
            task.add_done_callback(self._going.discard)

    async def _hand_over(self, line: Line, row: Leaving) -> None:
        state = await line.say(row)
        try:
            await self._asked(partial(handing.finish, row.pk, state))
        except (DatabaseError, InterfaceError) as problem:
            log.warning("XMPP: what became of message %s could not be written down: %r", row.message_id, problem)

    async def _write(self) -> None:
        """Keep what arrived, in its order, and only then tell those who asked that it is safe."""
        batch: list[Arrived] = []
        while batch or not (self._stopping.is_set() and self._arrived.empty()):
            batch = batch or await self._batch()
            try:
                await self._asked(partial(write, batch))
            except AWAY as problem:
                log.warning("%d XMPP stanzas wait for the database: %r", len(batch) + self._arrived.qsize(), problem)
                await asyncio.sleep(PAUSE)
                continue
            except DatabaseError:
                log.exception("XMPP stanzas that could not be kept")
                self._answer(batch, kept=False)
            else:
                self._answer(batch, kept=True)
            batch = []

    async def _batch(self) -> list[Arrived]:
        found: list[Arrived] = []
        try:
            found.append(await asyncio.wait_for(self._arrived.get(), PAUSE))
            while len(found) < AT_ONCE:
                found.append(self._arrived.get_nowait())
        except (TimeoutError, asyncio.QueueEmpty):
            pass
        for line in self._lines.values():
            line.read_on(wanted=self._arrived.qsize() < MOST_WAITING)
        return found

    def _answer(self, batch: list[Arrived], *, kept: bool) -> None:
        for one in batch:
            line = self._lines.get(one.mailbox)
            if line:
                (line.acknowledge if kept else line.give_back)(one)

    async def _say(self, mailbox: int, state: str) -> None:
        if self._said.get(mailbox) != state and state not in ("waits", "closed"):
            self._said[mailbox] = state
            await self._asked(partial(_note, mailbox, state))

    async def _asked(self, question: Callable[[], Found]) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._database, question)


def start() -> Lines:
    """Start the lines beside whatever else this process does."""
    return Lines().start()


def write(batch: list[Arrived]) -> None:
    """Keep stanzas as they came, in one transaction; what is sent again is kept once."""
    if batch:
        close_old_connections()
        with transaction.atomic():
            for one in batch:
                messages.take_hook(one.mailbox, one.raw, key=one.key, at=one.at)


def _wanted() -> dict[int, Place | None]:
    """Every account in use with its place; None where its settings name none."""
    close_old_connections()
    handing.forget_left_overs()
    found: dict[int, Place | None] = {}
    for account in accounts_of(CHANNEL):
        try:
            found[account.mailbox_id] = Place.of(answers_of(account))
        except ValueError:
            found[account.mailbox_id] = None
    return found


def _note(mailbox: int, state: str) -> None:
    with translation.override(team.desk().language):
        messages.note_trouble(ChannelAccount.objects.get(mailbox=mailbox), trouble(state))
