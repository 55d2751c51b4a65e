"""What a message brings together by itself: answers that arrived before what they answer, and the orders it names."""

from __future__ import annotations

from collections.abc import Iterable

from opora.cases.actions.repairing import join
from opora.cases.models import Case, Passage
from opora.customers import queries as customers
from opora.messages.models import Message

MOST_ORPHANS = 10


def join_orphans(message: Message, case: Case) -> None:
    """Any order of arrival makes the same case: who answered this message before it was here opened a case of their own.

    Only for people who take part in the message, as for any header that proves a thread; a case that somebody already
    works on is left to people.
    """
    answers = Message.objects.filter(references__rfc_id=message.rfc_id, doubtful_sender=False).exclude(pk=message.pk)
    people = {message.from_address.lower(), *(one["address"].lower() for one in (*message.to, *message.cc))}
    for answer in answers.distinct().order_by("pk")[:MOST_ORPHANS]:
        orphan = Case.objects.filter(passages__message=answer).exclude(pk=case.pk).first()
        if orphan and answer.from_address.lower() in people and _is_untouched(orphan, answer):
            join(case, orphan, by=None)


def _is_untouched(orphan: Case, opened_by: Message) -> bool:
    first = Passage.objects.filter(case=orphan).order_by("message").values_list("message", flat=True).first()
    return orphan.state == Case.State.NEW and orphan.owner_id is None and orphan.follows_id is None and first == opened_by.pk


def mark_orders(case: Case, numbers: Iterable[str]) -> None:
    """Keep which orders that we know are named in a case."""
    found = customers.known_orders(numbers)
    if found - set(case.orders):
        case.orders = sorted({*case.orders, *found})
        Case.objects.filter(pk=case.pk).update(orders=case.orders)
