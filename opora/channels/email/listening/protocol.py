"""The two dialects: SMTP answers once for a mail, LMTP once for each of its recipients (RFC 2033, 4.2)."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP

IDENTITY = "Opora"
logging.getLogger("mail.log").setLevel(logging.WARNING)  # the library writes a line for every command
IDLE_SECONDS = 600  # RFC 5321, 4.5.3.2: a client may pause for minutes


class Smtp(SMTP):
    """SMTP that takes lines as long as the mail may be: real mail has lines beyond 998 bytes."""


class Lmtp(LMTP):
    """LMTP that answers for each recipient after the data; the library answers once."""

    _answers = 1

    async def smtp_DATA(self, arg: str) -> None:
        self._answers = max(1, len(self.envelope.rcpt_tos)) if self.envelope and not arg else 1
        try:
            await super().smtp_DATA(arg)
        finally:
            self._answers = 1

    async def push(self, status: Any) -> None:
        if self._answers > 1 and isinstance(status, str) and not status.startswith("354"):
            status = "\r\n".join([status] * self._answers)
        await super().push(status)


def protocol(kind: type[SMTP], handler: object, *, largest_mail: int) -> SMTP:
    """One connection's protocol object, as `loop.create_server` wants it."""
    made = type(kind.__name__, (kind,), {"line_length_limit": largest_mail})
    connection: SMTP = made(
        handler,
        data_size_limit=largest_mail,
        enable_SMTPUTF8=True,
        hostname="localhost" if kind is Lmtp else None,
        ident=IDENTITY,
        timeout=IDLE_SECONDS,
        loop=asyncio.get_running_loop(),
    )
    return connection
