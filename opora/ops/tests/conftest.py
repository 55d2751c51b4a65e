"""Whole desks in folders of their own, started by the command an operator types."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from opora.kernel.db import Place, uses_embedded_server
from opora.kernel.db.connection import embedded_conninfo
from opora.kernel.db.server import running_server

ROOT = Path(__file__).parents[3]
LONGEST_START = 400  # seconds; only to catch a hang


@dataclass
class Desk:
    """An installation: a data folder, ports, and the processes we started on it."""

    place: Place
    port: int
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def environment(self, **more: str) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("OPORA_", "DJANGO_", "PYTEST"))}
        ours = {
            "OPORA_DATA": str(self.place.data),
            "OPORA_PORT": str(self.port),
            "OPORA_LMTP": "",
            "PYTHONPATH": str(ROOT),
        }
        return kept | ours | more

    def call(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """`opora WORDS`, to its end."""
        command = [sys.executable, "-m", "opora", *words]
        return subprocess.run(
            command,
            env=self.environment(**more),
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=LONGEST_START,
            check=False,
        )

    def start(self) -> subprocess.Popen[str]:
        """`opora run` in the background, returned when it has said where it is. `said` has what it printed."""
        command = [sys.executable, "-m", "opora", "run"]
        output = (self.place.data.parent / f"run{len(self.started)}.txt").open("w+")
        run = subprocess.Popen(command, env=self.environment(), cwd=ROOT, stdout=output, stderr=output, text=True)
        self.started.append(run)
        deadline = time.monotonic() + LONGEST_START
        while "Opora runs at" not in self.said():
            assert run.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)
        return run

    def said(self) -> str:
        """What the newest `opora run` printed so far."""
        return (self.place.data.parent / f"run{len(self.started) - 1}.txt").read_text()

    def value(self, query: str) -> object:
        """One value from the desk's database."""
        with psycopg.connect(embedded_conninfo(self.place), autocommit=True) as connection:
            row = connection.execute(query).fetchone()
        return row[0] if row else None

    def processes(self) -> list[str]:
        """The command lines that still work on this data folder."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                environment = (folder / "environ").read_bytes()
                words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
            if str(self.place.data) in words or f"OPORA_DATA={self.place.data}\0".encode() in environment:
                found.append(words)
        return found

    def end(self) -> None:
        """Whatever a failed test left running."""
        for run in self.started:
            if run.poll() is None:
                run.send_signal(signal.SIGTERM)
                run.wait(60)


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk that was never started, with a free port."""
    if not uses_embedded_server():
        pytest.skip("DATABASE_URL replaces the embedded server")
    folder = Path(tempfile.mkdtemp(prefix="opora-desk-", dir="/tmp"))
    folder.chmod(0o711)
    one = Desk(Place(folder / "data"), free_port())
    yield one
    one.end()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def kept_desk(desk: Desk) -> Desk:
    """A desk that was started before and is stopped now: its database is made and has its tables, which takes longest."""
    subprocess.run(["cp", "-a", _made_once() / "data", desk.place.data], check=True)
    return desk


def _made_once() -> Path:
    """The folder from which `kept_desk` is copied, the same for all processes of this run."""
    folder = Path(os.environ["OPORA_TEST_FOLDER"]) / "kept-desk"
    folder.mkdir(mode=0o711, exist_ok=True)
    with (folder / "turn").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not (folder / "made").exists():
            one = Desk(Place(folder / "data"), free_port())
            with running_server(one.place):
                done = one.call("migrate")
            assert done.returncode == 0, done.stderr
            (folder / "made").touch()
    return folder


def free_port() -> int:
    """A loopback port nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
