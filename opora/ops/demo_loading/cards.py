"""The customers' cards: names, organisations, orders, and how they like to write."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from django.db.models import OuterRef, Subquery

from opora.customers.actions import OrderLine, import_orders, note_fact
from opora.customers.models import Customer, HabitEvidence, Identity
from opora.messages.models import Message
from opora.ops.demo_loading.cast import Play
from opora.ops.demo_loading.endings import Placed
from opora.ops.demo_world.shapes import Customer as Person

SCRIPTS = {"cyrillic": "Cyrl", "latin": "Latn", "no-diacritics": "Latn"}
# The fact that speaks for each of the ten kinds, in the order of their numbers.
FACTS = (
    "mails_on_one_matter_came_apart",
    "wrote_from_another_address",
    "new_matter_in_old_thread",
    "message_split_by_hand",
    "short_notice_request",
    "reminder_without_answer",
    "question_asked_again",
    "several_mails_within_minutes",
    "much_text_little_substance",
    "request_changed",
)
OCCASIONS = 3  # a habit is shown after some observations, not after one


def fill_cards(play: Play) -> None:
    """What the shop knows of its customers besides their mails."""
    identities = {one.value: one for one in Identity.objects.select_related("customer")}
    for person in play.customers.values():
        identity = identities.get(person.addresses[0])
        if identity is not None:
            _fill(identity.customer, person)
    import_orders(list(_lines(play)), by=None)


def _fill(card: Customer, person: Person) -> None:
    card.name, card.language = person.name, person.language
    card.script = SCRIPTS.get(person.writing, "Cyrl") if person.language == "sr" else card.script
    address = ", ".join(part for part in (person.street, person.city, person.country) if part)
    known = {"phone": person.phone, "address": address}
    card.own_fields = {name: value for name, value in known.items() if value}
    if person.organisation:
        card.organisation, _ = Customer.objects.get_or_create(
            name=person.organisation, is_organisation=True, defaults={"first_seen_at": card.first_seen_at, "language": person.language}
        )
    card.save()


def _lines(play: Play) -> Iterator[OrderLine]:
    """The orders as the shop's own file would hold them."""
    for order in play.orders:
        for item in order.items:
            yield OrderLine(
                line=0,
                number=order.number,
                email=play.customers[order.customer].addresses[0],
                placed_at=order.placed.before(play.now),
                state=order.state,
                item=item.name,
                quantity=str(item.count),
                price=str(item.price),
                total=order.total,
                currency=order.currency,
            )


def note_habits(play: Play, found: dict[str, Placed]) -> None:
    """What colleagues noticed about the ten kinds of customers, at the messages where they noticed it."""
    for case in play.cases:
        identity = Identity.objects.filter(value=play.customers[case.customer].addresses[0]).first()
        places = [f"{case.key}/{one.id}" for one in case.messages if one.author == case.customer or not case.owner]
        seen = [place for place in places if place in found][-OCCASIONS:]
        if identity is None:
            continue
        for habit, place in product(case.habits, seen):
            note_fact(identity.customer_id, FACTS[habit - 1], message=found[place].message, at=play.letters[place].at)
    _seen_when_written(found)


def _seen_when_written(found: dict[str, Placed]) -> None:
    """What the desk noted while the demo was loaded was seen when the mail came."""
    ours = HabitEvidence.objects.filter(message__in=[one.message for one in found.values()])
    ours.update(seen_at=Subquery(Message.objects.filter(pk=OuterRef("message")).values("at")[:1]))
