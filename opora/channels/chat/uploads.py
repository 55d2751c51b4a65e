"""Files of visitors: of bounded size and number, with names that do no harm, kept once, and forgotten when they are never sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from opora.channels.chat.models import Upload, Visitor
from opora.kernel import files
from opora.kernel.limits import counted
from opora.kernel.models import Blob
from opora.replies.actions.drafting import keep_file_name

LARGEST_FILE = 10 * 1024**2  # bytes
MOST_FILES = 5  # in one message
AN_HOUR, MOST_AN_HOUR = 3600, 40
KEPT_UNSAID = timedelta(days=2)


def upload(visitor: Visitor, sent: UploadedFile[Any]) -> Upload | None:
    """Keep one file for a message to come; None when it is too large, empty, or one too many in this hour."""
    size = sent.size or 0
    if not 0 < size <= LARGEST_FILE or counted("chat-file", visitor.handle, seconds=AN_HOUR) > MOST_AN_HOUR:
        return None
    content = sent.read(LARGEST_FILE + 1)
    return Upload.objects.create(
        visitor=visitor, blob=files.keep(content), name=keep_file_name(sent.name or ""), content_type=_kind(sent.content_type)
    )


def _kind(told: str | None) -> str:
    kind = (told or "").partition(";")[0].strip().lower()
    return kind if kind.isascii() and kind.isprintable() and kind.count("/") == 1 and len(kind) <= 120 else "application/octet-stream"


def forget_old_uploads() -> None:
    """After two days nobody sends a file any more; its bytes go unless a message has them."""
    old = Upload.objects.filter(at__lt=timezone.now() - KEPT_UNSAID)
    unsaid = list(old.filter(said=False).values_list("blob", flat=True))
    with transaction.atomic():
        old.delete()
        forget_bytes(unsaid)


def forget_bytes(blobs: Sequence[str]) -> None:
    """Let go of bytes that no message, no draft and no other visitor has."""
    wanted = Upload.objects.filter(blob__in=blobs).values("blob")
    Blob.objects.filter(pk__in=blobs, attachment=None, draftfile=None).exclude(pk__in=wanted).delete()
