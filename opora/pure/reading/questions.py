"""What a customer asks: with and without a question mark, directly and indirectly, several in one sentence.

A polite question whose verb wants an act ("could you send me the invoice?") is a request and no question; one whose
verb wants information ("could you tell me when …?") is a question and no request. Courtesy and rhetoric ask nothing.
"""

from __future__ import annotations

import re
from functools import cache

from opora.pure.reading.heard import Heard, Phrases, Said
from opora.pure.reading.marked import Marked, mark

MOST_QUESTIONS = 40
_FEWEST_LETTERS = 2
_NEARLY_ALL = 0.7
_INDIGNANT = ("?!", "!?", "?!!", "!!?", "??!")
"""Behind a sentence without any opening of a question these are a cry, not a question."""
_INLINE_NUMBER = re.compile(r"(?:(?<=[\s,;:])|^)\(?(\d)[.)]\s")
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[a-h]\)|[-•*–])\s+\S")


def find_questions(heard: Heard) -> tuple[Marked, ...]:
    """The questions in order; two that ask different things in one sentence are two."""
    found: list[Marked] = []
    subjects: list[Marked] = []
    announced = False
    for said in heard.said:
        is_item = bool(_ITEM.match(said.sentence.text))
        if announced and is_item:
            found.append(_from(heard, said, said.body))
            continue
        pieces = _questions_in(heard, said)
        found.extend(pieces)
        if pieces and _only_names_a_subject(heard, said):
            subjects.extend(pieces)
        announced = _announces_list(heard, said)
        if announced and pieces:
            del found[-len(pieces) :]
    if len(subjects) < len(found):
        found = [one for one in found if one not in subjects]
    return tuple(found[:MOST_QUESTIONS])


def _only_names_a_subject(heard: Heard, said: Said) -> bool:
    """ "I have a question about my bill.": a question of its own only where no other follows."""
    if said.sentence.is_question or not heard.phrases.wondering_about.search(said.folded):
        return False
    return not _indirect(heard.phrases).search(said.folded)


def asks(heard: Heard, said: Said) -> bool:
    """Whether the sentence holds a question."""
    return bool(_questions_in(heard, said))


def asks_yes_or_no(phrases: Phrases, said: Said) -> bool:
    """Whether the sentence opens as a question for yes or no does: "is it normal that", "can I"."""
    return bool(_yes_no(phrases).match(said.folded, said.body))


def _announces_list(heard: Heard, said: Said) -> bool:
    """ "I would like to know:" with the questions below it."""
    if not said.sentence.text.endswith(":"):
        return False
    return bool(heard.phrases.wondering.search(said.folded) or heard.phrases.wondering_about.search(said.folded))


def _questions_in(heard: Heard, said: Said) -> list[Marked]:
    begin = _where_it_asks(heard, said)
    if begin is None:
        return []
    cuts = _numbered(said) or [begin, *_cuts(heard.phrases, said, begin)]
    ends = [*cuts[1:], len(said.folded)]
    pieces = [(a, b) for a, b in zip(cuts, ends, strict=True) if sum(map(str.isalpha, said.folded[a:b])) >= _FEWEST_LETTERS]
    return [mark(heard.text, heard.place(said, a), heard.place(said, b)) for a, b in pieces]


def _where_it_asks(heard: Heard, said: Said) -> int | None:
    """Where in the folded sentence its question begins; None when it asks nothing."""
    phrases, folded, body = heard.phrases, said.folded, said.body
    rest = folded[body:]
    if _is_courtesy(phrases, rest) or _wants_an_act(phrases, folded, body):
        return _question_behind(phrases, folded, body)
    if indirect := _indirect(phrases).search(folded):
        return indirect.start() if said.sentence.is_question or len(folded) > 2 * (len(folded) - indirect.start()) else body
    if subject := phrases.wondering_about.search(folded):
        return min(body, subject.start())
    if said.sentence.is_question:
        if (
            said.sentence.text.endswith(_INDIGNANT)
            and not _unmarked(phrases).match(folded, body)
            and not _yes_no(phrases).match(folded, body)
        ):
            return None
        return _behind_a_statement(phrases, folded, body) if _is_sayable(phrases, rest) else None
    for begin in (body, folded.rfind(":") + 1):
        if begin >= body and _unmarked(phrases).match(folded, begin) and not phrases.states_at_start.match(folded, begin):
            return begin
    return None


def _is_sayable(phrases: Phrases, rest: str) -> bool:
    """A mark behind one word asks only if the word is a question word: "Kolik?", not "Ano?"."""
    words = re.findall(r"\w+", rest)
    return len(words) > 1 or bool(words and (phrases.asking.match(rest.lstrip("\"' (")) or phrases.asking_loosely.match(rest)))


def _is_courtesy(phrases: Phrases, rest: str) -> bool:
    """A short phrase ("really?", "or not?") must be nearly all that is asked."""
    return any(
        len(match.group().split()) > 2 or len(match.group()) >= _NEARLY_ALL * len(rest.strip()) for match in phrases.courtesy.finditer(rest)
    )


def _wants_an_act(phrases: Phrases, folded: str, body: int) -> bool:
    polite = phrases.could_you.search(folded, body)
    if polite is None or phrases.tell.search(folded, polite.start()):
        return False
    # "When could you send it?" asks for the day.
    if _loosely_before(phrases).search(folded[: polite.start()]):
        return False
    # "Is breakfast included, and can we come at 11?" opens with a question of its own.
    opening = _yes_no(phrases).match(folded, body)
    if opening and opening.end() <= polite.start():
        return False
    asked = phrases.asking.search(folded, body)
    return asked is None or asked.start() > polite.start()


def _question_behind(phrases: Phrases, folded: str, body: int) -> int | None:
    """ "Could you send the invoice, and how much is the postage?": the second half asks."""
    joined = _joined(phrases).search(folded, body)
    return _begin(joined) if joined else None


def _behind_a_statement(phrases: Phrases, folded: str, body: int) -> int:
    """Where the question begins in "I ordered on Monday, when will it come?"."""
    if _yes_no(phrases).match(folded, body):
        return body
    for opening in _after_comma(phrases).finditer(folded, body):
        before = folded[body : opening.start()]
        if len(re.findall(r"\w+", before)) >= 3 and not phrases.asking.search(before) and not _indirect_start(phrases).search(before):
            return opening.start("word")
        break
    return body


def _numbered(said: Said) -> list[int]:
    """ "I would like to know: 1) …, 2) …": a question behind each number."""
    places = [match.start() for match in _INLINE_NUMBER.finditer(said.folded)]
    return places if len(places) > 1 else []


def _cuts(phrases: Phrases, said: Said, begin: int) -> list[int]:
    """Where a further question begins in the same sentence."""
    cuts: list[int] = []
    last = begin
    for joined in _joined(phrases).finditer(said.folded, begin + 1):
        before = said.folded[last : joined.start()]
        if len(re.findall(r"\w+", before)) >= 2 and (cuts or _complete(phrases, before)):
            last = _begin(joined)
            cuts.append(last)
    return cuts


def _complete(phrases: Phrases, before: str) -> bool:
    """Whether a question is already asked in what stands before the "and how"."""
    before = before.rpartition(":")[2]
    return bool(
        phrases.asking.search(before)
        or phrases.asking_loosely.match(before)
        or (_yes_no(phrases).match(before) and not phrases.tell.search(before))
        or phrases.whether.search(before)
        or phrases.wondering_about.search(before)
    )


def _from(heard: Heard, said: Said, inside: int) -> Marked:
    return mark(heard.text, heard.place(said, inside), said.sentence.end)


@cache
def _indirect(phrases: Phrases) -> re.Pattern[str]:
    words = "|".join((phrases.source("asking"), phrases.source("asking_loosely"), phrases.source("whether")))
    return re.compile(rf"(?<!\w)(?:{phrases.source('wondering')})\W{{1,4}}(?:[\w']+\W{{1,4}}){{0,6}}?(?:{words})(?!\w)")


@cache
def _indirect_start(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases.source('wondering')}|{phrases.source('could_you')}|{phrases.source('tell')})(?!\w)")


@cache
def _loosely_before(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases.source('asking_loosely')})\W{{1,3}}$")


@cache
def _unmarked(phrases: Phrases) -> re.Pattern[str]:
    """How a question begins whose writer forgot the mark."""
    joint = rf"(?:(?:{phrases.source('joints')}|{phrases.source('please')})\W{{1,4}}){{0,2}}"
    return re.compile(
        rf"\W*{joint}(?:{phrases.source('asking')}|{phrases.source('asks_at_start')})(?!\w)(?=\W{{1,4}}\w)|\W*(?:{phrases.source('asking')})\W*$"
    )


@cache
def _yes_no(phrases: Phrases) -> re.Pattern[str]:
    joint = rf"(?:(?:{phrases.source('joints')}|{phrases.source('please')})\W{{1,4}}){{0,2}}"
    return re.compile(
        rf"\W*{joint}(?:{phrases.source('asks_at_start')}|{phrases.source('asks_with_mark')}|{phrases.source('could_you')}|{phrases.source('possible')})(?!\w)"
    )


@cache
def _after_comma(phrases: Phrases) -> re.Pattern[str]:
    words = "|".join((phrases.source("asking"), phrases.source("asks_at_start")))
    return re.compile(rf"[,;:(\-]\W{{0,3}}(?:(?:{phrases.source('joints')})\W{{1,3}})?(?P<word>(?:{words}))(?!\w)")


@cache
def _joined(phrases: Phrases) -> re.Pattern[str]:
    """ "and how", "or whether"; behind a comma alone only a word that is nothing but a question word."""
    sure = phrases.source("asking")
    any_of = "|".join((sure, phrases.source("asking_loosely"), phrases.source("whether"), phrases.source("asks_at_start")))
    joints = phrases.source("joints")
    return re.compile(
        rf"(?<!\w)(?P<with_joint>(?:{joints})\W{{1,3}}(?:{any_of}))(?!\w)|[,;/\-]\W{{0,3}}(?P<alone>(?:{sure}|{phrases.source('asks_at_start')}))(?!\w)"
    )


def _begin(joined: re.Match[str]) -> int:
    return joined.start("with_joint") if joined.group("with_joint") else joined.start("alone")


EXPRESSIONS = (_indirect, _indirect_start, _loosely_before, _unmarked, _yes_no, _after_comma, _joined)
"""What makes the expressions of this file out of the words of a language."""
