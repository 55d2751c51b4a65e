"""Beside the fetchers of `opora fetch`: a thread for every account, which asks its homeserver for news and waits there for them."""

from __future__ import annotations

import logging
import threading

from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.matrix.looking import look
from opora.kernel.outside import NOT_REACHED
from opora.messages.accounts import account_of, accounts_of
from opora.messages.actions import note_heard, note_trouble
from opora.messages.channels import PlaceTrouble
from opora.messages.models import ChannelAccount
from opora.team import queries as team

log = logging.getLogger(__name__)
LOOK_SECONDS = 3.0  # how long a new, changed or paused account may wait
WAIT_SECONDS = 25.0  # how long a homeserver may keep a question open; less than what proxies cut off
AFTER_TROUBLE = (5.0, 15.0, 60.0, 300.0)


class Listener(threading.Thread):
    """Listens for one account until told to stop. While it waits it holds no connection to the database."""

    def __init__(self, mailbox: int) -> None:
        super().__init__(name=f"matrix {mailbox}", daemon=True)
        self.mailbox = mailbox
        self.stopping = threading.Event()
        self._troubles = 0

    def run(self) -> None:
        """Look again and again; trouble is told on the channel's page and waited out."""
        while not self.stopping.is_set():
            try:
                self._troubles = 0 if self._look() else self._troubles + 1
            except Exception:  # most often the database is starting
                log.exception("matrix mailbox %s", self.mailbox)
                self._troubles += 1
            finally:
                connection.close()
            if self._troubles:
                self.stopping.wait(AFTER_TROUBLE[min(self._troubles, len(AFTER_TROUBLE)) - 1])

    def _look(self) -> bool:
        """Whether it went well; an account that is paused or gone is left alone until the keeper notices."""
        account = account_of(self.mailbox)
        if account is None or account.paused or account.mailbox.retired_at:
            self.stopping.wait(LOOK_SECONDS)
            return True
        with translation.override(team.desk().language):
            try:
                new = look(account, wait=WAIT_SECONDS)
            except PlaceTrouble as problem:
                return _tell_trouble(account, str(problem.sentence), problem)
            except NOT_REACHED as problem:
                return _tell_trouble(account, _("The homeserver cannot be reached now. It will be tried again."), problem)
        if account.problem:
            note_trouble(account, "")
        if new:
            note_heard(self.mailbox)
        return True


def _tell_trouble(account: ChannelAccount, sentence: str, problem: Exception) -> bool:
    log.warning("matrix mailbox %s: %r", account.mailbox_id, problem)
    if account.problem != sentence:
        note_trouble(account, sentence)
    return False


class Listeners:
    """Keeps one listener for every account in use; new and retired ones are noticed within seconds."""

    def __init__(self) -> None:
        self.running: dict[tuple[object, ...], Listener] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="matrix", daemon=True)

    def start(self) -> Listeners:
        """Begin; returns at once."""
        self._thread.start()
        return self

    def close(self) -> None:
        """Ask all to stop. One that waits at its homeserver ends with the process: nothing of it is half stored."""
        self._stopping.set()
        self._thread.join(5)
        for listener in self.running.values():
            listener.stopping.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._keep()
            except Exception as problem:
                log.warning("matrix accounts could not be looked up: %r", problem)
            finally:
                connection.close()
            self._stopping.wait(LOOK_SECONDS)

    def _keep(self) -> None:
        wanted = {(one.mailbox_id, str(one.settings), one.secrets) for one in accounts_of("matrix")}
        for known in list(self.running):
            if known not in wanted or not self.running[known].is_alive():
                self.running.pop(known).stopping.set()
        for new in wanted - set(self.running):
            self.running[new] = Listener(int(str(new[0])))
            self.running[new].start()


def start() -> Listeners:
    """Listen beside whatever else this process does."""
    return Listeners().start()
