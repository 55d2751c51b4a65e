"""One commit for all deliveries that wait at the same moment: many small commits would limit us to the speed of the disk."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from opora.channels.email.database import AWAY, database
from opora.messages.actions import Delivery, accept

log = logging.getLogger(__name__)
MOST_DELIVERIES = 100
MOST_BYTES = 20 * 1024 * 1024
Waiting = tuple[Delivery, "asyncio.Future[None]"]


class Gate:
    """`await gate.store(delivery)` returns after the commit, or raises what kept us from it."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[Waiting] = asyncio.Queue()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gate")
        self._task: asyncio.Task[None] | None = None

    async def store(self, delivery: Delivery) -> None:
        """Store one delivery together with those that wait beside it."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._work())
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        await self._waiting.put((delivery, done))
        await done

    async def close(self) -> None:
        """Stop. Whoever still waits gets no answer and is asked again by its sender."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._thread.shutdown()

    async def _work(self) -> None:
        while True:
            batch = await self._next_batch()
            loop = asyncio.get_running_loop()
            outcomes = await loop.run_in_executor(self._thread, store, [delivery for delivery, _ in batch])
            for (_, done), problem in zip(batch, outcomes, strict=True):
                _answer(done, problem)

    async def _next_batch(self) -> list[Waiting]:
        batch = [await self._waiting.get()]
        size = len(batch[0][0].raw)
        while len(batch) < MOST_DELIVERIES and size < MOST_BYTES and not self._waiting.empty():
            batch.append(self._waiting.get_nowait())
            size += len(batch[-1][0].raw)
        return batch


def store(deliveries: Sequence[Delivery]) -> list[Exception | None]:
    """Accept a batch; when something in it offends the database, each alone, so that one cannot take the others with it."""
    with database():
        problem = _try(deliveries)
        if problem is None or isinstance(problem, AWAY) or len(deliveries) == 1:
            return [problem] * len(deliveries)
        return [_try([one]) for one in deliveries]


def _try(deliveries: Sequence[Delivery]) -> Exception | None:
    try:
        accept(deliveries)
    except Exception as problem:
        log.exception("could not store %d deliveries", len(deliveries))
        return problem
    return None


def _answer(done: asyncio.Future[None], problem: Exception | None) -> None:
    if done.done():  # the client went away meanwhile
        return
    if problem is None:
        done.set_result(None)
    else:
        done.set_exception(problem)
