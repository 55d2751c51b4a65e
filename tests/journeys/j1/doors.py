"""The doors of the desk, open in this process so that they show the story's time, and a browser that listens at one of them."""

from __future__ import annotations

import asyncio
import http.client
import json
import smtplib
import socket
import threading
import time
from contextlib import suppress
from typing import Any

import uvicorn

from opora.channels.chat.tests.shop import SHOP
from opora.channels.email.listening.listener import Doors, Listener
from tests.cast import SUPPORT
from tests.journeys.j1.people import Customer


class WebServer:
    """The desk's web server in a thread, so that it shows the story's time."""

    def __init__(self, port: int) -> None:
        self.port, self.address = port, f"http://127.0.0.1:{port}"
        config = uvicorn.Config("opora.asgi:application", port=port, log_level="warning", lifespan="off")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)

    def start(self) -> None:
        self.thread.start()
        while not self.server.started:
            assert self.thread.is_alive(), "the web server does not start"
            time.sleep(0.02)

    def stop(self) -> None:
        self.server.should_exit = self.server.force_exit = True
        self.thread.join(20)


class MailDoor:
    """The listener for LMTP in a thread, and one line to it."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.listener = Listener(Doors(("127.0.0.1", 0), None, 1_000_000))
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(self.listener.open(), self.loop).result(20)
        self.line = smtplib.LMTP("127.0.0.1", self.listener.port())

    def brings(self, sender: str, raw: bytes) -> None:
        """A mail server hands a mail over and hears 250, or this raises. Between Friday and next month its line was closed."""
        with suppress(smtplib.SMTPException):
            self.line.noop()
        if self.line.sock is None:
            self.line.connect("127.0.0.1", self.listener.port())
        assert self.line.sendmail(sender, [SUPPORT], raw) == {}

    def close(self) -> None:
        self.line.close()
        asyncio.run_coroutine_threadsafe(self.listener.close(), self.loop).result(20)
        self.loop.call_soon_threadsafe(self.loop.stop)


class Hearer:
    """A browser with an open chat: it follows the stream and remembers what it was told."""

    def __init__(self, port: int, path: str, visitor: str, customer: Customer) -> None:
        self.customer, self.events = customer, list[tuple[str, dict[str, Any]]]()
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        told = json.dumps({"visitor": visitor, "after": 0}).encode()
        self.line.connect()
        self.socket: socket.socket = self.line.sock
        self.line.request("POST", path, told, {"Origin": SHOP, "Content-Type": "text/plain"})
        self.stream = self.line.getresponse()
        assert self.stream.status == 200
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self) -> None:
        event = ""
        try:
            for raw in self.stream:
                text = raw.decode().strip()
                if text.startswith("event: "):
                    event = text[7:]
                elif text.startswith("data: "):
                    self.events.append((event, json.loads(text[6:])))
        except (OSError, ValueError, AttributeError, http.client.HTTPException):
            return  # closed from our side, in the middle of a line

    def heard(self, event: str, *, within: float) -> str:
        """The newest text of such an event that says something, waiting so many seconds for the first."""
        deadline = time.monotonic() + within
        while True:
            texts = [told.get("text", "") for name, told in self.events if name == event and told.get("text")]
            if texts or time.monotonic() > deadline:
                return str(texts[-1]) if texts else ""
            time.sleep(0.05)

    def close(self) -> None:
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)  # else closing waits for whoever reads, which is until the next word
        self.line.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
