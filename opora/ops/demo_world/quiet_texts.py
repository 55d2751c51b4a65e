"""Bodies of the quiet history, put together from whole sentences."""

import random
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from opora.ops.demo_world.quiet_times import Step
from opora.ops.demo_world.scripts import in_latin
from opora.ops.demo_world.shapes import Attachment, Language, Writing
from opora.ops.demo_world.tables import HERE

OURS: frozenset[Step] = frozenset({"answer", "result", "reply", "goodbye"})

_SLOTS = ("openers", "middles", "facts", "closers")
_DRAWS = 200
_ENDS_TWICE = re.compile(r"\.\.")
_NUMBERS = re.compile(r"\d+")


@cache
def parts(language: str) -> dict[str, Any]:
    """The written parts of a language, as in ``quiet_parts``."""
    path = HERE / "quiet_parts" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Body:
    """A text and the files it announces."""

    text: str
    attachments: tuple[Attachment, ...]


class Writer:
    """Writes bodies so that no two are alike, even when their numbers are not counted."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._written: set[str] = set()

    def write(self, step: Step, choices: list[list[str]], words: dict[str, str], writing: Writing) -> Body:
        """A body with one sentence of each of `choices`; `words` fill its fields."""
        for _ in range(_DRAWS):
            plain = self._body(step, choices, words)
            text = in_writing(plain, writing)
            core = _NUMBERS.sub("", text).casefold()
            if core not in self._written:
                self._written.add(core)
                return Body(text, _announced(plain, words, writing))
        raise ValueError(f"the parts are too few for another {step} as in {choices}")

    def _body(self, step: Step, choices: list[list[str]], words: dict[str, str]) -> str:
        phrases = parts(words["language"])
        sentences = [self._dice.choice(choice) for choice in choices]
        greeting = self._dice.choice(phrases["agent_greetings" if step in OURS else "customer_greetings"])
        if words["language"] != "en":
            # After a comma these languages go on with a small letter.
            sentences[0] = sentences[0][0].lower() + sentences[0][1:]
        farewell = [] if step in OURS else [self._dice.choice(phrases["farewells"])]
        text = "\n\n".join([greeting, *self._paragraphs(sentences), *farewell])
        return _ENDS_TWICE.sub(".", fill(text, words))

    def _paragraphs(self, sentences: list[str]) -> list[str]:
        if len(sentences) < len(_SLOTS) or self._dice.random() < 0.3:
            return [" ".join(sentences)]
        return [" ".join(sentences[:2]), " ".join(sentences[2:])]


def plot(language: Language, topic: dict[str, Any], dice: random.Random) -> dict[Step, list[list[str]]]:
    """The steps of one case in order, each with the sentences it may choose from."""
    phrases = parts(language)
    question, reply = dice.choice(phrases["extra"]["pairs"])
    steps: dict[Step, list[list[str]]] = {
        "ask": [topic["ask"][slot] for slot in _SLOTS],
        "answer": [topic["answer"][slot] for slot in _SLOTS],
        "nudge": [topic["nudge"]["openers"], topic["nudge"]["facts"]],
        "result": [topic["result"][slot] for slot in ("openers", "facts", "closers")],
        "question": [phrases["extra"]["openers"], [question]],
        "reply": [[reply], phrases["extra"]["closers"]],
        "thanks": [phrases["thanks"]["openers"], phrases["thanks"]["closers"]],
        "goodbye": [phrases["goodbye"]["openers"], phrases["goodbye"]["closers"]],
    }
    return {step: steps[step] for step in _kept(dice) if step in steps}


def _kept(dice: random.Random) -> list[Step]:
    """Most cases have all steps; some customers are short of words."""
    steps: list[Step] = ["ask", "answer"]
    steps += ["nudge"] if dice.random() < 0.85 else []
    steps += ["result"]
    steps += ["question", "reply"] if dice.random() < 0.85 else []
    steps += ["thanks"]
    steps += ["goodbye"] if dice.random() < 0.8 else []
    return steps


def _announced(text: str, words: dict[str, str], writing: Writing) -> tuple[Attachment, ...]:
    """The file that `text`, as written in ``quiet_parts``, says it brings along."""
    for sentence, file in parts(words["language"])["attached"]:
        if sentence in text.lower():
            kind, _, name = file.partition(":")
            return (Attachment(kind=kind, name=in_writing(fill(name, words), writing)),)
    return ()


def fill(text: str, words: dict[str, str]) -> str:
    """`text` with its fields, such as ``{order}``, filled from `words`."""
    for key, value in words.items():
        text = text.replace(f"{{{key}}}", value)
    return text


def in_writing(text: str, writing: Writing) -> str:
    """`text` in the script, and with or without the diacritics, of the writer."""
    if writing == "latin":
        return in_latin(text)
    if writing != "no-diacritics":
        return text
    plain = in_latin(text)
    for letter, letters in (("đ", "dj"), ("Đ", "Dj"), ("ł", "l"), ("Ł", "L")):
        plain = plain.replace(letter, letters)
    marked = unicodedata.normalize("NFD", plain)
    return "".join(letter for letter in marked if not unicodedata.combining(letter))
