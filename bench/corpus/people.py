"""Who writes, about what and when: planned before the first mail, so that any mail can be written alone."""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass, field
from typing import Any

from bench.corpus import words

BEGIN = 1_767_225_600  # 2026-01-01 UTC
DAYS = 180
LANGUAGES, SHARES = ("cs", "pl", "el", "sr", "en"), (35, 25, 15, 15, 10)
PLACES = {"cs": "-cz", "pl": "-pl", "el": "-gr", "sr": "-rs", "en": "-uk"}
_DIGRAPHS = words.CYRILLIC[:6]
_TO_CYRILLIC = dict(words.CYRILLIC[6:])
_TO_LATIN = {cyrillic: latin for latin, cyrillic in words.CYRILLIC}


@dataclass
class Customer:
    """`other_address` is where they write from when they are at work."""

    language: str
    cyrillic: bool
    name: str
    address: str
    other_address: str
    mailer: str | None
    html: bool
    answers_on_top: bool


@dataclass
class Matter:
    """One true matter, and what was said in it so far."""

    customer: int
    order: str
    product: str
    subject: str
    agent: str
    references: list[str] = field(default_factory=list)
    last: dict[str, Any] | None = None


def in_latin(text: str) -> str:
    """Letters for an address."""
    plain = "".join(words.PLAIN_LETTERS.get(c, words.PLAIN_LETTERS.get(c.lower(), c)) for c in text)
    return plain.lower().encode("ascii", "ignore").decode()


def in_cyrillic(text: str) -> str:
    """Serbian in its other script; codes, addresses and English lines stay Latin."""
    for latin, cyrillic in _DIGRAPHS:
        text = re.sub(latin, cyrillic, text)
    written = "".join(_TO_CYRILLIC.get(c, c) for c in text)
    return re.sub(r"\S*[0-9@]\S*", lambda found: "".join(_TO_LATIN.get(c, c) for c in found.group()), written)


def vocabulary(language: str, size: int = 20_000) -> list[str]:
    """Invented words that look like the language; those at the front are used most."""
    chance = random.Random("vocab" + language)
    known: dict[str, None] = {}
    while len(known) < size:
        word = "".join(chance.choice(words.SYLLABLES[language]) for _ in range(chance.choice((1, 2, 2, 3, 3, 4))))
        known.setdefault(word + (chance.choice(words.ENDINGS[language]) if chance.random() < 0.6 else ""))
    return list(known)


def customers(count: int, chance: random.Random) -> list[Customer]:
    """The people, in five languages."""
    return [_customer(number, chance) for number in range(count)]


def _customer(number: int, chance: random.Random) -> Customer:
    language = chance.choices(LANGUAGES, SHARES)[0]
    first, last = chance.choice(words.FIRST_NAMES[language]), chance.choice(words.LAST_NAMES[language])
    domain = chance.choice(["mail", "post", "inbox", "firma", "web"]) + PLACES[language] + ".example"
    return Customer(
        language=language,
        cyrillic=language == "sr" and chance.random() < 0.5,
        name=f"{first} {last}",
        address=f"{in_latin(first)}.{in_latin(last)}{number}@{domain}",
        other_address=f"{in_latin(last)}{number}@work{number % 97}.example",
        mailer=chance.choice(words.MAILERS),
        html=chance.random() < 0.6,
        answers_on_top=chance.random() < 0.8,
    )


def lengths(matters: int, total: int, chance: random.Random) -> list[int]:
    """How many messages each matter has: geometric, four on average, `total` in all."""
    sizes = [1 + min(24, int(-math.log(1 - chance.random()) * 3.2)) for _ in range(matters)]
    missing = total - sum(sizes)
    while missing:
        chosen = chance.randrange(matters)
        if missing > 0:
            sizes[chosen] += 1
            missing -= 1
        elif sizes[chosen] > 1:
            sizes[chosen] -= 1
            missing += 1
    return sizes


def matter(people: list[Customer], chance: random.Random) -> Matter:
    """One matter of some customer; a few customers have most of them."""
    customer = min(int(len(people) * chance.random() ** 1.6), len(people) - 1)
    language = people[customer].language
    order = f"{chance.randrange(10, 27)}{chance.randrange(100000, 999999)}"
    product = chance.choice(words.PRODUCTS[language])
    subject = chance.choice(words.SUBJECTS[language]).format(prod=product, ord=order)
    return Matter(customer, order, product, subject, f"agent{chance.randrange(12)}")


def times(messages: int, chance: random.Random) -> list[float]:
    """When the messages of one matter were written: we answer in hours, customers in a day."""
    at = BEGIN + chance.random() * DAYS * 86400
    found = []
    for number in range(messages):
        found.append(at)
        at += -math.log(1 - chance.random()) * (5 * 3600 if number % 2 == 0 else 20 * 3600) + 300
    return found
