"""What follows from news in this room: people are told, and likely other addresses of the same person are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.identities import propose_links
from opora.cases.models import Case
from opora.cases.events import MessageReceived
from opora.customers import actions as customers
from opora.customers.events import PeopleLinked, PeopleUnlinked
from opora.customers.models import Customer, LinkChange
from opora.kernel import live
from opora.kernel.events import on
from opora.messages.events import MessageNotDelivered
from opora.messages.models import Message
from opora.messages.queries import people_of
from opora.team import actions as team


@on(MessageReceived)
def tell_owners(news: Sequence[dict[str, Any]]) -> None:
    """The owner hears that the customer answered; those who wish hear of unassigned new cases."""
    cases = Case.objects.select_related("owner", "mailbox").in_bulk([one["case"] for one in news])
    for one in news:
        case = cases.get(one["case"])
        if case is None or not case.active:
            continue
        values = {"subject": case.title, "customer": case.customer_name}
        if case.owner:
            team.notify([case.owner], "customer_answered", f"/cases/{case.pk}/", values)
        elif one["opened"]:
            team.notify(people_of(case.mailbox), "new_unassigned", f"/cases/{case.pk}/", values)


@on(MessageReceived)
def remember_identities(news: Sequence[dict[str, Any]]) -> None:
    """Addresses were used just now."""
    for message in Message.objects.filter(pk__in=[one["message"] for one in news]).only("identity_id", "at"):
        if message.identity_id:
            customers.used([message.identity_id], message.at)


@on(MessageReceived)
def look_for_the_same_person(news: Sequence[dict[str, Any]]) -> None:
    """Propose that a new address belongs to somebody we know."""
    propose_links([one["message"] for one in news])


@on(PeopleLinked)
def cases_follow_the_person(news: Sequence[dict[str, Any]]) -> None:
    """The cases of the joined customer become the kept one's."""
    for one in news:
        kept = Customer.objects.get(pk=one["kept"])
        change = LinkChange.objects.filter(kept=one["kept"], joined=one["joined"], undone_at=None).order_by("-pk").first()
        moving = list(Case.objects.filter(customer=one["joined"]).values_list("pk", flat=True))
        if change is None or not moving:
            continue
        change.moved = {**change.moved, "Case": moving}
        change.save(update_fields=["moved"])
        Case.objects.filter(pk__in=moving).update(customer=kept, customer_name=kept.name[:300])
        customers.note_habit(kept.pk, "several_addresses", message=None)
        live.tell(live.Change("customer", kept.pk))


@on(PeopleUnlinked)
def cases_return_to_the_person(news: Sequence[dict[str, Any]]) -> None:
    """Undoing a link brings the cases back, too."""
    for one in news:
        restored = Customer.objects.get(pk=one["restored"])
        change = LinkChange.objects.filter(kept=one["kept"], joined=one["restored"]).exclude(undone_at=None).order_by("-pk").first()
        moved = change.moved.get("Case", []) if change else []
        Case.objects.filter(pk__in=moved, customer=one["kept"]).update(customer=restored, customer_name=restored.name[:300])
        live.tell(live.Change("customer", one["kept"]), live.Change("customer", restored.pk))


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
