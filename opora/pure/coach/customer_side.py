"""What the coach knows of the customer: their newest words read once, and what we said to them before."""

from __future__ import annotations

import re
from functools import lru_cache

from opora.pure.coach.formulas import mostly_formulas
from opora.pure.coach.own_mishaps import is_own_mishap
from opora.pure.coach.prepared import Piece, Prepared, first_match
from opora.pure.coach.values import AskedQuestion
from opora.pure.coach.whole_reply import listed, says
from opora.pure.languages import detect, fold
from opora.pure.reading.answers import match_answers
from opora.pure.reading.customer import CustomerReading, read_customer
from opora.pure.reading.feelings import surely_complains, surely_upset, tells_failure
from opora.pure.reading.heard import Heard, Said, hear

_WORDS_BESIDE_A_GREETING = 4
_WORDS_OF_A_STATEMENT = 4
_FEWEST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_BY_US = re.compile(r"[(\[][^()\[\]]*[)\]]|")
"""A note of ours in brackets stands for a customer who said nothing."""
_EXCUSING_RULES = ("C-R02", "C-R03", "C-R06", "C-R07")
_ANSWERING_NOTHING = ("C-R08", "C-R10")
_HOLLOW_RULES = ("C-R03", "C-R04", "C-R05", "C-R05 courtesy", "C-R11", "C-R26")


def reading(prepared: Prepared) -> CustomerReading:
    """The customer's newest words, read in their own language."""
    facts = prepared.facts
    return _read(facts.customer, facts.customer_language or "", prepared.language)


@lru_cache(maxsize=32)
def _read(text: str, language: str, prior: str) -> CustomerReading:
    return read_customer(text, language=language or detect(text, prior).language)


def is_upset(prepared: Prepared) -> bool:
    """Marked so by a person, or shown by the words or by what they mean."""
    marked = prepared.facts.marked_upset
    return (bool(reading(prepared).upset) or surely_upset(prepared.customer_means)) if marked is None else marked


def complains(prepared: Prepared) -> bool:
    """Something of ours went wrong: marked as a complaint, told in the words, or the reply itself makes excuses for it."""
    marked = prepared.facts.is_complaint
    if marked is not None:
        return marked
    if _BY_US.fullmatch(prepared.facts.customer.strip()) or _blames_only_themselves(prepared):
        return False
    return _tells_harm(prepared) or _is_excused(prepared)


def _blames_only_themselves(prepared: Prepared) -> bool:
    """They say sorry, feel foolish or name their own mistake, and no word of anger stands beside it."""
    read = reading(prepared)
    angry = any(_LETTER.search(one.text) for one in read.upset)
    return not angry and (bool(read.embarrassed) or says_anywhere(prepared, "own_mistake") or says_anywhere(prepared, "sorry"))


def _tells_harm(prepared: Prepared) -> bool:
    meant = surely_complains(prepared.customer_means)
    if meant is not None:
        return meant
    read = reading(prepared)
    if read.upset:
        return True
    heard = hear(prepared.facts.customer, read.language)
    harm, praises = listed(prepared, "harm"), listed(prepared, "praises")
    harmful = [
        said
        for said in heard.said
        if _is_told(prepared, said, heard)
        and not praises.search(said.folded)
        and (tells_failure(heard, said) or _goes_wrong(heard, said, harm))
    ]
    return bool(harmful) and not is_own_mishap(prepared, read, harmful)


def _is_told(prepared: Prepared, said: Said, heard: Heard) -> bool:
    """A question complains only by its reproach: "why am I charged twice?", not "may I come later?"."""
    return not said.sentence.is_question or bool(listed(prepared, "reproach").search(said.folded))


def _goes_wrong(heard: Heard, said: Said, harm: re.Pattern[str]) -> bool:
    return bool(
        harm.search(said.folded) and not heard.phrases.no_failure.search(said.folded) and not heard.phrases.praise.search(said.folded)
    )


def _is_excused(prepared: Prepared) -> bool:
    """Excuses, shrugs, blame and denials answer a complaint, unless the customer only asked."""
    if not any(len(one.split()) >= _WORDS_OF_A_STATEMENT for one in _statements(prepared.facts.customer)):
        return False
    return any(next(prepared.caught(prepared.signals(rule)), None) for rule in _EXCUSING_RULES)


def tells(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands in one of the customer's sentences that asks nothing."""
    found = listed(prepared, name)
    return any(found.search(one) for one in _statements(prepared.facts.customer))


def says_anywhere(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands anywhere in the customer's words."""
    return bool(listed(prepared, name).search(_in_one_line(prepared.facts.customer)))


def said_earlier(prepared: Prepared, name: str) -> bool:
    """Whether a phrase of the list stands in something that we sent them before."""
    found = listed(prepared, name)
    return any(found.search(_in_one_line(earlier.text)) for earlier in prepared.facts.earlier)


def opening(prepared: Prepared, count: int) -> tuple[Piece, ...]:
    """The first sentences that say something, without a line that only greets and without an "oh!"."""
    saying = [piece for piece in prepared.pieces if _says_something(prepared, piece) and not _only_greets(prepared, piece)]
    return tuple(saying[:count])


def _says_something(prepared: Prepared, piece: Piece) -> bool:
    return len(_WORD.findall(piece.folded)) >= _FEWEST_WORDS or says(prepared, "sorry", piece)


def _only_greets(prepared: Prepared, piece: Piece) -> bool:
    if any(says(prepared, name, piece) for name in ("sorry", "acknowledging", "step", "act", "our_act")):
        return False
    rest = listed(prepared, "greeting").sub(" ", piece.folded)
    return len(rest.split()) <= _WORDS_BESIDE_A_GREETING and rest != piece.folded


def open_questions(prepared: Prepared) -> tuple[AskedQuestion, ...]:
    """What the customer still waits to hear: from the ledger, or read from their words where there is none."""
    known = prepared.facts.questions
    if known is None:
        known = tuple(AskedQuestion(number, found.text) for number, found in enumerate(reading(prepared).questions, 1))
    return tuple(question for question in known if question.number not in prepared.facts.answered_elsewhere)


def unanswered_questions(prepared: Prepared) -> tuple[AskedQuestion, ...]:
    """Open questions that the draft neither answers nor gives a day for. A guess is an answer, if a bad one."""
    asked = open_questions(prepared)
    answers = _in_earnest(prepared)
    found = match_answers([one.text for one in asked], answers, prepared.language)
    waiting = [one for one, answer in zip(asked, found, strict=True) if answer.state in ("open", "unclear")]
    if len(asked) == 1 and waiting and not complains(prepared) and not mostly_formulas(prepared) and _says_anything(prepared, answers):
        return ()
    guesses = sum(1 for _ in prepared.caught(prepared.signals("C-R12")))
    return tuple(waiting[guesses:])


def _in_earnest(prepared: Prepared) -> str:
    """The draft without the sentences that only scorn or send away: they answer nothing, whatever words they share."""
    text = prepared.cut
    for rule in _ANSWERING_NOTHING:
        for piece, _start, _end in prepared.caught(prepared.signals(rule)):
            text = text[: piece.sentence.start] + " " * len(piece.sentence.text) + text[piece.sentence.end :]
    return text


def _says_anything(prepared: Prepared, answers: str) -> bool:
    """A sentence that is neither courtesy nor regret nor a name: an answer to a single question may repeat none of its words."""
    return any(
        answers[piece.sentence.start : piece.sentence.end].strip()
        and not piece.sentence.is_question
        and len(_WORD.findall(piece.folded)) >= _FEWEST_WORDS
        and not _is_hollow(prepared, piece)
        for piece in prepared.pieces
    )


def _is_hollow(prepared: Prepared, piece: Piece) -> bool:
    if any(says(prepared, name, piece) for name in ("sorry", "greeting", "opening_or_closing", "empty_question")):
        return True
    return any((signals := prepared.signals(rule)) and first_match(signals, piece.folded) for rule in _HOLLOW_RULES)


def _statements(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?;\n])\s+", fold(text)) if not one.rstrip().endswith(("?", ";"))]


def _in_one_line(text: str) -> str:
    return " ".join(fold(text).split())
