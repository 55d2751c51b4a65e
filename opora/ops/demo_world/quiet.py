"""Quiet history: cases long closed, put together from written sentences.

A case walks through the steps of its topic (ask, answer, nudge, result), usually with one more
question, and ends with thanks. The same seed gives the same history.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from opora.ops.demo_world.moments import Moment
from opora.ops.demo_world.quiet_people import Person, people
from opora.ops.demo_world.quiet_texts import OURS, Body, Writer, fill, in_writing, parts, plot
from opora.ops.demo_world.quiet_times import Step, moments
from opora.ops.demo_world.shapes import (
    QUOTING_OF_MAILER,
    Colleague,
    Customer,
    DemoCase,
    DemoMessage,
    Item,
    Language,
    Mailbox,
    Order,
)
from opora.ops.demo_world.world import CURRENCY_OF_COUNTRY, load

CASES: dict[Language, int] = {"cs": 72, "pl": 56, "el": 44, "sr": 36, "en": 12}

_OWNERS: dict[Language, tuple[str, ...]] = {
    "cs": ("jana", "petr", "ola"),
    "pl": ("ola", "ola", "jana"),
    "el": ("petr",),
    "sr": ("marek",),
    "en": ("jana", "ola", "petr"),
}
_OLDEST_WD, _YOUNGEST_WD = 240, 15


@dataclass(frozen=True)
class QuietHistory:
    """Further customers with their orders and closed cases."""

    customers: tuple[Customer, ...]
    orders: tuple[Order, ...]
    cases: tuple[DemoCase, ...]


def assemble(seed: int) -> list[DemoCase]:
    """The quiet cases of `quiet_history`, which also holds their customers and orders."""
    return list(quiet_history(seed).cases)


@cache
def quiet_history(seed: int) -> QuietHistory:
    """220 closed cases of about 150 customers; the same for the same seed."""
    assembly = _Assembly(seed)
    customers: list[Customer] = []
    told: list[tuple[Order, DemoCase]] = []
    for language, count in CASES.items():
        crowd = people(language, assembly.dice)
        customers.extend(person.customer for person in crowd)
        for number in range(count):
            told.append(assembly.case(language, number, crowd[number % len(crowd)]))
    return QuietHistory(tuple(customers), tuple(order for order, _ in told), tuple(case for _, case in told))


class _Assembly:
    """What must not repeat within one history: order numbers and bodies."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._writer = Writer(self.dice)
        self._taken = {order.number for order in load().orders}

    def case(self, language: Language, number: int, person: Person) -> tuple[Order, DemoCase]:
        topics = parts(language)["topic"]
        topic = topics[number % len(topics)]
        start = self.dice.randint(_YOUNGEST_WD, _OLDEST_WD)
        order = self._order(person, topic, start)
        key = f"quiet-{language}-{number + 1}"
        owner = _colleague(self.dice.choice(_OWNERS[language]))
        case = DemoCase(
            key=key,
            title=in_writing(topic["title"], person.our_writing),
            language=language,
            mailbox=_mailbox(language).key,
            customer=person.customer.key,
            state="closed",
            messages=tuple(self._messages(key, person, owner, topic, order, start)),
            owner=owner.key,
            tags=tuple(in_writing(tag, person.our_writing) for tag in topic["tags"]),
            orders=(order.number,),
            closed_after_wd=2,
            quiet=True,
        )
        return order, case

    def _order(self, person: Person, topic: dict[str, Any], start: int) -> Order:
        phrases = parts(person.customer.language)
        items = phrases["items"]
        item, price = items[self.dice.choice(topic.get("items", range(len(items))))]
        place = self.dice.choice(phrases["deliveries"])
        delivered = {"delivery": f"wd{start - 2} 13:30", "damage": f"wd{start} 10:30"}
        return Order(
            number=self._free_number(start),
            customer=person.customer.key,
            currency=CURRENCY_OF_COUNTRY.get(person.customer.country, "EUR"),
            items=(
                Item(
                    name=in_writing(item, person.our_writing),
                    count=self.dice.randint(1, 3),
                    price=Decimal(price),
                ),
            ),
            state="returned" if topic["name"] == "return" else "delivered",
            placed=Moment(f"wd{start + 6} {self.dice.randint(10, 21)}:{self.dice.randint(10, 59)}"),
            shipped=Moment(f"wd{start + 4} 10:00"),
            delivered=Moment(delivered.get(topic["name"], f"wd{start + 1} 12:30")),
            delivery=in_writing(place, person.our_writing),
        )

    def _free_number(self, start: int) -> str:
        number = 20_560 - 8 * (start + 6)
        while str(number) in self._taken:
            number -= 1
        self._taken.add(str(number))
        return str(number)

    def _messages(
        self,
        key: str,
        person: Person,
        owner: Colleague,
        topic: dict[str, Any],
        order: Order,
        start: int,
    ) -> Iterator[DemoMessage]:
        """The steps in order; each message answers the one before it."""
        customer = person.customer
        words = {
            "language": customer.language,
            "order": order.number,
            "item": order.items[0].name,
            "vocative": person.vocative,
            "dear": person.dear,
            "name": customer.name,
        }
        subject = fill(self.dice.choice(topic["subjects"]), words)
        subject = in_writing(subject, customer.writing)
        steps = plot(customer.language, topic, self.dice)
        times = moments(list(steps), start, topic["name"], self.dice)
        for number, (step, at) in enumerate(zip(steps, times, strict=True)):
            writing = person.our_writing if step in OURS else customer.writing
            body = self._writer.write(step, steps[step], words, writing)
            yield _message(key, number, step, at, subject, body, person, owner)


def _message(
    key: str,
    number: int,
    step: Step,
    at: Moment,
    subject: str,
    body: Body,
    person: Person,
    owner: Colleague,
) -> DemoMessage:
    customer, by_us = person.customer, step in OURS
    writing = person.our_writing if by_us else customer.writing
    ours, theirs = _mailbox(customer.language).address, customer.addresses[0]
    mailer = "plain" if by_us else customer.mailer
    return DemoMessage(
        id=_letter(number),
        direction="out" if by_us else "in",
        author=owner.key if by_us else customer.key,
        sender_name=owner.name if by_us else customer.name,
        sender=ours if by_us else theirs,
        recipient=theirs if by_us else ours,
        at=at,
        subject=f"Re: {subject}" if number else subject,
        text=body.text,
        attachments=body.attachments,
        language=customer.language,
        writing=writing,
        mailer=mailer,
        charset="utf-8",
        quoting=QUOTING_OF_MAILER[mailer] if number else "none",
        signature=owner.signature(customer.language, writing) if by_us else "",
        answers=f"{key}/{_letter(number - 1)}" if number else "",
    )


def _letter(number: int) -> str:
    return chr(ord("a") + number)


@cache
def _colleague(key: str) -> Colleague:
    return next(colleague for colleague in load().colleagues if colleague.key == key)


@cache
def _mailbox(language: Language) -> Mailbox:
    """The shop's box of the language; English is answered from the Czech one."""
    wanted = "cs" if language == "en" else language
    return next(box for box in load().mailboxes if box.language == wanted and box.team == "shop")
