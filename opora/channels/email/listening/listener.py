"""Opens the doors named in the environment: `OPORA_LMTP` (on by default, own machine only) and `OPORA_SMTP_IN` (off)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP

from opora.channels.email.listening.gate import Gate
from opora.channels.email.listening.handler import Handler
from opora.channels.email.listening.protocol import Lmtp, Smtp, protocol
from opora.channels.email.listening.recipients import Recipients

log = logging.getLogger(__name__)
DEFAULT_LMTP = "127.0.0.1:8024"
DEFAULT_LARGEST_MAIL = 50 * 1024 * 1024
OFF = {"", "off", "0", "no"}


@dataclass(frozen=True, slots=True)
class Doors:
    """Where we listen (host, port; None is closed) and how many bytes a mail may have."""

    lmtp: tuple[str, int] | None
    smtp: tuple[str, int] | None
    largest_mail: int

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Doors:
        return cls(
            lmtp=_place(environ.get("OPORA_LMTP", DEFAULT_LMTP), 8024),
            smtp=_place(environ.get("OPORA_SMTP_IN", ""), 8025),
            largest_mail=int(environ.get("OPORA_LARGEST_MAIL", DEFAULT_LARGEST_MAIL)),
        )


class Listener:
    """Both doors and the one gate behind them."""

    def __init__(self, doors: Doors) -> None:
        self.places = [(place, kind) for place, kind in ((doors.lmtp, Lmtp), (doors.smtp, Smtp)) if place]
        self.largest_mail = doors.largest_mail
        self.servers: list[asyncio.Server] = []
        self.recipients = Recipients()
        self.gate = Gate()
        self.handler = Handler(self.gate, self.recipients)

    async def open(self) -> None:
        """Open the doors that are not open yet; raises OSError when somebody else holds the port."""
        for place, kind in self.places[len(self.servers) :]:
            self.servers.append(await self._listen(place, kind))

    async def _listen(self, place: tuple[str, int], kind: type[SMTP]) -> asyncio.Server:
        def connected() -> SMTP:
            return protocol(kind, self.handler, largest_mail=self.largest_mail)

        server = await asyncio.get_running_loop().create_server(connected, *place)
        log.info("%s listens on %s:%d", kind.__name__.upper(), *server.sockets[0].getsockname()[:2])
        return server

    def port(self, number: int = 0) -> int:
        """The port of an open door, for those who asked for any free one."""
        return int(self.servers[number].sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Take no further connection and stop. A mail without an answer stays with its sender."""
        for server in self.servers:
            server.close()
        await self.gate.close()
        self.recipients.threads.shutdown()


def _place(text: str, default_port: int) -> tuple[str, int] | None:
    if text.strip().lower() in OFF:
        return None
    host, _, port = text.strip().rpartition(":")
    if not host:
        return (port, default_port) if not port.isdigit() else ("127.0.0.1", int(port))
    return host.strip("[]"), int(port)
