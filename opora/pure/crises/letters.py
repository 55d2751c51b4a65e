"""The own words of one letter among many: the greeting, the line about what this customer wrote, and what a follow-up says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from opora.pure.languages import fold, order_numbers, to_latin_serbian
from opora.pure.languages.bulletins import BulletinWords, since
from opora.pure.languages.calling import call
from opora.pure.languages.calling.greeting import called
from opora.pure.languages.following_up import ClosingWords
from opora.pure.languages.registry import words_for

FOLLOW_UP_PARTS = ("happened", "meant", "changed", "get")
"""What a person writes for the follow-up; `get` stays empty where nothing is due."""
NEEDED = ("happened", "changed")
_CART = re.compile(
    r"(?:kosik|koszyk|kalath|καλαθ|korp|cart|basket)\w*(?:\W|\b(?:c|nr|no|br|ar|αρ|cislo|numer|number|broj)\b){0,6}(\d{3,12})\b"
)


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whom a letter calls, as their card has them; `language` is one of the desk's, `script` Latn or Cyrl for Serbian."""

    first_name: str
    surname: str
    gender: str
    form: str
    language: str
    script: str = ""

    @property
    def latin(self) -> bool:
        return self.language == "sr" and self.script == "Latn"


@dataclass(frozen=True, slots=True)
class Told:
    """What this customer told us of: `order` and `cart` are numbers, `times` how often they wrote, `called` that they rang in vain."""

    order: str = ""
    cart: str = ""
    times: int = 1
    called: bool = False


def greeting(who: Addressed) -> str:
    """With the name in its grammatical case where one is sure of it, else without; in the customer's script."""
    words: ClosingWords = words_for("closing")[who.language]
    name = _called_informally(who) if who.form == "informal" else call(who.first_name, who.surname, who.gender, who.language, who.script)
    text = words.greeting.replace("{call}", name) if name else words.greeting_nameless
    return to_latin_serbian(text) if who.latin else text


def _called_informally(who: Addressed) -> str | None:
    """By the given name alone, without a title."""
    words = words_for("calling").get(who.language)
    if words is None or not who.first_name or who.gender not in ("m", "f"):
        return None
    form = called(who.first_name, words, who.gender, "given")
    return words.write(form, who.script) if form else None


def line(who: Addressed, told: Told) -> str:
    """What only this customer can get: their order or cart, that this answers all they wrote, that nobody answered their call."""
    words: BulletinWords = words_for("bulletins")[who.language]
    said = []
    if told.called:
        said.append(words.personal_phone)
    if told.order:
        said.append(words.personal_order.replace("{order}", told.order))
    elif told.cart:
        said.append(words.personal_cart.replace("{cart}", told.cart))
    if told.times > 1:
        said.append(words.personal_times.replace("{times}", str(told.times)))
    text = " ".join(said)
    return to_latin_serbian(text) if who.latin else text


def cart_in(text: str) -> str:
    """The number of a basket that somebody names, or ''."""
    found = _CART.search(fold(text[:4000]))
    return found.group(1) if found else ""


def orders_in(text: str) -> tuple[str, ...]:
    """Numbers that may be orders; a basket's number is none."""
    return tuple(one for one in order_numbers(text[:4000]) if one != cart_in(text))


def follow_up(words: BulletinWords, parts: Mapping[str, str], *, fixed: datetime, now: datetime, name: str, contact: str) -> dict[str, str]:
    """The texts of a follow-up by length (mail, chat, sms); empty without what it needs. Times are local to the reader."""
    given = {part: " ".join(parts.get(part, "").split()) for part in FOLLOW_UP_PARTS}
    if not all(given[part] for part in NEEDED):
        return {}
    happened = words.follow_up_happened.replace("{happened}", _closed(given["happened"]))
    meant = words.follow_up_meant.replace("{meant}", _closed(given["meant"])) if given["meant"] else ""
    when = since(words.moments, fixed, now=now)
    changed = words.follow_up_changed.replace("{changed}", _closed(given["changed"])).replace("{since}", when)
    get = words.follow_up_get.replace("{get}", _closed(given["get"])) if given["get"] else ""
    by = words.follow_up_contact.replace("{name}", name).replace("{contact}", contact)
    return {
        "mail": "\n\n".join(one for one in (words.follow_up_opening, happened, meant, changed, get, by) if one),
        "chat": " ".join(one for one in (words.follow_up_opening, happened, meant, changed, get, by) if one),
        "sms": " ".join(one for one in (_closed(given["happened"]), _closed(given["changed"]), get) if one),
    }


def _closed(text: str) -> str:
    return text if text[-1:] in ".!?…" else f"{text}."
