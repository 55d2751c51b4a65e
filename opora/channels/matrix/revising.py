"""Edits, deletions and reactions beside their messages. Only what may be true is noted: nobody edits what somebody else wrote."""

from __future__ import annotations

from dataclasses import replace

from opora.messages.actions import Happened, revise
from opora.messages.models import Message, Revision

Kind = Revision.Kind


def take_change(mailbox: int, room: str, change: Happened) -> int:
    """Note one change; 1 when it was new. Taking a reaction or an edit back is a change of what it was said of."""
    change = _of_its_message(mailbox, change) if change.kind == Kind.DELETED else change
    if not _may_be(mailbox, room, change):
        return 0
    return int(revise(mailbox, change))


def _may_be(mailbox: int, room: str, change: Happened) -> bool:
    """Homeservers do not check what an event says of another: it must be of the same room, and an edit by the same side."""
    message = Message.objects.filter(external_id=change.external_id, thread__mailbox=mailbox).select_related("thread").first()
    if message is None:
        return True  # it may come before its message
    by_the_same = (message.direction == Message.Direction.OUT) == change.ours
    return message.thread.key == room and (change.kind != Kind.EDITED or by_the_same)


def _of_its_message(mailbox: int, gone: Happened) -> Happened:
    """What was deleted may itself have been a reaction or an edit."""
    keys = [f"reaction:{gone.external_id}", f"edit:{gone.external_id}"]
    earlier = Revision.objects.filter(mailbox=mailbox, key__in=keys).select_related("message").first()
    if earlier is None:
        return gone
    if earlier.kind == Kind.REACTION:
        return replace(gone, external_id=earlier.external_id, kind=Kind.REACTION, text="", ours=earlier.ours)
    text = (earlier.message.reply or earlier.message.text) if earlier.message else ""
    return replace(gone, external_id=earlier.external_id, kind=Kind.EDITED, text=text, ours=earlier.ours)
