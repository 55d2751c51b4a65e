"""Reads what is new in one folder. A mail is remembered as fetched in the same commit that stores it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta

from django.utils import timezone

from opora.channels.email.fetching.answers import Listing
from opora.channels.email.fetching.held_back import QUICK_TRIES, try_those_held_back
from opora.channels.email.fetching.open_folder import OpenFolder, largest_mail
from opora.channels.email.fetching.session import BROKEN, Look, ServerSaysNo
from opora.kernel.steps import step

log = logging.getLogger(__name__)
UIDS_AT_ONCE = 5_000
MAILS_AT_ONCE = 50
BYTES_AT_ONCE = 10 * 1024 * 1024


class FolderReader(OpenFolder):
    """Fetches one folder over one session."""

    def fetch(self, stopped: Callable[[], bool]) -> None:
        """Store everything new. Raises what breaks the connection; called again, it goes on where it was."""
        look = self.session.look(self.folder.name, writing=self.account.mark_seen)
        self._note(look)
        for uids, last in self._windows(look):
            for batch in self._batches(self.session.listed(uids), uids):
                if stopped():
                    return
                self._take(batch)
            self.remember(last_uid=last)
        try_those_held_back(self)

    def _note(self, look: Look) -> None:
        """A new UIDVALIDITY makes every UID new: list all again, parcels we have are known by their fingerprint."""
        self.remember(on_server=look.messages, looked_at=timezone.now())
        if self.folder.uid_validity == look.uid_validity:
            return
        self.remember(
            uid_validity=look.uid_validity,
            last_uid=0,
            known_from=look.uid_next,
            left_there=self._too_old(look),
            fetched=0,
            vanished=0,
            held_back={},
        )

    def _too_old(self, look: Look) -> int:
        """How many mails of this folder came before the day from which we fetch."""
        since = self.account.fetch_since
        if since is None:
            return 0
        windows = [(first, first + UIDS_AT_ONCE - 1) for first in range(1, look.uid_next, UIDS_AT_ONCE)] if look.messages else []
        return sum(len(self.session.uids(*window)) - len(self.session.uids(*window, _day(since))) for window in windows)

    def _windows(self, look: Look) -> Iterator[tuple[list[int], int]]:
        """The UIDs still to fetch, some thousand at a time, with the UID up to which each window reaches."""
        first, width = self.folder.last_uid + 1, UIDS_AT_ONCE
        while first < look.uid_next:
            last = min(first + width, look.uid_next) - 1
            found = self._wanted(first, last)
            yield found, last
            first, width = last + 1, UIDS_AT_ONCE if found else width * 4

    def _wanted(self, first: int, last: int) -> list[int]:
        """Mail that lay there before us is wanted only when it is young enough; what comes later always."""
        since, known_from = self.account.fetch_since, self.folder.known_from
        if since is None or first >= known_from:
            return self.session.uids(first, last)
        young = self.session.uids(first, min(last, known_from - 1), _day(since))
        return young + (self.session.uids(known_from, last) if last >= known_from else [])

    def _batches(self, listed: dict[int, Listing], uids: Sequence[int]) -> Iterator[list[Listing]]:
        """Up to 50 mails or 10 MB each; one by one where a batch broke the connection before."""
        batch: list[Listing] = []
        size = 0
        careful_to = self.troubles.one_by_one_to.get(self.folder.pk, 0)
        self.count_vanished(len(uids) - len(listed))
        for uid in sorted(listed):
            mail = listed[uid]
            full = len(batch) >= MAILS_AT_ONCE or size + mail.size > BYTES_AT_ONCE or (batch and batch[-1].uid <= careful_to)
            if batch and full:
                yield batch
                batch, size = [], 0
            batch.append(mail)
            size += min(mail.size, largest_mail())
        if batch:
            yield batch

    def _take(self, batch: list[Listing]) -> None:
        uids = [mail.uid for mail in batch]
        small = [mail.uid for mail in batch if mail.size <= largest_mail()]
        if len(batch) == 1 and self.troubles.broke.get((self.folder.pk, uids[0]), 0) >= QUICK_TRIES:
            self.remember(held_back=self.with_held_back(uids), last_uid=max(uids[0], self.folder.last_uid))
            return
        step("imap before fetch")
        try:
            bodies = self.session.bodies(small) if small else {}
        except BROKEN as problem:
            self._note_trouble(uids, problem)
            raise
        deliveries = [self.whole(mail, bodies[mail.uid]) for mail in batch if mail.uid in bodies]
        deliveries += [self.stub(mail, "too_large") for mail in batch if mail.size > largest_mail()]
        missing = [uid for uid in small if uid not in bodies]
        step("imap before store")
        self.store(deliveries, last_uid=max(uids[-1], self.folder.last_uid), **self._missing(missing))
        step("imap after commit")
        self._mark_seen(uids)

    def _note_trouble(self, uids: list[int], problem: BaseException) -> None:
        log.warning("fetching %d mails of %s failed: %s", len(uids), self.folder.name, problem)
        if len(uids) == 1:
            key = (self.folder.pk, uids[0])
            self.troubles.broke[key] = self.troubles.broke.get(key, 0) + 1
        else:
            self.troubles.one_by_one_to[self.folder.pk] = uids[-1]

    def _missing(self, uids: list[int]) -> dict[str, object]:
        """Listed and then not handed over: gone, or the server cannot read it. Only the second must not be forgotten."""
        if not uids:
            return {}
        still_there = self.session.listed(uids)
        gone = len(uids) - len(still_there)
        return {"held_back": self.with_held_back(still_there), "vanished": self.folder.vanished + gone}

    def _mark_seen(self, uids: list[int]) -> None:
        if not self.account.mark_seen:
            return
        try:
            self.session.mark_seen(uids)
        except ServerSaysNo as problem:
            log.warning("%s does not let us mark mail as seen: %s", self.account.imap_host, problem)


def _day(moment: datetime) -> date:
    """IMAP compares days in the server's own time zone: one day earlier misses nothing."""
    return (moment - timedelta(days=1)).date()
