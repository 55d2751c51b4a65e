"""The gate in: bytes become parcels, committed before anybody is told "accepted"."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.jobs import wake
from opora.kernel.steps import step
from opora.messages.models import SAID, Parcel
from opora.pure.mail import fingerprint
from opora.pure.utterances import Utterance, dump
from opora.team.models import Agent

DEFLATE_LEVEL = 4  # as small as the highest within a few percent, at a third of its time
MOST_BYTES = 4_000_000  # of parcels in one statement, which PostgreSQL holds in memory; a larger one goes alone


@dataclass(frozen=True, slots=True)
class Delivery:
    """One handing-over by a mail server. `source_key` names it, so that the same handing-over again is known."""

    mailbox: int | None
    source: str
    source_key: str
    raw: bytes
    envelope: dict[str, Any] = field(default_factory=dict)
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many deliveries were new, and how many we already had."""

    stored: int
    repeated: int


def accept(deliveries: Sequence[Delivery]) -> Accepted:
    """Store deliveries as parcels in one transaction and wake the worker; when it returns they are safe.

    Idempotent by (source, source_key). Raises only when the database does not take them.
    """
    with transaction.atomic(savepoint=False):
        step("parcels before insert")
        stored = sum(quick.add_those_not_there(some) for some in _together(deliveries))
        step("parcels before commit")
        wake()
    step("parcels after commit")
    return Accepted(stored=stored, repeated=len(deliveries) - stored)


def hear(mailbox: int, utterances: Sequence[Utterance], *, received_at: datetime | None = None) -> Accepted:
    """Store what was said on a channel other than mail, as `accept` does; idempotent by mailbox and the utterance's key."""
    deliveries = [Delivery(mailbox, SAID, f"{mailbox}:{one.key}", dump(one), received_at=received_at) for one in utterances]
    return accept(deliveries)


def _together(deliveries: Sequence[Delivery]) -> Iterator[list[Parcel]]:
    """The parcels in order, as many at once as one statement may hold."""
    some, size = list[Parcel](), 0
    for parcel in map(_parcel, deliveries):
        if some and size + len(parcel.raw) > MOST_BYTES:
            yield some
            some, size = [], 0
        some.append(parcel)
        size += len(parcel.raw)
    if some:
        yield some


def _parcel(delivery: Delivery) -> Parcel:
    said = delivery.source == SAID
    return Parcel(
        mailbox_id=delivery.mailbox,
        source=delivery.source,
        source_key=delivery.source_key,
        envelope=delivery.envelope,
        fingerprint=hashlib.sha256(delivery.source_key.encode()).hexdigest() if said else fingerprint(delivery.raw),
        raw=zlib.compress(delivery.raw, DEFLATE_LEVEL),
        size=len(delivery.raw),
        received_at=delivery.received_at or timezone.now(),
    )


def retry_parcels(ids: Sequence[int], *, by: Agent) -> int:
    """Read unreadable parcels again, for example after an upgrade. Returns how many were taken up."""
    demand(by, "messages:reconcile")
    with transaction.atomic():
        taken = Parcel.objects.filter(pk__in=ids, state=Parcel.State.FAILED).update(
            state=Parcel.State.WAITING, tries=0, problem=""
        )
        audit.record("parcels.retried", "parcels", by=by, count=taken)
        wake()
    return taken
