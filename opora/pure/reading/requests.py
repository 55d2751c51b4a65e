"""What a customer wants us to do: imperatives, polite questions whose verb is an act, wishes, demands."""

from __future__ import annotations

import re
from functools import cache

from opora.pure.reading.heard import Heard, Phrases, Said
from opora.pure.reading.marked import Marked, mark

MOST_REQUESTS = 40


def find_requests(heard: Heard) -> tuple[Marked, ...]:
    """The sentences that hold a request, in order, without the greeting before it."""
    wishes = (said for said in heard.said if wants_an_act(heard, said))
    found = [mark(heard.text, heard.place(said, said.body), said.sentence.end) for said in wishes]
    return tuple(found[:MOST_REQUESTS])


def wants_an_act(heard: Heard, said: Said) -> bool:
    """Whether the sentence asks us to do something; a wish to know is a question, not a request."""
    phrases, rest = heard.phrases, said.folded[said.body :]
    silent = [match.span() for match in phrases.not_wanting.finditer(rest)]
    if _politely(phrases, rest, silent):
        return True
    if said.sentence.is_question:
        return bool(phrases.possible.search(rest) and not phrases.tell.search(rest))
    wants = (*phrases.wanting.finditer(rest), *phrases.bidding.finditer(rest), *_beginning(phrases).finditer(rest))
    return any(not _covered(match, silent) and not _only_to_know(phrases, rest, match) for match in wants)


def _politely(phrases: Phrases, rest: str, silent: list[tuple[int, int]]) -> bool:
    return any(
        not _covered(match, silent) and not phrases.tell.search(rest, match.start()) and not phrases.asking.search(rest, 0, match.start())
        for match in phrases.could_you.finditer(rest)
    )


def _asked_before(phrases: Phrases, rest: str, place: int) -> bool:
    """ "How can I return it?" asks for the way."""
    asked = phrases.asking.search(rest)
    return asked is not None and asked.start() < place


def _covered(match: re.Match[str], silent: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in silent)


def _only_to_know(phrases: Phrases, rest: str, match: re.Match[str]) -> bool:
    """ "Please tell me when it comes" and "I would like to know whether": a question."""
    asked = _asked(phrases).search(rest, match.start())
    return asked is not None and asked.start() <= match.end() + 40


@cache
def _beginning(phrases: Phrases) -> re.Pattern[str]:
    """Imperatives that are one only at the beginning of a clause."""
    joints = phrases.source("joints")
    return re.compile(
        rf"(?:^\W*|[,;:(\-.]\s*|(?<!\w)(?:{joints})\W{{1,3}})(?:(?:{joints})\W{{1,3}})?(?:{phrases.source('bidding_at_start')})(?!\w)"
    )


@cache
def _asked(phrases: Phrases) -> re.Pattern[str]:
    words = "|".join((phrases.source("asking"), phrases.source("asking_loosely"), phrases.source("whether")))
    return re.compile(
        rf"(?<!\w)(?:(?:{phrases.source('tell')}|{phrases.source('wondering')})\W{{1,4}}(?:[\w']+\W{{1,4}}){{0,6}}?(?:{words})"
        rf"|{phrases.source('wondering_about')})(?!\w)"
    )


EXPRESSIONS = (_beginning, _asked)
"""What makes the expressions of this file out of the words of a language."""
