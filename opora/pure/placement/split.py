"""Passages of one mail that look like different matters, for a person to confirm."""

import re
from dataclasses import dataclass

from opora.pure.languages import fold, order_numbers

MOST_TEXT = 20_000
MOST_PASSAGES = 12
FEWEST_WORDS = 4

# Ways to begin another matter, at the beginning of a sentence.
_CUES_AS_WRITTEN = (
    "ještě jedna věc", "ještě jednu věc", "ještě něco", "ještě bych", "ještě se chci zeptat", "další věc", "další dotaz",
    "druhá věc", "a ještě", "kromě toho", "mimochodem", "jinak", "také se chci zeptat", "také bych", "dále bych",
    "za druhé", "zadruhé", "zároveň bych", "a pak ještě",
    "druga sprawa", "jeszcze jedna sprawa", "jeszcze jedno", "inna sprawa", "kolejna sprawa", "następna sprawa",
    "przy okazji", "poza tym", "oprócz tego", "chcę też zapytać", "chciałbym też", "chciałabym też", "po drugie", "dodatkowo",
    "επίσης", "κάτι ακόμα", "κάτι ακόμη", "κάτι άλλο", "ένα άλλο θέμα", "ένα ακόμα θέμα", "άλλο θέμα", "με την ευκαιρία",
    "επιπλέον", "δεύτερον", "εκτός από αυτό", "θέλω επίσης", "θα ήθελα επίσης", "και κάτι άλλο", "ακόμη,",
    "još nešto", "još jedna stvar", "još jedno pitanje", "druga stvar", "usput", "osim toga", "pored toga", "kao drugo",
    "takođe", "i još nešto", "inače", "drugo,",
    "another thing", "one more thing", "also", "by the way", "secondly", "on another note", "separately", "in addition",
    "i also want", "i also wanted", "i would also like", "another question", "a second question", "and one more",
    "on a different note", "unrelated",
)  # fmt: skip
_CUES = tuple(fold(cue) for cue in _CUES_AS_WRITTEN)
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")
_NUMBERED = re.compile(r"^[ \t]*(?:\(?(\d{1,2})[.)]|[•*–-])[ \t]+(?=\S)", re.MULTILINE)
_SENTENCE = re.compile(r"(?:^|(?<=[.!?;:…])\s+|\n+[ \t]*)(?=[\w\"„“«(])")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Passage:
    """`text[start:end]`; `why` is "first", "numbered", "another_thing" or "other_order_number"."""

    start: int
    end: int
    why: str


def split(text: str) -> tuple[Passage, ...]:
    """Cut where another matter seems to begin; () when the text is about one thing.

    The passages follow each other and leave nothing out of the first 20,000 characters:
    a greeting stays with the first, a good-bye with the last.
    """
    text = text[:MOST_TEXT]
    cuts = _numbered(text) or {**_other_orders(text), **_another_thing(text)}
    passages: list[Passage] = []
    start, why = 0, "first"
    for cut in sorted(cuts):
        if not _says_something(text[start:cut]) or not _says_something(text[cut:]) or len(passages) + 2 > MOST_PASSAGES:
            continue
        passages.append(Passage(start, cut, why))
        start, why = cut, cuts[cut]
    return (*passages, Passage(start, len(text), why)) if passages else ()


def _numbered(text: str) -> dict[int, str]:
    """Wishes in a list. The cut before the first is left out: what leads to it belongs to it."""
    items = [match.start() for match in _NUMBERED.finditer(text)]
    ends = [*items[1:], len(text)][: len(items)]
    told = [a for a, b in zip(items, ends, strict=True) if _says_something(text[a:b])]
    return dict.fromkeys(told[1:], "numbered") if len(told) >= 2 else {}


def _another_thing(text: str) -> dict[int, str]:
    cuts = {}
    for match in _SENTENCE.finditer(text):
        beginning = fold(text[match.end() : match.end() + 40])
        if beginning.startswith(_CUES) and any(_whole(beginning, cue) for cue in _CUES):
            cuts[match.end()] = "another_thing"
    return cuts


def _whole(beginning: str, cue: str) -> bool:
    """The cue ends where a word ends."""
    return beginning.startswith(cue) and not beginning[len(cue) : len(cue) + 1].isalnum()


def _other_orders(text: str) -> dict[int, str]:
    """A paragraph that names another order, and not the one before as well."""
    cuts: dict[int, str] = {}
    current: set[str] = set()
    start = 0
    for end in [*(m.end() for m in _PARAGRAPH_END.finditer(text)), len(text)]:
        numbers = set(order_numbers(text[start:end]))
        if numbers and current and not numbers & current:
            cuts[start] = "other_order_number"
            current = numbers
        else:
            current |= numbers
        start = end
    return cuts


def _says_something(passage: str) -> bool:
    return len(_WORD.findall(passage)) >= FEWEST_WORDS
