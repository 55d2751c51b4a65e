"""Removing contents for good: text, raw bytes, files, references, search words; the row stays as a figure."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from django.db.models import F, TextField, Value
from django.db.models.functions import Cast, Concat

from opora.kernel.models import Blob
from opora.messages.models import Attachment, Message, MessageReference, Parcel, Thread

EMPTY: dict[str, Any] = {
    "from_name": "", "from_address": "", "to": [], "cc": [], "bcc": [], "reply_to": [], "text": "", "quoted": "", "signature": "",
    "html": "", "reply_html": "", "defects": [], "search": None, "rfc_id": "", "envelope": {}, "delivery_problem": "",
}  # fmt: skip


def forget_contents(ids: Sequence[int], *, stub: str) -> None:
    """In the caller's transaction, reduce messages to stubs. Due ones are cancelled first."""
    rows = Message.objects.filter(pk__in=ids)
    rows.filter(delivery=Message.Delivery.DUE).update(delivery=Message.Delivery.CANCELLED, due_at=None)
    blobs = list(Attachment.objects.filter(message__in=ids).exclude(blob=None).values_list("blob_id", flat=True))
    Attachment.objects.filter(message__in=ids).delete()
    MessageReference.objects.filter(message__in=ids).delete()
    Parcel.objects.filter(message__in=ids).update(
        raw=zlib.compress(b""), envelope={}, fingerprint="", problem="", source_key=_keyless()
    )
    rows.update(subject=stub, reply=stub, **EMPTY)
    Thread.objects.filter(messages__in=ids).update(subject=stub)
    Blob.objects.filter(pk__in=blobs, attachment=None, draftfile=None).delete()


def _keyless() -> Concat:
    """A key that names nothing: the old one may hold a mailbox address or a file name."""
    return Concat(Value("erased-"), Cast(F("pk"), TextField()))
