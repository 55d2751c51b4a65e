"""Removing contents for good: text, raw bytes, files, references, search words; the row stays as a figure."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote_to_bytes

from django.db.models import F, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast, Concat

from opora.kernel.models import Blob
from opora.messages.models import Attachment, Blocked, HookCall, Message, MessageReference, Parcel, Revision, Thread

NOTHING = zlib.compress(b"")
SHORTEST_NAME = 5  # a shorter one would be found in anything
EMPTY: dict[str, Any] = {
    "from_name": "", "from_address": "", "to": [], "cc": [], "bcc": [], "reply_to": [], "text": "", "quoted": "", "signature": "",
    "html": "", "reply_html": "", "defects": [], "search": None, "rfc_id": "", "envelope": {}, "delivery_problem": "",
    "external_id": "", "facts": {},
}  # fmt: skip


def forget_contents(ids: Sequence[int], *, stub: str) -> None:
    """In the caller's transaction, reduce messages to stubs. Due ones are cancelled first."""
    rows = Message.objects.filter(pk__in=ids)
    rows.filter(delivery=Message.Delivery.DUE).update(delivery=Message.Delivery.CANCELLED, due_at=None)
    _forget_hooks(rows)
    blobs = list(Attachment.objects.filter(message__in=ids).exclude(blob=None).values_list("blob_id", flat=True))
    Attachment.objects.filter(message__in=ids).delete()
    MessageReference.objects.filter(message__in=ids).delete()
    Revision.objects.filter(message__in=ids).delete()
    _parcels_of(ids).update(raw=NOTHING, envelope={}, problem="", source_key=_keyless())
    rows.update(subject=stub, reply=stub, **EMPTY)
    Thread.objects.filter(messages__in=ids).update(subject=stub)
    Thread.objects.filter(messages__in=ids).exclude(key="").update(key=_keyless())
    Blob.objects.filter(pk__in=blobs, attachment=None, draftfile=None).delete()


def _forget_hooks(messages: QuerySet[Message]) -> None:
    """The calls of providers that told of these messages or of who wrote them, as far as their bytes name them. Their keys stay,
    they tell nothing: by them the same call is known when it comes again."""
    told = list(messages.exclude(thread__channel="email").values_list("external_id", "from_address", "thread__mailbox"))
    words = {word.lstrip("+").encode() for key, address, _box in told for word in (key, address) if len(word) >= SHORTEST_NAME}
    if not words:
        return
    named = re.compile(rb"(?<![0-9A-Za-z])(?:" + b"|".join(re.escape(word) for word in sorted(words)) + rb")(?![0-9A-Za-z])")
    rows = HookCall.objects.filter(mailbox__in={box for _key, _address, box in told}).exclude(state=HookCall.State.WAITING)
    found = [pk for pk, raw in rows.values_list("pk", "raw").iterator(chunk_size=50) if named.search(_opened(raw))]
    HookCall.objects.filter(pk__in=found).update(raw=NOTHING, headers={}, problem="", state=HookCall.State.TAKEN)


def _opened(raw: bytes | memoryview[int]) -> bytes:
    """The bytes of a call; a form's %2B and the like are read as the signs they stand for."""
    return unquote_to_bytes(zlib.decompress(raw))


def note_repeat(parcel: Parcel, *, copy_of: int | None) -> None:
    """A delivery of what we had already. Of a mail that was erased meanwhile nothing is kept this time either;
    `copy_of` is the message of ours whose copy it is, so that both are forgotten together."""
    if Parcel.objects.filter(fingerprint=parcel.fingerprint, raw=NOTHING).exists():
        Parcel.objects.filter(pk=parcel.pk).update(raw=NOTHING, envelope={}, source_key=_keyless())
    elif copy_of:
        Parcel.objects.filter(pk=parcel.pk).update(envelope={**parcel.envelope, "copy_of": copy_of})


def forget_unreadable(words: Sequence[str]) -> int:
    """Empty the parcels that could not be read and hold one of these addresses. Returns how many."""
    wanted = [word.lower().encode() for word in words]
    rows = Parcel.objects.filter(state=Parcel.State.FAILED).values_list("pk", "raw")
    found = [pk for pk, raw in rows.iterator(chunk_size=50) if any(word in zlib.decompress(raw).lower() for word in wanted)]
    return Parcel.objects.filter(pk__in=found).update(
        raw=NOTHING, envelope={}, problem="", source_key=_keyless(), state=Parcel.State.REPEATED, reason="erased"
    )


def unblock_erased(addresses: Sequence[str]) -> None:
    """A blocklist may not keep the address of somebody who was erased."""
    Blocked.objects.filter(pattern__in=[address.lower() for address in addresses]).delete()


def _parcels_of(ids: Sequence[int]) -> QuerySet[Parcel]:
    """What came of these messages: the mails themselves, the same ones delivered again, our own copies.

    The fingerprints stay, they tell nothing: by them a mail that is fetched again is known and does not come back.
    """
    prints = Parcel.objects.filter(message__in=ids).exclude(fingerprint="").values("fingerprint")
    again = Q(state=Parcel.State.REPEATED, fingerprint__in=prints) | Q(state=Parcel.State.REPEATED, envelope__copy_of__in=list(ids))
    found = Parcel.objects.filter(Q(message__in=ids) | again).values_list("pk", flat=True)
    return Parcel.objects.filter(pk__in=list(found))


def _keyless() -> Concat:
    """A key that names nothing: the old one may hold a mailbox address or a file name."""
    return Concat(Value("erased-"), Cast(F("pk"), TextField()))
