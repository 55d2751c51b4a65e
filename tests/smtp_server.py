"""A real SMTP server in a process of its own. It keeps a ledger of what it took, and misbehaves when told to.

The ledger is a file, so it outlives a kill of whatever is tested, and of the server itself.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any, Literal

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from opora.kernel.parent import stop_with_parent

PATIENCE = 120.0  # seconds; catches a hang
HUNG_UP = "hung-up"
Behaviour = Literal["accept", "hang up before the dot", "hang up after the dot", "take and hang up", "refuse recipient", "refuse mail"]


@dataclass(frozen=True)
class Manners:
    """How the server treats the next mails.

    `hang up after the dot` forgets the mail; `take and hang up` keeps it (recorded as not acknowledged): a sender
    cannot tell the two apart. `answer` is the line for the refusals, `seconds` a wait before the last answer,
    `times` after how many misbehaviours it is good again (0: never).
    """

    behaviour: Behaviour = "accept"
    answer: str = "451 4.7.1 Please try again later"
    seconds: float = 0
    times: int = 0


@dataclass(frozen=True)
class Taken:
    """One line of the ledger."""

    sender: str
    recipients: list[str]
    message_id: str
    raw: str
    acknowledged: bool


class SmtpServer:
    """The tests' side of the server: start, behave, look into the ledger."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.host = "127.0.0.1"
        self.port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it (again) and wait until it answers."""
        with (self.folder / "smtp.log").open("ab") as output:
            command = [sys.executable, "-m", "tests.smtp_server", str(self.port), str(self.folder)]
            root = Path(__file__).parents[1]
            self.process = subprocess.Popen(command, stdout=output, stderr=output, cwd=root, preexec_fn=partial(stop_with_parent, os.getpid()))
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.folder / "smtp.log").read_text())
            time.sleep(0.05)

    def kill(self) -> None:
        """End it at once."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process = None

    def behave(self, behaviour: Behaviour = "accept", **how: Any) -> None:
        """How it treats the mails from now on; see Manners."""
        (self.folder / "manners.json").write_text(json.dumps(asdict(Manners(behaviour, **how))))

    def taken(self) -> list[Taken]:
        """Every mail it took, in order."""
        try:
            lines = (self.folder / "ledger.jsonl").read_text().splitlines()
        except FileNotFoundError:
            return []
        return [Taken(**json.loads(line)) for line in lines]

    def hung_up(self) -> bool:
        """Whether it has hung up in the middle of a mail since the ledger was emptied: the sender can notice it now."""
        return (self.folder / HUNG_UP).exists()

    def forget(self) -> None:
        """Empty the ledger and be well-mannered."""
        for name in ("ledger.jsonl", "manners.json", HUNG_UP):
            (self.folder / name).unlink(missing_ok=True)

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=1) as line:
                return line.recv(3) == b"220"
        except OSError:
            return False


@pytest.fixture(scope="session")
def smtp_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmtpServer]:
    """The server of this test process. Most tests want `smtp_server`, which starts with an empty ledger."""
    server = SmtpServer(tmp_path_factory.mktemp("smtp"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def smtp_server(smtp_process: SmtpServer) -> SmtpServer:
    """A running, well-mannered server with an empty ledger."""
    smtp_process.forget()
    if smtp_process.process is None:
        smtp_process.start()
    return smtp_process


class _Ledger:
    """The server's side: decides by the manners, and writes down before it acknowledges."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def manners(self) -> Manners:
        try:
            return Manners(**json.loads((self.folder / "manners.json").read_text()))
        except (FileNotFoundError, ValueError):
            return Manners()

    def misbehaved(self, manners: Manners) -> None:
        """Count one misbehaviour down, and be good after the last."""
        if manners.times == 1:
            (self.folder / "manners.json").unlink(missing_ok=True)
        elif manners.times > 1:
            (self.folder / "manners.json").write_text(json.dumps(asdict(manners) | {"times": manners.times - 1}))

    def write(self, envelope: Envelope, *, acknowledged: bool) -> None:
        raw = bytes(envelope.content or b"")
        message_id = str(message_from_bytes(raw)["Message-ID"] or "")
        taken = Taken(str(envelope.mail_from), list(envelope.rcpt_tos), message_id, raw.decode("latin-1"), acknowledged)
        with (self.folder / "ledger.jsonl").open("a") as file:
            file.write(json.dumps(asdict(taken)) + "\n")  # out of this process with the end of the block, so a kill of it loses nothing

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        manners = self.manners()
        if manners.behaviour == "refuse recipient":
            self.misbehaved(manners)
            return manners.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        manners = self.manners()
        await asyncio.sleep(manners.seconds)
        if manners.behaviour == "refuse mail":
            self.misbehaved(manners)
            return manners.answer
        if manners.behaviour == "accept":
            self.write(envelope, acknowledged=True)
            return "250 2.0.0 Taken"
        if manners.behaviour == "take and hang up":
            self.write(envelope, acknowledged=False)
        self.misbehaved(manners)
        server.transport.abort()
        return "421 never read by anybody"


class _Server(SMTP):
    hangs_up = False

    async def smtp_DATA(self, arg: str) -> None:
        manners = self.event_handler.manners()
        if manners.behaviour == "hang up before the dot" and self.envelope.rcpt_tos:
            self.event_handler.misbehaved(manners)
            self.hangs_up = True
            await self.push("354 Go ahead")
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        if self.hangs_up:
            self.loop.call_soon((self.event_handler.folder / HUNG_UP).touch)  # the socket closes when this here returns


async def _serve(port: int, folder: Path) -> None:
    def connection() -> _Server:
        return _Server(_Ledger(folder), enable_SMTPUTF8=True, hostname="mx.test", auth_require_tls=False, data_size_limit=50_000_000)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", port)
    await server.serve_forever()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    SMTP.line_length_limit = 100_000
    asyncio.run(_serve(int(sys.argv[1]), Path(sys.argv[2])))
