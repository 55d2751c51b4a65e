"""Fifty queries as people type them: common and rare words, surnames, order numbers, addresses, and some that find nothing."""

from __future__ import annotations

import random
from typing import Any

from bench.corpus import words
from bench.corpus.people import Customer, Matter

COMMON = {"cs": "zásilka", "pl": "przesyłka", "el": "παραγγελία", "sr": "pošiljka", "en": "parcel"}
TWO = {"cs": ("fakturu", "znovu"), "pl": ("zwrot", "konto"), "el": ("ποσό", "ευρώ"), "sr": ("povraćaj", "račun"), "en": ("refund", "account")}
THREE = {
    "cs": ("reklamace", "poškozený", "vrácení"),
    "pl": ("reklamacja", "uszkodzony", "zwrot"),
    "el": ("επιστροφή", "χαλασμένο", "ποσού"),
    "sr": ("reklamacija", "oštećen", "povraćaj"),
    "en": ("complaint", "damaged", "refund"),
}


def queries(customers: list[Customer], matters: list[Matter], vocabularies: dict[str, list[str]], seed: int) -> list[dict[str, Any]]:
    """Each with its kind and terms; `hits` is counted while the mails are written."""
    chance = random.Random(f"{seed}:queries")
    asked: list[tuple[str, ...]] = []
    for language, vocabulary in ((one, vocabularies[one]) for one in ("cs", "pl", "el", "sr", "en")):
        asked += [("common word", COMMON[language]), ("two words", *TWO[language]), ("three words", *THREE[language])]
        asked += [("rare word", vocabulary[chance.randrange(2000, 15000)]) for _ in range(2)]
        asked.append(("word pair from the tail", vocabulary[chance.randrange(5, 60)], vocabulary[chance.randrange(60, 400)]))
        asked.append(("surname", chance.choice(words.LAST_NAMES[language])))
    asked += [("order number", chance.choice(matters).order) for _ in range(6)]
    asked += [("address", chance.choice(customers).address) for _ in range(4)]
    asked += [("nothing", "neexistujeslovo"), ("nothing", "qqzzxx")]
    asked += [("cyrillic", "пошиљка"), ("cyrillic", "рачун", "износа"), ("very common", "shop.example")]
    return [{"kind": kind, "terms": list(terms), "hits": 0} for kind, *terms in asked]
