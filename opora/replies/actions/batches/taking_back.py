"""Taking back what has not left: the undo of a single answer, for many at once."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from opora.cases import actions as cases
from opora.cases.models import Case, Passage
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.messages.models import Message
from opora.team.models import Agent


def take_back_alike(messages: Sequence[int], *, by: Agent) -> list[int]:
    """Cancel those of a few hundred messages that nobody has claimed yet; returns their numbers. Their keys are free again.

    The cases stand as if nothing had been sent. The words stay at the desk as undone messages, in no case.
    """
    demand(by, "cases:reply")
    with transaction.atomic():
        due = Message.objects.select_for_update(skip_locked=True).filter(pk__in=messages, delivery=Message.Delivery.DUE)
        taken = list(due.order_by("pk").values_list("pk", flat=True))
        Message.objects.filter(pk__in=taken).update(delivery=Message.Delivery.CANCELLED, due_at=None, send_key=None)
        passages = Passage.objects.filter(message__in=taken)
        numbers = sorted(set(passages.values_list("case", flat=True)))
        passages.delete()
        reopened = list(Case.objects.select_for_update().filter(pk__in=numbers).order_by("pk"))
        for case in reopened:
            cases.reopen_after_undo(case)
        audit.record_many("message.cancelled", [(f"message:{pk}", {}) for pk in taken], by=by)
        live.tell(*(live.Change("case", case.pk, mailbox=case.mailbox_id) for case in reopened), live.Change("counts"))
    return taken
