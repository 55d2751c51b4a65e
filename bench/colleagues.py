"""Fifty people at their browsers: each opens a page, reads for a while, opens the next, and has fetched again what changes meanwhile.

A browser keeps one stream open and fetches what shows a changed thing, each address at most once a second or as often as it is answered
(shell/controllers/live.js); so does each of these. What a page wants to hear of, and what can wait, is read from the page itself.
"""

from __future__ import annotations

import html
import http.client
import json
import random
import re
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from bench import desk
from bench.web import Client

SHOWN = re.compile(rb'data-live="([^"]+)" data-live-fetch="([^"]+)"( data-live-calm)?')
PANES = {"X-Opora-Panes": "1", "X-Requested-With": "fetch"}
SOON, CALM = {**PANES, "X-Opora-Again": "1"}, {**PANES, "X-Opora-Calm": "1"}
AGAIN = "fetched again"
ONCE_IN = 1.0  # seconds between two fetches of one address


class Colleague:
    """One of them. `pages` names what may be opened and gives an address each time; `took` collects seconds by those names."""

    def __init__(self, agent: Any, pages: Mapping[str, Callable[[], str]], every: float, took: dict[str, list[float]]) -> None:
        from tests.cast import browser

        self.cookies = {name: morsel.value for name, morsel in browser(agent).cookies.items()}
        self.pages, self.every, self.took = pages, every, took
        self.measuring, self.ended = threading.Event(), threading.Event()
        self.urgent, self.calm = Fetches(SOON), Fetches(CALM)
        self.notes = 0
        self.problems: list[str] = []
        works = (self._opens_pages, self._follows, lambda: self._fetches(self.urgent), lambda: self._fetches(self.calm))
        self.crowd = [threading.Thread(target=self._guarded, args=(work,), daemon=True) for work in works]

    def begin(self) -> None:
        """Sit down."""
        for one in self.crowd:
            one.start()

    def end(self) -> None:
        """Go home; the stream ends with the process."""
        self.ended.set()
        for one in (self.urgent, self.calm):
            one.woken.set()

    def _client(self) -> Client:
        client = Client(desk.PORT)
        client.cookies = dict(self.cookies)
        return client

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as problem:  # noqa: BLE001 - a broken browser is a figure, too
            if not self.ended.is_set():
                self.problems.append(repr(problem))

    def _opens_pages(self) -> None:
        client = self._client()
        self.ended.wait(random.random() * self.every)
        while not self.ended.is_set():
            name, address = random.choice(list(self.pages.items()))
            page = self._timed(name, client, address(), {})
            if b"data-live=" not in page:
                raise RuntimeError(f"{name} gave no page of the desk")
            self.urgent.shown, self.calm.shown = _topics(page, calm=False), _topics(page, calm=True)
            self.urgent.hear({"calls"})  # a page that has just opened asks who is ringing and what is going on
            self.calm.hear({"spikes"})
            self.ended.wait(self.every * (0.5 + random.random()))

    def _timed(self, name: str, client: Client, path: str, headers: Mapping[str, str]) -> bytes:
        begun = time.perf_counter()
        page = client.get(path, headers)
        if self.measuring.is_set():
            self.took.setdefault(name, []).append(time.perf_counter() - begun)
        return page

    def _follows(self) -> None:
        line = http.client.HTTPConnection("127.0.0.1", desk.PORT, timeout=600)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        line.request("GET", "/live/", headers={"Cookie": cookies})
        stream = line.getresponse()
        while not self.ended.is_set() and (told := stream.readline()):
            if told.startswith(b"data: ["):
                self.notes += self.measuring.is_set()
                for one in (self.urgent, self.calm):
                    one.hear(_said(told))

    def _fetches(self, fetches: Fetches) -> None:
        client = self._client()
        while not self.ended.is_set():
            fetches.woken.wait()
            fetches.woken.clear()
            topics, fetches.changed = fetches.changed, set()
            for address, wanted in list(fetches.shown.items()):
                if topics & wanted:
                    self._fetch_again(client, fetches, address, topics)

    def _fetch_again(self, client: Client, fetches: Fetches, address: str, topics: set[str]) -> None:
        """At most once a second; what came too early is remembered."""
        wait = fetches.again_at.get(address, 0) - time.monotonic()
        if wait > 0:
            fetches.changed |= topics
            threading.Timer(wait, fetches.woken.set).start()
            return
        begun = time.monotonic()
        self._timed(f"{AGAIN}, {_kind(address)}", client, address, fetches.headers)
        done = time.monotonic()
        fetches.again_at[address] = done + max(ONCE_IN, done - begun)


class Fetches:
    """What the page has fetched again: the topics it shows, by address, and what changed of them."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self.headers = headers
        self.shown: dict[str, set[str]] = {}
        self.again_at: dict[str, float] = {}
        self.changed: set[str] = set()
        self.woken = threading.Event()

    def hear(self, topics: set[str]) -> None:
        """Of what may be shown."""
        self.changed |= topics
        self.woken.set()


def _topics(page: bytes, *, calm: bool) -> dict[str, set[str]]:
    """What the page shows, by the address that it is fetched from; of what can wait, or of what cannot."""
    found: dict[str, set[str]] = {}
    for topics, address, waits in SHOWN.findall(page):
        if bool(waits) == calm:
            found.setdefault(html.unescape(address.decode()), set()).update(topics.decode().split())
    return found


def _kind(address: str) -> str:
    """An address without its numbers and choices."""
    return re.sub(r"[0-9]+", "n", address.partition("?")[0])


def _said(line: bytes) -> set[str]:
    """The topics of one piece of news, as the browser names them."""
    changes = json.loads(line[6:])
    return {topic for one in changes for topic in ([one["what"], f"{one['what']}:{one['id']}"] if one.get("id") else [one["what"]])}
