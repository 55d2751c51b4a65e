"""What each sentence of a reply offers as an answer: a day, a number, yes or no, a place, a reason, or "we will see"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from opora.pure.languages import stems
from opora.pure.languages.detection import Detected
from opora.pure.languages.moments import find_moments
from opora.pure.languages.sentences import Sentence
from opora.pure.reading.facts import find_sums
from opora.pure.reading.heard import Heard, Phrases, Said

# Only whether a moment is named matters here, not which, so any day will do as the day of writing.
_ANY_DAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
_DIGITS = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?!\w)")
_NAME = re.compile(r"(?<=\w[ ,] )?(?<=[\w,] )[^\W\d_a-zα-ω][^\W\d_]{2,}")
_INLINE_NUMBER = re.compile(r"(?:(?<=[\s;,])|^)\(?\d{1,2}\s?[.)]\s+(?=[^\W\d])")
_LINK_OR_ADDRESS = re.compile(r"https?://|www\.|@\w|\w\.[a-z]{2,8}/\w")
_LIST_NUMBER = re.compile(r"^\W*(?:(?:ad|re|q|bod|punkt|pkt)\W{0,2})?\d{1,2}\s?[.):]\s*")
_SHARED_BEGINNING = 5
_FEW_WORDS = 4
_FURTHER_CLAUSE = re.compile(r"[,;:] ")


@dataclass(frozen=True, slots=True)
class Answering:
    """One sentence of a reply."""

    start: int
    end: int
    meaning: frozenset[str]
    forms: frozenset[str]
    begins_with_yes_or_no: bool
    """A bare "yes," or a short "no problem": with many more words behind it, it speaks of its own matter."""
    adds_yes_or_no: bool
    """A yes or no in a further clause: "tomorrow at noon, and yes, with pleasure"."""
    says_yes_or_no: bool
    later: bool
    dated: bool
    vague: bool
    asks: bool
    repeats_question: bool
    has_words: bool
    is_courtesy: bool
    """Thanks, regret or a name: it may surround an answer, it is none."""

    @property
    def firm(self) -> bool:
        """A number, a day, a yes stands beside the vague word."""
        return bool(self.forms & {"when", "amount"}) or self.begins_with_yes_or_no

    def answers(self, kind: str) -> bool:
        """Whether the sentence has the form of an answer of this kind."""
        if kind == "when" and "count" in self.forms:  # "it takes three weeks"
            return True
        return kind in self.forms or (kind in ("what", "which", "how") and not self.asks and self.has_words and not self.vague)

    def answers_alone(self, kind: str) -> bool:
        """Whether its form is enough even where it shares no word with the question."""
        return self.begins_with_yes_or_no if kind == "yes_no" else kind in self.forms


def answering(heard: Heard) -> tuple[Answering, ...]:
    """The sentences of a reply that say something, greetings left out."""
    moments = find_moments(heard.own, at=_ANY_DAY, language=heard.language)
    days = [(moment.start, moment.end) for moment in moments]
    sums = [(one.start, one.end) for one in find_sums(heard)]
    pieces = (piece for said in heard.said for piece in _pieces(heard, said))
    return tuple(_answering(heard, said, days, sums) for said in pieces if not _is_greeting(heard, said))


def _pieces(heard: Heard, said: Said) -> Iterator[Said]:
    """A sentence that holds several numbered answers ("1) yes; 2) no") is cut before each number."""
    cuts = [match.start() for match in _INLINE_NUMBER.finditer(said.folded)]
    if len(cuts) < 2:
        yield said
        return
    starts = [0, *cuts] if said.folded[: cuts[0]].strip() else cuts
    for start, end in zip(starts, [*starts[1:], len(said.folded)], strict=True):
        first, last = heard.place(said, start), heard.place(said, end)
        text = heard.own[first:last]
        yield Said(Sentence(first, last, text, text.rstrip().endswith("?")), said.folded[start:end], said.first + start, 0)


def _is_greeting(heard: Heard, said: Said) -> bool:
    rest = said.folded[said.body :]
    words = re.findall(r"\w+", rest)
    return not words or (len(words) <= 4 and bool(heard.phrases.padding.match(rest)))


def _answering(heard: Heard, said: Said, days: list[tuple[int, int]], sums: list[tuple[int, int]]) -> Answering:
    start, end = said.sentence.start, said.sentence.end
    phrases, folded = heard.phrases, said.folded
    number = _LIST_NUMBER.match(folded)
    rest = folded[number.end() if number else said.body :]
    dated = any(a < end and start < b for a, b in days)
    forms = {"when"} if dated else set()
    if any(a < end and start < b for a, b in sums):
        forms.add("amount")
    if phrases.amounts.search(folded) or _plain_number(heard, said, days, len(folded) - len(rest)):
        forms.update(("amount", "count"))
    opening = re.match(rf"\W*(?:{phrases.source('yes')}|{phrases.source('no')})(?!\w)", rest)
    if opening or not said.sentence.is_question:
        forms.add("yes_no")
    for kind, name in (("where", "places"), ("why", "reasons"), ("how", "means")):
        if phrases.pattern(name).search(folded):
            forms.add(kind)
    if _LINK_OR_ADDRESS.search(heard.text[start:end]):
        forms.update(("where", "how"))
    if _NAME.search(said.sentence.text):
        forms.add("who")
    return Answering(
        start=start,
        end=end,
        meaning=meaning(said.sentence.text, heard.language),
        forms=frozenset(forms),
        begins_with_yes_or_no=opening is not None and _stands_alone(rest[opening.end() :]),
        adds_yes_or_no=any(_adds(phrases).match(clause) for clause in _FURTHER_CLAUSE.split(rest)[1:]),
        says_yes_or_no=bool(phrases.yes.search(rest) or phrases.no.search(rest)),
        later=bool(phrases.finding_out.search(folded)),
        dated=dated,
        vague=bool(phrases.vague.search(folded)),
        asks=said.sentence.is_question,
        repeats_question=bool(phrases.asking.search(rest) or (phrases.whether.search(rest) and not forms & {"when", "amount"})),
        is_courtesy=bool(phrases.regrets.search(folded)) or len(re.findall(r"\w+", rest)) <= 2,
        has_words=bool(re.search(r"\w", rest)),
    )


@cache
def _adds(phrases: Phrases) -> re.Pattern[str]:
    """A clause that is a yes or no and little else, behind an "and"."""
    return re.compile(rf"(?:(?:{phrases.source('joints')})\W+)?(?:{phrases.source('yes')}|{phrases.source('no')})(?!\w)(?!\s+\w)")


def _stands_alone(behind: str) -> bool:
    """Whether the word before is an answer by itself: a stop follows, or next to nothing."""
    return not behind[:1].isspace() or len(behind.split()) <= _FEW_WORDS


def _plain_number(heard: Heard, said: Said, days: list[tuple[int, int]], skipped: int) -> bool:
    """A number that is no day and not the number of the list."""
    for match in _DIGITS.finditer(said.folded, skipped):
        place = heard.place(said, match.start())
        if not any(a <= place < b for a, b in days):
            return True
    return False


def meaning(text: str, language: str) -> frozenset[str]:
    """The beginnings of the stems of a text: close enough to find a word again in another form."""
    script = "Grek" if re.search("[Ͱ-Ͽ]", text) else "Latn"
    return frozenset(stem[:_SHARED_BEGINNING] for stem in stems(text, Detected(language, script)))


EXPRESSIONS = (_adds,)
"""What makes the expressions of this file out of the words of a language."""
