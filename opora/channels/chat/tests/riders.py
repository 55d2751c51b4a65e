"""Visitors over the network as the widget is one: they repeat what was not confirmed, and follow the stream from where it broke."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections.abc import Callable
from typing import Any

Heard = Callable[[dict[str, Any]], None]


class Refused(Exception):
    """The desk said no, or nothing."""


async def post(
    desk: str, path: str, told: object, *, origin: str, local: str = "127.0.0.1"
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """One request; the reader stands behind the head of a good answer. `local` is the address it is sent from."""
    host, _, port = desk.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port), local_addr=(local, 0))
    body = json.dumps(told).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: {origin}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
    writer.write(f"{head}Connection: close\r\n\r\n".encode() + body)
    await writer.drain()
    answered = await reader.readuntil(b"\r\n\r\n")
    if b" 200 " not in answered.splitlines()[0]:
        writer.close()
        raise Refused(answered.splitlines()[0].decode())
    return reader, writer


class Rider:
    """One visitor."""

    def __init__(self, desk: str, token: str, *, origin: str, local: str = "127.0.0.1") -> None:
        self.desk, self.path, self.origin, self.local = desk, f"/in/chat/{token}/", origin, local
        self.visitor, self.last = "", 0
        self.shown: dict[int, dict[str, Any]] = {}
        self.unsent: dict[str, str] = {}
        self.stream: asyncio.StreamWriter | None = None

    async def ask(self, what: str, **told: object) -> dict[str, Any]:
        """One short request."""
        reader, writer = await asyncio.wait_for(
            post(self.desk, f"{self.path}{what}/", {"visitor": self.visitor, **told}, origin=self.origin, local=self.local), 20
        )
        try:
            return dict(json.loads(await reader.read()))
        finally:
            writer.close()

    async def begin(self) -> None:
        """Get a token."""
        self.visitor = (await self.ask("begin"))["visitor"]

    async def say(self, text: str) -> None:
        """Say it, however often that takes."""
        key = secrets.token_hex(16)
        self.unsent[key] = text
        await self.until_told(key)

    async def until_told(self, key: str) -> None:
        """Repeat under the same key until the desk has it."""
        while key in self.unsent:
            try:
                await self.ask("tell", event="say", key=key, text=self.unsent[key])
                return
            except (OSError, EOFError, TimeoutError, ValueError, Refused):
                await asyncio.sleep(0.1)

    async def listen(self, heard: Heard | None = None) -> None:
        """Follow the stream; when it breaks, begin again from the last message seen."""
        while True:
            with contextlib.suppress(OSError, EOFError, TimeoutError, ValueError, Refused):
                await self._follow(heard)
            await asyncio.sleep(0.05)

    async def _follow(self, heard: Heard | None) -> None:
        told = {"visitor": self.visitor, "after": self.last, "gone": 1}
        reader, self.stream = await post(self.desk, f"{self.path}stream/", told, origin=self.origin, local=self.local)
        try:
            while True:
                line = await asyncio.wait_for(reader.readline(), 40)
                if not line:
                    return
                if line == b"event: said\n":
                    self._hear(json.loads((await reader.readline())[6:]), heard)
        finally:
            self.stream.close()
            self.stream = None

    def _hear(self, message: dict[str, Any], heard: Heard | None) -> None:
        self.last = max(self.last, message["id"])
        self.unsent.pop(message["key"], None)
        if message["id"] not in self.shown:
            self.shown[message["id"]] = message
            if heard:
                heard(message)

    def cut(self) -> None:
        """The network broke."""
        if self.stream:
            self.stream.transport.abort()
