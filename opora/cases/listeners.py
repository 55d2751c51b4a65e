"""What follows from news in this room: people are told, and likely other addresses of the same person are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.actions.mending import mark_orders
from opora.cases.actions.sparing import answered_upset, with_upset_waiting
from opora.cases.events import MessageReceived, ReplySeen
from opora.cases.identities import propose_links
from opora.cases.models import Case, MessageTraits
from opora.customers import actions as customers
from opora.customers.events import OrdersImported
from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.messages.events import MessageNotDelivered
from opora.messages.models import Message
from opora.messages.queries import people_of
from opora.team import actions as team
from opora.team.models import Agent

WRITTEN_FROM = """
    SELECT identity_id, max(at) FROM messages_message WHERE id = ANY(%s::bigint[]) AND identity_id IS NOT NULL GROUP BY identity_id
"""

WISHES = "INSERT INTO cases_wishtoread (message_id, waiting_since) SELECT unnest(%s::bigint[]), %s"


@prepared
def _with_owners(cases: list[int]) -> QuerySet[Case]:
    return Case.objects.filter(pk__among=cases).select_related("owner", "mailbox")


@on(MessageReceived)
def tell_owners(news: Sequence[dict[str, Any]]) -> None:
    """The owner hears that the customer answered; those who wish hear of unassigned new cases."""
    cases = {case.pk: case for case in _with_owners([one["case"] for one in news])}
    people: dict[int | None, list[Agent]] = {}
    tellings = []
    for one in news:
        case = cases.get(one["case"])
        if case is None or not case.active:
            continue
        path, values = f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name}
        if case.owner:
            tellings.append(team.Telling([case.owner], "customer_answered", path, values))
        elif one["opened"]:
            if case.mailbox_id not in people:
                people[case.mailbox_id] = people_of(case.mailbox)
            tellings.append(team.Telling(people[case.mailbox_id], "new_unassigned", path, values))
    team.notify_all(tellings)


@on(MessageReceived)
def remember_identities(news: Sequence[dict[str, Any]]) -> None:
    """Addresses were used just now."""
    rows = quick.ask(WRITTEN_FROM, [quick.array([one["message"] for one in news])])
    customers.used(dict(rows))


@on(MessageReceived)
def look_for_the_same_person(news: Sequence[dict[str, Any]]) -> None:
    """Propose that a new address belongs to somebody we know."""
    propose_links([one["message"] for one in news])


@on(MessageReceived)
def read_what_is_wanted(news: Sequence[dict[str, Any]]) -> None:
    """The desk proposes what the problem is and what is expected, until a person says it; arriving mail goes first."""
    quick.ask(WISHES, [quick.array([one["message"] for one in news]), timezone.now()])
    wake()


@on(ReplySeen)
def spare_who_answered(news: Sequence[dict[str, Any]]) -> None:
    """Whoever answered somebody upset is offered a breather."""
    waiting = with_upset_waiting([one["case"] for one in news if one["agent"] is not None])
    for one in news:
        if one["agent"] is not None and one["case"] in waiting:
            answered_upset(one["case"], one["message"], one["agent"])


@on(OrdersImported)
def mark_cases_that_name_orders(news: Sequence[dict[str, Any]]) -> None:
    """Orders that come after the mails that name them are marked on their cases, too."""
    numbers = {number for one in news for number in one["numbers"]}
    naming = MessageTraits.objects.filter(orders__overlap=list(numbers), outgoing=False)
    for message, named in naming.values_list("message", "orders"):
        for case in Case.objects.filter(passages__message=message).distinct():
            mark_orders(case, numbers.intersection(named))


@on(MessageNotDelivered)
def show_failed_deliveries(news: Sequence[dict[str, Any]]) -> None:
    """A message that did not arrive puts its case on top of Trouble and tells its author."""
    for one in news:
        message = Message.objects.select_related("author").filter(pk=one["message"]).first()
        case = Case.objects.filter(passages__message=one["message"]).first()
        if message is None or case is None or message.delivery != one["delivery"]:
            continue
        Case.objects.filter(pk=case.pk).update(needs_eyes=one["delivery"], active=True, unread=True)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id), live.Change("counts"))
        if message.author:
            team.notify([message.author], "delivery_failed", f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name})
