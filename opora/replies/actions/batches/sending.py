"""Sending a batch: what `send` does for one answer, in one transaction with one live note for some hundreds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.actions.growing import grow
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.kernel.events import gathered, say
from opora.kernel.jobs import wake
from opora.messages.events import MessageSent
from opora.messages.models import Message
from opora.replies.actions.batches.around import look_around
from opora.replies.actions.batches.readying import Ready, ready
from opora.replies.actions.batches.storing import Stored, store_all
from opora.replies.actions.batches.values import Batch, Letter
from opora.replies.actions.sending import UNDO_SECONDS
from opora.team.models import Agent

MOST = 500


def send_alike(letters: Sequence[Letter], *, by: Agent, undo_seconds: int = UNDO_SECONDS) -> Batch:
    """Turn up to 500 letters into due messages. What cannot go is held with its sentence and keeps nobody else from going.

    The cores were judged before (`judge_core`), and lines that a person wrote (`judge_line`). A case without an owner stays so:
    an answer to everybody takes nobody's matter in hand. A letter whose key was sent before gives that message again.
    """
    demand(by, "cases:reply")
    if len(letters) > MOST:
        raise ValueError(f"a batch of {len(letters)} letters; at most {MOST}")
    with transaction.atomic(), gathered():
        around = look_around(letters)
        batch = Batch(sent={one.key: around.sent[one.key] for one in letters if one.key in around.sent})
        going: list[Ready] = []
        for letter in letters:
            if letter.key in batch.sent:
                continue
            try:
                going.append(ready(letter, around, by=by))
            except DeskError as problem:
                batch.held[letter.key] = problem.sentence
        stored = store_all(going, around, by=by, due=timezone.now() + timedelta(seconds=undo_seconds)) if going else []
        _tell(stored, by=by)
        batch.sent.update({one.ready.letter.key: one.message for one in stored})
    return batch


def _tell(stored: Sequence[Stored], *, by: Agent) -> None:
    """The cases know of their answers, and so do the audit log, open pages and the worker."""
    for one in stored:
        grow(one.ready.case, one.message)
        cases.answered(one.ready.case, one.message, close_too=False, by=by)
        if one.message.delivery == Message.Delivery.SENT:
            say(MessageSent(one.message.pk))
    audit.record_many("reply.sent", [(f"case:{one.ready.case.pk}", {"message": one.message.pk}) for one in stored], by=by)
    if stored:
        changes = [
            change
            for one in stored
            for change in (
                live.Change("case", one.ready.case.pk, mailbox=one.ready.case.mailbox_id),
                live.Change("conversation", one.message.thread_id, mailbox=one.ready.case.mailbox_id),
            )
        ]
        live.tell(*changes, live.Change("counts"))
        wake()
