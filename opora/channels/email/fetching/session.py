"""A signed-in IMAP connection that speaks in our words: looks, listings, bodies."""

from __future__ import annotations

import imaplib
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from imap_tools.errors import ImapToolsError
from imap_tools.folder import FolderInfo
from imap_tools.idle import get_socket_poller
from imap_tools.mailbox import BaseMailBox

from opora.channels.email.fetching.answers import Listing, bodies_in, listings
from opora.channels.email.fetching.signing_in import connect
from opora.channels.email.models import EmailAccount

BROKEN = (imaplib.IMAP4.error, ImapToolsError, OSError, UnicodeError)
"""What any method of a session may raise; afterwards the connection is not to be trusted."""


class ServerSaysNo(imaplib.IMAP4.error):
    """The server understood a command and refused it."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a folder says of itself when it is opened."""

    uid_validity: int
    uid_next: int
    messages: int


class Session:
    """One connection. Opening it raises what `sentences.why_no_connection` explains."""

    def __init__(self, account: EmailAccount) -> None:
        self.box: BaseMailBox = connect(account)
        self.can_idle = "IDLE" in self.box.client.capabilities

    def folders(self) -> list[FolderInfo]:
        """Every folder that can be opened."""
        return [one for one in self.box.folder.list() if not {flag.lower() for flag in one.flags} & {"\\noselect", "\\nonexistent"}]

    def look(self, folder: str, *, writing: bool = False) -> Look:
        """Open a folder; read-only unless we mean to mark mail as seen, so that no flag changes by accident."""
        _typ, answer = self.box.folder.set(folder, readonly=not writing)
        validity, uid_next = self._number("UIDVALIDITY"), self._number("UIDNEXT")
        return Look(validity, uid_next or self._highest_uid() + 1, int(answer[0] or 0))

    def grew(self, folder: str, *, beyond: int, validity: int | None) -> bool:
        """Whether a folder that is not open has anything above a UID, or was made anew. Cheaper than opening it."""
        status = self.box.folder.status(folder, ["UIDNEXT", "UIDVALIDITY"])
        return status.get("UIDVALIDITY") != validity or status.get("UIDNEXT", beyond + 2) > beyond + 1

    def uids(self, first: int, last: int, since: date | None = None) -> list[int]:
        """The UIDs of the open folder from `first` to `last`, of mail that arrived since a day."""
        words = ["UID", f"{first}:{last}"]
        if since:
            words += ["SINCE", f"{since.day}-{_MONTHS[since.month]}-{since.year}"]
        found = self._uid("SEARCH", *words)
        return sorted({int(uid) for line in found if isinstance(line, bytes) for uid in line.split()})

    def listed(self, uids: Sequence[int]) -> dict[int, Listing]:
        """Size, arrival and flags of those that still exist."""
        return listings(self._uid("FETCH", _set(uids), "(UID RFC822.SIZE INTERNALDATE FLAGS)")) if uids else {}

    def bodies(self, uids: Sequence[int]) -> dict[int, bytes]:
        """Whole mails, without marking them as seen. What vanished meanwhile is missing."""
        return bodies_in(self._uid("FETCH", _set(uids), "(UID BODY.PEEK[])"))

    def header(self, uid: int) -> bytes:
        """Only the headers of one mail; empty when the server gives none."""
        return bodies_in(self._uid("FETCH", str(uid), "(UID BODY.PEEK[HEADER])")).get(uid, b"")

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Set the flag that other mail programs show as "read"."""
        self._uid("STORE", _set(uids), "+FLAGS.SILENT", r"(\Seen)")

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> None:
        """Sleep in IDLE until the open folder changes, the time is over, or `stopped` says so (looked at every second)."""
        try:
            self.box.idle.start()  # type: ignore[no-untyped-call]
        except imaplib.IMAP4.abort:
            raise
        except (imaplib.IMAP4.error, ImapToolsError):  # promised and then refused
            self.can_idle = False
            return
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and not stopped() and not self._news():
            continue
        self.box.idle.stop()  # type: ignore[no-untyped-call]

    def close(self) -> None:
        """Log out if the server still listens."""
        try:
            if self.box.client.sock:
                self.box.client.sock.settimeout(2)
            self.box.client.logout()
        except BROKEN:
            self.box.client.shutdown()

    def _news(self) -> bool:
        client = self.box.client
        return _already_read(client) or bool(get_socket_poller(client.sock, 1))

    def _highest_uid(self) -> int:
        return max((int(uid) for line in self._uid("SEARCH", "UID", "*") if isinstance(line, bytes) for uid in line.split()), default=0)

    def _number(self, name: str) -> int:
        value = (self.box.client.untagged_responses.get(name) or [b"0"])[-1]
        return int(value) if isinstance(value, bytes) and value.isdigit() else 0

    def _uid(self, command: str, *words: str) -> list[object]:
        typ, answer = self.box.client.uid(command, *words)
        if typ != "OK":
            raise ServerSaysNo(f"{command}: {answer!r}"[:500])
        return list(answer)


_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _already_read(client: imaplib.IMAP4) -> bool:
    """Whether news came in one piece with the answer before: then it lies in our buffer and the socket stays silent."""
    patience = client.sock.gettimeout()
    client.sock.settimeout(0)
    try:
        return bool(client._file.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        client.sock.settimeout(patience)


def _set(uids: Sequence[int]) -> str:
    """`1:3,7` for [1, 2, 3, 7]: short, because servers limit the length of a command."""
    ranges: list[list[int]] = []
    for uid in sorted(uids):
        if ranges and uid == ranges[-1][1] + 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in ranges)
