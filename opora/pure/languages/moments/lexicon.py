"""The words of a language, made ready to be recognised: every phrase with its kind and its value."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from opora.pure.languages.folding import fold
from opora.pure.languages.moments.words import MomentWords
from opora.pure.languages.registry import ALL, words_for

TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\n[ \t]*\n\s*|\S")
Value = int | float | str

_PLAIN_KINDS = (
    "working", "noon", "midnight", "tonight", "by", "within", "in_", "at", "clock_at", "end", "this", "next", "last", "day_end", "weekend",
    "after_next", "first_working_day", "middle", "beginning", "during", "latest", "around", "before", "after", "from_", "between", "to",
    "and_", "or_", "ago_before", "ago", "from_now", "coming", "vague", "every", "hour_lead", "hour_mark", "forenoon_mark",
    "afternoon_mark", "half_more", "day_mark", "ordinal_hour_mark", "of_month", "soft", "from_event", "people", "not_moments",
    "units_that_are_no_date", "holiday_things", "uncounted", "one", "year_mark", "nearest", "repeated_days", "in_a_number_of", "number_mark",
)  # fmt: skip
_VALUED_KINDS = (
    "numbers",
    "ordinals",
    "units",
    "single_units",
    "spells",
    "day_spells",
    "days",
    "parts",
    "clock_before",
    "clock_after",
    "hours",
    "edges",
    "from_said",
    "named_days",
    "feasts",
)
_LISTED_KINDS = {"weekdays": 0, "short_weekdays": 0, "repeated_weekdays": 0, "months": 1}


class Step(NamedTuple):
    """One word of a phrase."""

    word: str
    is_stem: bool
    may_have_dot: bool
    is_glued: bool = False
    """It follows a digit without a space: "2moro", but not "2 moro"."""


class Entry(NamedTuple):
    """A phrase with what it means."""

    steps: tuple[Step, ...]
    kind: str
    value: Value


@dataclass(slots=True, eq=False)
class Lexicon:
    """All phrases of a language, found by their first word."""

    words: MomentWords
    exact: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    stems: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    stop_words: frozenset[str] = frozenset()
    only_with_capital: frozenset[str] = frozenset()
    counted_endings: tuple[str, ...] = ()
    stem_lengths: tuple[int, ...] = ()
    """The lengths at which a beginning of a word is worth looking up."""

    def add(self, steps: tuple[Step, ...], kind: str, value: Value) -> None:
        """Take a phrase in."""
        (self.stems if steps[0].is_stem else self.exact)[steps[0].word].append(Entry(steps, kind, value))


@cache
def lexicon_of(code: str) -> Lexicon | None:
    """The lexicon of a language; None for a language that says nothing about moments."""
    words: MomentWords | None = words_for("moments").get(code)
    if words is None:
        return None
    lexicon = Lexicon(words)
    lexicon.stop_words = frozenset(fold(word) for word in ALL[code].stop_words)
    lexicon.only_with_capital = frozenset(fold(word) for word in _phrases(words.only_with_capital))
    lexicon.counted_endings = tuple(fold(ending) for ending in _phrases(words.counted_endings))
    for kind, value, block in _blocks(words):
        for phrase in _phrases(block):
            known_as = "short_months" if kind == "months" and phrase.endswith(".") else kind
            steps = _steps(phrase)
            lexicon.add(_glued(steps, phrase) if kind == "days" else steps, known_as, value)
            for sounds in _sounding(phrase, words):
                lexicon.add(sounds, known_as, value)
    lexicon.stem_lengths = tuple(sorted({len(stem) for stem in lexicon.stems}))
    return lexicon


def _blocks(words: MomentWords) -> Iterator[tuple[str, Value, str]]:
    for kind in _PLAIN_KINDS:
        yield kind, kind, getattr(words, kind)
    for kind in _VALUED_KINDS:
        valued: Mapping[Value, str] = getattr(words, kind)
        for value, block in valued.items():
            yield kind, value, block
    for kind, first in _LISTED_KINDS.items():
        for place, block in enumerate(getattr(words, kind)):
            yield kind, place + first, block


def _phrases(block: str) -> list[str]:
    return [phrase for phrase in (" ".join(piece.split()) for piece in block.split(",")) if phrase]


def _steps(phrase: str) -> tuple[Step, ...]:
    tokens = TOKEN.findall(fold(phrase))
    steps: list[Step] = []
    for token in tokens:
        if token == "*":
            steps[-1] = steps[-1]._replace(is_stem=True)
        elif token == ".":
            steps[-1] = steps[-1]._replace(may_have_dot=True)
        elif token != "-":
            steps.append(Step(token, False, False))
    return tuple(steps)


def _glued(steps: tuple[Step, ...], phrase: str) -> tuple[Step, ...]:
    """What is written in one word with its digit is read in one word only."""
    is_one = " " not in phrase and steps[0].word.isdecimal()
    return (steps[0], *(step._replace(is_glued=is_one) for step in steps[1:]))


def _sounding(phrase: str, words: MomentWords) -> Iterator[tuple[Step, ...]]:
    """The phrase as it sounds; sounds are marked so that they never meet letters."""
    if words.sound is None:
        return
    steps = _steps(phrase)
    yield tuple(step._replace(word=sound_mark(words.sound(step.word)[0])) if step.word.isalpha() else step for step in steps)


def sound_mark(sound: str) -> str:
    """How a sound is written in the lexicon."""
    return "~" + sound
