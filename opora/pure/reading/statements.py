"""What we state in a text of ours: prices, what is free, days, what is possible; so that later words can be compared with it.

A statement has a topic (stems of the clause it stands in), a kind and a value that can be compared; two statements of one
topic and kind with different values contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import Literal

from opora.pure.languages import detect, stems
from opora.pure.languages.aligned import align
from opora.pure.languages.detection import Detected
from opora.pure.languages.folding import fold
from opora.pure.languages.moments import Moment, find_moments
from opora.pure.languages.phrases import alternatives, anywhere, phrases_in
from opora.pure.languages.registry import words_for
from opora.pure.languages.sentences import Sentence, sentences
from opora.pure.languages.stating import StatingWords

StatementKind = Literal["price", "date", "yes_no", "free"]
MOST_STATEMENTS = 40
MOST_IN_A_SENTENCE = 12
SAME = 0.6  # of the shorter topic's words
_NUMBER = r"\d{1,3}(?:[ .'’]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
_SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP"}
_JOINT_SIGNS = re.compile(r"[,;:()\n–]|(?<=\s)-(?=\s)")
_QUOTED = re.compile(r"^[ \t]*>.*$|[„“”«\"][^„“”«»\"\n]{1,400}[“”»\"]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """`text` is the sentence, from `start` to `end` (code points). `topic` is sorted stems.

    `value`: "1490.00 CZK"; an ISO date, with the time where one was said; "yes" or "no"; "free" or "paid".
    """

    topic: tuple[str, ...]
    kind: StatementKind
    value: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Fact:
    """A fact inside a folded sentence, before its topic is known."""

    start: int
    end: int
    kind: StatementKind
    value: str


@dataclass(frozen=True, eq=False)
class _Words:
    """The expressions of one language, made when they are first needed."""

    code: str
    words: StatingWords

    def found(self, block: str) -> re.Pattern[str]:
        return anywhere(getattr(self.words, block))

    @cached_property
    def idle(self) -> frozenset[str]:
        """Stems of words that are no topic."""
        known = Detected(self.code, _script(self.words.idle))
        return frozenset(stem for phrase in phrases_in(self.words.idle) for stem in (*stems(phrase, known), *fold(phrase).split()))

    @cached_property
    def joints(self) -> re.Pattern[str]:
        return re.compile(rf"{_JOINT_SIGNS.pattern}|(?<!\w)(?:{alternatives(self.words.joints)})(?!\w)")

    @cached_property
    def sums(self) -> re.Pattern[str]:
        """A sum with its currency behind or before it, or with a dash in its place."""
        groups = "|".join(rf"(?P<{code}>{_literal(words)})" for code, words in self.words.currencies.items())
        before = "|".join(rf"(?P<{code}_>{_literal(words)})" for code, words in self.words.currencies.items())
        thousands = _literal(self.words.thousands) if self.words.thousands else r"(?!)"
        number = rf"(?P<number>{_NUMBER})\s?(?P<thousands>(?:{thousands})(?!\w))?"
        return re.compile(
            rf"(?<![\w.,/:#-]){number}(?:,-{{1,2}}|\.-)?\s?(?:(?P<sign>[€$£])|(?:{groups})(?!\w))"
            rf"|(?<!\w)(?:(?P<sign_>[€$£])|(?:{before}))\s?(?P<number_>{_NUMBER})(?![\d-])|(?<![\w.,/:#-])(?P<dashed>{_NUMBER}),--?(?!\w)"
        )

    @cached_property
    def range_before(self) -> re.Pattern[str]:
        return re.compile(rf"\d[ €$£]*(?:{_literal(self.words.from_to)})\s*$")


def find_statements(text: str, *, at: datetime | None = None, language: str | None = None, country: str = "") -> tuple[FoundStatement, ...]:
    """The statements of a text of ours, in order; questions, conditions, guesses and quoted words state nothing.

    `at` (with a time zone) is when it is sent: without it no days are found. Reads the first 20,000 characters.
    """
    return _find(text, at, at.tzinfo if at else None, at.utcoffset() if at else None, language, country)


@lru_cache(maxsize=64)
def _find(
    text: str, at: datetime | None, _zone: tzinfo | None, _offset: timedelta | None, language: str | None, country: str
) -> tuple[FoundStatement, ...]:
    """Kept for a while: the coach compares a draft with the same earlier letters again and again.

    Zone and offset tell apart what Python calls equal.
    """
    own = _QUOTED.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    known = Detected(language, _script(own)) if language else detect(own)
    words = _words_of(known.language)
    if words is None:
        return ()
    moments = find_moments(own, at=at, language=known.language, country=country) if at else ()
    found: list[FoundStatement] = []
    for sentence in sentences(own):
        if sentence.is_question or len(found) >= MOST_STATEMENTS:
            continue
        written = text[sentence.start : sentence.end]
        inside = [one for one in moments if sentence.start <= one.start and one.end <= sentence.end]
        for fact, topic in _facts_with_topics(sentence, inside, words, known, at):
            found.append(FoundStatement(topic, fact.kind, fact.value, written, sentence.start, sentence.end))
    return tuple(dict.fromkeys(found))[:MOST_STATEMENTS]


def topic_of(words: str, language: str | None = None) -> tuple[str, ...]:
    """The topic that somebody names in words: its stems without idle ones, sorted."""
    known = Detected(language, _script(words)) if language else detect(words)
    idle = found.idle if (found := _words_of(known.language)) else frozenset()
    return tuple(sorted(stem for stem in stems(words, known) if stem not in idle))


def same_topic(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two topics are one: most of the shorter one's stems are in the other."""
    shorter, longer = sorted((set(first), set(second)), key=len)
    return bool(shorter) and len(shorter & longer) >= SAME * len(shorter)


@cache
def _words_of(code: str) -> _Words | None:
    known = words_for("stating").get(code)
    return _Words(code, known) if known else None


def _facts_with_topics(
    sentence: Sentence, moments: Sequence[Moment], words: _Words, known: Detected, at: datetime | None
) -> Iterable[tuple[_Fact, tuple[str, ...]]]:
    aligned = align(sentence.text)
    if words.found("unless").search(aligned.folded):
        return
    folded = aligned.folded
    sums = list(_sums(folded, words))
    spans = [(aligned.folded_place(one.start - sentence.start), aligned.folded_place(one.end - sentence.start), one) for one in moments]
    times = [(start, end, one) for start, end, one in spans if not any(found.start < end and start < found.end for found in sums)]
    for start, end, _moment in times:  # a time is no topic
        folded = folded[:start] + " " * (end - start) + folded[end:]
    days = [_Fact(start, end, "date", value) for start, end, one in times if (value := _day(one, at))]
    facts = sorted((*days, *sums, *_costs(folded, words), *_possible(folded, words)), key=lambda fact: fact.start)[:MOST_IN_A_SENTENCE]
    cuts = [match.start() for match in words.joints.finditer(folded)]
    for number, fact in enumerate(facts):
        floor = max((one.end for one in facts[:number] if one.end <= fact.start), default=0)
        ceiling = min((one.start for one in facts[number + 1 :] if one.start >= fact.end), default=len(folded))
        topic = _topic(folded, fact, cuts, floor, ceiling, words, known)
        if topic:
            yield fact, topic


def _day(moment: Moment, at: datetime | None) -> str:
    """A day to come that was told, with its time where one was; habits, opening hours, today's deeds and the past are none."""
    if at is None or moment.due is None or moment.is_past or moment.is_repeated or moment.is_range:
        return ""
    if moment.due <= at if isinstance(moment.due, datetime) else moment.due <= at.date():
        return ""
    if isinstance(moment.due, datetime):
        return moment.due.replace(tzinfo=None).isoformat(timespec="minutes")  # in the zone of the sending, as it was told
    return moment.due.isoformat()


def _topic(folded: str, fact: _Fact, cuts: list[int], floor: int, ceiling: int, words: _Words, known: Detected) -> tuple[str, ...]:
    """Stems of the clause around a fact; of ever more of the sentence while that says nothing."""
    inner_left = max([cut for cut in cuts if floor <= cut < fact.start], default=floor)
    inner_right = min([cut for cut in cuts if fact.end <= cut < ceiling], default=ceiling)
    for left, right in ((inner_left, inner_right), (floor, inner_right), (floor, ceiling), (0, len(folded))):
        kept = _stems(folded[left:right], words, known)
        if kept:
            return tuple(sorted(kept))
    return ()


def _stems(piece: str, words: _Words, known: Detected) -> set[str]:
    plain = words.sums.sub(" ", piece)
    glued = words.words.glued_no
    if glued:
        plain = re.sub(rf"\b{glued}(?=\w{{4}})", lambda match: _unglued(plain, match, words), plain)
    return {stem for stem in stems(plain, known) if stem not in words.idle}


def _unglued(piece: str, match: re.Match[str], words: _Words) -> str:
    """A denied verb is about the same as the verb, but "neděle" is no denied "děle"."""
    word = re.match(r"\w+", piece[match.start() :])
    return "" if word and words.found("no").fullmatch(word.group()) else match.group()


def _sums(folded: str, words: _Words) -> Iterable[_Fact]:
    for match in islice(words.sums.finditer(folded), MOST_IN_A_SENTENCE):
        if words.range_before.search(folded[: match.start()]):
            continue
        named = match.groupdict()
        number = named["number"] or named["number_"] or named["dashed"]
        code = _currency(named, words.words)
        amount = _amount(number) * (1000 if named["thousands"] else 1)
        if code and amount:
            yield _Fact(match.start(), match.end(), "price", f"{amount:.2f} {code}")


def _currency(named: dict[str, str | None], words: StatingWords) -> str:
    sign = named["sign"] or named["sign_"]
    if sign:
        return _SYMBOLS[sign]
    if named["dashed"]:
        return words.dashed
    return next((code for code in words.currencies if named[code] or named[f"{code}_"]), "")


def _amount(written: str) -> Decimal:
    """ "1 290,50", "1.290,50", "1,290.50" and "1290" as what they are worth."""
    plain = re.sub(r"[ '’]", "", written)
    tail = re.search(r"[.,](\d{1,2})$", plain)
    whole = re.sub(r"[.,]", "", plain[: tail.start()] if tail else plain)
    return Decimal(f"{whole}.{tail.group(1) if tail else 0}")


def _costs(folded: str, words: _Words) -> Iterable[_Fact]:
    return _either(folded, words, {"paid": "paid", "free": "free"}, "free")


def _possible(folded: str, words: _Words) -> Iterable[_Fact]:
    found = _either(folded, words, {"no": "no", "yes": "yes"}, "yes_no")
    bare = {fold(phrase) for phrase in phrases_in(words.words.bare)}
    strong = [fact for fact in found if folded[fact.start : fact.end] not in bare]
    return strong or [fact for fact in found if len(re.findall(r"\w+", folded[: fact.start])) <= 1]


def _either(folded: str, words: _Words, blocks: dict[str, str], kind: StatementKind) -> list[_Fact]:
    """Each place where one of two blocks speaks; where both do, the one that begins earlier is meant ("není zdarma")."""
    found = [
        _Fact(*match.span(), kind, value)
        for block, value in blocks.items()
        for match in islice(words.found(block).finditer(folded), MOST_IN_A_SENTENCE)
    ]
    kept: list[_Fact] = []
    for fact in sorted(found, key=lambda one: (one.start, -one.end)):
        if not any(one.start < fact.end and fact.start < one.end for one in kept):
            kept.append(fact)
    return kept


@cache
def _literal(block: str) -> str:
    """An expression for exactly these short forms, the longer ones first."""
    return "|".join(sorted((re.escape(fold(one)) for one in phrases_in(block)), key=len, reverse=True))


def _script(text: str) -> str:
    if re.search(r"[Ͱ-Ͽἀ-῿]", text):
        return "Grek"
    return "Cyrl" if re.search(r"[Ѐ-ӿ]", text) else "Latn"
