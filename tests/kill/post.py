"""The other side of the line: mail servers that bring mail and remember what they were told."""

from __future__ import annotations

import itertools
import smtplib
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.cast import TEN, mail
from tests.kill.zygote import PATIENCE

HELP = "help@shop.example"
_numbers = itertools.count(1)
_writers = itertools.cycle(TEN.values())


def letter(text: str = "Dobrý den, konvice nevaří.", **how: object) -> tuple[str, bytes]:
    """A new mail of one of the ten: its Message-ID and its bytes."""
    number = next(_numbers)
    name = f"kill-{number}@customer.example"
    return name, mail(next(_writers), f"Konvice {number}", f"{text} ({number})", to=HELP, message_id=name, **how)


@dataclass
class MailServer:
    """Brings mails by LMTP over several connections at once and keeps those that nobody took."""

    port: int
    told: dict[str, bytes] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)

    def bring(self, mails: dict[str, bytes]) -> None:
        """One attempt. What the listener answered "250" to is `told`; everything else is `kept`."""
        self.kept |= mails
        lines: dict[str, smtplib.LMTP] = {}
        for name, raw in mails.items():
            try:
                lines[name] = self._hand_in(raw)
            except (OSError, smtplib.SMTPException):
                continue
        for name, line in lines.items():
            if self._took(line):
                self.told[name] = self.kept.pop(name)

    def bring_again(self) -> None:
        """All that is kept, until it was taken."""
        deadline = time.monotonic() + PATIENCE
        while self.kept:
            self.bring(dict(self.kept))
            assert time.monotonic() < deadline, "the listener takes nothing"

    def _hand_in(self, raw: bytes) -> smtplib.LMTP:
        line = smtplib.LMTP("127.0.0.1", self.port, timeout=PATIENCE)
        line.ehlo_or_helo_if_needed()
        line.mail("ana@customer.example")
        code, words = line.rcpt(HELP)
        if code != 250 or line.docmd("DATA")[0] != 354:
            line.close()
            raise smtplib.SMTPResponseException(code, words)
        line.send(raw.replace(b"\n.", b"\n..") + b".\r\n")
        return line

    def _took(self, line: smtplib.LMTP) -> bool:
        try:
            return line.getreply()[0] == 250
        except (OSError, smtplib.SMTPException):
            return False
        finally:
            line.close()


def wait_for_the_door(port: int) -> None:
    """Until somebody listens."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            time.sleep(0.01)
    raise AssertionError("nobody listens")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ids_in(mails: Sequence[bytes]) -> list[str]:
    """The Message-IDs of mails, one each, in their order."""
    return [raw.split(b"Message-ID: <", 1)[1].split(b">", 1)[0].decode() for raw in mails]
