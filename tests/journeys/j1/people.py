"""The customers of that Friday from a seed: who they are, on which way they come, when, and what they say."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, cycle, islice

from tests.journeys.j1.names import EVERYBODY
from tests.journeys.j1.words import AGAIN, CART, CHATS, ELSEWHERE, MAILS, ORDER, SUBJECTS

LANGUAGES = {"cs": 400, "pl": 60, "el": 30, "sr": 20, "sr-Latn": 20, "en": 20}
WAYS = {"mail": 400, "call": 60, "chat": 90}
MAILS_TWICE, CALLS_TWICE, ELSE, WITHHELD, ANSWERED, BY_MESSENGER = 12, 6, 6, 3, 15, 10
FLOOD = 20 * 60  # seconds from 17:40 to 18:00
FIRST_MINUTE = 10  # at least so many mails come in it, also on a small Friday
TALK, WAITS_ANSWERED, PATIENCE = 240, 20, 120
NUMBERS = {"cs": "+420777", "pl": "+48600", "el": "+306970", "sr": "+381601", "sr-Latn": "+381602", "en": "+447400"}
TAGS = {"cs": "cs-CZ", "pl": "pl-PL", "el": "el-GR", "sr": "sr-Cyrl-RS", "sr-Latn": "sr-Latn-RS", "en": "en-GB"}


@dataclass(frozen=True)
class Customer:
    """One of them. `called` is what we call them in a letter; `way` is mail, call, chat or messenger."""

    key: int
    way: str
    language: str
    given: str
    surname: str
    called: str
    order: str = ""
    cart: str = ""
    answered: bool = False

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def address(self) -> str:
        return f"customer{self.key}@home{self.key}.example"

    @property
    def number(self) -> str:
        return f"{NUMBERS[self.language]}{self.key:06}"

    @property
    def person(self) -> str:
        """Their id at Messenger."""
        return str(20_000 + self.key)


@dataclass(frozen=True)
class Contact:
    """Something that reaches the desk so many seconds after 17:40. `kind`: mail, chat, messenger, or an event of a call."""

    at: float
    kind: str
    customer: Customer | None
    text: str = ""
    subject: str = ""
    call: str = ""
    language: str = ""


@dataclass
class Friday:
    """Everybody of a size: 1 is the Friday as it is told, with 550 customers."""

    times: float
    seed: int = 17_40
    customers: list[Customer] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.customers = list(self._everybody())
        self.contacts = sorted(self._all_contacts(), key=lambda one: one.at)

    def sized(self, number: int) -> int:
        """So many of a Friday of this size, at least one."""
        return max(1, round(number * self.times))

    def of(self, *ways: str) -> list[Customer]:
        """The customers who came on these ways."""
        return [one for one in self.customers if one.way in ways]

    def _everybody(self) -> Iterator[Customer]:
        ways = [way for way, number in WAYS.items() for _ in range(self.sized(number))]
        whole = list(_shares(len(ways)))
        self.chance.shuffle(whole)
        names = {language: cycle(self.chance.sample(known, len(known))) for language, known in EVERYBODY.items()}
        answered, messenger = self.sized(ANSWERED), self.sized(BY_MESSENGER)
        for key, (way, language) in enumerate(zip(ways, whole, strict=True), start=1):
            given, surname, called = next(names[language])
            told = self._mentions(key) if way == "mail" else {}
            if way == "chat" and messenger:
                way, messenger = "messenger", messenger - 1
            took = way == "call" and answered > 0
            answered -= took
            yield Customer(key, way, language, given, surname, called, answered=took, **told)

    def _mentions(self, key: int) -> dict[str, str]:
        what = self.chance.choice(("order", "cart", ""))
        return {what: str(200_000 + key if what == "order" else 700_000 + key)} if what else {}

    def _all_contacts(self) -> Iterator[Contact]:
        for place, one in enumerate(self.of("mail")):
            yield self._mail(one, before=60 if place < FIRST_MINUTE else FLOOD - 70)
        for one in islice(self.of("mail"), self.sized(MAILS_TWICE)):
            yield Contact(FLOOD - self.chance.uniform(0, 60), "mail", one, AGAIN[one.language], "2", language=one.language)
        for one in self.of("chat", "messenger"):
            yield Contact(self.chance.uniform(5, FLOOD - 70), one.way, one, self.chance.choice(CHATS[one.language]), language=one.language)
        yield from self._calls()
        for number, (language, subject, text) in enumerate(islice(cycle(ELSEWHERE), self.sized(ELSE))):
            yield Contact(self.chance.uniform(0, FLOOD), "else", None, text, subject, call=str(number), language=language)

    def _mail(self, one: Customer, before: float) -> Contact:
        named = (ORDER if one.order else CART)[one.language].format(one.order or one.cart) if one.order or one.cart else ""
        text = self.chance.choice(MAILS[one.language]).replace("{number}", named)
        return Contact(self.chance.uniform(2, before), "mail", one, text, self.chance.choice(SUBJECTS[one.language]), language=one.language)

    def _calls(self) -> Iterator[Contact]:
        """Three telephones talk 240 seconds each; who is not answered gives up so that patience is 120 seconds on average."""
        names = count(1)
        lines = cycle(range(3))
        callers = self.of("call")
        missed = [one for one in callers if not one.answered]
        twice = missed[: self.sized(CALLS_TWICE)]
        hidden: list[Customer | None] = [None] * self.sized(WITHHELD)
        taken = [one for one in callers if one.answered]
        gives_up = PATIENCE - WAITS_ANSWERED * len(taken) / len([*missed, *twice, *hidden])
        for place, one in enumerate(taken):
            begins = (place // 3) * TALK % (FLOOD - TALK + 1) + next(lines)
            yield from _call(one, f"call-{next(names)}", begins, answered=WAITS_ANSWERED, ended=WAITS_ANSWERED + TALK)
        for caller in [*missed, *hidden]:
            yield from _call(caller, f"call-{next(names)}", self.chance.uniform(0, FLOOD / 2), missed=gives_up)
        for caller in twice:
            yield from _call(caller, f"call-{next(names)}", self.chance.uniform(FLOOD / 2 + 150, FLOOD - 130), missed=gives_up)


def _call(caller: Customer | None, name: str, begins: float, **events: float) -> Iterator[Contact]:
    yield Contact(begins, "ringing", caller, call=name)
    for what, later in events.items():
        yield Contact(begins + later, what, caller, call=name)


def _shares(number: int) -> Iterable[str]:
    """The languages of so many customers, in the proportions of the story."""
    whole = sum(LANGUAGES.values())
    counts = {language: max(1, number * share // whole) for language, share in LANGUAGES.items()}
    counts["cs"] += number - sum(counts.values())
    return [language for language, many in counts.items() for _ in range(many)]
