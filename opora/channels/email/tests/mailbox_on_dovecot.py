"""A mailbox of the desk whose mail lies on the tests' Dovecot."""

from __future__ import annotations

import imaplib
import time
import zlib
from collections.abc import Callable, Iterable
from datetime import datetime

from imap_tools.imap_utf7 import utf7_encode

from opora.channels.email.fetching.fetcher import Fetcher
from opora.channels.email.fetching.folders import folders_of
from opora.channels.email.fetching.open_folder import Troubles
from opora.channels.email.fetching.reading import FolderReader
from opora.channels.email.fetching.session import Session
from opora.channels.email.models import EmailAccount, Folder
from opora.messages.models import Mailbox, Parcel
from tests.dovecot import Dovecot


def mail(number: int, text: str = "It does not boil.") -> bytes:
    head = f"From: ana{number}@customer.example\r\nTo: help@shop.example\r\nSubject: Kettle {number}\r\n"
    return f"{head}Message-ID: <{number}@customer.example>\r\n\r\n{text} {number}\r\n".encode()


def account_on(dovecot: Dovecot, *, port: int = 0, user: str = "help", **settings: object) -> EmailAccount:
    mailbox = Mailbox.objects.create(name=user, address=f"{user}@shop.example")
    place = {"imap_host": dovecot.host, "imap_port": port or dovecot.imap_port, "imap_security": "none"}
    return EmailAccount.objects.create(mailbox=mailbox, **{"login": user, "password": dovecot.password, **place, **settings})


def fill(dovecot: Dovecot, mails: Iterable[bytes], *, user: str = "help", folder: str = "INBOX", arrived: datetime | None = None) -> None:
    """Lay many mails into a folder over one connection."""
    line = dovecot.sign_in(user)
    name = b'"' + utf7_encode(folder) + b'"'
    line.create(name)
    for raw in mails:
        answer, detail = line.append(name, "", imaplib.Time2Internaldate(arrived or time.time()), raw)
        assert answer == "OK", detail
    line.logout()


def visit(account: EmailAccount, troubles: Troubles | None = None) -> dict[str, Folder]:
    """Fetch every folder once, as a fetcher does after connecting; the folders by kind."""
    session = Session(account)
    try:
        folders = folders_of(account, session.folders())
        for folder in folders:
            FolderReader(session, account, folder, troubles or Troubles()).fetch(lambda: False)
    finally:
        session.close()
    return {folder.kind: Folder.objects.get(pk=folder.pk) for folder in folders}


def raws() -> list[bytes]:
    """The bytes of all parcels, in the order of their arrival here."""
    return [zlib.decompress(raw) for raw in Parcel.objects.order_by("pk").values_list("raw", flat=True)]


def until(true: Callable[[], object], seconds: float = 120) -> bool:
    """Whether something comes true in time; the limit only catches a hang."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


class running:
    """`with running(account):` a fetcher works beside the test."""

    def __init__(self, account: EmailAccount) -> None:
        self.fetcher = Fetcher(account.pk)

    def __enter__(self) -> Fetcher:
        self.fetcher.start()
        return self.fetcher

    def __exit__(self, *_: object) -> None:
        self.fetcher.stop()
        self.fetcher.join(60)
        assert not self.fetcher.is_alive()
