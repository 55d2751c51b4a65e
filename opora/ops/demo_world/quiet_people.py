"""The further customers of the quiet history, from the list of names."""

import random
import tomllib
from dataclasses import dataclass

from opora.ops.demo_world.scripts import in_latin
from opora.ops.demo_world.shapes import Customer, Language, Mailer, Writing
from opora.ops.demo_world.tables import HERE

_COUNTRIES: dict[Language, str] = {"cs": "CZ", "pl": "PL", "el": "GR", "sr": "RS", "en": "IE"}
_FREE_MAIL: dict[Language, tuple[str, ...]] = {
    "cs": ("posta.example", "dopisnice.example"),
    "pl": ("poczta.example", "skrzynka.example"),
    "el": ("tachydromeio.example",),
    "sr": ("sanduce.example",),
    "en": ("letters.example", "mail.example"),
}
_MAILERS: tuple[Mailer, ...] = ("gmail", "outlook", "seznam", "phone", "plain")
# Every other Serbian customer writes Latin, every fourth leaves out the diacritics.
_SERBIAN_WRITINGS: tuple[Writing, ...] = ("cyrillic", "latin", "cyrillic", "no-diacritics")
_DEAR = {
    "paní ": "Vážená",
    "pane ": "Vážený",
    "Pani ": "Szanowna",
    "Panie ": "Szanowny",
    "κυρία ": "Αγαπητή",
    "κύριε ": "Αγαπητέ",
    "госпођо ": "Поштована",
    "господине ": "Поштовани",
}


@dataclass(frozen=True)
class Person:
    """A customer and how we address the person: "pane Vaňku" and "Vážený pane Vaňku"."""

    customer: Customer
    vocative: str
    dear: str

    @property
    def our_writing(self) -> Writing:
        """We answer Serbian in the customer's script, always with diacritics."""
        if self.customer.language != "sr":
            return "usual"
        return "cyrillic" if self.customer.writing == "cyrillic" else "latin"


def people(language: Language, dice: random.Random) -> list[Person]:
    """Everybody on the list of `language`, with mail programs and addresses by chance."""
    names = tomllib.loads((HERE / "names.toml").read_text(encoding="utf-8"))[language]
    return [_person(language, number, row, dice) for number, row in enumerate(names)]


def _person(language: Language, number: int, row: list[str], dice: random.Random) -> Person:
    writing = _writing(language, number)
    name, vocative, local_part, city = row
    dear = _dear(vocative)
    if writing in ("latin", "no-diacritics"):
        name, vocative, city, dear = map(in_latin, (name, vocative, city, dear))
    customer = Customer(
        key=f"quiet-{local_part}",
        name=name,
        addresses=(f"{local_part}@{dice.choice(_FREE_MAIL[language])}",),
        language=language,
        writing=writing,
        mailer=dice.choice(_MAILERS),
        charset="utf-8",
        city=city,
        country=_COUNTRIES[language],
    )
    return Person(customer, vocative, dear)


def _writing(language: Language, number: int) -> Writing:
    if language == "sr":
        return _SERBIAN_WRITINGS[number % len(_SERBIAN_WRITINGS)]
    return "no-diacritics" if language in ("cs", "pl") and number % 8 == 7 else "usual"


def _dear(vocative: str) -> str:
    for title, dear in _DEAR.items():
        if vocative.startswith(title):
            return f"{dear} {vocative}"
    return vocative
