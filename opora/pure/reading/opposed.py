"""What a text says clause by clause, so that a later letter can be held against an earlier one: a yes against a no, what was included
against what is charged, one number against another of the same kind.

Two clauses speak of one thing where they share words that carry matter; names, courtesies and words of every letter carry none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from opora.pure.languages.folding import fold
from opora.pure.languages.opposing import OpposingWords
from opora.pure.languages.phrases import alternatives, anywhere, phrases_in
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import Sentence, sentences
from opora.pure.languages.stating import StatingWords
from opora.pure.languages.stemming import stem_token

MOST_CLAUSES = 60
_FEWEST_WORDS = 3
_SHORTEST_KEY, _LONG_ENOUGH = 4, 5
_WORD = re.compile(r"[^\W\d_]+")
_LATER_WORD = re.compile(r"(?<=[^\s.!?:]\s)[^\W\d_]+")
_DOCUMENT = re.compile(r"(?<![\w.,/-])\d{2,}[/-]\d{2,}(?![\w.,/-])")
_JOINT_SIGNS = r"[;:()\n–,]|(?<=\s)-(?=\s)"
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_NEAR = 0.04
"""A month is thirty days or thirty-one."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what it is about (`keys`, beginnings of stems) and in which way it says it."""

    sentence: Sentence
    keys: frozenset[str]
    around: frozenset[str]
    """What its whole sentence is about."""
    is_denied: bool
    is_limited: bool
    is_included: bool
    is_charged: bool
    is_always: bool
    is_asking: bool
    sums: frozenset[str]
    counted: Mapping[str, frozenset[float]]
    """Numbers by what they count; days, weeks, months and years all as days."""


@dataclass(frozen=True, eq=False)
class _Words:
    """One language's expressions, made when they are first needed."""

    code: str
    words: OpposingWords
    stating: StatingWords | None

    @cached_property
    def idle_words(self) -> frozenset[str]:
        blocks = [self.words.idle, self.stating.idle if self.stating else "", *self.words.units.values(), *self.words.numbers.values()]
        return frozenset(word.strip("*") for block in blocks for phrase in phrases_in(block) for word in fold(phrase).split())

    @cached_property
    def idle(self) -> frozenset[str]:
        """Their keys; of short words only the words themselves, for a short stem is that of many words."""
        return frozenset(_key(word, self.code) for word in self.idle_words if len(word) >= _LONG_ENOUGH)

    @cached_property
    def joints(self) -> re.Pattern[str]:
        choices = phrases_in(self.words.choices)
        joints = [one for one in phrases_in(self.stating.joints) if one not in choices] if self.stating else []
        words = alternatives(", ".join(joints))
        return re.compile(rf"{_JOINT_SIGNS}|(?<!\w)(?:{words})(?!\w)")

    @cached_property
    def counts(self) -> re.Pattern[str]:
        words = "|".join(_escaped(block) for block in self.words.numbers.values())
        units = "|".join(rf"(?P<{unit}>{_escaped(block)})" for unit, block in self.words.units.items())
        return re.compile(rf"(?<![\w.,:/#-])(?P<digits>\d{{1,4}}(?:[.,]\d{{1,2}})?|(?:{words}))(?!\w)[ -]?(?:[^\W\d_]+ )?(?:{units})(?!\w)")

    @cached_property
    def sums(self) -> re.Pattern[str]:
        units = "|".join(_escaped(block) for block in self.stating.currencies.values()) if self.stating else "(?!)"
        number = r"\d{1,3}(?:[ .,]\d{3})+|\d+(?:[.,]\d{1,2})?"
        return re.compile(rf"[€$£] ?(?P<behind>{number})|(?P<before>{number}) ?(?:[€$£]|,-|(?:{units})(?!\w))")

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        return {fold(word): value for value, block in self.words.numbers.items() for word in phrases_in(block)}

    def says(self, block: str, folded: str) -> bool:
        return bool(anywhere(getattr(self.words, block)).search(folded))


def clauses(text: str, language: str) -> tuple[Clause, ...]:
    """The clauses of a text that state something, in order; () for a language without words for it. Questions state nothing."""
    words = _words_of(language)
    return tuple(_clauses(text, words))[:MOST_CLAUSES] if words else ()


def keys_of(text: str, language: str) -> frozenset[str]:
    """What a text is about."""
    words = _words_of(language)
    return _keys(text, words) if words else frozenset()


def numbers_in(text: str, language: str) -> frozenset[float]:
    """The numbers that a text names; what they count as counted in clauses, too."""
    words = _words_of(language)
    if not words:
        return frozenset()
    folded = fold(text)
    bare = {float(one) for one in re.findall(r"(?<![\w.,])\d{1,4}(?!\w)", folded)}
    bare |= {float(words.numbers[one]) for one in _WORD.findall(folded) if one in words.numbers}
    return frozenset(bare).union(*_counted(folded, words).values())


def sums_in(text: str, language: str) -> frozenset[str]:
    """The sums that a text names."""
    words = _words_of(language)
    return _sums(fold(text), words) if words else frozenset()


def owns(folded: str, language: str) -> bool:
    """Whether a folded sentence says that we said something, or that it was wrong."""
    words = _words_of(language)
    return words is not None and words.says("owns", folded)


def differ(first: frozenset[float], second: frozenset[float]) -> bool:
    """Whether no number of the one is a number of the other."""
    return not any(abs(one - other) <= _NEAR * max(one, other) for one in first for other in second)


@cache
def _words_of(code: str) -> _Words | None:
    known = words_for("opposing").get(code)
    return _Words(code, known, words_for("stating").get(code)) if known else None


@lru_cache(maxsize=256)
def _keys(text: str, words: _Words) -> frozenset[str]:
    names = _names(text)
    found: set[str] = set()
    for word in _WORD.findall(fold(text)):
        if len(word) < _SHORTEST_KEY or word in names or word in words.idle_words:
            continue
        found.add(_key(word, words.code))
        glued = words.stating.glued_no if words.stating else ""
        if glued and word.startswith(glued) and len(word) > len(glued) + _SHORTEST_KEY:
            found.add(_key(word[len(glued) :], words.code))
    return frozenset(found - words.idle).union(_DOCUMENT.findall(text))


def _names(text: str) -> set[str]:
    return {fold(word) for word in _LATER_WORD.findall(text) if word[0].isupper()}


@cache
def _key(word: str, language: str) -> str:
    stem = stem_token(word, language)
    return stem[: 6 if language == "el" else 5]


@lru_cache(maxsize=64)
def _clauses(text: str, words: _Words) -> tuple[Clause, ...]:
    return tuple(clause for one in sentences(text) if not one.is_question for clause in _of_sentence(one, words))


def _of_sentence(sentence: Sentence, words: _Words) -> Iterator[Clause]:
    around = _keys(sentence.text, words)
    is_asking = False
    for written in _cut(sentence.text, words):
        folded = fold(written)
        is_asking = words.says("asks", folded) or (is_asking and written[0].isalpha())  # "please sign it and send it back"
        keys = _keys_in(written, sentence.text, words)
        yield Clause(
            sentence,
            keys,
            around,
            words.says("denies", folded),
            words.says("limits", folded),
            words.says("included", folded),
            words.says("charged", folded),
            words.says("always", folded),
            is_asking,
            _sums(folded, words),
            _counted(folded, words),
        )


def _keys_in(written: str, sentence: str, words: _Words) -> frozenset[str]:
    """Keys of a clause; which words are names the whole sentence shows."""
    names = _names(sentence)
    return _keys(" ".join(word for word in written.split() if fold(word).strip(".,!?:;()") not in names), words)


def _cut(written: str, words: _Words) -> list[str]:
    """The clauses of a sentence as written; a scrap of a word or two goes with what follows."""
    folded = fold(written)
    if len(folded) != len(written):
        return [written]
    pieces: list[str] = []
    start = 0
    for match in words.joints.finditer(folded):
        if len(_WORD.findall(written[start : match.start()])) >= _FEWEST_WORDS:
            pieces.append(written[start : match.start()])
            start = match.start()
    rest = written[start:]
    if pieces and len(_WORD.findall(rest)) < _FEWEST_WORDS:
        pieces[-1] += rest
    else:
        pieces.append(rest)
    return pieces


def _sums(folded: str, words: _Words) -> frozenset[str]:
    """The sums of a clause by their digits."""
    found = [match["behind"] or match["before"] for match in words.sums.finditer(folded)]
    return frozenset(re.sub(r"[ .,]", "", re.sub(r"[.,]\d{1,2}$", "", one)) for one in found)


def _counted(folded: str, words: _Words) -> Mapping[str, frozenset[float]]:
    found: dict[str, set[float]] = {}
    for match in words.counts.finditer(folded):
        written = match["digits"]
        number = float(written.replace(",", ".")) if written[0].isdigit() else words.numbers[written]
        unit = next(name for name in words.words.units if match[name])
        found.setdefault("day" if unit in _DAYS else unit, set()).add(number * _DAYS.get(unit, 1))
    return {unit: frozenset(numbers) for unit, numbers in found.items()}


def _escaped(block: str) -> str:
    """The words of a block, each with any ending where it ends in a star, the longer ones first."""
    folded = sorted((fold(one) for one in phrases_in(block)), key=len, reverse=True)
    return "|".join(re.escape(one.rstrip("*")) + (r"\w*" if one.endswith("*") else "") for one in folded)
