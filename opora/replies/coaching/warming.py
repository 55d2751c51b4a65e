"""The first look of the coach compiles thousands of expressions, and the first page puts its questions together: before anybody types."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from django.conf import settings
from django.utils import formats, translation

from opora.kernel.db import there
from opora.kernel.db.prepared import known_questions
from opora.kernel.memory import settle
from opora.pure.coach import Draft, Earlier, Facts
from opora.pure.coach.phrase_finder import phrase_finder
from opora.pure.coach.prepared import PARTS, Prepared, pattern, prepare
from opora.pure.coach.rule import Rule
from opora.pure.coach.rules import all_rules
from opora.pure.languages import LANGUAGES
from opora.pure.languages.coaching import Signals
from opora.pure.languages.ledger_letters import LedgerLetters
from opora.pure.languages.registry import words_for
from opora.pure.reading.customer import read_customer
from opora.pure.reading.expressions import expressions
from opora.pure.reading.promises import find_promises
from opora.pure.workload.free_days import public_holidays

SHORTEST_PAUSE = 0.005  # seconds
IN_LATIN = "Kalispera sas, den leitourgei to site mou. Pote tha ftiaxtei, kai poso kostizei? Parakalo steilte mou to timologio."
SWITCH = 0.0005  # seconds after which a thread that computes lets others go on; Python's own are ten times as long


def warm() -> None:
    """Judge a letter in each language, rule by rule; between two steps it rests as long as the last one reckoned, and pages are answered.

    Meanwhile threads take turns faster: a page asks some fifty short questions, and after each it would wait its whole turn.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH)
    try:
        for step in _steps():
            begun = time.thread_time()
            step()
            time.sleep(max(SHORTEST_PAUSE, time.thread_time() - begun))
    finally:
        sys.setswitchinterval(usual)
        settle()


def _steps() -> Iterator[Callable[[], object]]:
    at = datetime.now(UTC)
    letters: dict[str, LedgerLetters] = words_for("ledger_letters")
    yield partial(public_holidays, "CZ", at.year)  # what reckons the holidays of all countries loads slowly
    yield partial(read_customer, IN_LATIN, received_at=at, language="el")
    for language in LANGUAGES:
        yield from expressions(language)
        text = _text(letters[language]) if language in letters else "OK?"
        yield partial(read_customer, text, received_at=at, language=language)
        yield partial(find_promises, text, at=at, language=language)
        prepared = prepare(
            Draft(text, language=language, at=at), Facts(customer=text, customer_language=language, earlier=(Earlier(text, at),))
        )
        yield from (partial(_look, rule, prepared) for rule in all_rules())
        yield from (partial(_find, one) for one in _signals(language))
        yield from (partial(pattern, one) for one in _lists(language))
    yield from (partial(_speak, language) for language, _name in settings.LANGUAGES)
    yield from (one.make_ready for one in known_questions())
    yield there.make_ready


def _text(letters: LedgerLetters) -> str:
    """Some sentences that the desk itself writes: they ask, announce, apologise and offer."""
    return "\n".join((letters.ask, letters.ask_again, letters.correction, letters.repair, letters.new_time, letters.offer_realistic))


def _signals(language: str) -> Iterator[Signals]:
    """Those too that the letter above gives no rule a reason to look for."""
    for part in PARTS:
        words = words_for(part).get(language)
        yield from words.signals.values() if words else ()


def _lists(language: str) -> Iterator[str]:
    """As `whole_reply.listed` looks for them in the words of a customer, each when somebody first tells a harm or asks for something."""
    for part in PARTS:
        words = words_for(part).get(language)
        yield from ("|".join(one) for one in words.lists.values()) if words else ()


def _speak(language: str) -> None:
    """A letter is written in the customer's language, whose catalogue Django reads when it is first spoken."""
    with translation.override(language):
        translation.gettext("OK")
        formats.get_format("DATE_FORMAT")


def _find(signals: Signals) -> None:
    for expression in (*signals.catch, *signals.unless):
        phrase_finder(expression)


def _look(rule: Rule, prepared: Prepared) -> None:
    for _hit in rule.check(prepared):
        pass


def warm_in_background() -> None:
    """So that the web process answers meanwhile. What it loaded until then is settled first, and what was compiled afterwards."""
    settle()
    threading.Thread(target=warm, name="coach", daemon=True).start()
