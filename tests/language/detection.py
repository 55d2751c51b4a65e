"""Recognising the language: whole texts, three words, and letters without their accents."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Sequence

from opora.pure.languages import detect
from tests.language.counting import EVERY, Figures, Mistake
from tests.language.examples import Item, examples
from tests.language.tables import ratio, table

WHOLE, SCRAP, CUT, BARE, BARE_CUT = "whole", "three words", "any three words", "no accents", "three, no accents"
TOPICS = (WHOLE, SCRAP, CUT, BARE, BARE_CUT)
SCRIPT = "script"
SHORT = 4
"""A text of fewer words is a scrap."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BARE_LETTERS = str.maketrans("đĐłŁ", "dDlL")


def measure(part: str, languages: Sequence[str]) -> Figures:
    """Recognise every text whole (or as the scrap it is), three words out of its middle, and both without accents."""
    figures = Figures()
    for _, item in examples("texts", part, languages):
        text = item["text"]
        forms = {SCRAP: text} if len(text.split()) < SHORT else {WHOLE: text, CUT: _middle(text)}
        if item["script"] == "Latn":
            forms |= {BARE if topic == WHOLE else BARE_CUT: _bare(form) for topic, form in forms.items() if topic != SCRAP}
        for topic, form in forms.items():
            _judge(figures, topic, form, item)
    return figures


def _judge(figures: Figures, topic: str, text: str, item: Item) -> None:
    began = time.perf_counter()
    found = detect(text)
    figures.milliseconds.append(1000 * (time.perf_counter() - began))
    row = _row_of(item)
    right = found.language == item["language"]
    figures.share(topic, row, right)
    figures.share(SCRIPT, row, found.script == item["script"])
    if not right or found.script != item["script"]:
        wanted, got = f"{item['language']} {item['script']}", f"{found.language} {found.script}"
        figures.mistakes.append(Mistake(topic, item["language"], item["id"], text, wanted, got))


def _row_of(item: Item) -> str:
    return "Greeklish" if item.get("greeklish") else f"{item['language']}-{item['script']}"


def _middle(text: str) -> str:
    words = _WORD.findall(text)
    start = max(0, len(words) // 2 - 1)
    return " ".join(words[start : start + 3])


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.translate(_BARE_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def report(figures: Figures, languages: Sequence[str]) -> None:
    """Print the table of languages and scripts; `languages` chose the files already."""
    rows = sorted({row for _, row in figures.shares if row != EVERY})
    table(
        "The language of a text: share recognised (texts)",
        ["", *TOPICS, SCRIPT],
        [[row, *(_cell(figures, topic, row) for topic in (*TOPICS, SCRIPT))] for row in [*rows, EVERY]],
    )


def _cell(figures: Figures, topic: str, row: str) -> str:
    one = figures.shares[topic, row]
    return f"{ratio(one.value)} ({one.of})" if one.of else ""
