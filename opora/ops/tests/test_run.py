from __future__ import annotations

import os
import re
import signal
import socket
import time
import urllib.request
from collections.abc import Callable

import pytest

from opora.ops.tests.conftest import Desk

pytestmark = pytest.mark.slow


def test_one_command_starts_the_desk_and_ctrl_c_stops_it_and_a_second_start_keeps_the_data(
    desk: Desk,
) -> None:
    run = desk.start()
    link = re.search(r"http://\S+/setup/\S+", desk.said())
    assert link, desk.said()
    assert urllib.request.urlopen(link.group(0), timeout=30).status == 200
    secret = (desk.place.data / "secret").read_text()
    migrations = desk.value("SELECT count(*) FROM django_migrations")

    second = desk.call("run", OPORA_PORT=str(desk.port + 1))
    assert second.returncode == 1
    assert "already runs" in second.stderr

    run.send_signal(signal.SIGINT)
    assert run.wait(60) == 0
    assert "Everything is kept" in desk.said()
    assert desk.processes() == []

    desk.start()
    assert (desk.place.data / "secret").read_text() == secret
    assert desk.value("SELECT count(*) FROM django_migrations") == migrations


def test_a_killed_database_and_a_killed_web_process_come_back_by_themselves(kept_desk: Desk) -> None:
    kept_desk.start()
    before = int((kept_desk.place.cluster / "postmaster.pid").read_text().split()[0])
    os.kill(before, signal.SIGKILL)
    wait_until(lambda: answers(kept_desk))
    assert int((kept_desk.place.cluster / "postmaster.pid").read_text().split()[0]) != before


def test_a_killed_supervisor_leaves_nothing_behind_that_holds_the_data(kept_desk: Desk) -> None:
    run = kept_desk.start()
    os.kill(int((kept_desk.place.run / "supervisor.pid").read_text()), signal.SIGKILL)
    assert run.wait(60) == 1
    wait_until(lambda: kept_desk.processes() == [])
    kept_desk.start()
    assert answers(kept_desk)


def test_a_port_that_is_taken_is_said_in_one_sentence(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", desk.port)):
        done = desk.call("run")
    assert done.returncode == 1
    assert done.stderr.startswith("Another program already listens on 127.0.0.1")
    assert "Traceback" not in done.stderr


def test_the_doctor_finds_a_running_desk_well_and_a_stopped_one_stopped(kept_desk: Desk) -> None:
    stopped = kept_desk.call("doctor")
    assert stopped.returncode == 1
    kept_desk.start()
    running = kept_desk.call("doctor")
    assert "BAD" not in running.stdout, running.stdout
    assert "PostgreSQL 18" in running.stdout
    assert "all applied" in running.stdout


def answers(desk: Desk) -> bool:
    try:
        return desk.value("SELECT 1") == 1
    except Exception:
        return False


def wait_until(good: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not good():
        assert time.monotonic() < deadline
        time.sleep(0.2)
