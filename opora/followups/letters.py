"""What the desk asks back and what it owes, in the customer's language and script, in the name of whoever sends it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from opora.cases.models import Case
from opora.customers.models import Customer
from opora.ledgers.models import Promise, Question
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.calling import call
from opora.pure.languages.following_up import ClosingWords, ReminderWords
from opora.pure.languages.registry import words_for
from opora.team import queries as team

FALLBACK = "en"


def check_letter(case: Case, *, answered: datetime, link: str) -> str:
    """Is it solved? With the person's name, the thing and the day of our answer."""
    words: ClosingWords = _words("closing", case)
    asked = _filled(case, words.check, day=told_day(answered, case), thing=case.title)
    return "\n\n".join((_greeting(case), _capital(asked), _filled(case, words.by_link, link=link)))


def reminder_letter(case: Case, questions: Sequence[Question], *, rung: int, by: date, link: str) -> str:
    """What we need, by when, what follows. `rung` is 1, 2 or 3; a later one is as clear as the third."""
    words: ReminderWords = _words("reminding", case)
    listed = "\n".join(f"{number}. {one.text}" for number, one in enumerate(questions, start=1))
    announced = next((one.default_answer for one in questions if one.default_answer), "")
    follows = _filled(case, words.follows_default, default=announced) if announced else _filled(case, words.follows)
    sentence = words.rungs[min(rung, len(words.rungs)) - 1]
    body = _filled(case, sentence, thing=case.title, list=listed, day=told_day(by, case), follows=follows)
    return "\n\n".join((_greeting(case), _capital(body), _filled(case, _words("closing", case).by_link, link=link)))


def expiry_letter(case: Case, what: str, name: str, *, ends_on: date, by: date, over: bool, link: str) -> str:
    """What ends when, what then no longer works, and the one word we need by which day."""
    words: ReminderWords = _words("reminding", case)
    known = words.expired if over else words.expiring
    ends = _filled(case, known.get(what) or known["other"], name=name, ends=told_day(ends_on, case))
    asked = _filled(case, words.decide, day=told_day(by, case))
    return "\n\n".join((_greeting(case), f"{_capital(ends)} {asked}", _filled(case, _words("closing", case).by_link, link=link)))


def progress_letter(promise: Promise) -> str:
    """A word on a promise that comes due and is not done: which one, and when they hear from us again, left for the agent to fill."""
    case, words = promise.case, _words("ledger_letters", promise.case)
    day = told_due(promise.due, case, date_only=promise.date_only) if promise.due else "–"
    word = _filled(case, words.progress, promise=promise.text.strip(), day=day)
    return "\n\n".join((_greeting(case), f"{word} {_filled(case, words.next_word)}"))


def told_due(due: datetime, case: Case, *, date_only: bool) -> str:
    """A day, with the hour where one was said."""
    hour = "" if date_only else f" {due.astimezone(team.working_time().zone):%H:%M}"
    return f"{told_day(due, case)}{hour}"


def told_day(moment: date | datetime, case: Case) -> str:
    """A day as the customer's language writes it."""
    words = _words("ledger_letters", case)
    day = moment.astimezone(team.working_time().zone).date() if isinstance(moment, datetime) else moment
    return _filled(case, words.day, day=day.day, month=words.months[day.month - 1] if words.months else day.month, year=day.year)


def _greeting(case: Case) -> str:
    words: ClosingWords = _words("closing", case)
    called = _called(case.customer)
    return _filled(case, words.greeting, call=called) if called else _filled(case, words.greeting_nameless)


def _called(customer: Customer) -> str | None:
    """The name as a native calls it; None where the card does not say enough."""
    first, _space, surname = customer.name.strip().partition(" ")
    if customer.is_organisation or not surname or "@" in customer.name:
        return None
    return call(first, surname.strip(), customer.gender, customer.language[:2], customer.script)


def _words(part: str, case: Case) -> Any:
    known = words_for(part)
    return known.get(_language(case)) or known[FALLBACK]


def _language(case: Case) -> str:
    return (case.customer.language or (case.mailbox.language if case.mailbox else ""))[:2]


def _filled(case: Case, sentence: str, **values: object) -> str:
    """Our own words in the customer's script; what is filled in stays as it was written, braces and all."""
    if _language(case) == "sr" and case.customer.script == "Latn":
        sentence = to_latin_serbian(sentence)
    return sentence.format(**values)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
