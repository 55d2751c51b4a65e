"""Days, sums of money and numbers of orders in a customer's text, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from opora.pure.languages.numbers import order_number_places
from opora.pure.reading.heard import Heard, Phrases
from opora.pure.reading.marked import Marked, mark

MOST_FACTS = 60
_NUMBER = r"\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
_CAPITAL = "A-ZΑ-ΩА-Я"
# "QX-8841", "Σ/31/26", and the six signs of a booking such as "QX7P2L"; shorter ones are models of things.
_CODE = re.compile(
    rf"(?<![\w/-])(?:[{_CAPITAL}]{{1,5}}[-/](?=(?:[-/]?\d){{4}})\d+(?:[-/]\d+)*|(?=[A-Z]*\d[A-Z]*\d)(?=(?:\d*[A-Z]){{3}})[A-Z\d]{{6}})(?![\w/-])"
)
_BEFORE_SUM = re.compile(r"[-/#:\d.,]$")


@dataclass(frozen=True, slots=True)
class Dated(Marked):
    """A day or instant the customer names; `due` None: the words name a time that no clock can show."""

    due: date | datetime | None = None


def find_sums(heard: Heard) -> tuple[Marked, ...]:
    """Sums with their currency: "1 290 Kč", "3 tys. zł", "€15", "2.500 din."."""
    folded = heard.aligned.folded
    found: list[Marked] = []
    for match in _sum(heard.phrases).finditer(folded):
        if not _BEFORE_SUM.search(folded[max(0, match.start() - 1) : match.start()]):
            found.append(mark(heard.text, *heard.aligned.span_of(match)))
    return tuple(found[:MOST_FACTS])


def find_references(heard: Heard) -> tuple[Marked, ...]:
    """Numbers of orders, invoices, parcels, claims and bookings as they are written."""
    places = {(start, end) for start, end, _number in order_number_places(heard.text)}
    for match in _CODE.finditer(heard.own):
        if not any(start < match.end() and match.start() < end for start, end in places):
            places.add(match.span())
    return tuple(mark(heard.text, start, end) for start, end in sorted(places))[:MOST_FACTS]


@cache
def _sum(phrases: Phrases) -> re.Pattern[str]:
    words, thousands = phrases.source("currencies"), phrases.source("thousands")
    number = rf"(?:{_NUMBER})(?:\s?(?:{thousands})\.?)?|(?:{thousands})"
    return re.compile(
        rf"(?<!\w)(?:(?:{number})\s?(?:,-|,--|\.-)?\s?(?:[€$£]|(?:{words})(?!\w))|(?:[€$£]|(?:{words})\s)\s?(?:{_NUMBER})k?|(?:{_NUMBER}),--?)"
    )


EXPRESSIONS = (_sum,)
"""What makes the expressions of this file out of the words of a language."""
