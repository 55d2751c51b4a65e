"""Works off imports: a batch of mails at a time, remembered in the commit that stores them, so that a kill repeats nothing."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import islice
from pathlib import Path

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.channels.email.archives import ArchivedMail, NotAnArchive, open_archive
from opora.channels.email.archives.archive import UNREADABLE
from opora.channels.email.archives.zipped import TooBig
from opora.channels.email.models import ImportRun
from opora.kernel import live
from opora.kernel.jobs import drain
from opora.kernel.steps import step
from opora.messages.actions import Delivery, accept
from opora.messages.queries import waiting_parcels
from opora.team import queries as team

log = logging.getLogger(__name__)
MAILS_AT_ONCE = 100
BYTES_AT_ONCE = 20 * 1024 * 1024
ENOUGH_WAITING = 400  # parcels; more would keep the mail of today waiting behind the mail of last year
State = ImportRun.State
_ARRIVED = re.compile(rb"(?mi)^(?:Received:(?:[^\r\n]|\r?\n[ \t])*?;|Date:)(?:\r?\n)?[ \t]*([^\r\n]{6,60}(?:\r?\n[ \t][^\r\n]{0,60})?)")


@dataclass(slots=True)
class Reading:
    """An archive that is open in this process, and the number of the next mail."""

    mails: Iterator[ArchivedMail]
    position: int


_open: dict[int, Reading] = {}


@drain("imports", order=50, waiting=lambda _now: ImportRun.objects.filter(state__in=[State.WAITING, State.RUNNING]))
def work_off_imports() -> int:
    """One batch of the oldest import that is to run; 0 while enough parcels wait to be placed."""
    if waiting_parcels(ENOUGH_WAITING) >= ENOUGH_WAITING:
        return 0
    with transaction.atomic():
        waiting = ImportRun.objects.select_for_update(skip_locked=True, of=("self",)).filter(state__in=[State.WAITING, State.RUNNING])
        run = waiting.order_by("id").first()
        return _work_off(run) if run else 0


def _work_off(run: ImportRun) -> int:
    try:
        if run.state == State.WAITING:
            return _begin(run)
        batch = _next_batch(run)
    except (*UNREADABLE, NotAnArchive) as problem:
        _end(run, State.FAILED, why_not(problem))
        return 1
    if not batch:
        _end(run, State.DONE, run.problem)
        return 1
    _store(run, batch)
    return len(batch)


def _begin(run: ImportRun) -> int:
    archive = open_archive(Path(run.path))
    run.format, run.total, run.state = archive.format, archive.count(), State.RUNNING
    run.save(update_fields=["format", "total", "state"])
    live.tell(live.Change("import", run.pk))
    return 1


def _next_batch(run: ImportRun) -> list[ArchivedMail]:
    reading = _open.get(run.pk)
    if reading is None or reading.position != run.position:
        _open[run.pk] = reading = Reading(open_archive(Path(run.path)).mails(run.position), run.position)
    batch: list[ArchivedMail] = []
    size = 0
    for one in islice(reading.mails, MAILS_AT_ONCE):
        batch.append(one)
        size += len(one.raw or b"")
        if size >= BYTES_AT_ONCE:
            break
    reading.position += len(batch)
    return batch


def _store(run: ImportRun, batch: Sequence[ArchivedMail]) -> None:
    deliveries = [_delivery(run, one, one.raw) for one in batch if one.raw is not None]
    unreadable = [one for one in batch if one.raw is None]
    step("import before store")
    accepted = accept(deliveries)
    run.position += len(batch)
    run.stored += accepted.stored
    run.repeated += accepted.repeated
    run.failed += len(unreadable)
    run.problem = _with_problems(run.problem, unreadable)
    run.save(update_fields=["position", "stored", "repeated", "failed", "problem"])
    live.tell(live.Change("import", run.pk))
    step("import before commit")


def _delivery(run: ImportRun, one: ArchivedMail, raw: bytes) -> Delivery:
    return Delivery(
        mailbox=run.mailbox_id,
        source="import",
        source_key=hashlib.sha256(raw).hexdigest(),
        raw=raw,
        envelope={"folder": one.name[:200], "kind": one.kind, "seen": True, "import": run.pk},
        received_at=arrival(raw),
    )


def arrival(raw: bytes) -> datetime:
    """When a mail of an archive arrived: what the last server wrote, else its own date; never in the future."""
    now = timezone.now()
    for found in islice(_ARRIVED.finditer(raw[:64_000].split(b"\r\n\r\n", 1)[0].split(b"\n\n", 1)[0]), 5):
        try:
            moment = parsedate_to_datetime(found[1].decode("ascii", "replace"))
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            if datetime(1980, 1, 1, tzinfo=UTC) < moment < now:
                return moment.astimezone(UTC)
        except (ValueError, OverflowError, TypeError):
            continue
    return now


def _end(run: ImportRun, state: ImportRun.State, problem: str) -> None:
    _open.pop(run.pk, None)
    run.state, run.problem, run.ended_at = state, problem, timezone.now()
    run.save(update_fields=["state", "problem", "ended_at"])
    live.tell(live.Change("import", run.pk))
    log.info("import %d: %s, %d stored, %d known, %d unreadable", run.pk, state, run.stored, run.repeated, run.failed)


def _with_problems(known: str, unreadable: Sequence[ArchivedMail]) -> str:
    """The first few are enough to understand what is wrong."""
    lines = [*known.splitlines(), *(f"{one.name}: {one.problem}" for one in unreadable)]
    return "\n".join(line[:300] for line in lines[:20])


def why_not(problem: Exception) -> str:
    """Why an archive cannot be imported, and what to do, in the desk's language."""
    with translation.override(team.desk().language):
        if isinstance(problem, FileNotFoundError):
            return _("The archive is no longer where it was. Put it back and start the import again.")
        if isinstance(problem, PermissionError):
            return _("The desk may not read the archive. Change its permissions and start the import again.")
        if isinstance(problem, TooBig):
            return _(
                "This zip unpacks to far more than a mail archive does, so it was not opened. Unpack it yourself and import the folder."
            )
        if isinstance(problem, NotAnArchive):
            return _("No mail was found there. Choose an mbox file, a Maildir, a folder with .eml files, or a zip of these.")
        return _("The archive could not be read: %(detail)s") % {"detail": str(problem)[:300]}
