"""The figures of a part under plain names, so that a floor can be held under each of them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from tests.language.counting import EVERY, Counts, Figures
from tests.language.examples import LANGUAGES

Named = Iterator[tuple[str, float | None]]

DOORS = {"coach": "coach", "promises": "promises", "reading": "reading", "language": "detection"}
"""The name of a door and the file beside this one that measures it."""
FEWER_IS_BETTER = ("warned", "any finding", "false-alarm", "error")
"""What a name ends with when the figure must stay under a ceiling."""


def reached(door: str, part: str) -> dict[str, float]:
    """Every named figure of a door on a part; what had nothing to count is left out."""
    figures: Figures = importlib.import_module(f"tests.language.{DOORS[door]}").measure(part, LANGUAGES)
    return {f"{door}, {name}": value for name, value in _named(door, figures) if value is not None}


def _named(door: str, figures: Figures) -> Named:
    if door == "coach":
        yield from _of_the_coach(figures)
    else:
        for topic, language in sorted(figures.counts):
            if door == "promises" or language == EVERY:
                yield from _both(f"{topic}, {language}", figures.counts[topic, language])
    for (topic, language), share in sorted(figures.shares.items()):
        if door != "reading" or language == EVERY:
            yield f"{language}, {topic}", share.value
    for (topic, language), sizes in sorted(figures.errors.items()):
        if language == EVERY:
            yield f"{topic} error", sum(sizes) / len(sizes)


def _of_the_coach(figures: Figures) -> Named:
    for language in (*LANGUAGES, EVERY):
        heap = figures.together(language)
        yield from _both(language, heap)
        yield f"{language}, F1", heap.f1
        yield f"{language}, macro F1", figures.mean_f1(language)
    for rule in figures.topics():
        yield from _both(rule, figures.counts[rule, EVERY])


def _both(name: str, one: Counts) -> Named:
    yield f"{name}, precision", one.precision
    yield f"{name}, recall", one.recall
