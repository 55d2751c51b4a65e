"""`opora reading --jsonl`: what a customer asks, wants, names and feels, without a database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from opora.ops.json_lines import serve
from opora.pure.meaning import model_at_hand
from opora.pure.reading.customer import CustomerReading, read_customer
from opora.pure.reading.facts import Dated
from opora.pure.reading.marked import Marked

DESCRIPTION = (
    'Read customers. Lines in: {"id","text","received_at"?}; lines out: {"id","language","questions","requests","dates","sums",'
    '"references","upset","embarrassed","apology_due","substance"}.'
)


def main(argv: list[str]) -> int:
    """The command; places are code points of the text."""
    return serve("opora reading", DESCRIPTION, answer, argv)


def answer(entry: dict[str, Any]) -> dict[str, Any]:
    """One line read: raises `ValueError` with a reason when the entry is not of the form it should have."""
    text = entry.get("text")
    if not isinstance(text, str):
        raise TypeError("text-is-missing")
    language = entry.get("lang") or None
    if language is not None and not isinstance(language, str):
        raise TypeError("lang-is-not-a-text")
    return _shown(read_customer(text, received_at=_instant(entry.get("received_at")), language=language, meaning=model_at_hand()))


def _instant(given: object) -> datetime | None:
    if given in (None, ""):
        return None
    try:
        return datetime.fromisoformat(str(given))
    except ValueError as trouble:
        raise ValueError("received_at-is-not-a-time") from trouble


def _shown(reading: CustomerReading) -> dict[str, Any]:
    return {
        "language": reading.language,
        "questions": _marks(reading.questions),
        "requests": _marks(reading.requests),
        "dates": [_dated(one) for one in reading.dates],
        "sums": _marks(reading.sums),
        "references": _marks(reading.references),
        "upset": bool(reading.upset),
        "embarrassed": bool(reading.embarrassed),
        "apology_due": reading.apology_due,
        "substance": reading.substance,
    }


def _marks(marks: Iterable[Marked]) -> list[dict[str, Any]]:
    return [{"text": one.text, "start": one.start, "end": one.end} for one in marks]


def _dated(one: Dated) -> dict[str, Any]:
    return {"text": one.text, "start": one.start, "end": one.end, "due": one.due.isoformat() if one.due else None}
