"""The silent telephone against real SIP: a registrar that asks for a password, and calls at 25 a second. Played by sipp."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connection

from opora.channels.phone.device.processes import Telephones
from opora.channels.phone.device.silent import Place, SilentTelephone
from opora.channels.phone.providers.provider import Told
from opora.channels.phone.tests.exchange import exchange
from opora.kernel.jobs.worker import drain_everything
from opora.messages.calls import Call
from opora.messages.models import ChannelAccount, Message
from opora.pure.calls import What
from tests.cast import team
from tests.machine import needs

CALLS, PER_SECOND = 50, 25
PATIENCE = 60
SCENES = Path(__file__).parent / "scenes"


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


def until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "still waiting"
        time.sleep(0.05)


@pytest.fixture
def registrar(tmp_path: Path) -> Iterator[int]:
    """An exchange that lets `opora` in with the password `tajne` and refuses anybody else."""
    program, port = needs("sipp"), free_port()
    words = [program, "-sf", SCENES / "registrar.xml", "-i", "127.0.0.1", "-p", str(port), "-nostdin", "-timeout", "120s"]
    with (tmp_path / "registrar.log").open("wb") as log:
        running = subprocess.Popen(words, cwd=tmp_path, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        time.sleep(0.5)
        yield port
        running.kill()
        running.wait()


def ring(port: int, scene: str, tmp_path: Path, *, calls: int = CALLS) -> None:
    """That many callers ring the telephone at this port, and hang up before anybody answers."""
    words = [
        needs("sipp"), f"127.0.0.1:{port}", "-sf", SCENES / scene, "-inf", SCENES / "callers.csv", "-m", str(calls), "-r", str(PER_SECOND),
        "-i", "127.0.0.1", "-p", str(free_port()), "-nostdin", "-timeout", "60s",
    ]  # fmt: skip
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])


class Set:
    """One telephone in a thread of its own, with everything it told."""

    def __init__(self, place: Place) -> None:
        self.told: list[Told] = []
        self.telephone = SilentTelephone(place, self.told.append)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)

    async def _run(self) -> None:
        await self.telephone.start()
        while not self._stop.is_set():
            self.telephone.look()
            await asyncio.sleep(0.05)
        await self.telephone.stop()

    def __enter__(self) -> Set:
        self._thread.start()
        until(lambda: self.telephone.address[1] and hasattr(self.telephone, "_registration"))
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(PATIENCE)


def test_fifty_callers_at_twenty_five_a_second_who_hang_up_are_fifty_missed_calls(registrar: int, tmp_path: Path) -> None:
    with Set(Place("127.0.0.1", registrar, "opora", "tajne")) as held:
        until(lambda: held.telephone.is_registered)
        ring(held.telephone.address[1], "hangs_up.xml", tmp_path)
        until(lambda: len([one for one in held.told if one.what == What.MISSED]) == CALLS)
    missed = [one for one in held.told if one.what == What.MISSED]
    assert len({one.call for one in missed}) == len({one.caller for one in missed}) == CALLS
    assert len([one for one in held.told if one.what == What.RINGING]) == CALLS
    assert {one.called for one in missed} == {"222333444"}


def test_who_was_answered_at_another_telephone_was_not_missed(registrar: int, tmp_path: Path) -> None:
    with Set(Place("127.0.0.1", registrar, "opora", "tajne")) as held:
        until(lambda: held.telephone.is_registered)
        ring(held.telephone.address[1], "answered_elsewhere.xml", tmp_path, calls=3)
        until(lambda: len(held.told) == 9)
    assert sorted(one.what for one in held.told) == ["answered"] * 3 + ["hung_up"] * 3 + ["ringing"] * 3


def test_a_wrong_password_is_refused_and_known_to_be(registrar: int) -> None:
    with Set(Place("127.0.0.1", registrar, "opora", "spatne")) as held:
        until(lambda: held.telephone.is_refused)
        assert not held.telephone.is_registered


def test_only_the_exchange_may_ring(registrar: int, tmp_path: Path) -> None:
    with Set(Place("127.0.0.1", registrar, "opora", "tajne")) as held:
        until(lambda: held.telephone.is_registered)
        held.telephone._exchange = {"192.0.2.1"}
        ring(held.telephone.address[1], "refused.xml", tmp_path, calls=2)
    assert held.told == []


@pytest.mark.parametrize("server", ["", " ", "pbx example", "http://pbx", "pbx:99999999", "a/b"])
def test_an_address_that_is_none_is_said_to_be(server: str) -> None:
    with pytest.raises(ValueError):
        Place.of(server, "opora", "tajne")


@pytest.mark.django_db(transaction=True)
def test_from_the_exchange_to_the_case(registrar: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The account of the desk, the process beside the fetchers, fifty calls, fifty messages."""
    monkeypatch.setattr("opora.channels.phone.device.processes.LOOK_SECONDS", 0.2)
    team()
    account = exchange("none", sip_server=f"127.0.0.1:{registrar}", sip_user="opora", sip_password="tajne")
    telephones = Telephones().start()
    try:
        until(lambda: telephones._open and next(iter(telephones._open.values())).is_registered)
        ring(next(iter(telephones._open.values())).address[1], "hangs_up.xml", tmp_path)
        until(lambda: Call.objects.filter(outcome="missed").count() == CALLS)
    finally:
        telephones.close()
        connection.close()
    Call.objects.update(settles_at="2026-01-01T00:00:00Z")
    drain_everything()
    assert Message.objects.count() == CALLS
    assert ChannelAccount.objects.get(pk=account.pk).problem == ""
