"""Finding promises: whether they are found, and whether day and kind are right."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, datetime
from itertools import permutations
from zoneinfo import ZoneInfo

from opora.pure.meaning import Meaning, model_at_hand
from opora.pure.reading.promises import find_promises
from tests.language.counting import EVERY, Figures, Mistake
from tests.language.examples import Item, examples
from tests.language.tables import percent, ratio, table

Promise = tuple[str, date | datetime | None]
"""Kind and due, as the conventions of the sets say."""

FOUND, DUE, KIND, FALSE_ALARM = "found", "due", "kind", "false-alarm"
MOST_TRIED = 5
"""More promises than this in one text are paired in the order of the text."""


def measure(part: str, languages: Sequence[str]) -> Figures:
    """Read every text of a part; due and kind are judged on the promises that were found."""
    figures = Figures()
    judge(figures, part, languages, model_at_hand())
    return figures


def judge(figures: Figures, part: str, languages: Sequence[str], meaning: Meaning | None) -> None:
    """Add what is found by this meaning."""
    for language, item in examples("promises", part, languages):
        at = datetime.fromisoformat(item["sent_at"]).astimezone(ZoneInfo(item["tz"]))
        began = time.perf_counter()
        found = find_promises(item["text"], at=at, language=item.get("lang"), country=item.get("country", ""), meaning=meaning)
        figures.milliseconds.append(1000 * (time.perf_counter() - began))
        _judge(figures, language, item, [(one.kind, one.due) for one in found])


def _judge(figures: Figures, language: str, item: Item, found: list[Promise]) -> None:
    expected = [(one["kind"], due_of(one["due"])) for one in item["promises"]]
    matched = _pairs(expected, found)
    figures.count(FOUND, language, len(matched), len(found) - len(matched), len(expected) - len(matched))
    if not expected:
        figures.share(FALSE_ALARM, language, bool(found))
    wrong = {FALSE_ALARM if not expected else FOUND} if len(expected) != len(found) else set()
    for (kind, due), (got_kind, got_due) in matched:
        figures.share(DUE, language, same_due(due, got_due))
        figures.share(KIND, language, kind == got_kind)
        wrong |= ({DUE} if not same_due(due, got_due) else set()) | ({KIND} if kind != got_kind else set())
    for topic in sorted(wrong):
        figures.mistakes.append(Mistake(topic, language, item["id"], f"{item['sent_at']} {item['text']}", _shown(expected), _shown(found)))


def due_of(written: str | None) -> date | datetime | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def same_due(one: date | datetime | None, other: date | datetime | None) -> bool:
    """A date is never the same as a date-time; two date-times are the same when they are the same instant."""
    return isinstance(one, datetime) == isinstance(other, datetime) and one == other


def _pairs(expected: list[Promise], found: list[Promise]) -> list[tuple[Promise, Promise]]:
    """The pairing that agrees best in due and kind; as many pairs as the shorter list has entries."""
    short, long = sorted((expected, found), key=len)
    if len(long) > MOST_TRIED:
        return list(zip(expected, found, strict=False))
    best = max(permutations(long, len(short)), key=lambda order: sum(_likeness(one, two) for one, two in zip(short, order, strict=True)))
    couples = zip(short, best, strict=True)
    return [(one, two) if short is expected else (two, one) for one, two in couples]


def _likeness(one: Promise, other: Promise) -> int:
    return 2 * same_due(one[1], other[1]) + (one[0] == other[0])


def _shown(promises: Sequence[Promise]) -> str:
    return "; ".join(f"{kind} {due.isoformat() if due else 'null'}" for kind, due in promises) or "none"


def report(figures: Figures, languages: Sequence[str]) -> None:
    """Print the table of the promises."""
    table(
        "Promises, by language (due and kind: of those found)",
        ["", "expected", "P", "R", "F1", "due exact", "kind right", "hard negatives", "false alarms"],
        [_row(figures, language) for language in [*languages, EVERY]],
    )


def _row(figures: Figures, language: str) -> list[str]:
    one, alarm = figures.counts[FOUND, language], figures.shares[FALSE_ALARM, language]
    exact = [ratio(figures.shares[topic, language].value) for topic in (DUE, KIND)]
    return [
        language,
        str(one.expected),
        ratio(one.precision),
        ratio(one.recall),
        ratio(one.f1),
        *exact,
        str(alarm.of),
        percent(alarm.value),
    ]
