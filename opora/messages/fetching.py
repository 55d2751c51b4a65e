"""Files that a channel keeps for us are fetched beside everything else, tried again, and shown as missing when they cannot be had."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.kernel import files, live
from opora.kernel.jobs import drain
from opora.kernel.outside import NOT_REACHED, fetch
from opora.messages.channels import channel
from opora.messages.models import Attachment

log = logging.getLogger(__name__)
BATCH = 10
LARGEST_FILE = 25 * 1024**2
PAUSES = [timedelta(seconds=s) for s in (30, 300, 3600, 6 * 3600)]
TROUBLE = (*NOT_REACHED, OSError, ValueError, LookupError)


@drain("files of channels", order=60, waits_for_others=True, waiting=lambda now: Attachment.objects.filter(fetch_at__lte=now))
def fetch_files() -> int:
    """Fetch up to ten files; each keeps its place in the queue until its bytes are here or it was given up."""
    due = _claim()
    for file in due:
        _fetch(file)
    return len(due)


def _claim() -> list[Attachment]:
    """Whoever takes files up moves their next try away first, so that a death in the middle only costs one pause."""
    with transaction.atomic():
        rows = Attachment.objects.select_for_update(skip_locked=True, of=("self",)).filter(fetch_at__lte=timezone.now())
        due = list(rows.select_related("message__thread__mailbox").order_by("fetch_at")[:BATCH])
        for file in due:
            pause = PAUSES[min(file.fetch_tries, len(PAUSES) - 1)]
            Attachment.objects.filter(pk=file.pk).update(fetch_tries=file.fetch_tries + 1, fetch_at=timezone.now() + pause)
    return due


def _fetch(file: Attachment) -> None:
    mailbox = file.message.thread.mailbox
    kind = channel(file.message.thread.channel)
    try:
        if kind and kind.fetches and mailbox:
            content = kind.fetches(file.fetch_from, mailbox)
        else:
            content = fetch(file.fetch_from, largest=LARGEST_FILE).content
    except TROUBLE as problem:
        _missed(file, problem)
        return
    with transaction.atomic():
        here = {"blob": files.keep(content), "size": len(content), "fetch_from": "", "fetch_at": None, "fetch_problem": ""}
        Attachment.objects.filter(pk=file.pk).update(**here)
        live.tell(live.Change("message", file.message_id, mailbox=mailbox.pk if mailbox else None))


def _missed(file: Attachment, problem: Exception) -> None:
    log.warning("file %s of message %s: %r", file.pk, file.message_id, problem)
    changes: dict[str, object] = {"fetch_problem": f"{type(problem).__name__}: {problem}"[:300]}
    if file.fetch_tries + 1 > len(PAUSES):
        changes |= {"fetch_at": None}
    Attachment.objects.filter(pk=file.pk).update(**changes)
