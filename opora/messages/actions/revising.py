"""What happens to a message after it was said is written beside it, never into it (domain.md, invariant 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from opora.kernel import live
from opora.kernel.db import quick
from opora.messages.models import Message, Revision
from opora.pure.utterances import Sequel

Kind = Revision.Kind
FIND_THEIR_MESSAGE = """
    UPDATE messages_revision SET message_id = %s WHERE mailbox_id = %s AND external_id = %s AND message_id IS NULL
"""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event upon the message that its channel calls `external_id`; `key` names the event itself, so that repeats are known."""

    external_id: str
    kind: Revision.Kind
    key: str
    at: datetime
    text: str = ""
    ours: bool = False


def revise_by(mailbox: int, sequels: Iterable[Sequel]) -> None:
    """Write down what a channel told of its messages; what names no message is no news."""
    for one in sequels:
        if one.message:
            revise(mailbox, Happened(one.message, Kind(one.kind), one.key, one.at, one.text, one.ours))


def revise(mailbox: int, happened: Happened) -> bool:
    """Write one event down in the caller's transaction; False when it was known. It may come before its message."""
    message = Message.objects.filter(external_id=happened.external_id, thread__mailbox=mailbox).only("pk", "thread").first()
    _row, new = Revision.objects.get_or_create(
        mailbox_id=mailbox,
        key=happened.key[:300],
        defaults={
            "external_id": happened.external_id[:300], "message": message, "kind": happened.kind, "text": happened.text,
            "ours": happened.ours, "at": happened.at,
        },
    )  # fmt: skip
    if new and message:
        live.tell(live.Change("message", message.pk, mailbox=mailbox))
    return new


def bring_together(message: Message, mailbox: int | None) -> None:
    """Events that came before their message find it now."""
    if message.external_id and mailbox:
        quick.ask(FIND_THEIR_MESSAGE, [message.pk, mailbox, message.external_id])
