"""Start, probe and stop the embedded server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import psycopg

from opora.kernel.db.cluster import prepare
from opora.kernel.db.connection import direct_conninfo, embedded_conninfo
from opora.kernel.db.place import Place
from opora.kernel.db.trouble import DatabaseTrouble
from opora.kernel.parent import NAMED_PARENT, expected_parent, stop_with_parent


def serve(place: Place, *, throw_away: bool = False) -> NoReturn:
    """Become the PostgreSQL server of this place: the process keeps its number, so whoever started it can signal it."""
    account, programs = prepare(place, throw_away=throw_away)
    environment = server_environment(place)
    command = [str(programs / "postgres"), "-D", str(place.cluster)]  # before: the account may not walk to the data folder
    parent = expected_parent()
    account.become()
    stop_with_parent(parent, signal.SIGINT)
    os.execve(command[0], command, environment)


def server_environment(place: Place) -> dict[str, str]:
    """A bare environment, without anybody's PG variables.

    A postmaster.pid left by a crash may name a process number that now belongs to something else; PostgreSQL
    would refuse to start for ever. Deleting the file is a race, so PostgreSQL is told that the number is harmless
    (the way Patroni does it), after looking that it is no PostgreSQL.
    """
    environment = {"PATH": os.defpath, "LC_ALL": "C", "PGDATA": str(place.cluster)}
    stale = stale_process(place.cluster)
    if stale is not None:
        environment["PG_GRANDPARENT_PID"] = str(stale)
    return environment


def stale_process(cluster: Path) -> int | None:
    """The living process that postmaster.pid names, when it is no PostgreSQL; None when there is nothing to overlook."""
    number = postmaster(cluster)
    if number is None or not _alive(number):
        return None
    return None if "postgres" in _program_of(number) else number


def postmaster(cluster: Path) -> int | None:
    """The process number in postmaster.pid, whoever has it now."""
    try:
        return int((cluster / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return None


def answers(conninfo: str) -> bool:
    """Whether the database answers a query now. Raises DatabaseTrouble when it answers that we may not come in."""
    try:
        with psycopg.connect(conninfo, connect_timeout=3, autocommit=True) as connection:
            connection.execute("SELECT 1")
    except psycopg.OperationalError as problem:
        if "authentication failed" in str(problem):
            raise DatabaseTrouble(f"The database refuses our password: {str(problem).strip()}") from problem
        return False
    return True


def wait_until_ready(*, seconds: float = 600) -> None:
    """Probe until the database answers. A long recovery after a crash is normal, so the limit is generous."""
    deadline = time.monotonic() + seconds
    while not answers(direct_conninfo()):
        if time.monotonic() > deadline:
            raise DatabaseTrouble(f"The database did not answer within {seconds:.0f} seconds. Its log says why.")
        time.sleep(0.1)


@contextmanager
def running_server(place: Place, *, throw_away: bool = False) -> Iterator[str]:
    """The embedded server for the length of a with block, as a connection string for the desk's role.

    A server that runs already is used and left running.
    """
    if place.passwords() and answers(embedded_conninfo(place)):
        yield embedded_conninfo(place)
        return
    prepare(place, throw_away=throw_away)
    conninfo = embedded_conninfo(place)
    server = _start(place, throw_away=throw_away)
    try:
        _wait_for_child(server, place, conninfo)
        yield conninfo
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def _start(place: Place, *, throw_away: bool) -> subprocess.Popen[bytes]:
    """The same process the supervisor starts, so that there is one way in; it stops when we die."""
    package_folder = str(Path(__file__).parents[3])
    environment = os.environ | {"OPORA_DATA": str(place.data), "PYTHONPATH": package_folder, NAMED_PARENT: str(os.getpid())}
    command = [sys.executable, "-m", "opora.kernel.db", *(["--throw-away"] if throw_away else [])]
    place.logs.mkdir(parents=True, exist_ok=True)
    with place.server_log.open("ab") as output:
        return subprocess.Popen(command, env=environment, stdout=output, stderr=output, start_new_session=True)


def _wait_for_child(server: subprocess.Popen[bytes], place: Place, conninfo: str) -> None:
    while not answers(conninfo):
        if server.poll() is not None:
            raise DatabaseTrouble(f"PostgreSQL did not start. Its last words are in {place.server_log}.")
        time.sleep(0.05)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _program_of(process: int) -> str:
    try:
        return Path(f"/proc/{process}/comm").read_text()
    except OSError:
        shown = subprocess.run(["ps", "-p", str(process), "-o", "comm="], capture_output=True, text=True, check=False)
        return shown.stdout
