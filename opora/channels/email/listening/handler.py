"""What we answer to a mail server that brings mail."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from opora.channels.email.database import AWAY, is_full
from opora.channels.email.listening.gate import Gate
from opora.channels.email.listening.recipients import Recipients
from opora.kernel.steps import step
from opora.messages.actions import Delivery

log = logging.getLogger(__name__)
NOT_HERE = "550 5.1.1 No mailbox of this desk has this address"
DATABASE_AWAY = "451 4.3.0 Temporarily unable to store mail, please try again"
DISK_FULL = "452 4.3.1 No room to store mail, please try again"
BARE_LINE_FEED = "550 5.6.0 Lines must end with CR LF"


class Handler:
    """The hooks of aiosmtpd. Nothing here raises: an unknown trouble is always a temporary one."""

    def __init__(self, gate: Gate, recipients: Recipients) -> None:
        self.gate = gate
        self.recipients = recipients

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        try:
            found = await self._mailbox(address)
        except Exception as problem:
            return temporary(problem)
        if found is None:
            return NOT_HERE
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = bytes(envelope.original_content or b"")
        # Whoever reads a lone LF as a line end sees other mails in these bytes than we do (SMTP smuggling, CVE-2023-51764).
        if raw.count(b"\n") != raw.count(b"\r\n"):
            return BARE_LINE_FEED
        step("listener before store")
        try:
            mailbox = await self._mailbox(envelope.rcpt_tos[0])
            await self.gate.store(delivery(raw, envelope, mailbox))
        except Exception as problem:
            return temporary(problem)
        step("listener before 250")
        return "250 2.0.0 Stored"

    async def _mailbox(self, address: str) -> int | None:
        return await asyncio.get_running_loop().run_in_executor(self.recipients.threads, self.recipients.mailbox, address)

    async def handle_exception(self, error: Exception) -> str:
        return temporary(error)


def delivery(raw: bytes, envelope: Envelope, mailbox: int | None) -> Delivery:
    """One delivery with its envelope. A server that did not hear our 250 brings the same bytes again: same key."""
    sender, to = envelope.mail_from or "", [str(address) for address in envelope.rcpt_tos]
    key = hashlib.sha256("\0".join([sender, *to, ""]).encode("utf-8", "surrogateescape") + raw).hexdigest()
    return Delivery(
        mailbox=mailbox,
        source="lmtp",
        source_key=key,
        raw=raw,
        envelope=printable({"from": sender, "to": to, "kind": "inbox"}),
    )


def printable(envelope: dict[str, Any]) -> dict[str, Any]:
    """The envelope without bytes that a database text refuses."""
    clean = {"from": _clean(envelope["from"]), "to": [_clean(address) for address in envelope["to"]]}
    return {**envelope, **clean}


def _clean(address: str) -> str:
    return address.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "")[:320]


def temporary(problem: Exception) -> str:
    """The answer that makes the other server keep the mail and come again."""
    if is_full(problem):
        return DISK_FULL
    if not isinstance(problem, AWAY):
        log.error("mail not taken: %r", problem)
    return DATABASE_AWAY
