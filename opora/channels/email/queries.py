"""Reading accounts, imports, and how the mailboxes are doing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.email.models import EmailAccount, Folder, ImportRun
from opora.kernel.access import Permitted, demand, fetch_or_absent
from opora.messages.models import Mailbox

SILENT_AFTER = timedelta(minutes=10)


def accounts(*, for_: Permitted) -> QuerySet[EmailAccount]:
    """Accounts of the mailboxes in use, with their mailboxes, by name; for those who may change mailboxes."""
    demand(for_, "mailboxes:change")
    return EmailAccount.objects.filter(mailbox__retired_at=None).select_related("mailbox").order_by("mailbox__name")


def imports(*, for_: Permitted) -> QuerySet[ImportRun]:
    """Imports, newest first; for those who may run them."""
    demand(for_, "import:run")
    return ImportRun.objects.select_related("mailbox", "started_by").order_by("-id")


def import_run(pk: int, *, for_: Permitted) -> ImportRun:
    """One import."""
    return fetch_or_absent(imports(for_=for_), pk=pk)


def mailbox_problems() -> list[str]:
    """One sentence per mailbox that cannot be fetched, for the doctor and for owners."""
    found = []
    for account in EmailAccount.objects.filter(fetching=True, mailbox__retired_at=None).exclude(imap_host="").select_related("mailbox"):
        sentence = _problem(account)
        if sentence:
            found.append(f"{account.mailbox.address}: {sentence}")
    return found


def _problem(account: EmailAccount) -> str:
    if account.problem:
        return account.problem
    if account.checked_at is None:
        return _("It was never fetched. Is the process “opora fetch” running?")
    if timezone.now() - account.checked_at > SILENT_AFTER:
        minutes = int((timezone.now() - account.checked_at).total_seconds() // 60)
        return _("It was last fetched %(minutes)d minutes ago. Is the process “opora fetch” running?") % {"minutes": minutes}
    return ""


@dataclass(frozen=True, slots=True)
class FolderCounts:
    """One folder: what lies there, what we fetched, what was too old to be wanted, what could not be had.

    `waiting` is what we still have to fetch. Mail that people delete on the server after we fetched it makes `fetched` larger
    than `on_server`.
    """

    mailbox: Mailbox
    folder: str
    kind: str
    on_server: int
    fetched: int
    left_there: int
    held_back: int
    vanished: int
    waiting: int


def reconciliation() -> list[FolderCounts]:
    """The counts of every folder that is fetched."""
    rows = Folder.objects.filter(account__mailbox__retired_at=None).select_related("account__mailbox")
    return [_counts(row) for row in rows.order_by("account__mailbox__name", "kind", "name")]


def _counts(row: Folder) -> FolderCounts:
    held = len(row.held_back)
    return FolderCounts(
        mailbox=row.account.mailbox,
        folder=row.name,
        kind=row.kind,
        on_server=row.on_server,
        fetched=row.fetched,
        left_there=row.left_there,
        held_back=held,
        vanished=row.vanished,
        waiting=max(0, row.on_server - row.fetched - row.left_there - held),
    )
