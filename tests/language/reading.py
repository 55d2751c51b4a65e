"""Reading the customer: questions, requests, facts, feelings, and how much of a mail is substance."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime

from opora.pure.meaning import model_at_hand
from opora.pure.reading.customer import CustomerReading, read_customer
from tests.language.counting import EVERY, Figures, Mistake
from tests.language.examples import Item, examples
from tests.language.pairing import pairs, places
from tests.language.tables import ratio, table

MARKED = ("questions", "requests", "dates", "sums", "references")
JUDGED = ("upset", "embarrassed", "apology_due")
SUBSTANCE = "substance"
FAR_OFF = 0.3
"""A substance share this far off is shown as a mistake."""


def measure(part: str, languages: Sequence[str]) -> Figures:
    """Read every customer of a part; marks count as found when they share half of the shorter stretch."""
    figures = Figures()
    for language, item in examples("customers", part, languages):
        at = datetime.fromisoformat(item["received_at"]) if item.get("received_at") else None
        began = time.perf_counter()
        reading = read_customer(item["text"], received_at=at, language=item.get("lang"), meaning=model_at_hand())
        figures.milliseconds.append(1000 * (time.perf_counter() - began))
        _judge_marks(figures, language, item, reading)
        _judge_feelings(figures, language, item, reading)
        _judge_substance(figures, language, item, reading)
    return figures


def _judge_marks(figures: Figures, language: str, item: Item, reading: CustomerReading) -> None:
    for topic in MARKED:
        expected = places(item["text"], item[topic])
        found = [(one.start, one.end) for one in getattr(reading, topic)]
        matched = len(pairs(expected, found))
        figures.count(topic, language, matched, len(found) - matched, len(expected) - matched)
        if not matched == len(found) == len(expected):
            got = " | ".join(item["text"][start:end] for start, end in found)
            figures.mistakes.append(Mistake(topic, language, item["id"], item["text"], " | ".join(item[topic]), got))


def _judge_feelings(figures: Figures, language: str, item: Item, reading: CustomerReading) -> None:
    for topic in JUDGED:
        expected, got = bool(item[topic]), bool(getattr(reading, topic))
        figures.count(topic, language, expected and got, got and not expected, expected and not got)
        figures.share(topic, language, expected == got)
        if expected != got:
            shown = getattr(reading, topic)
            figures.mistakes.append(Mistake(topic, language, item["id"], item["text"], str(expected), str(shown)))


def _judge_substance(figures: Figures, language: str, item: Item, reading: CustomerReading) -> None:
    error = abs(item[SUBSTANCE] - reading.substance)
    figures.error(SUBSTANCE, language, error)
    if error > FAR_OFF:
        figures.mistakes.append(
            Mistake(SUBSTANCE, language, item["id"], item["text"], f"{item[SUBSTANCE]:.2f}", f"{reading.substance:.2f}")
        )


def report(figures: Figures, languages: Sequence[str]) -> None:
    """Print the tables of the reading."""
    columns = [*languages, EVERY]
    rows = [[topic, *(_cell(figures, topic, language) for language in columns)] for topic in (*MARKED, *JUDGED)]
    rows += [[f"{topic}, accuracy", *(ratio(figures.shares[topic, language].value) for language in columns)] for topic in JUDGED]
    rows += [["substance, mean error", *(ratio(_mean(figures.errors[SUBSTANCE, language])) for language in columns)]]
    table("The customer, by language: P/R (expected)", ["", *columns], rows)


def _cell(figures: Figures, topic: str, language: str) -> str:
    one = figures.counts[topic, language]
    return f"{ratio(one.precision)}/{ratio(one.recall)} ({one.expected})"


def _mean(numbers: Sequence[float]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None
