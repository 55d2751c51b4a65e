"""Beside the fetchers of `opora fetch`: one silent telephone for every account that names an exchange."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from django.db import close_old_connections, connection
from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.phone.device.silent import Place, SilentTelephone
from opora.channels.phone.device.writing import Writer
from opora.messages import actions as messages
from opora.messages.accounts import accounts_of, answers_of
from opora.messages.models import ChannelAccount
from opora.team import queries as team

log = logging.getLogger(__name__)
Found = TypeVar("Found")
LOOK_SECONDS = 3.0  # how long a new or changed account may wait


class Telephones:
    """The telephones of all accounts, in a thread of their own."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="telephones", daemon=True)
        self._writer = Writer()
        self._open: dict[int, SilentTelephone] = {}
        self._said: dict[int, str] = {}
        self._database = ThreadPoolExecutor(1, "telephone accounts")  # one connection, and the line never waits for it

    def start(self) -> Telephones:
        """Begin; returns at once."""
        self._writer.start()
        self._thread.start()
        return self

    def close(self) -> None:
        """Say goodbye to every exchange and write what was heard."""
        self._stopping.set()
        self._thread.join(5)
        self._writer.close()

    def _run(self) -> None:
        asyncio.run(self._watch())

    async def _watch(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._look(await self._asked(_wanted))
            except Exception as problem:  # most often the database is starting; the next look is in three seconds
                log.warning("telephones could not be looked up: %r", problem)
            await asyncio.to_thread(self._stopping.wait, LOOK_SECONDS)
        for telephone in self._open.values():
            await telephone.stop()
        await self._asked(_let_go)
        self._database.shutdown()

    async def _asked(self, question: Callable[[], Found]) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._database, question)

    async def _look(self, wanted: dict[int, Place]) -> None:
        for mailbox, telephone in list(self._open.items()):
            if wanted.get(mailbox) != telephone.place:
                await telephone.stop()
                del self._open[mailbox]
        for mailbox, place in wanted.items():
            if mailbox not in self._open:
                await self._open_one(mailbox, place)
        for mailbox, telephone in self._open.items():
            telephone.look()
            await self._say(mailbox, "registered" if telephone.is_registered else "refused" if telephone.is_refused else "waits")

    async def _open_one(self, mailbox: int, place: Place) -> None:
        telephone = SilentTelephone(place, partial(self._writer.put, mailbox))
        try:
            await telephone.start()
        except OSError as problem:
            log.warning("the exchange %s: %s", place.host, problem)
            await self._say(mailbox, "nowhere")
        else:
            self._open[mailbox] = telephone

    async def _say(self, mailbox: int, state: str) -> None:
        if self._said.get(mailbox) != state and state != "waits":
            self._said[mailbox] = state
            await self._asked(partial(_note, mailbox, state))


def start() -> Telephones:
    """Start the telephones beside whatever else this process does."""
    return Telephones().start()


def _wanted() -> dict[int, Place]:
    close_old_connections()
    found = {}
    for account in accounts_of("phone"):
        answers = answers_of(account)
        if answers["sip_server"]:
            try:
                found[account.mailbox_id] = Place.of(answers["sip_server"], answers["sip_user"], answers["sip_password"])
            except ValueError:
                _note(account.mailbox_id, "nowhere")
    return found


def _note(mailbox: int, state: str) -> None:
    with translation.override(team.desk().language):
        sentences = {
            "nowhere": _("The exchange cannot be found. Check its address, and that the silent telephone has a name there."),
            "refused": _("The exchange refused the silent telephone. Check its name and password there."),
        }
        account = ChannelAccount.objects.get(mailbox=mailbox)
        messages.note_trouble(account, sentences.get(state, ""))


def _let_go() -> None:
    """Close the connection of the thread that asks: which one `connection` means depends on who looks at it."""
    connection.close()
