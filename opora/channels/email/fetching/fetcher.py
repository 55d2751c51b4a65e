"""The thread of one mailbox: connect, fetch, wait for news; after trouble say what it is, wait, and begin again."""

from __future__ import annotations

import logging
import threading
import time

from django.utils import timezone, translation

from opora.channels.email.database import AWAY, database
from opora.channels.email.encryption import NotEncrypted
from opora.channels.email.fetching.folders import folders_of
from opora.channels.email.fetching.open_folder import Troubles
from opora.channels.email.fetching.reading import FolderReader
from opora.channels.email.fetching.session import BROKEN, Session
from opora.channels.email.models import EmailAccount, Folder
from opora.channels.email.oauth import SignInExpired
from opora.channels.email.sentences import LoginRefused, why_no_connection
from opora.team import queries as team

log = logging.getLogger(__name__)
ROUND_SECONDS = 60.0  # other folders, and servers without IDLE, are looked at this often
FOLDERS_SECONDS = 600.0  # how long a new folder may stay unnoticed
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0
STEADY_AFTER = 30.0  # a server that lets us in and drops us at once is not to be knocked at every second
REFUSED_PAUSE = 60.0  # knocking faster with a wrong password locks accounts
TROUBLE = (*BROKEN, LoginRefused, NotEncrypted, SignInExpired)


class Fetcher(threading.Thread):
    """Fetches one account until `stop`. Nothing it meets ends it."""

    def __init__(self, account: int) -> None:
        super().__init__(name=f"mailbox {account}", daemon=True)
        self.account_id = account
        self.troubles = Troubles()
        self.pause = FIRST_PAUSE
        self.connected_at = 0.0
        self._stop_asked = threading.Event()

    def stop(self) -> None:
        """Ask it to end; within a second or two it hangs up."""
        self._stop_asked.set()

    def stopped(self) -> bool:
        return self._stop_asked.is_set()

    def run(self) -> None:
        while not self.stopped():
            try:
                self._stay_connected()
            except AWAY_FIRST as problem:
                log.warning("mailbox %d: the database is away: %s", self.account_id, problem)
            except TROUBLE as problem:
                self._tell(problem)
            except Exception:
                log.exception("mailbox %d", self.account_id)
            self._stop_asked.wait(self.pause)
            self.pause = min(self.pause * 2, LONGEST_PAUSE)

    def _stay_connected(self) -> None:
        with database():
            account = EmailAccount.objects.select_related("mailbox").get(pk=self.account_id)
        session = Session(account)
        self.connected_at = time.monotonic()
        try:
            while not self.stopped():
                self._one_visit(session, account)
        finally:
            session.close()

    def _one_visit(self, session: Session, account: EmailAccount) -> None:
        """All folders once, then INBOX and news until it is time to list the folders again."""
        with database():
            folders = folders_of(account, session.folders())
        inbox, others = folders[0], folders[1:]
        until = time.monotonic() + FOLDERS_SECONDS
        while not self.stopped() and time.monotonic() < until:
            for folder in others:
                if session.grew(folder.name, beyond=folder.last_uid, validity=folder.uid_validity) or folder.held_back:
                    self._fetch(session, account, folder)
            self._fetch(session, account, inbox)
            self._all_is_well()
            self._wait_beside(session, account, inbox)

    def _wait_beside(self, session: Session, account: EmailAccount, inbox: Folder) -> None:
        """Wait for one round; each time INBOX changes meanwhile, fetch it at once."""
        over = time.monotonic() + ROUND_SECONDS
        while not self.stopped() and (left := over - time.monotonic()) > 0:
            if session.can_idle:
                session.wait(left, self.stopped)
            if not session.can_idle:
                self._stop_asked.wait(left)
            if not self.stopped():
                self._fetch(session, account, inbox)

    def _fetch(self, session: Session, account: EmailAccount, folder: Folder) -> None:
        FolderReader(session, account, folder, self.troubles).fetch(self.stopped)

    def _all_is_well(self) -> None:
        if time.monotonic() - self.connected_at >= STEADY_AFTER:
            self.pause = FIRST_PAUSE
        with database():
            EmailAccount.objects.filter(pk=self.account_id).update(problem="", problem_at=None, checked_at=timezone.now())

    def _tell(self, problem: BaseException) -> None:
        """Write down for people what is wrong; the first hiccup of a connection that worked is not worth their time."""
        log.warning("mailbox %d: %r", self.account_id, problem)
        refused = isinstance(problem, (LoginRefused, NotEncrypted, SignInExpired))
        if self.pause <= FIRST_PAUSE and not refused:
            return
        if refused:
            self.pause = max(self.pause, REFUSED_PAUSE)
        try:
            with database():
                note_problem(self.account_id, problem)
        except AWAY:
            log.warning("mailbox %d: its problem could not be written down", self.account_id)


AWAY_FIRST = tuple(kind for kind in AWAY if not issubclass(kind, OSError))


def note_problem(account_id: int, problem: BaseException) -> None:
    """Keep the sentence about what is wrong, in the desk's language, with the moment it began."""
    account = EmailAccount.objects.get(pk=account_id)
    with translation.override(team.desk().language):
        account.problem = why_no_connection(problem, account.imap_host)
    account.problem_at = account.problem_at or timezone.now()
    account.save(update_fields=["problem", "problem_at"])
