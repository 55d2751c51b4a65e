"""How the web process answers: each request whole in one thread, out of few.

Django by itself hands a request to and fro between the event loop and a thread of its own for each view, middleware and signal,
which costs more than most of our answers, and a crowd of requests is a crowd of threads that wait for each other. Here a
request makes one way into a thread and back; streams, which last for hours, hold none.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import django
from asgiref.sync import sync_to_async
from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.http import HttpResponseBase, StreamingHttpResponse
from django.urls import set_script_prefix

from opora.kernel import turns

THREADS = 8
"""How many requests are worked on at once; others wait their turn. With those below they leave two of the database's connections
(`kernel.db.connection.POOL`) to streams, which ask now and then and give theirs back."""
AGAIN_THREADS, LATER_THREADS = 2, 1
"""How many of the requests are worked on at once in which open pages fetch again what changed, and of those that nobody waits for.
Fifty pages do so at the same moment for each call and each mail, and would keep whoever opens a page waiting."""
AGAIN_PATIENCE, LATER_PATIENCE = 0.1, 0.5
"""Seconds that such a request lets others go first, in all: no crowd before pages keeps what is shown on the others from ever changing, and
least of all who is ringing. One of them takes some five milliseconds."""
AGAIN, LATER = (b"x-opora-again",), (b"x-opora-calm", b"x-opora-ahead")
TURN = 0.001
"""Seconds after which a thread lets another one go on. A page asks the database fifty times and would else wait five milliseconds each."""
OBEYS_WITHIN = 1.0
Scope = Mapping[str, Any]
Answer = TypeVar("Answer")


class Handler(ASGIHandler):
    """Django's own, but for the way from the loop into a thread and back."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="answer")
        self._again = ThreadPoolExecutor(AGAIN_THREADS, thread_name_prefix="answer-again")
        self._later = ThreadPoolExecutor(LATER_THREADS, thread_name_prefix="answer-later")

    def load_middleware(self, is_async: bool = False) -> None:
        """All of it in the thread of the request."""
        super().load_middleware(is_async=False)

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """One request."""
        if scope["type"] != "http":
            raise ValueError(f"this server speaks HTTP, not {scope['type']}")
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        try:
            response = await self._answered(scope, body)
            if response.streaming:
                await self._stream(response, receive, send)
            else:
                await self.send_response(response, send)
        finally:
            body.close()

    async def _answered(self, scope: Scope, body: Any) -> HttpResponseBase:
        threads = self._threads_for(scope)
        if threads is not self._threads:
            patience = AGAIN_PATIENCE if threads is self._again else LATER_PATIENCE
            return await _in_a_thread(threads, self._answer_behind, scope, body, patience)
        turns.one_more_ahead()
        try:
            return await _in_a_thread(threads, self._answer, scope, body)
        finally:
            turns.one_less_ahead()

    def _threads_for(self, scope: Scope) -> ThreadPoolExecutor:
        names = {name for name, _value in scope["headers"]}
        if not names.isdisjoint(LATER):
            return self._later
        return self._threads if names.isdisjoint(AGAIN) else self._again

    def _answer_behind(self, scope: Scope, body: Any, patience: float) -> HttpResponseBase:
        with turns.behind(patience):
            return self._answer(scope, body)

    def _answer(self, scope: Scope, body: Any) -> HttpResponseBase:
        """Everything that Django does for a request, and what it does afterwards unless the answer is a stream."""
        set_script_prefix(get_script_prefix(scope))
        signals.request_started.send(sender=type(self), scope=scope)
        request, problem = self.create_request(scope, body)
        response: HttpResponseBase = problem if request is None else self.get_response(request)  # type: ignore[assignment]
        if isinstance(response, StreamingHttpResponse) and not response.is_async:
            response.streaming_content = _given(list(response))  # files of some kilobytes, read where it may take time
        elif not response.streaming:
            response.close()
        return response

    async def _stream(self, response: HttpResponseBase, receive: Any, send: Any) -> None:
        """Until it ends, or whoever listened has gone."""
        sending = asyncio.create_task(self.send_response(response, send))
        leaving = asyncio.create_task(_until_gone(receive))
        try:
            await asyncio.wait((sending, leaving), return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _end(leaving)
            await _end(sending)
            await _in_a_thread(self._threads, response.close)
        if not sending.cancelled():
            sending.result()


async def _in_a_thread(threads: ThreadPoolExecutor, work: Callable[..., Answer], *given: Any) -> Answer:
    return await sync_to_async(work, thread_sensitive=False, executor=threads)(*given)


async def _until_gone(receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _end(task: asyncio.Task[None]) -> None:
    """Cancel it until it obeys: code on the way may take one cancellation for something else, and a stream would go on for nobody."""
    while not task.done():
        task.cancel()
        await asyncio.wait((task,), timeout=OBEYS_WITHIN)


async def _given(parts: Iterable[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


def application() -> Handler:
    """The desk as an ASGI application."""
    sys.setswitchinterval(TURN)
    django.setup(set_prefix=False)
    return Handler()
