"""A draft made ready for the rules: cut, folded, in sentences, and read once for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property, lru_cache

from opora.pure.coach.phrase_finder import phrase_finder
from opora.pure.coach.values import Draft, Facts
from opora.pure.languages import detect
from opora.pure.languages.aligned import Aligned, align
from opora.pure.languages.coaching import Signals
from opora.pure.languages.moments import Moment, find_moments
from opora.pure.languages.quoted import QUOTED_LINE, QUOTED_WORDS
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import Sentence, sentences
from opora.pure.meaning import Asked, Judged
from opora.pure.reading.promises import FoundPromise, find_promises

_LINK = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+\.\w+")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_DASHED_SIGNATURE = re.compile(r"\n-- ?\n.*\Z", re.DOTALL)
SOME_DAY = datetime(2026, 1, 14, 10, tzinfo=UTC)
_FEWEST_WORDS_TO_MEAN = 3
_LINE_BREAKS = {ord(mark): " " for mark in "\r\n\t"}
PARTS = ("coach_wording", "coach_manner", "coach_shape", "coach_hearing", "coach_address")


@dataclass(frozen=True)
class Piece:
    """One sentence of the draft with its folded form (quotes, links, code blanked out)."""

    sentence: Sentence
    folded: str
    first: int
    """Where `folded` begins in the folded draft."""
    number: int


@dataclass(frozen=True)
class Prepared:
    """The draft as the rules see it. Everything costly is worked out once, when the first rule asks."""

    draft: Draft
    facts: Facts
    language: str
    cut: str
    """The text with quoted words, links, code and signature replaced by spaces, so that places stay."""

    @cached_property
    def aligned(self) -> Aligned:
        return align(self.cut)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences(self.cut)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The sentences with their folded forms, in order."""
        return tuple(self._piece(sentence, number) for number, sentence in enumerate(self.sentences))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The times that the draft names. Without a clock it is read on any day: whether a time is named does not depend on it."""
        return find_moments(self.cut, at=self.draft.at or SOME_DAY, language=self.language, country=self.draft.country)

    @cached_property
    def promises(self) -> tuple[FoundPromise, ...]:
        """What the draft promises in our name."""
        at = self.draft.at or SOME_DAY
        return find_promises(self.cut, at=at, language=self.language, country=self.draft.country)

    @cached_property
    def meant(self) -> Mapping[int, Judged]:
        """What the sentences mean, by their number; empty where nobody can tell, without those of a word or two."""
        if self.facts.meaning is None:
            return {}
        judged = self.facts.meaning.judged([piece.sentence.text for piece in self._telling])
        return {piece.number: one for piece, one in zip(self._telling, judged, strict=True)} if judged else {}

    @cached_property
    def reply_means(self) -> Judged | None:
        """What the reply does as a whole, beside what the customer wrote; None where nobody can tell."""
        if self.facts.meaning is None or not self._telling:
            return None
        judged = self.facts.meaning.judged([_as_a_whole(self.facts.customer, [piece.sentence for piece in self._telling])])
        return judged[0] if judged else None

    @cached_property
    def customer_means(self) -> Judged | None:
        """What the customer's newest words mean as a whole."""
        if self.facts.meaning is None or not self.facts.customer.strip():
            return None
        judged = self.facts.meaning.judged([self.facts.customer])
        return judged[0] if judged else None

    @cached_property
    def _telling(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if tells_enough(piece.sentence))

    def _piece(self, sentence: Sentence, number: int) -> Piece:
        first, last = self.aligned.folded_place(sentence.start), self.aligned.folded_place(sentence.end)
        return Piece(sentence, self.aligned.folded[first:last].translate(_LINE_BREAKS), first, number)

    def caught(self, signals: Signals | None) -> Iterator[tuple[Piece, int, int]]:
        """Each sentence that a signal catches and no guard silences, with the place of the match in the written text."""
        if signals is None:
            return
        for piece in self.pieces:
            match = first_match(signals, piece.folded)
            if match:
                yield (piece, *self.aligned.span(piece.first + match.start(), piece.first + match.end()))

    def signals(self, code: str) -> Signals | None:
        """The draft's language's signals for a rule; None: the language has none."""
        for part in PARTS:
            words = words_for(part).get(self.language)
            if words and code in words.signals:
                found: Signals = words.signals[code]
                return found
        return None

    def list_of(self, name: str, language: str | None = None) -> tuple[str, ...]:
        """A word list of the draft's language (or another), as regular expressions; empty where there is none."""
        for part in PARTS:
            words = words_for(part).get(language or self.language)
            if words and name in words.lists:
                found: tuple[str, ...] = words.lists[name]
                return found
        return ()


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """A compiled expression; the coach asks for the same few hundred again and again."""
    return re.compile(expression)


def first_match(signals: Signals, folded: str) -> re.Match[str] | None:
    """Where the signals catch a folded sentence, unless a guard stands in it."""
    match = next((found for one in signals.catch if (found := phrase_finder(one).search(folded))), None)
    if match is None or any(phrase_finder(guard).search(folded) for guard in signals.unless):
        return None
    return match


def tells_enough(sentence: Sentence) -> bool:
    """Whether its meaning can be judged by itself: not a greeting of a word or two."""
    return len(sentence.text.split()) >= _FEWEST_WORDS_TO_MEAN


@lru_cache(maxsize=64)
def asked_of_meaning(text: str, customer: str) -> tuple[Asked, ...]:
    """What a look at this draft asks about: its sentences, the customer's words, and all of it together."""
    telling = [one for one in sentences(_cut(text)) if tells_enough(one)]
    asked: list[Asked] = [one.text for one in telling]
    if customer.strip():
        asked.append(customer)
    if telling:
        asked.append(_as_a_whole(customer, telling))
    return tuple(asked)


def _as_a_whole(customer: str, telling: Sequence[Sentence]) -> tuple[str, ...]:
    return (customer, *(one.text for one in telling))


def prepare(draft: Draft, facts: Facts) -> Prepared:
    """Recognise the language and cut out what the agent did not say: quotes, links, code, the signature."""
    cut = _cut(draft.text)
    language = draft.language or detect(cut, facts.customer_language).language
    return Prepared(draft, facts, language, cut)


def _cut(text: str) -> str:
    for pattern_of_others in (_DASHED_SIGNATURE, QUOTED_LINE, _CODE, _LINK, QUOTED_WORDS):
        text = pattern_of_others.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), text)
    return text
