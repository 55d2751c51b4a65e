"""A customer's text made ready for reading: folded, in sentences, with the words of its language at hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from opora.pure.languages import detect
from opora.pure.languages.aligned import Aligned, align
from opora.pure.languages.listening import ReadingWords
from opora.pure.languages.phrases import NEVER, alternatives
from opora.pure.languages.quoted import QUOTED_LINE
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import Sentence, sentences

FALLBACK = "en"
"""Whose words are tried when no language of ours is recognised."""

_QUOTED_WORDS = re.compile(r"„[^„“”\n]{1,400}[“”]|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|\"[^\"\n]{3,400}\"|”[^”\n]{1,400}”")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_LATIN, _GREEK = re.compile(r"[A-Za-z]"), re.compile(r"[Ͱ-Ͽἀ-῾]")
_LIST_SIGN = r"\W*(?:\d{1,2}[.)]\s*)?\W*"


@dataclass(frozen=True)
class Said:
    """One sentence: as written, folded, and where its own words begin behind a greeting or a list number."""

    sentence: Sentence
    folded: str
    first: int
    """Where `folded` begins in the folded text."""
    body: int
    """Where in `folded` the sentence begins when greetings and list numbers are left out."""


@dataclass(frozen=True, eq=False)
class Phrases:
    """The compiled words of one language in one script, made when they are first needed."""

    words: ReadingWords
    typed_in_latin: bool = False

    def __getattr__(self, name: str) -> re.Pattern[str]:
        return self.pattern(name)

    def pattern(self, name: str) -> re.Pattern[str]:
        """The expression of a field of the words, for whole words anywhere."""
        return _compiled(self, name)

    def asking_for(self, kind: str) -> re.Pattern[str]:
        """The expression of the question words that want one kind of answer."""
        block = self.words.asking[kind]
        return re.compile(rf"(?<!\w)(?:{alternatives(block, self.words.in_latin if self.typed_in_latin else None)})(?!\w)")

    def source(self, name: str) -> str:
        """The alternatives of a field as an expression without bounds, for building larger ones."""
        return _source(self, name)


@cache
def _source(phrases: Phrases, name: str) -> str:
    value = getattr(phrases.words, name)
    block = value if isinstance(value, str) else ",".join(value.values())
    return alternatives(block, phrases.words.in_latin if phrases.typed_in_latin else None)


@cache
def _compiled(phrases: Phrases, name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_source(phrases, name)})(?!\w)")


def phrases_of(language: str, *, typed_in_latin: bool = False) -> Phrases:
    """The words of a language, or of the fallback where it has none; the same object each time, since it keeps what was compiled."""
    known = words_for("reading")
    code = language if language in known else FALLBACK
    return _phrases(code, typed_in_latin and known[code].in_latin is not None)


@cache
def _phrases(code: str, typed_in_latin: bool) -> Phrases:
    return Phrases(words_for("reading")[code], typed_in_latin)


@dataclass(frozen=True)
class Heard:
    """The whole text. Everything costly is worked out once, when first asked for."""

    text: str
    language: str
    phrases: Phrases
    own: str
    """The text with quoted lines, quoted words and links replaced by spaces, so that places stay."""

    @cached_property
    def aligned(self) -> Aligned:
        return align(self.own)

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """The sentences of the customer's own words, in order."""
        return tuple(self._said(sentence) for sentence in sentences(self.own))

    def _said(self, sentence: Sentence) -> Said:
        first, last = self.aligned.folded_place(sentence.start), self.aligned.folded_place(sentence.end)
        folded = self.aligned.folded[first:last]
        opening = _opening(self.phrases).match(folded)
        body = opening.end() if opening and opening.end() < len(folded) else 0
        return Said(sentence, folded, first, body)

    def place(self, said: Said, inside: int) -> int:
        """Where a place in a folded sentence stands in the text as written."""
        return self.aligned.places[said.first + inside]


@cache
def _opening(phrases: Phrases) -> re.Pattern[str]:
    greetings = phrases.source("greetings")
    return re.compile(rf"{_LIST_SIGN}(?:(?:{greetings})(?!\w)\W*){{0,3}}" if greetings != NEVER else _LIST_SIGN)


def hear(text: str, language: str | None = None, prior: str | None = None) -> Heard:
    """Prepare a text; the language is recognised when it is not given. Quoted words are not the customer's own."""
    own = text
    for others in (QUOTED_LINE, _LINK, _QUOTED_WORDS):
        own = others.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), own)
    code = language or detect(own if own.strip() else text, prior).language
    return Heard(text, code, phrases_of(code, typed_in_latin=_is_in_latin(own)), own)


def _is_in_latin(text: str) -> bool:
    """Whether Latin letters are the most; foreign names of things stand in any text, so they count half."""
    return len(_LATIN.findall(text)) > 2 * len(_GREEK.findall(text))
