"""The supervisor that keeps the desk's processes running: its configuration, and a line to talk to it."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from http.client import HTTPException
from pathlib import Path
from typing import Any
from xmlrpc.client import Fault, ServerProxy

from supervisor.xmlrpc import SupervisorTransport

from opora.kernel.db.place import Place, short_folder, write_private
from opora.kernel.parent import NAMED_PARENT, stop_with_parent
from opora.ops.trouble import Trouble


@dataclass(frozen=True)
class Program:
    """One process of the desk."""

    name: str
    words: tuple[str, ...]
    stop_signal: str = "TERM"
    patience: int = 20  # seconds between the stop signal and SIGKILL
    group: str = "desk"  # a group is stopped at once, the desk before its database

    @property
    def full_name(self) -> str:
        """The name the supervisor knows it by."""
        return f"{self.group}:{self.name}"


POSTGRES = Program("postgres", ("-m", "opora.kernel.db"), stop_signal="INT", patience=60, group="database")
WEB = Program("web", ("-m", "opora", "web"), patience=10)
DESK = (
    WEB,
    Program("worker", ("-m", "opora", "worker")),
    Program("fetch", ("-m", "opora", "fetch")),
)


def socket_path(place: Place) -> Path:
    """Where the supervisor of this data folder listens."""
    return short_folder(place.run) / "supervisor.sock"


def write_configuration(place: Place, programs: tuple[Program, ...]) -> Path:
    """The supervisor's configuration for these programs, written into the data folder."""
    sections = [
        _section("unix_http_server", file=socket_path(place), chmod="0700"),
        _section(
            "supervisord", nodaemon="true", silent="true", user=_own_name(), directory=os.getcwd(),
            pidfile=place.run / "supervisor.pid", logfile=place.logs / "supervisor.log",
            logfile_maxbytes="5MB", logfile_backups=2,
        ),
        _section("rpcinterface:supervisor", **{"supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"}),
        *(_program_section(place, program) for program in programs),
        *_group_sections(programs),
    ]  # fmt: skip
    path = place.run / "supervisor.conf"
    write_private(path, "\n".join(sections))
    return path


def start_supervisor(place: Place, configuration: Path) -> subprocess.Popen[bytes]:
    """Start it in a process group of its own: Ctrl-C reaches us, and we stop it in order."""
    with (place.logs / "supervisor.out").open("wb") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "supervisor.supervisord", "-c", configuration],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
            preexec_fn=partial(_become_supervisor, os.getpid()),
        )  # fmt: skip


class Supervisor:
    """A line to a running supervisor."""

    def __init__(self, place: Place) -> None:
        self._url = f"unix://{socket_path(place)}"

    @property
    def _calls(self) -> Any:
        # A new one each time: the transport keeps its connection, and one broken connection would spoil all calls after.
        return ServerProxy("http://supervisor", transport=SupervisorTransport(None, None, self._url)).supervisor

    def process_number(self) -> int | None:
        """The supervisor's process number, or None when there is none to talk to."""
        try:
            return int(self._calls.getPID())
        except (OSError, HTTPException, Fault):
            return None

    def start(self, program: Program) -> None:
        """Start one program without waiting for it."""
        self._calls.startProcess(program.full_name, False)

    def state(self, program: Program) -> str:
        """Supervisor's word for one program: RUNNING, STARTING, BACKOFF, FATAL, EXITED, STOPPED."""
        return str(self._calls.getProcessInfo(program.full_name)["statename"])

    def given_up(self) -> list[str]:
        """Programs that the supervisor no longer tries to start."""
        return [one["name"] for one in self._calls.getAllProcessInfo() if one["statename"] == "FATAL"]


def wait_for_supervisor(place: Place, process: subprocess.Popen[bytes]) -> Supervisor:
    """The line to a supervisor that was just started."""
    supervisor = Supervisor(place)
    while supervisor.process_number() is None:
        if process.poll() is not None:
            raise Trouble(f"The supervisor did not start:\n{last_lines(place.logs / 'supervisor.out')}")
        time.sleep(0.05)
    return supervisor


def last_lines(log: Path, count: int = 8) -> str:
    """The end of a log file, for a person who asks why."""
    try:
        return "\n".join(log.read_text(errors="replace").splitlines()[-count:])
    except FileNotFoundError:
        return ""


def _become_supervisor(parent: int) -> None:
    os.environ[NAMED_PARENT] = str(os.getpid())  # for the programs it will start
    stop_with_parent(parent, signal.SIGTERM)


def _program_section(place: Place, program: Program) -> str:
    return _section(
        f"program:{program.name}", command=shlex.join([sys.executable, *program.words]),
        autostart=str(program is POSTGRES).lower(), autorestart="true", startsecs=1, startretries=100,
        stopsignal=program.stop_signal, stopwaitsecs=program.patience, redirect_stderr="true",
        stdout_logfile=place.logs / f"{program.name}.log", stdout_logfile_maxbytes="10MB", stdout_logfile_backups=3,
    )  # fmt: skip


def _group_sections(programs: tuple[Program, ...]) -> list[str]:
    """The database first: the supervisor stops groups in the reverse order."""
    groups = list(dict.fromkeys(program.group for program in programs))
    return [
        _section(
            f"group:{group}",
            programs=",".join(one.name for one in programs if one.group == group),
            priority=order,
        )
        for order, group in enumerate(groups, start=1)
    ]


def _section(name: str, **values: object) -> str:
    lines = [f"{key} = {str(value).replace('%', '%%')}" for key, value in values.items() if value != ""]
    return "\n".join([f"[{name}]", *lines, ""])


def _own_name() -> str:
    # Said aloud, or the supervisor warns at each start that it was not told whether root is meant.
    return "root" if os.geteuid() == 0 else ""
