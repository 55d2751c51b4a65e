"""A telephone that never answers: it registers at the team's exchange, rings with the others, and sees who was missed."""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from aiosipua import IncomingCall, Registration, SipDigestAuth, SipRequest, SipUAC, SipUAS
from aiosipua.registration import RegistrationState
from aiosipua.transport import UdpSipTransport
from django.utils import timezone

from opora.channels.phone.providers.provider import Told
from opora.pure.calls import What

log = logging.getLogger(__name__)
PORT = 5060
REGISTERED_FOR = 300  # seconds; the package renews it in time
ASKS_AGAIN_AFTER = 10.0
RINGS_AT_MOST = 180.0
ELSEWHERE = re.compile(r"cause\s*=\s*200\b", re.IGNORECASE)  # RFC 3326: somebody else of the house took it
Tell = Callable[[Told], None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where it registers, and as whom."""

    host: str
    port: int
    user: str
    password: str

    @classmethod
    def of(cls, server: str, user: str, password: str) -> Place:
        """From "pbx.shop.example", "10.0.0.5:5062" or "[2001:db8::1]:5062"; ValueError when it is none of these."""
        found = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[^\s:/]+)(?::(\d{1,5}))?", server.strip())
        if not found or not user.strip():
            raise ValueError(f"no SIP server: {server[:80]!r}")
        return cls(found.group(1).strip("[]"), int(found.group(2) or PORT), user.strip(), password)


class Line(UdpSipTransport):
    """The package's own protocol class insists on a base class that asyncio's sockets have only since Python 3.12."""

    async def start(self) -> None:
        """Open the socket."""
        loop = asyncio.get_running_loop()
        self._udp_transport, _protocol = await loop.create_datagram_endpoint(lambda: _Ear(self), local_addr=self.local_addr)


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, line: Line) -> None:
        self._line = line

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._line._dispatch(data, (str(addr[0]), int(addr[1])))

    def error_received(self, exc: Exception) -> None:
        log.warning("telephone line: %s", exc)


class SilentTelephone:
    """One registration. `tell` hears of each event; it must not block. Only the exchange itself may ring."""

    def __init__(self, place: Place, tell: Tell) -> None:
        self.place = place
        self.tell = tell
        self.address = ("", 0)
        self._ringing: dict[str, tuple[IncomingCall, float]] = {}
        self._asked_at = 0.0
        self._exchange: set[str] = set()

    async def start(self) -> None:
        """Open the line and ask to be registered; OSError when the exchange cannot be found."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(self.place.host, self.place.port, type=socket.SOCK_DGRAM)
        registrar = (str(found[0][4][0]), int(found[0][4][1]))
        self._exchange = {str(one[4][0]) for one in found}
        self.address = _own_address(registrar)
        transport = Line(local_addr=self.address)
        uac = SipUAC(transport)
        self._uas = SipUAS(transport, uac=uac, user_agent="Opora")
        self._uas.on_invite, self._uas.on_cancel = self._rings, self._stops
        await self._uas.start()
        self._registration = Registration(
            uac, f"sip:{self.place.user}@{self.place.host}", registrar, expires=REGISTERED_FOR,
            auth=SipDigestAuth(self.place.user, self.place.password), user_agent="Opora",
        )  # fmt: skip
        self._register()

    async def stop(self) -> None:
        """Say goodbye to the exchange and close the line."""
        with suppress(OSError, RuntimeError):
            self._registration.unregister()
            await asyncio.sleep(0.05)
        await self._uas.stop()

    @property
    def is_registered(self) -> bool:
        """Whether the exchange rings here."""
        return self._registration.state == RegistrationState.REGISTERED

    @property
    def is_refused(self) -> bool:
        """Whether the exchange said no, most often to the name or the password."""
        return self._registration.state == RegistrationState.FAILED

    def look(self) -> None:
        """From time to time: ask again where no answer came, and let go of calls nobody took back."""
        now = time.monotonic()
        if not self.is_registered and now - self._asked_at > ASKS_AGAIN_AFTER:
            self._register()
        for key, (call, since) in list(self._ringing.items()):
            if now - since > RINGS_AT_MOST:
                del self._ringing[key]
                call.reject(480, "Temporarily Unavailable")
                self.tell(_told(call, What.MISSED))

    def _register(self) -> None:
        self._asked_at = time.monotonic()
        self._registration.register()

    def _rings(self, call: IncomingCall) -> None:
        if call.source_addr[0] not in self._exchange:
            log.warning("a call from %s, which is not the exchange", call.source_addr[0])
            call.reject(403, "Forbidden")
            return
        if call.call_id in self._ringing:
            return  # the exchange did not hear us the first time
        call.ringing()
        self._ringing[call.call_id] = (call, time.monotonic())
        self.tell(_told(call, What.RINGING))

    def _stops(self, request: SipRequest, source: tuple[str, int]) -> None:
        call, _since = self._ringing.pop(request.call_id or "", (None, 0.0))
        if call is None or source[0] not in self._exchange:
            return
        if ELSEWHERE.search(request.get_header("reason") or ""):
            self.tell(_told(call, What.ANSWERED))
            self.tell(_told(call, What.HUNG_UP))
        else:
            self.tell(_told(call, What.MISSED))


def _told(call: IncomingCall, what: What) -> Told:
    """Who called whom. The call is named by the exchange; a name shown beside the number is only what somebody typed."""
    caller = call.invite.from_addr
    name = (caller.display_name or "").strip() if caller else ""
    return Told(
        call.call_id, what, timezone.now(), (caller.uri.user or "") if caller else "", _called(call),
        name="" if name.lower() == "anonymous" else name,
    )  # fmt: skip


def _called(call: IncomingCall) -> str:
    """The number that was dialled, where the exchange tells it; else our own name there."""
    to = call.invite.to_addr
    return (to.uri.user or "") if to else ""


def _own_address(registrar: tuple[str, int]) -> tuple[str, int]:
    """The address of ours that the exchange sees, and a free port there."""
    family = socket.AF_INET6 if ":" in registrar[0] else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as line:
        line.connect(registrar)
        host = str(line.getsockname()[0])
    with socket.socket(family, socket.SOCK_DGRAM) as line:
        line.bind((host, 0))
        return host, int(line.getsockname()[1])
