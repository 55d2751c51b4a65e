"""A receipt joins a case without changing anything in it: no turn, no clock, no place in the list (domain.md A3, 3)."""

from __future__ import annotations

from django.db.models import F

from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.kernel import live
from opora.messages import actions as messages
from opora.messages.models import Message


def add_receipt(case: Case, row: Message, *, answers: Message) -> Message:
    """Store a receipt in the thread of the message it acknowledges, in the caller's transaction."""
    references = [answers.rfc_id] if answers.rfc_id else []
    stored = messages.store(messages.NewMessage(row=row, thread=answers.thread_id, mailbox=case.mailbox_id, references=references))
    Passage.objects.create(case=case, message=stored)
    remember_outgoing(stored, "")
    Case.objects.filter(pk=case.pk).update(messages_count=F("messages_count") + 1)
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    return stored
