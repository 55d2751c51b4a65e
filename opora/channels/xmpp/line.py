"""One line: the desk as an external component of an XMPP server (XEP-0114), opened again whenever it breaks."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

from django.utils import timezone
from slixmpp import ComponentXMPP
from slixmpp.exceptions import IqError, IqTimeout
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath
from slixmpp.xmlstream.xmlstream import NotConnectedError

from opora.channels.xmpp import stanzas
from opora.channels.xmpp.handing import State
from opora.channels.xmpp.models import Leaving
from opora.channels.xmpp.place import LONGEST_ADDRESS, Place
from opora.channels.xmpp.reading import bare, fingerprint, id_of, is_for_us, wants_receipt

log = logging.getLogger(__name__)
ASKS_AGAIN_AFTER, WHEN_REFUSED = 3.0, 15.0
ECHO_SECONDS = 8.0
LISTENS_AFTER = 60.0
"""Seconds of a line without a word from the server, after which it is asked whether it is still there."""
_SPACE = f"{{{stanzas.SPACE}}}"
_REFUSALS = {"not-authorized": "refused", "host-unknown": "unknown", "conflict": "taken"}


@dataclass(frozen=True, slots=True)
class Arrived:
    """One stanza as it came, with what is needed to answer for it once it is safe."""

    mailbox: int
    raw: bytes
    key: str
    at: datetime
    sender: str
    to: str
    name: str
    kind: str
    wants_receipt: bool


class Line:
    """The line of one account. `hear` gets everything worth keeping and must not block. Make it inside the event loop."""

    def __init__(self, mailbox: int, place: Place, hear: Callable[[Arrived], None]) -> None:
        self.mailbox, self.place, self.hear = mailbox, place, hear
        self.state = "waits"
        self._asked_at, self._alive_at = float("-inf"), time.monotonic()
        self._reading = True
        component = self.component = ComponentXMPP(place.domain, place.secret, place.host, place.port)  # type: ignore[no-untyped-call]
        for name in ("IM", "IMError", "Presence"):  # the package would remember everybody who ever asked whether we are here
            component.remove_handler(name)
        component.add_event_handler("session_start", self._opened)
        component.add_event_handler("stream_error", self._refused)
        component.add_event_handler("connection_failed", self._nowhere)
        component.add_event_handler("disconnected", self._broken)
        for name, path, act in (
            ("said", "message", self._said),
            ("presence", "presence", self._presence),
            ("ping", "iq/{urn:xmpp:ping}ping", self._asked),
            ("about", "iq/{http://jabber.org/protocol/disco#info}query", self._asked),
        ):
            component.register_handler(Callback(f"opora {name}", MatchXPath(f"{_SPACE}{path}"), act))

    @property
    def is_open(self) -> bool:
        """Whether the server took us in."""
        return bool(self.component.sessionstarted and self.component.is_connected() and self.state == "open")

    async def look(self) -> None:
        """From time to time: open the line where it is broken; find out where it only seems open."""
        pause = WHEN_REFUSED if self.state in _REFUSALS.values() else ASKS_AGAIN_AFTER
        now = time.monotonic()
        if not self.component.is_connected():
            if now - self._asked_at > pause:
                self._asked_at = now
                self.component.connect(self.place.host, self.place.port)
        elif self.is_open and now - self._alive_at > LISTENS_AFTER and not await self._echo():
            log.warning("XMPP %s: the server says nothing any more", self.place.domain)
            self.component.abort()

    async def close(self) -> None:
        """Say goodbye; what the server still sends until it answers is heard."""
        self.component.cancel_connection_attempt()
        if self.component.is_connected():
            with suppress(asyncio.TimeoutError, NotConnectedError):
                await self.component.disconnect(wait=1.0)
        if self.component._run_out_filters:
            self.component._run_out_filters.cancel()
        self.state = "closed"

    def read_on(self, *, wanted: bool) -> None:
        """Stop reading while too much waits for the database, and go on; the server keeps the rest meanwhile."""
        transport: Any = self.component.transport
        if wanted != self._reading and transport is not None:
            self._reading = wanted
            (transport.resume_reading if wanted else transport.pause_reading)()

    async def say(self, row: Leaving) -> str:
        """Hand one message over, and wait until the server has read it: what it sends back to us afterwards came through the same line."""
        if not self.is_open:
            return State.LATER
        key = row.key.rpartition("/")[2]
        self._write(stanzas.message(self.place.address, row.person, key, row.text))
        return State.GONE if await self._echo() else State.UNCLEAR

    def acknowledge(self, arrived: Arrived) -> None:
        """Tell its sender that a message is safe, if they asked and the line is open."""
        if arrived.wants_receipt:
            self._write(stanzas.receipt(arrived.to, arrived.sender, arrived.name, arrived.kind))

    def give_back(self, arrived: Arrived) -> None:
        """Tell its sender that a message could not be kept."""
        words = "This could not be kept. Please send it again."
        self._write(stanzas.refusal(arrived.to, arrived.sender, arrived.name, kind="wait", condition="resource-constraint", words=words))

    def _write(self, stanza: str) -> None:
        with suppress(NotConnectedError):
            self.component.send_raw(stanza)

    async def _echo(self) -> bool:
        """Ask ourselves by way of the server. It reads one stanza after the other, so when the answer comes all before it was read."""
        question = self.component.make_iq_get(ito=self.place.domain, ifrom=self.place.domain)
        question.append(ET.Element("{urn:xmpp:ping}ping"))
        try:
            await question.send(timeout=ECHO_SECONDS)  # type: ignore[no-untyped-call]
        except IqError:
            return True  # also an answer
        except (IqTimeout, NotConnectedError):
            return False
        return True

    def _opened(self, _event: object) -> None:
        self.state, self._reading, self._alive_at = "open", True, time.monotonic()

    def _refused(self, error: Any) -> None:
        self.state = _REFUSALS.get(error["condition"], "refused")
        log.warning("XMPP %s: %s %s", self.place.domain, error["condition"], error["text"])

    def _nowhere(self, problem: object) -> None:
        self.state = "nowhere"
        log.info("XMPP %s: %s", self.place.host, problem)

    def _broken(self, _reason: object) -> None:
        self.component.sessionstarted = False
        if self.state == "open":
            self.state = "waits"

    def _said(self, stanza: Any) -> None:
        self._alive_at = time.monotonic()
        xml: ET.Element = stanza.xml
        sender, to = xml.get("from", ""), xml.get("to", "")
        if not is_for_us(xml, domain=self.place.domain) or len(bare(sender)) > LONGEST_ADDRESS:
            return
        if bare(to) not in (self.place.address, self.place.domain):
            if xml.get("type") != "error":
                self._write(stanzas.refusal(to, sender, id_of(xml), kind="cancel", condition="item-not-found"))
            return
        kind = xml.get("type", "normal")
        self.hear(Arrived(self.mailbox, ET.tostring(xml), _key(xml), timezone.now(), sender, to, id_of(xml), kind, wants_receipt(xml)))

    def _presence(self, stanza: Any) -> None:
        """Whoever wants to see whether we are here, may; they are not remembered."""
        self._alive_at = time.monotonic()
        asked, us, them = stanza.xml.get("type", ""), bare(stanza.xml.get("to", "")), bare(stanza.xml.get("from", ""))
        if us != self.place.address or not them:
            return
        if asked in ("subscribe", "unsubscribe"):
            self._write(stanzas.presence(us, them, f"{asked}d"))
        if asked in ("subscribe", "probe"):
            self._write(stanzas.presence(us, them))

    def _asked(self, stanza: Any) -> None:
        """What a program asks another: are you there, and what can you do."""
        self._alive_at = time.monotonic()
        xml: ET.Element = stanza.xml
        if xml.get("type") != "get":
            return
        asked = xml[0]
        content = stanzas.about_us(asked.get("node", "")) if asked.tag.endswith("query") else None
        self._write(stanzas.answer(xml.get("to", ""), xml.get("from", ""), xml.get("id", ""), content))


def _key(xml: ET.Element) -> str:
    """The name under which the stanza is kept: the same when it is sent again; of its own where that cannot be known."""
    told = fingerprint(xml)
    return told or hashlib.sha256(uuid.uuid4().bytes).hexdigest()
