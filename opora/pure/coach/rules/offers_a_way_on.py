"""C-R13: whoever writes with a problem gets a solution, steps, a question, an offer, or what happens next and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from opora.pure.coach.customer_side import complains, is_upset, open_questions, opening, reading, unanswered_questions
from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.way_on import leads_on
from opora.pure.coach.whole_reply import apologises, content_stems, listed

_SENTENCES = 2
_WORDS_THAT_TELL = 4
_NUMBER = re.compile(r"\d")


def _check(prepared: Prepared) -> Iterator[Hit]:
    if _wants_a_solution(prepared) and not leads_on(prepared):
        yield Hit()


def _wants_a_solution(prepared: Prepared) -> bool:
    """A failure or anger does; so does a plain question or wish, unless the reply says anything about it."""
    if complains(prepared) or is_upset(prepared):
        return True
    if next(prepared.caught(prepared.signals("C-R12")), None):
        return False  # A guess is an answer, if a bad one.
    if _regrets_what_was_told(prepared):
        return True
    asked, wishes = open_questions(prepared), reading(prepared).requests
    if not (asked or wishes):
        return False
    return apologises(prepared) or (len(unanswered_questions(prepared)) == len(asked) and not _says_something_of_it(prepared))


def _regrets_what_was_told(prepared: Prepared) -> bool:
    """Who says sorry for what a customer told knows that something went wrong, in whatever words it was told."""
    delay = listed(prepared, "sorry_for_delay")
    sorry = any(listed(prepared, "sorry").search(delay.sub(" ", piece.folded)) for piece in opening(prepared, _SENTENCES))
    return sorry and len(prepared.facts.customer.split()) >= _WORDS_THAT_TELL and prepared.facts.is_complaint is None


def _says_something_of_it(prepared: Prepared) -> bool:
    """A number, or a word that the customer used too."""
    if _NUMBER.search(prepared.draft.text):
        return True
    theirs = content_stems(prepared.facts.customer, reading(prepared).language)
    return bool(theirs & content_stems(prepared.cut, prepared.language))


RULE = Rule("C-R13", "no-solution", Severity.WARN, "S1-26", _check)
