"""The process `opora fetch`: a thread per mailbox, and the doors for LMTP and SMTP."""

from __future__ import annotations

import asyncio
import logging
import os
import signal

from opora.channels.email.fetching.fetchers import Fetchers
from opora.channels.email.listening.listener import Doors, Listener

log = logging.getLogger(__name__)
LOOK_SECONDS = 3.0  # how long a new or changed mailbox may wait


def main() -> int:
    """Run until SIGTERM or SIGINT."""
    return asyncio.run(_run())


async def _run() -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    listener = Listener(Doors.from_environment(os.environ))
    fetchers = Fetchers()
    while not stop.is_set():
        await _open(listener)
        await _look(fetchers)
        try:
            await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
        except TimeoutError:
            continue
    await listener.close()
    await asyncio.to_thread(fetchers.close)
    return 0


async def _open(listener: Listener) -> None:
    """A port that somebody else holds is tried again; mailboxes are fetched meanwhile."""
    try:
        await listener.open()
    except OSError as problem:
        log.error("cannot listen for mail, trying again: %s", problem)


async def _look(fetchers: Fetchers) -> None:
    """Most often a failure here means that the database is starting; the next look is in three seconds."""
    try:
        await asyncio.to_thread(fetchers.look)
    except Exception as problem:
        log.warning("mailboxes could not be looked up: %r", problem)
