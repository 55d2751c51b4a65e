"""What is said reaches every open stream, whatever the order in which transactions end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import psycopg
import pytest
from django.db import transaction

from opora.kernel import live
from opora.kernel.live.asking import asked
from opora.kernel.live.ears import Ear, Ears
from opora.kernel.live.hub import Hub
from tests.apart import run_apart
from tests.kill.desk import database_url

SLOW_NOTE = """
    WITH note AS (INSERT INTO kernel_livenote (changes, at) VALUES ('[{"what": "case", "id": 1}]', now()) RETURNING id)
    SELECT pg_notify('opora_live', id::text) FROM note
"""


def with_hub(monkeypatch: pytest.MonkeyPatch, act: Callable[[Hub], Awaitable[None]]) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url())

    async def run() -> None:
        hub = Hub()
        await hub.started()
        await asyncio.wait_for(_until_it_hears(hub), 20)
        await asyncio.wait_for(act(hub), 20)
        assert hub._listening is not None
        hub._listening.cancel()

    run_apart(run())


async def _until_it_hears(hub: Hub) -> None:
    before = hub.arrived
    while hub.arrived == before:
        await asked(_say, "ready", 0)
        await hub.wait(0.2)


def _say(what: str, number: int) -> None:
    with transaction.atomic():
        live.tell(live.Change(what, number))


@pytest.mark.django_db(transaction=True)
def test_a_note_that_commits_after_later_ones_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow_and_quick(hub: Hub) -> None:
        at, ear = hub.arrived, Ear()
        hub.ears.follow(ear, [("case", 1), ("case", 2)])
        async with await psycopg.AsyncConnection.connect(database_url()) as slow:
            await slow.execute(SLOW_NOTE)
            await asked(_say, "case", 2)
            assert await ear.listen(10) == {("case", 2)}
            await slow.commit()
        assert await ear.listen(10) == {("case", 1)}
        said = [one["id"] for _number, changes in hub.after(at) for one in changes if one["what"] == "case"]
        assert said == [2, 1]

    with_hub(monkeypatch, slow_and_quick)


def test_an_ear_hears_of_its_own_topics_only_and_of_nothing_once_forgotten() -> None:
    async def listen() -> None:
        ears, ear = Ears(), Ear()
        ears.follow(ear, [("case", 1)])
        ears.tell([{"what": "case", "id": 2}, {"what": "presence", "id": 1}])
        assert await ear.listen(0.01) == set()
        ears.tell([{"what": "case", "id": 1}])
        assert await ear.listen(0.01) == {("case", 1)}
        ears.forget(ear)
        ears.tell([{"what": "case", "id": 1}])
        assert await ear.listen(0.01) == set()

    run_apart(listen())
