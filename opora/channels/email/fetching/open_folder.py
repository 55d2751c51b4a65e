"""A folder that is open on the server, and our row about it: they change together."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from opora.channels.email.database import database
from opora.channels.email.fetching.answers import Listing
from opora.channels.email.fetching.session import BROKEN, ServerSaysNo, Session
from opora.channels.email.models import EmailAccount, Folder
from opora.kernel.steps import step
from opora.messages.actions import Delivery, accept

log = logging.getLogger(__name__)
HEADERS_BREAK_TOO = 100  # in `Troubles.broke`: not even the headers of this mail can be had


def largest_mail() -> int:
    """Beyond this many bytes only the headers are fetched, and the inbox says so."""
    return int(os.environ.get("OPORA_LARGEST_MAIL", 50 * 1024 * 1024))


@dataclass(slots=True)
class Troubles:
    """What a fetcher remembers between connections, by folder and UID: how often a mail broke one, up to which UID to go
    one by one, when a mail that was held back was last asked for."""

    broke: dict[tuple[int, int], int] = field(default_factory=dict)
    one_by_one_to: dict[int, int] = field(default_factory=dict)
    tried_at: dict[tuple[int, int], datetime] = field(default_factory=dict)


class OpenFolder:
    """What both the reader of new mail and the one of troubled mail need."""

    def __init__(self, session: Session, account: EmailAccount, folder: Folder, troubles: Troubles) -> None:
        self.session = session
        self.account = account
        self.folder = folder
        self.troubles = troubles

    def store(self, deliveries: Sequence[Delivery], **changes: object) -> None:
        """Parcels and our row in one commit."""
        with database(), transaction.atomic():
            accept(deliveries)
            self.remember(fetched=self.folder.fetched + len(deliveries), **changes)
            step("imap before commit")

    def remember(self, **changes: object) -> None:
        """Change our row, in the transaction that runs or in one of its own."""
        for name, value in changes.items():
            setattr(self.folder, name, value)
        if transaction.get_connection().in_atomic_block:
            Folder.objects.filter(pk=self.folder.pk).update(**changes)
            return
        with database():
            Folder.objects.filter(pk=self.folder.pk).update(**changes)

    def count_vanished(self, number: int) -> None:
        """Mail that was gone when we came for it."""
        if number > 0:
            self.remember(vanished=self.folder.vanished + number)

    def with_held_back(self, uids: Iterable[int]) -> dict[str, str]:
        """`held_back` with further mails to which we come back while the others go on."""
        now = timezone.now()
        for uid in uids:
            log.warning("mail %d of %s is not handed over, coming back to it later", uid, self.folder.name)
            self.troubles.tried_at[self.folder.pk, uid] = now
        return {**self.folder.held_back, **{str(uid): now.isoformat() for uid in uids}}

    def whole(self, mail: Listing, body: bytes) -> Delivery:
        """A mail as it is."""
        return self._delivery(mail, body, {})

    def stub(self, mail: Listing, mark: str) -> Delivery:
        """The headers alone, marked with why ("too_large", "not_handed_over"), so that somebody looks into the mailbox itself."""
        return self._delivery(mail, self._header(mail.uid) or b"Subject: \r\n\r\n", {mark: mail.size})

    def _header(self, uid: int) -> bytes:
        key = (self.folder.pk, uid)
        if self.troubles.broke.get(key, 0) >= HEADERS_BREAK_TOO:
            return b""
        try:
            return self.session.header(uid)
        except ServerSaysNo:
            return b""
        except BROKEN:
            self.troubles.broke[key] = HEADERS_BREAK_TOO
            raise

    def _delivery(self, mail: Listing, raw: bytes, mark: dict[str, int]) -> Delivery:
        kind = self.folder.kind
        now = timezone.now()
        return Delivery(
            mailbox=self.account.mailbox_id,
            source="sent" if kind == "sent" else "imap",
            source_key=f"{self.account.pk}:{self.folder.pk}:{self.folder.uid_validity}:{mail.uid}",
            raw=raw,
            envelope={"folder": self.folder.name, "kind": kind, "seen": mail.seen, "uid": mail.uid, **mark},
            received_at=min(mail.arrived or now, now),
        )
