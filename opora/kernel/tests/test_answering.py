"""Requests are answered by few threads, streams hold none of them, and end when nobody listens any more."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import path

from opora.kernel import answering, turns
from opora.kernel.answering import AGAIN_THREADS, THREADS, Handler
from opora.kernel.live.ears import Ear
from tests.apart import run_apart

seen: set[str] = set()
ended: list[str] = []
order: list[str] = []
let_go = threading.Event()


def slow(request: HttpRequest) -> HttpResponse:
    """Takes a moment."""
    seen.add(threading.current_thread().name)
    time.sleep(0.02)
    return HttpResponse(request.body.upper())


async def stream(request: HttpRequest, stubborn: str) -> HttpResponseBase:
    """Says one thing and waits for more."""

    async def words() -> AsyncIterator[bytes]:
        try:
            yield b"one"
            if stubborn == "yes":
                try:
                    await asyncio.sleep(60)
                except asyncio.CancelledError:
                    ended.append("did not listen")
            await Ear().listen(60)
        finally:
            ended.append("ended")

    return StreamingHttpResponse(words())


def file(request: HttpRequest) -> HttpResponseBase:
    """A file."""
    return FileResponse(Path(__file__).open("rb"))


def opened(request: HttpRequest) -> HttpResponse:
    """A page that takes until the test lets it go."""
    order.append("opened")
    assert let_go.wait(60)
    order.append("shown")
    return HttpResponse()


def looks_again(request: HttpRequest) -> HttpResponse:
    """What asks the database twice."""
    for _question in range(2):
        turns.give_way()
        order.append("asked")
    return HttpResponse()


def broken(request: HttpRequest) -> HttpResponse:
    """A fault."""
    raise ValueError("broken")


urlpatterns = [path("slow/", slow), path("stream/<stubborn>/", stream), path("file/", file), path("broken/", broken)]
urlpatterns += [path("opened/", opened), path("again/", looks_again)]


@pytest.fixture
def handler(settings: Any) -> Handler:
    settings.ROOT_URLCONF, settings.MIDDLEWARE = __name__, []
    for one in (seen, ended, order):
        one.clear()  # type: ignore[attr-defined]
    let_go.clear()
    return Handler()


class Browser:
    """One request; `leave` closes its line."""

    def __init__(self, handler: Handler, where: str, body: bytes = b"", *, headers: Sequence[tuple[bytes, bytes]] = ()) -> None:
        self.incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.incoming.put_nowait({"type": "http.request", "body": body, "more_body": False})
        self.heard: list[dict[str, Any]] = []
        scope = {
            "type": "http", "method": "POST", "path": where, "query_string": b"", "scheme": "http",
            "headers": [(b"host", b"testserver"), *headers], "client": ("127.0.0.1", 1), "server": ("testserver", 80),
        }  # fmt: skip
        self.task = asyncio.create_task(handler(scope, self.incoming.get, self._hear))

    async def _hear(self, told: dict[str, Any]) -> None:
        self.heard.append(told)

    def leave(self) -> None:
        """Its line is closed."""
        self.incoming.put_nowait({"type": "http.disconnect"})

    async def answer(self) -> tuple[int, bytes]:
        """The status and the whole body."""
        await asyncio.wait_for(self.task, 90)
        return self.heard[0]["status"], b"".join(one.get("body", b"") for one in self.heard[1:])

    async def until_it_heard(self, count: int) -> None:
        """Until so many pieces came."""
        async with asyncio.timeout(90):
            while len(self.heard) < count:
                await asyncio.sleep(0.01)


def test_a_crowd_of_requests_is_answered_by_few_threads(handler: Handler) -> None:
    async def act() -> None:
        crowd = [Browser(handler, "/slow/", b"hello %d" % number) for number in range(40)]
        assert [await one.answer() for one in crowd] == [(200, b"HELLO %d" % number) for number in range(40)]

    run_apart(act())
    assert 1 < len(seen) <= THREADS


@pytest.mark.parametrize("header", [b"x-opora-again", b"x-opora-calm", b"x-opora-ahead"])
def test_who_opens_a_page_goes_before_pages_that_only_look_again(handler: Handler, header: bytes) -> None:
    async def act() -> None:
        crowd = [Browser(handler, "/slow/", b"again", headers=[(header, b"1")]) for _ in range(60)]
        assert (await Browser(handler, "/slow/", b"now").answer()) == (200, b"NOW")
        assert not all(one.task.done() for one in crowd)
        assert [await one.answer() for one in crowd] == [(200, b"AGAIN")] * 60

    run_apart(act())
    assert 1 < len(seen) <= 1 + AGAIN_THREADS


async def _until(happened: str) -> None:
    async with asyncio.timeout(90):
        while happened not in order:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("header", [b"x-opora-again", b"x-opora-calm", b"x-opora-ahead"])
def test_what_looks_again_asks_nothing_while_a_page_is_being_opened(
    handler: Handler, monkeypatch: pytest.MonkeyPatch, header: bytes
) -> None:
    monkeypatch.setattr(answering, "AGAIN_PATIENCE", 60)
    monkeypatch.setattr(answering, "LATER_PATIENCE", 60)

    async def act() -> None:
        page = Browser(handler, "/opened/")
        await _until("opened")
        again = Browser(handler, "/again/", headers=[(header, b"1")])
        await asyncio.sleep(0.1)
        let_go.set()
        assert [(await one.answer())[0] for one in (page, again)] == [200, 200]

    run_apart(act())
    assert order == ["opened", "shown", "asked", "asked"]


@pytest.mark.parametrize("header", [b"x-opora-again", b"x-opora-calm", b"x-opora-ahead"])
def test_a_page_that_takes_long_keeps_nothing_from_being_looked_at_again_for_ever(handler: Handler, header: bytes) -> None:
    async def act() -> None:
        page = Browser(handler, "/opened/")
        await _until("opened")
        assert (await Browser(handler, "/again/", headers=[(header, b"1")]).answer())[0] == 200
        let_go.set()
        await page.answer()

    run_apart(act())
    assert order == ["opened", "asked", "asked", "shown"]


def test_files_and_faults_are_answered_whole(handler: Handler) -> None:
    async def act() -> None:
        status, body = await Browser(handler, "/file/").answer()
        assert (status, body) == (200, Path(__file__).read_bytes())
        assert (await Browser(handler, "/broken/").answer())[0] == 500

    run_apart(act())


def test_more_streams_than_threads_leave_pages_working(handler: Handler) -> None:
    async def act() -> None:
        open_ones = [Browser(handler, "/stream/no/") for _ in range(2 * THREADS)]
        for one in open_ones:
            await one.until_it_heard(2)
        assert (await Browser(handler, "/slow/", b"still").answer()) == (200, b"STILL")
        for one in open_ones:
            one.leave()
        for one in open_ones:
            await one.answer()

    run_apart(act())
    assert ended == ["ended"] * 2 * THREADS


@pytest.mark.parametrize("stubborn", ["no", "yes"])
def test_a_stream_ends_when_its_browser_goes_even_if_it_did_not_listen_the_first_time(
    handler: Handler, monkeypatch: pytest.MonkeyPatch, stubborn: str
) -> None:
    monkeypatch.setattr(answering, "OBEYS_WITHIN", 0.05)

    async def act() -> None:
        browser = Browser(handler, f"/stream/{stubborn}/")
        await browser.until_it_heard(2)
        browser.leave()
        await browser.answer()

    run_apart(act())
    assert ended[-1] == "ended"


def test_who_leaves_in_the_moment_in_which_something_is_said_has_left() -> None:
    async def act() -> None:
        mine = Ear()
        waiting = asyncio.create_task(mine.listen(60))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        mine.hear([("case", 1)])
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(waiting, 90)

    run_apart(act())
