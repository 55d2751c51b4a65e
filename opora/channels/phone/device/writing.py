"""What telephones hear is written down beside them, in batches and in order; while the database is away it waits in memory."""

from __future__ import annotations

import logging
import queue
import threading

from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from opora.channels.phone.providers.provider import Told
from opora.channels.phone.reading import heard_of
from opora.messages import actions as messages
from opora.messages.accounts import account_of, answers_of

log = logging.getLogger(__name__)
AT_ONCE = 50
PAUSE = 1.0
Line = tuple[int, Told]


class Writer:
    """A thread that owns the database connection, so that ringing never waits for a disk."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="calls", daemon=True)
        self._ended = threading.Event()

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def put(self, mailbox: int, told: Told) -> None:
        """Hand one event over; returns at once."""
        self._waiting.put((mailbox, told))

    def close(self) -> None:
        """Write what waits, then end; what cannot be written in ten seconds is lost and said to be."""
        self._waiting.put(None)
        self._thread.join(10)
        self._ended.set()

    def _run(self) -> None:
        more = True
        while more:
            batch, more = self._batch()
            while batch and not self._ended.is_set():
                try:
                    write(batch)
                    batch = []
                except (DatabaseError, InterfaceError) as problem:
                    log.warning("%d events of calls wait for the database: %s", len(batch), problem)
                    connection.close()
                    self._ended.wait(PAUSE)
        connection.close()

    def _batch(self) -> tuple[list[Line], bool]:
        batch: list[Line] = []
        one = self._waiting.get()
        while one is not None:
            batch.append(one)
            if len(batch) >= AT_ONCE or self._waiting.empty():
                return batch, True
            one = self._waiting.get()
        return batch, False


def write(batch: list[Line]) -> None:
    """Store events, mailbox by mailbox in the order they were heard."""
    close_old_connections()
    by_mailbox: dict[int, list[Told]] = {}
    for mailbox, told in batch:
        by_mailbox.setdefault(mailbox, []).append(told)
    for mailbox, told_ones in by_mailbox.items():
        account = account_of(mailbox)
        if account:
            messages.note_calls(mailbox, heard_of(told_ones, answers_of(account)))
            messages.note_heard(mailbox)
