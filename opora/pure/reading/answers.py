"""Which of the questions a reply answers, in both directions: ours to the customer and theirs to us.

A question is matched by the number of the answer, by order, by shared words of meaning and by the form of the answer it
wants: a day for "when", a sum for "how much", yes or no where no question word stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from opora.pure.languages import detect
from opora.pure.reading.answering import Answering, answering, meaning
from opora.pure.reading.heard import Phrases, hear

State = Literal["answered", "partly", "unclear", "open"]

_NUMBER = re.compile(r"(?:(?<=\s)|^|(?<=\())(?:(?:ad|re|q|bod|punkt|pkt)\W{0,2})?(\d{1,2})\s?[.):]\s+(?=\S)", re.MULTILINE | re.IGNORECASE)
_BY_FORM_ALONE = frozenset({"when", "amount", "yes_no", "why"})
"""Forms so telling that an answer needs no word in common with the question."""
_ANY_STATEMENT = frozenset({"why", "where", "who", "how", "what", "which"})
"""Forms whose answers rarely show by a word: almost any sentence may give a reason, a place or a way."""
_FEWEST_WORDS_OF_MEANING = 1
_BY_MEANING_ALONE = frozenset({"yes_no", "what", "which", "how"})
"""Forms of which any statement about the same thing is an answer."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of one question. `number` counts from 1; the place is that of the answering words in the reply.

    `later` means: the reply says that the answer follows ("I am finding out and will write tomorrow"); `state` is then
    "partly" where a day or hour is named for it, "unclear" where none is.
    """

    number: int
    state: State
    start: int | None = None
    end: int | None = None
    later: bool = False


@dataclass(frozen=True, slots=True)
class _Question:
    number: int
    kind: str
    meaning: frozenset[str]


def match_answers(questions: Sequence[str], reply: str, language: str | None = None) -> tuple[Answered, ...]:
    """One entry for each question, in their order. `language` is that of the reply, recognised when it is not given."""
    heard = hear(reply, language)
    parts = answering(heard)
    asked = [_question(number, text, heard.language) for number, text in enumerate(questions, 1)]
    listed = _listed(parts, heard.own, len(asked))
    found = {one.number: _judge_listed(one, listed[one.number]) for one in asked if one.number in listed}
    for one in asked:
        if one.number not in found:
            judged = _by_meaning(one, parts, alone=len(asked) == 1)
            if judged:
                found[one.number] = judged
    _fill_by_form(asked, parts, found)
    _fill_the_rest(asked, parts, found)
    return tuple(found.get(one.number) or Answered(one.number, "open") for one in asked)


def _question(number: int, text: str, language: str) -> _Question:
    heard = hear(text, detect(text, language).language)
    return _Question(number, _kind(heard.phrases, heard.aligned.folded), meaning(text, heard.language))


def _kind(phrases: Phrases, folded: str) -> str:
    """The form of answer a question wants; without a question word it wants yes or no."""
    found = [(match.start(), kind) for kind, pattern in _kinds(phrases) if (match := pattern.search(folded))]
    return min(found)[1] if found else "yes_no"


@cache
def _kinds(phrases: Phrases) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, phrases.asking_for(kind)) for kind in phrases.words.asking)


def _listed(parts: tuple[Answering, ...], text: str, count: int) -> dict[int, tuple[Answering, ...]]:
    """The parts behind "1.", "2)", "ad 3:", when the numbers go up and name questions."""
    starts: dict[int, int] = {}
    for match in _NUMBER.finditer(text):
        number = int(match.group(1))
        if 1 <= number <= count and number not in starts and all(number > earlier for earlier in starts):
            starts[number] = match.start()
    if not starts or (count > 1 and len(starts) < 2):
        return {}
    ends = [*list(starts.values())[1:], len(text)]
    return {
        number: tuple(part for part in parts if start <= part.start < end)
        for (number, start), end in zip(starts.items(), ends, strict=True)
    }


def _judge_listed(question: _Question, parts: tuple[Answering, ...]) -> Answered:
    told = [part for part in parts if part.has_words]
    if not told:
        return Answered(question.number, "open")
    return next((one for part in told if (one := _judge(question, part)).state == "answered"), _judge(question, told[0]))


def _judge(question: _Question, part: Answering) -> Answered:
    """What a part says that is known to speak of the question."""
    if part.later:
        return Answered(question.number, "partly" if part.dated else "unclear", part.start, part.end, later=True)
    if part.asks:
        return Answered(question.number, "unclear", part.start, part.end)
    if part.answers(question.kind):
        return Answered(question.number, "unclear" if part.vague and not part.firm else "answered", part.start, part.end)
    if part.vague:
        return Answered(question.number, "unclear", part.start, part.end)
    state: State = "answered" if question.kind in _BY_MEANING_ALONE or question.kind in ("where", "who", "why") else "partly"
    return Answered(question.number, state, part.start, part.end)


_BETTER = {"answered": 0, "partly": 1, "unclear": 2, "open": 3}


def _by_meaning(question: _Question, parts: tuple[Answering, ...], *, alone: bool) -> Answered | None:
    """The best part that speaks of the same thing."""
    judged = []
    for place, part in enumerate(parts):
        shared = len(question.meaning & part.meaning)
        if not shared or (part.repeats_question and not part.answers(question.kind)):
            continue
        if shared == 1 and len(question.meaning) > 3 and not part.later and not _says_it(question, part) and not (alone and part.firm):
            continue
        one = _judge(question, part)
        if one.state == "partly" and not one.later and shared < 2 and len(question.meaning) > 1:
            continue
        judged.append((_BETTER[one.state], -shared, place, one))
    return min(judged, key=lambda entry: entry[:3])[3] if judged else None


def _says_it(question: _Question, part: Answering) -> bool:
    """One word in common with a long question is chance, unless the form speaks as well."""
    return part.says_yes_or_no if question.kind == "yes_no" else part.answers(question.kind)


def _fill_by_form(asked: list[_Question], parts: tuple[Answering, ...], found: dict[int, Answered]) -> None:
    """What is still open takes, in order, a part of the right form that answers nothing else."""
    kinds = {question.number: question.kind for question in asked}
    taken = {(one.start, kinds[one.number]) for one in found.values() if one.state == "answered"}
    for question in asked:
        known = found.get(question.number)
        if known is not None and (known.state == "answered" or known.later):
            continue
        fitting = (part for part in parts if (part.start, question.kind) not in taken and not part.asks and not part.is_courtesy)
        part = next((one for one in fitting if question.kind in _BY_FORM_ALONE and one.answers_alone(question.kind)), None)
        if part is None and question.kind == "yes_no" and known is None:
            part = next((one for one in parts if one.adds_yes_or_no and len(asked) > 1 and not one.asks and not one.later), None)
        if part is None and known is None:
            part = next((one for one in parts if one.later and one.dated), None)
        if part is not None:
            found[question.number] = _judge(question, part)
            if not part.later:
                taken.add((part.start, question.kind))


def _fill_the_rest(asked: list[_Question], parts: tuple[Answering, ...], found: dict[int, Answered]) -> None:
    """ "What now?" has no words of its own, and a single question is rarely passed over: any statement that could answer does.

    An answer that only shares the form, or nothing but the occasion, is "unclear".
    """
    told = [part for part in parts if part.has_words and not part.asks and not part.is_courtesy]
    for question in asked:
        if question.number in found or not told:
            continue
        if len(question.meaning) <= (_FEWEST_WORDS_OF_MEANING if len(asked) == 1 else 0):
            best = next((part for part in told if part.answers(question.kind)), told[0])
            found[question.number] = Answered(question.number, "unclear" if best.vague else "answered", best.start, best.end)
        elif len(asked) == 1 and (telling := next((part for part in told if _tells(question, part)), None)):
            found[question.number] = Answered(question.number, "answered", telling.start, telling.end)
        elif len(asked) == 1 and (best_or_none := _could_answer(question, told)):
            found[question.number] = Answered(question.number, "unclear", best_or_none.start, best_or_none.end)


_TOLD_BY_A_FACT = frozenset({"what", "which", "where", "how", "who", "amount"})
_FACTS = frozenset({"amount", "when", "where"})


def _tells(question: _Question, part: Answering) -> bool:
    """ "What is the maximum load?" – "35 kg.": a number, a day or a place answers though it repeats no word of the question."""
    return question.kind in _TOLD_BY_A_FACT and bool(part.forms & _FACTS) and not part.later and (not part.vague or part.firm)


def _could_answer(question: _Question, told: list[Answering]) -> Answering | None:
    """A part that speaks of the same thing, has the right form, or settles nothing in so many words."""
    if question.kind == "yes_no":
        telling = (part for part in told if question.meaning & part.meaning or part.says_yes_or_no or part.vague or part.later or part.firm)
        return max(telling, key=lambda part: (len(question.meaning & part.meaning), part.vague, len(part.meaning)), default=None)
    if question.kind in _ANY_STATEMENT:
        return told[0]
    return next((part for part in told if question.meaning & part.meaning or part.answers(question.kind) or part.vague or part.later), None)


EXPRESSIONS = (_kinds,)
"""What makes the expressions of this file out of the words of a language."""
