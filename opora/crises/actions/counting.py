"""How many people were upset about a known cause: read once from what they wrote, by the worker, for the list of known problems."""

from __future__ import annotations

from django.db import transaction

from opora.crises.models import NOT_OVER, Affected, Hit
from opora.kernel import live
from opora.messages.models import Message
from opora.pure.reading.customer import read_customer

BATCH = 20
MOST_MESSAGES = 1000
"""Of one crisis; the figure says how it was, it need not be exact to the last of thousands."""


def count_upset() -> int:
    """Read what belongs to hits that were not counted yet; a crisis waits until it is over. Returns how many were counted."""
    waiting = Hit.objects.filter(upset=None).exclude(crisis__state__in=NOT_OVER).order_by("pk")
    counted = 0
    for hit in waiting[:BATCH]:
        upset = sum(_is_upset(one) for one in _said(hit))
        with transaction.atomic():
            counted += Hit.objects.filter(pk=hit.pk, upset=None).update(upset=upset)
    if counted:
        live.tell(live.Change("causes"))
    return counted


def _said(hit: Hit) -> list[Message]:
    incoming = Message.objects.filter(direction="in", automatic="").only("reply", "language")
    if hit.case_id:
        return list(incoming.filter(passages__case=hit.case_id).distinct()[:MOST_MESSAGES])
    hit_people = Affected.objects.filter(crisis=hit.crisis_id, is_out=False, message__isnull=False)
    return list(incoming.filter(pk__in=hit_people.values("message"))[:MOST_MESSAGES])


def _is_upset(message: Message) -> bool:
    known = message.language if message.language not in ("", "und") else None
    return bool(read_customer(message.reply, language=known[:2] if known else None).upset)
