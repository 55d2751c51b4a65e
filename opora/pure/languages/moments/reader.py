"""A text as a row of words, each with what it may mean; the grammar asks it "is there a weekday at place 7?"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from opora.pure.languages.aligned import Aligned, align
from opora.pure.languages.moments.lexicon import TOKEN, Entry, Lexicon, Step, Value, sound_mark


class Token(NamedTuple):
    """A word, a number or a sign."""

    text: str
    start: int
    end: int
    is_glued: bool
    """No white space before it."""

    is_capital: bool
    is_number: bool
    """Written in digits."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word."""
        return self.text[0].isalpha()


class Taken(NamedTuple):
    """What was recognised, and the place behind it."""

    value: Value
    next: int


HOLIDAYS = ("named_days", "feasts")
_NEVER_FIRST = frozenset({
    "units_that_are_no_date", "people", "from_event", "and_", "or_", "to", "hour_mark", "ago", "from_now", "half_more", "year_mark",
    "number_mark", "day_mark", "ordinal_hour_mark", "of_month", "forenoon_mark", "afternoon_mark", "clock_after", "working",
    "holiday_things",
})  # fmt: skip
_KINDS_MISTYPED = frozenset({"days", "weekdays", "months"})
_SHORTEST_MISTYPED = 5
_LONGEST_MISTYPED = 14
_ENDS = frozenset(".!?;…:\n") | {"\n\n"}
_LONGEST_NUMBER = 4
_MOST_SKIPPED = 12
_DASH = "-"
_END = Token("\n\n", 0, 0, False, False, False)
_NOTHING: dict[str, Taken] = {}


class Reader:
    """The words of one text in one language."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.aligned: Aligned = align(text)
        self.lexicon = lexicon
        self.words = lexicon.words
        self.tokens = _tokens(self.aligned)
        self._meanings = [self._look_up(at) for at in range(len(self.tokens))]
        self.names_a_holiday = any(kind in meanings for meanings in self._meanings for kind in HOLIDAYS)
        """Anywhere; most texts name none, and need not be asked at each word."""

    def token(self, at: int) -> Token:
        """The token at a place; an empty line stands before the first and behind the last."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else _END

    def means_something(self, at: int) -> bool:
        """Whether the word at a place is in the lexicon at all, or a number; asked first, for most words are neither."""
        return bool(self.meanings(at)) or self.token(at).is_number

    def next_known(self, at: int) -> int:
        """The next place, this one included, where a number or a word of the lexicon stands: most words are neither."""
        while at < len(self.tokens) and not self._meanings[at] and not self.tokens[at].is_number:
            at += 1
        return at

    def says_something(self, at: int) -> bool:
        """Whether anything that begins here is worth reading: most words of a letter have nothing to do with time."""
        return self.token(at).is_number or not self.meanings(at).keys() <= _NEVER_FIRST

    def take(self, at: int, *kinds: str) -> Taken | None:
        """The longest phrase of one of these kinds that begins here; earlier kinds are preferred."""
        meanings = self.meanings(at)
        for kind in kinds:
            if kind in meanings:
                return meanings[kind]
        return None

    def skip(self, at: int, *kinds: str) -> int:
        """The place behind all phrases of these kinds; more than so many in a row are no prose."""
        for _ in range(_MOST_SKIPPED):
            if not (taken := self.take(at, *kinds)):
                break
            at = taken.next
        return at

    def next_after_comma(self, at: int) -> int:
        """The place itself, or the one behind a bracket and a comma."""
        at += self.token(at).text == ")"
        return at + 1 if self.token(at).text in (",", "(") else at

    def sign(self, at: int, sign: str, *, glued: bool = False) -> bool:
        """Whether this very sign stands here."""
        token = self.token(at)
        return token.text == sign and (token.is_glued or not glued)

    def meanings(self, at: int) -> dict[str, Taken]:
        """Everything the phrase that begins here may mean, by kind."""
        return self._meanings[at] if 0 <= at < len(self._meanings) else _NOTHING

    def digits(self, at: int) -> int | None:
        """The number written in digits at a place, if it is short enough for a day, an hour or a year."""
        token = self.token(at)
        return int(token.text) if token.is_number and len(token.text) <= _LONGEST_NUMBER else None

    def number(self, at: int) -> Taken | None:
        """A number in digits or words: 24, 1,5, twenty-four, ten (10)."""
        number = self._plain_number(at)
        if number and self.sign(number.next, "(") and self.digits(number.next + 1) == number.value and self.sign(number.next + 2, ")"):
            return Taken(number.value, number.next + 3)
        return number

    def _plain_number(self, at: int) -> Taken | None:
        if (whole := self.digits(at)) is not None:
            return self._with_decimals(whole, at + 1)
        if not (tens := self.take(at, "numbers")):
            return None
        value = float(tens.value)
        if value < 20 or value % 10:
            return tens
        rest = tens.next + 1 if self.sign(tens.next, _DASH, glued=True) else self.skip(tens.next, "and_")
        ones = self.take(rest, "numbers")
        return Taken(int(value + float(ones.value)), ones.next) if ones and 0 < float(ones.value) < 10 else tens

    def _with_decimals(self, whole: int, at: int) -> Taken:
        half = self.token(at).text in ",." and self.token(at).is_glued and self.token(at + 1).text == "5" and self.token(at + 1).is_glued
        if half:
            return Taken(whole + 0.5, at + 2)
        mark = at + 1 if self.sign(at, _DASH, glued=True) else at
        marked = self.take(mark, "number_mark") if self.token(mark).is_glued else None
        return Taken(whole, marked.next if marked else at)

    def ends_a_sentence(self, start: int, end: int) -> bool:
        """Whether a sentence ends somewhere between two places."""
        return any(token.text in _ENDS for token in self.tokens[start:end])

    def is_stop_word(self, at: int) -> bool:
        """Whether a function word of the language stands here: it cannot be what a number counts."""
        return self.token(at).text in self.lexicon.stop_words

    def is_shouted(self, at: int) -> bool:
        """Whether a word all in capitals stands here: a name, most likely of a thing that has versions."""
        token = self.token(at)
        written = self.aligned.written[slice(*self.aligned.span(token.start, token.end))]
        return token.is_word and len(written) > 1 and written.isupper()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the written text of the tokens from `start` up to `end`."""
        return self.aligned.span(self.tokens[start].start, self.tokens[end - 1].end)

    def _look_up(self, at: int) -> dict[str, Taken]:
        token = self.tokens[at]
        if not token.text[0].isalnum():
            return _NOTHING
        entries = _entries(self.lexicon, token.text)
        if not entries:
            return _NOTHING
        found: dict[str, Taken] = {}
        for entry in entries:
            end = self._follow(at, entry.steps, ends_no_sentence=entry.kind == "soft")
            if end is not None and (entry.kind not in found or found[entry.kind].next < end):
                found[entry.kind] = Taken(entry.value, end)
        if token.text in self.lexicon.only_with_capital and not token.is_capital:
            return {"weak_" + kind: taken for kind, taken in found.items()}
        return found

    def _follow(self, at: int, steps: tuple[Step, ...], *, ends_no_sentence: bool) -> int | None:
        """The place behind a phrase, of which the first word is known to stand here."""
        for place, step in enumerate(steps):
            if place:
                at += self.sign(at, _DASH)
                if not self._fits(self.token(at).text, step):
                    return None
            if step.is_glued and not self.token(at).is_glued:
                return None
            at += 1
            if step.may_have_dot and self.sign(at, ".", glued=True) and (ends_no_sentence or not self._is_full_stop(at)):
                at += 1
        return at

    def _fits(self, word: str, step: Step) -> bool:
        spellings = _sounds(self.lexicon, word) if step.word[0] == "~" else (word,)
        return any(spelling.startswith(step.word) for spelling in spellings) if step.is_stem else step.word in spellings

    def _is_full_stop(self, at: int) -> bool:
        following = self.token(at + 1)
        return following.is_capital or following is _END


@lru_cache(maxsize=16_384)
def _entries(lexicon: Lexicon, word: str) -> tuple[Entry, ...]:
    """What may begin with a word, by any of its spellings; letters use the same words again and again, so it is kept."""
    found = list(lexicon.exact.get(word, ()))
    for spelling in (word, *_sounds(lexicon, word)):
        if spelling != word:
            found += lexicon.exact.get(spelling, ())
        for length in lexicon.stem_lengths:
            if length > len(spelling):
                break
            found += lexicon.stems.get(spelling[:length], ())
    may_be_mistyped = not found and len(word) >= _SHORTEST_MISTYPED and word not in lexicon.stop_words
    return _mistyped(lexicon, word) if may_be_mistyped else tuple(found)


def _mistyped(lexicon: Lexicon, word: str) -> tuple[Entry, ...]:
    """The day or month that was meant, where two letters changed places or one was typed twice."""
    for spelling in _likely_meant(word):
        found = [entry for entry in lexicon.exact.get(spelling, ()) if entry.kind in _KINDS_MISTYPED and len(entry.steps) == 1]
        if found:
            return tuple(entry._replace(steps=(Step(word, False, False),)) for entry in found)
    return ()


def _sounds(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    sound = lexicon.words.sound
    return tuple(sound_mark(one) for one in sound(word)) if sound and word.isascii() else ()


def _likely_meant(word: str) -> Iterator[str]:
    if len(word) > _LONGEST_MISTYPED:
        return
    for place, (letter, following) in enumerate(pairwise(word)):
        if letter == following:
            yield word[:place] + word[place + 1 :]
        else:
            yield word[:place] + following + letter + word[place + 2 :]


def _tokens(aligned: Aligned) -> list[Token]:
    tokens: list[Token] = []
    reached = -1
    written, places = aligned.written, aligned.places
    for match in TOKEN.finditer(aligned.folded):
        text, (start, end) = match.group(), match.span()
        is_number = text.isdecimal() and text.isascii()
        tokens.append(Token("\n\n" if text[0] == "\n" else text, start, end, start == reached, written[places[start]].isupper(), is_number))
        reached = end
    return tokens
