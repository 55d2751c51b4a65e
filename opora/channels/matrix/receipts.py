"""Read marks: Matrix says up to which event somebody has read, the desk wants to know which of its answers that are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from opora.channels.matrix.reading import moment
from opora.channels.matrix.shapes import Event, mapping
from opora.messages.actions import Happened, revise
from opora.messages.models import Message, Revision

MOST_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody has read up to this event."""

    event: str
    at: datetime


def seen_in(told: Sequence[Event], *, us: str, now: datetime) -> list[Seen]:
    """The read marks of other people than us."""
    found = []
    for one in told:
        for name in mapping(one, "content") if one.get("type") == "m.receipt" else ():
            for person, mark in mapping(one, "content", name, "m.read").items():
                if person != us and isinstance(mark, dict):
                    found.append(Seen(name, moment({"origin_server_ts": mark.get("ts")}, now)))
    return found


def take_seen(mailbox: int, room: str, seen: Seen) -> None:
    """Note it beside every answer of ours up to there. One that is just being handed over has its mark wait for it."""
    inside = Message.objects.filter(thread__mailbox=mailbox, thread__key=room)
    known = inside.filter(external_id=seen.event).first()
    if known is None:
        revise(mailbox, _read(seen.event, seen))
        return
    already = Revision.objects.filter(message=OuterRef("pk"), kind=Revision.Kind.READ)
    ours = inside.filter(direction=Message.Direction.OUT).exclude(external_id="").exclude(Exists(already))
    sent = ours.filter(pk__lte=known.pk) if known.direction == Message.Direction.OUT else ours.filter(delivered_at__lte=known.at)
    for name in sent.order_by("-pk").values_list("external_id", flat=True)[:MOST_AT_ONCE]:
        revise(mailbox, _read(name, seen))


def _read(event: str, seen: Seen) -> Happened:
    return Happened(event, Revision.Kind.READ, f"read:{event}", seen.at)
