"""A process that has everything loaded and nothing open; each worker, fetcher or web process of these tests is forked from it.

A fresh interpreter costs seconds, a fork some milliseconds, and to the database and the network both are new processes.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 180.0  # seconds; catches a hang, measures nothing
_NAME = "forked %d"
"""Under which name a process is known to the database."""


@dataclass(frozen=True)
class Order:
    """What a forked process is to be: a role of `roles.py`, where it dies or pauses, its environment, changed constants."""

    role: str
    kill_at: str = ""
    pause_at: str = ""
    number: int = 0
    environment: dict[str, str] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)
    words: dict[str, Any] = field(default_factory=dict)


class Process:
    """A forked process, seen from the test."""

    def __init__(self, zygote: Zygote, pid: int, order: Order) -> None:
        self.zygote, self.pid, self.order = zygote, pid, order
        self.status: int | None = None

    def alive(self) -> bool:
        return self._ask(0) is None

    def wait(self) -> int:
        """The exit status, negative for a signal."""
        status = self._ask(PATIENCE)
        assert status is not None, f"{self.order} neither died nor ended:\n{self.zygote.last_words()}"
        return status

    def died_by_the_step(self) -> bool:
        """Wait for its end and for what it asked last of the database, and whether it was the SIGKILL it was asked to give itself."""
        status, deadline = self.wait(), time.monotonic() + PATIENCE
        while _is_at_work_for(self.order.environment.get("PGAPPNAME") or _NAME % self.pid):
            assert time.monotonic() < deadline, f"the database still works for {self.order}"
            time.sleep(0.01)  # a COMMIT that was on its way is carried out after the death of whoever sent it
        return status == -signal.SIGKILL

    def send(self, number: signal.Signals) -> None:
        if self.status is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        if self.alive():
            self.send(signal.SIGKILL)
            self.wait()

    def paused(self) -> bool:
        """Whether it has stopped itself and waits for SIGCONT."""
        return _state(self.pid) in "Tt"

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def _ask(self, seconds: float) -> int | None:
        if self.status is None:
            self.status = self.zygote.ask({"wait": self.pid, "seconds": seconds})["status"]
        return self.status


class Zygote:
    """The tests' side: `with zygote.fork(Order("work", kill_at="receive before commit#2")) as worker: …`."""

    def __init__(self, log: Path) -> None:
        self.log = log
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-c", "from tests.kill import zygote; zygote.main()", str(theirs.fileno()), str(os.getpid())]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "DATABASE_URL": "postgresql://nobody@localhost/nothing"}
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=environment, pass_fds=[theirs.fileno()], stdout=output, stderr=output
            )
        theirs.close()
        self.line = ours.makefile("rw", encoding="utf-8")
        ours.close()
        assert self.line.readline() == "ready\n", self.last_words()

    def fork(self, order: Order) -> Process:
        return Process(self, self.ask({"fork": asdict(order)})["pid"], order)

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        self.line.write(json.dumps(question) + "\n")
        self.line.flush()
        answer: dict[str, Any] = json.loads(self.line.readline())
        return answer

    def close(self) -> None:
        self.line.close()
        self.process.wait(PATIENCE)

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-6000:]


@pytest.fixture(scope="session")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    """The loaded process from which all others are forked."""
    made = Zygote(tmp_path_factory.mktemp("kill") / "processes.log")
    yield made
    made.close()


def _state(pid: int) -> str:
    shown = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return shown.stdout.strip()[:1] or "X"


def _is_at_work_for(name: str) -> bool:
    """Whether PostgreSQL still holds a connection of the process that calls itself so."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")  # a transaction sees the same list again and again
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE application_name = %s", [name])
        return bool(cursor.fetchone()[0])


# From here on: inside the zygote.


def main() -> None:
    """Load everything, then fork on order until the test is gone."""
    descriptor, parent = int(sys.argv[1]), int(sys.argv[2])
    line = socket.socket(fileno=descriptor).makefile("rw", encoding="utf-8")
    from opora.kernel.parent import stop_with_parent

    stop_with_parent(parent, signal.SIGKILL)
    _load()
    line.write("ready\n")
    line.flush()
    children: dict[int, int | None] = {}
    for question in line:
        asked = json.loads(question)
        if "fork" in asked:
            pid = os.fork()
            if pid == 0:
                line.close()
                os._exit(_be(Order(**asked["fork"]), os.getppid()))
            children[pid] = None
            answer: dict[str, Any] = {"pid": pid}
        else:
            answer = {"status": _reaped(children, asked["wait"], asked["seconds"])}
        line.write(json.dumps(answer) + "\n")
        line.flush()
    for pid, status in children.items():
        if status is None:
            os.kill(pid, signal.SIGKILL)


def _load() -> None:
    import django

    django.setup()
    for name in ("opora.urls", "opora.kernel.jobs.worker", "opora.channels.email.processes", "opora.web.case.urls", "tests.kill.roles"):
        importlib.import_module(name)
    _warm()
    # Readers come from a server of their own: forked from a worker, they would hold its connections open beyond its death.
    multiprocessing.set_forkserver_preload(["tests.kill.poison"])
    forkserver.ensure_running()
    from opora.messages import reader

    reader.begin_with_pipe = _forked_reader  # type: ignore[assignment]


class Forked:
    """A process of the server for forks, as `subprocess` shows one."""

    def __init__(self, process: multiprocessing.process.BaseProcess) -> None:
        self._process = process
        self.kill, self.wait = process.kill, process.join

    def poll(self) -> int | None:
        """How it ended; None while it runs."""
        return self._process.exitcode


def _forked_reader(_module: str) -> tuple[Forked, Connection]:
    from opora.messages.reading_process import serve

    forks = multiprocessing.get_context("forkserver")
    ours, theirs = forks.Pipe()
    process = forks.Process(target=serve, args=(theirs,), daemon=True)
    with theirs:
        process.start()
    return Forked(process), ours


def _warm() -> None:
    """What a process loads when it first needs it; here once, for all that are forked."""
    from django.template.loader import get_template
    from django.urls import get_resolver
    from django.utils import timezone, translation

    from opora.pure.coach import Draft, Facts, check
    from opora.pure.languages import LANGUAGES
    from opora.pure.reading.customer import read_customer
    from opora.pure.workload.free_days import public_holidays

    asked, answered = "Dobrý den, kde je moje zásilka? Děkuji, Jana", "Dobrý den, posíláme ji zítra do 12 hodin. Děkuji, Petr"
    read_customer(asked, received_at=timezone.now(), language="cs")
    check(Draft(answered, language="cs"), Facts(customer=asked, customer_language="cs"))
    public_holidays("CZ", timezone.now().year)
    get_resolver()._populate()
    get_template("crises/status.html")  # every worker writes the status page in its first round
    for language in LANGUAGES:
        with translation.override(language):
            translation.gettext("Send")


def _reaped(children: dict[int, int | None], pid: int, seconds: float) -> int | None:
    deadline = time.monotonic() + seconds
    while children[pid] is None:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            children[pid] = os.waitstatus_to_exitcode(status)
        elif time.monotonic() >= deadline:
            break
        else:
            time.sleep(0.002)
    return children[pid]


def _be(order: Order, parent: int) -> int:
    """The life of a forked process."""
    from opora.kernel.parent import stop_with_parent
    from tests.kill import roles

    try:
        stop_with_parent(parent, signal.SIGKILL)
        forkserver._forkserver.ensure_running = lambda: None  # type: ignore[attr-defined]  # it runs; only its parent may ask
        os.environ.update(order.environment)
        os.environ["PGAPPNAME"] = order.environment.get("PGAPPNAME") or _NAME % os.getpid()
        _connect_to(order)
        _set_constants(order.constants)
        _become_worker_number(order.number)
        _stop_at(order)
        role: Callable[..., int | None] = getattr(roles, order.role)
        return role(**order.words) or 0
    except BaseException:
        traceback.print_exc()
        return 70


def _connect_to(order: Order) -> None:
    from django.db import connection

    from opora.kernel.db import connection_settings

    connection.settings_dict.update(connection_settings())


def _set_constants(constants: dict[str, Any]) -> None:
    for place, value in constants.items():
        module, _, name = place.rpartition(".")
        assert hasattr(importlib.import_module(module), name), place
        setattr(sys.modules[module], name, value)


def _become_worker_number(number: int) -> None:
    """A process that was not forked draws its own number when it starts."""
    from opora.kernel import jobs

    drawn = jobs.WORKER
    number = number or int.from_bytes(os.urandom(3), "big") + 1
    for module in list(sys.modules.values()):
        if getattr(module, "WORKER", None) == drawn:
            module.WORKER = number  # type: ignore[attr-defined]


def _stop_at(order: Order) -> None:
    """Have the named step read its order anew; a pause is a SIGSTOP in the place of the SIGKILL, once."""
    from opora.kernel import steps

    os.environ["OPORA_KILL_AT"] = order.kill_at or order.pause_at
    importlib.reload(steps)
    if order.pause_at:
        steps.os = _Pausing(steps)  # type: ignore[assignment]


class _Pausing:
    def __init__(self, steps: Any) -> None:
        self.steps = steps
        self.getpid = os.getpid

    def kill(self, pid: int, _number: int) -> None:
        self.steps._wanted = ""
        signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)  # to this thread: any other would let it run on a little



