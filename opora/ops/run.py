"""`opora run`: the whole desk under one supervisor, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from types import FrameType

from opora.kernel.beside import python_path
from opora.kernel.db import Place, data_folder, direct_conninfo, uses_embedded_server
from opora.kernel.db.cluster import prepare
from opora.kernel.db.homes import make_data_folder
from opora.kernel.db.server import answers
from opora.kernel.secrets import secret_key
from opora.ops.address import Address, chosen_address
from opora.ops.lock import sole_use
from opora.ops.supervision import (
    DESK,
    POSTGRES,
    WEB,
    Supervisor,
    last_lines,
    start_supervisor,
    wait_for_supervisor,
    write_configuration,
)
from opora.ops.trouble import Trouble

PATIENCE_BEFORE_A_WORD = 5  # seconds of silence a person bears before they wonder
SECONDS_TO_COME_UP = 120


class Stopped(Exception):
    """Somebody asked us to stop."""


def main(arguments: list[str]) -> int:
    """Prepare what is missing, start everything, say where it is, and stop it all cleanly when asked."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    place, address = Place(data_folder()), chosen_address()
    try:
        make_data_folder(place)
        with sole_use(place):
            address.refuse_if_taken()
            _run(place, address)
    except Stopped:
        print("Stopped. Everything is kept; `opora run` starts it again.", flush=True)
    return 0


def _stop(number: int, frame: FrameType | None) -> None:
    for again in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(again, signal.SIG_IGN)  # one request is enough; a second must not cut the clean stop short
    raise Stopped


def _run(place: Place, address: Address) -> None:
    secret_key(place.data)
    os.environ["OPORA_DATA"] = str(place.data)
    os.environ.setdefault("OPORA_ADDRESS", address.for_people)
    os.environ["PYTHONPATH"] = python_path()
    embedded = uses_embedded_server()
    if embedded:
        prepare(place)
    configuration = write_configuration(place, (POSTGRES, *DESK) if embedded else DESK)
    process = start_supervisor(place, configuration)
    try:
        supervisor = wait_for_supervisor(place, process)
        _wait_for_database(place, supervisor, embedded)
        first_login = _migrate()
        for program in DESK:
            supervisor.start(program)
        _wait_for_web(place, supervisor, address)
        _greet(first_login)
        _watch(place, supervisor, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _wait_for_database(place: Place, supervisor: Supervisor, embedded: bool) -> None:
    started = time.monotonic()
    word_given = False
    while not answers(direct_conninfo()):
        if embedded and supervisor.state(POSTGRES) in ("BACKOFF", "FATAL"):
            raise Trouble(f"PostgreSQL does not start:\n{last_lines(place.server_log)}\nMore is in {place.server_logs}.")
        if not word_given and time.monotonic() - started > PATIENCE_BEFORE_A_WORD:
            print(
                "Waiting for the database. After a crash it repairs itself first, which may take minutes.",
                flush=True,
            )
            word_given = True
        time.sleep(0.1)


def _migrate() -> str:
    """Migrate in a process of its own, so that this one stays small. Returns the first log-in path, or nothing."""
    done = subprocess.run(
        [sys.executable, "-m", "opora", "migrate", "--first-login"],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Trouble("The database could not be brought to this version; what is above says why. Nothing was lost.")
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def _wait_for_web(place: Place, supervisor: Supervisor, address: Address) -> None:
    deadline = time.monotonic() + SECONDS_TO_COME_UP
    while not address.accepts():
        if supervisor.state(WEB) in ("BACKOFF", "FATAL") or time.monotonic() > deadline:
            raise Trouble(f"The web process does not start:\n{last_lines(place.logs / 'web.log', 20)}")
        time.sleep(0.1)


def _greet(first_login: str) -> None:
    address = os.environ["OPORA_ADDRESS"]
    print(f"Opora runs at {address}  (Ctrl-C stops it)", flush=True)
    if first_login:
        print(
            f"Nobody has an account yet. This link lets the first person in, once:\n  {address}{first_login}",
            flush=True,
        )


def _watch(place: Place, supervisor: Supervisor, process: subprocess.Popen[bytes]) -> None:
    """Until stopped: say so, once each, when a program no longer starts at all."""
    said: set[str] = set()
    while process.poll() is None:
        for name in supervisor.given_up():
            if name not in said:
                print(
                    f"{name} stopped and does not start again. Its last words:\n{last_lines(place.logs / f'{name}.log')}",
                    flush=True,
                )
                said.add(name)
        time.sleep(2)
    raise Trouble(f"The supervisor ended by itself:\n{last_lines(place.logs / 'supervisor.log')}")
