"""The language of the moment belongs to whoever asked for it, as Django promises."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from django.utils import translation
from django.utils.translation import trans_real

from opora.web.shell.spoken import Spoken
from tests.apart import run_apart


@pytest.fixture(autouse=True)
def english() -> None:
    translation.activate("en")


def test_a_language_lasts_as_long_as_it_is_spoken() -> None:
    assert isinstance(trans_real._active, Spoken)
    with translation.override("cs"):
        assert translation.gettext("Timeline") != "Timeline"
        with translation.override("el"):
            assert translation.get_language() == "el"
        with translation.override(None):
            assert translation.get_language() is None
        assert translation.get_language() == "cs"
    assert translation.gettext("Timeline") == "Timeline"
    translation.deactivate()
    translation.deactivate()
    assert translation.get_language() == "en"  # of the settings: nobody chose one


def test_threads_speak_each_their_own() -> None:
    both = threading.Barrier(2, timeout=60)

    def speaks(language: str) -> tuple[str | None, str | None]:
        before = translation.get_language()
        with translation.override(language):
            both.wait()
            now = translation.get_language()
            both.wait()
        return before, now

    with translation.override("pl"), ThreadPoolExecutor(2) as threads:
        assert list(threads.map(speaks, ("cs", "el"))) == [("en", "cs"), ("en", "el")]


def test_tasks_speak_each_their_own_and_take_it_into_their_threads() -> None:
    async def speaks(language: str) -> list[str | None]:
        with translation.override(language):
            await asyncio.sleep(0.01)
            inside = await sync_to_async(translation.get_language, thread_sensitive=False)()
            await asyncio.sleep(0.01)
            return [inside, translation.get_language()]

    async def all_at_once() -> list[list[str | None]]:
        return await asyncio.gather(speaks("cs"), speaks("el"), speaks("pl"))

    assert run_apart(all_at_once()) == [["cs", "cs"], ["el", "el"], ["pl", "pl"]]


def test_what_is_asynchronous_speaks_as_whoever_called_it() -> None:
    async def speaks() -> str | None:
        await asyncio.sleep(0)
        return translation.get_language()

    def calls() -> str | None:
        with translation.override("sr"):
            return async_to_sync(speaks)()

    with ThreadPoolExecutor(1) as threads:  # outside of any event loop
        assert threads.submit(calls).result(60) == "sr"
