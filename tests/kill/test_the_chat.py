"""Connections break, messages are repeated, the web process is killed: nothing said in a chat is lost, nothing is there twice.

A few dozen breaks here; a thousand with OPORA_CHAT_BREAKS=1000.
"""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from asgiref.sync import sync_to_async
from django.core.cache import cache
from django.db import close_old_connections, connection

from opora.cases.models import Case
from opora.channels.chat.tests.riders import Rider
from opora.channels.chat.tests.shop import SHOP, chat
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.parent import stop_with_parent
from opora.messages.models import Message
from opora.replies import actions as replies
from tests.apart import run_apart
from tests.cast import Team, Whatever, team
from tests.kill.desk import database_url

pytestmark = pytest.mark.django_db(transaction=True)
BREAKS = int(os.environ.get("OPORA_CHAT_BREAKS", "40"))
VISITORS = 8
A_KILL_EVERY = 30  # breaks
ROOT = Path(__file__).parents[2]


class Web:
    """The web process, which can be killed and started again on the same port."""

    def __init__(self, log: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address, self.log = f"http://127.0.0.1:{self.port}", log
        self.process = self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "uvicorn", "opora.asgi:application", "--port", str(self.port), "--log-level", "warning"]
        environment = {**os.environ, "DATABASE_URL": database_url(), "OPORA_ADDRESS": self.address}
        with self.log.open("ab") as output:
            return subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=output, stderr=output, preexec_fn=partial(stop_with_parent, os.getpid())
            )

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(90)

    def restart(self) -> None:
        self.kill()
        self.process = self._started()


@pytest.fixture
def desk() -> Team:
    cache.clear()
    return team()


def _work(desk: Team, answered: set[int]) -> None:
    """The worker's share, and one answer to all that is new in a case; it names what it answers."""
    try:
        drain_everything()
        new = Message.objects.filter(direction="in").exclude(pk__in=answered)
        for case in Case.objects.filter(passages__message__in=new).distinct():
            messages = list(new.filter(passages__case=case).order_by("pk"))
            text = "\n".join(f"re {one.reply}" for one in messages)
            draft = replies.save_draft(case, by=desk.petr, text=text, html="")
            replies.send([draft], by=desk.petr, anyway=True, decisions=Whatever())
            answered.update(one.pk for one in messages)
    finally:
        close_old_connections()
        connection.close()


async def _storm(desk: Team, web: Web, token: str, said: list[str], riders: list[Rider]) -> None:
    chance, answered, done = random.Random(7), set[int](), asyncio.Event()
    work = sync_to_async(partial(_work, desk, answered), thread_sensitive=False)

    async def answering() -> None:
        while not done.is_set():
            await work()
            await asyncio.sleep(0.05)

    async def breaking() -> None:
        telling: list[asyncio.Task[None]] = []
        for number in range(1, BREAKS + 1):
            rider = chance.choice(riders)
            said.append(f"message {number}")
            telling.append(asyncio.create_task(rider.say(said[-1])))
            await asyncio.sleep(chance.random() * 0.1)
            chance.choice(riders).cut()
            if chance.random() < 0.5 and rider.unsent:
                telling.append(asyncio.create_task(rider.until_told(next(iter(rider.unsent)))))
            if number % A_KILL_EVERY == A_KILL_EVERY // 2:
                await asyncio.to_thread(web.restart)
        await asyncio.gather(*telling)

    for rider in riders:
        while not rider.visitor:
            try:
                await rider.begin()
            except (OSError, EOFError):
                await asyncio.sleep(0.2)
    listening = [asyncio.create_task(rider.listen()) for rider in riders]
    agent = asyncio.create_task(answering())
    await breaking()
    deadline = time.monotonic() + 300
    while len(_shown(riders)) < 2 * len(said) and time.monotonic() < deadline:
        await asyncio.sleep(0.2)
    done.set()
    await agent
    for one in listening:
        one.cancel()


def _shown(riders: list[Rider]) -> list[str]:
    """Every line on every screen."""
    return [line for rider in riders for one in rider.shown.values() for line in one["text"].splitlines()]


@pytest.mark.slow
def test_nothing_is_lost_and_nothing_is_twice(desk: Team, tmp_path: Path) -> None:
    account = chat(origins=SHOP)
    web, said = Web(tmp_path / "web.log"), list[str]()
    riders = [Rider(web.address, account.token, origin=SHOP) for _ in range(VISITORS)]
    try:
        run_apart(_storm(desk, web, account.token, said, riders))
    finally:
        web.kill()
    stored = Message.objects.filter(direction="in").values_list("reply", flat=True)
    assert sorted(stored) == sorted(said)
    assert sorted(_shown(riders)) == sorted([*said, *(f"re {text}" for text in said)])
    assert not any(rider.unsent for rider in riders)
