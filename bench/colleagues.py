"""Fifty people at their browsers: each opens a page, reads for a while, opens the next, and has fetched again what changes meanwhile.

A browser keeps one stream open and fetches what shows a changed thing, each address at most once a second (shell/controllers/live.js);
so does each of these. What a page wants to hear of is read from the page itself.
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

SHOWN = re.compile(rb'data-live="([^"]+)" data-live-fetch="([^"]+)"')
PANES = {"X-Opora-Panes": "1", "X-Requested-With": "fetch"}
AGAIN = "fetched again"
ONCE_IN = 1.0  # seconds between two fetches of one address


class Colleague:
    """One of them. `pages` names what may be opened and gives an address each time; `took` collects seconds by those names."""

    def __init__(self, agent: Any, pages: Mapping[str, Callable[[], str]], every: float, took: dict[str, list[float]]) -> None:
        from tests.cast import browser

        self.cookies = {name: morsel.value for name, morsel in browser(agent).cookies.items()}
        self.pages, self.every, self.took = pages, every, took
        self.measuring, self.ended = threading.Event(), threading.Event()
        self.fetches: dict[str, set[str]] = {}
        self.fetched: dict[str, float] = {}
        self.notes = 0
        self.problems: list[str] = []
        self.crowd = [threading.Thread(target=self._guarded, args=(work,), daemon=True) for work in (self._opens_pages, self._follows, self._fetches)]
        self.changed: set[str] = set()
        self.woken = threading.Event()

    def begin(self) -> None:
        """Sit down."""
        for one in self.crowd:
            one.start()

    def end(self) -> None:
        """Go home; the stream ends with the process."""
        self.ended.set()
        self.woken.set()

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
            self.fetches = _topics(page)
            self.ended.wait(self.every * (0.5 + random.random()))

    def _timed(self, name: str, client: Client, path: str, headers: dict[str, str]) -> bytes:
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
                self.changed |= _said(told)
                self.woken.set()

    def _fetches(self) -> None:
        client = self._client()
        while not self.ended.is_set():
            self.woken.wait()
            self.woken.clear()
            topics, self.changed = self.changed, set()
            for address, wanted in list(self.fetches.items()):
                if topics & wanted:
                    self._fetch_again(client, address, topics)

    def _fetch_again(self, client: Client, address: str, topics: set[str]) -> None:
        """At most once a second; what came too early is remembered."""
        now = time.monotonic()
        if now - self.fetched.get(address, 0) < ONCE_IN:
            self.changed |= topics
            threading.Timer(ONCE_IN, self.woken.set).start()
            return
        self.fetched[address] = now
        self._timed(f"{AGAIN}, {_kind(address)}", client, address, PANES)


def _topics(page: bytes) -> dict[str, set[str]]:
    """What the page shows, by the address that it is fetched from."""
    found: dict[str, set[str]] = {}
    for topics, address in SHOWN.findall(page):
        found.setdefault(html.unescape(address.decode()), set()).update(topics.decode().split())
    return found


def _kind(address: str) -> str:
    """An address without its numbers and choices."""
    return re.sub(r"[0-9]+", "n", address.partition("?")[0])


def _said(line: bytes) -> set[str]:
    """The topics of one piece of news, as the browser names them."""
    changes = json.loads(line[6:])
    return {topic for one in changes for topic in ([one["what"], f"{one['what']}:{one['id']}"] if one.get("id") else [one["what"]])}
