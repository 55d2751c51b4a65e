"""Drafts in the customer's language: what we ask, what is still missing, what was wrong, what we broke. A person sends them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from opora.customers.models import Customer
from opora.ledgers.clock import desk_time
from opora.ledgers.models import Promise, Question
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.ledger_letters import LedgerLetters
from opora.pure.languages.registry import words_for

FALLBACK = "en"


def ask_letter(questions: Sequence[Question], customer: Customer) -> str:
    """Our questions, numbered, one thing each, with the form of answer that helps."""
    words = _words(customer)
    return _in_script(f"{words.ask}\n\n{_listed(questions, words)}", customer, questions)


def re_ask_letter(questions: Sequence[Question], customer: Customer) -> str:
    """Only what is missing, in the words used before; what was answered in part says so."""
    words = _words(customer)
    opening = words.ask_again_one if len(questions) == 1 else words.ask_again
    return _in_script(f"{opening}\n\n{_listed(questions, words)}", customer, questions)


def correction_letter(wrong: str, right: str, said_at: datetime, customer: Customer) -> str:
    """An apology with the old sentence, its date and the right one. `right` is in the words of whoever found out: read before sending."""
    words = _words(customer)
    return _plain_script(words.correction, customer).format(day=_day(said_at, words), wrong=wrong.strip(), right=right.strip())


def repair_letter(promise: Promise) -> str:
    """An apology for a broken promise with its words and its date; the new time is left for the agent to fill in."""
    customer, words = promise.case.customer, _words(promise.case.customer)
    day = _day(promise.due, words) if promise.due else "–"
    opening = _plain_script(words.repair, customer).format(promise=promise.text.strip(), day=day)
    return f"{opening}\n\n{_plain_script(words.new_time, customer)}"


def last_minute_letter(wished: date | datetime, realistic: datetime, customer: Customer) -> str:
    """Three answers to a wish that does not fit into the time that is left; what the agent knows alone is left open as "…"."""
    words = _words(customer)
    offers = (
        words.offer_realistic.format(day=_moment(realistic, words)),
        words.offer_part.format(day=_moment(wished, words)),
        words.offer_weekend.format(day=_moment(wished, words)),
    )
    return _plain_script("\n".join(f"{number}. {offer}" for number, offer in enumerate(offers, start=1)), customer)


def _listed(questions: Sequence[Question], words: LedgerLetters) -> str:
    return "\n".join(f"{number}. {_item(one, words)}" for number, one in enumerate(questions, start=1))


def _item(question: Question, words: LedgerLetters) -> str:
    hints = [words.forms.get(question.form, "")]
    if question.state in (Question.State.PARTLY, Question.State.UNCLEAR):
        hints.append(words.to_specify)
    told = "; ".join(hint for hint in hints if hint)
    return f"{question.text} ({told})" if told else question.text


def _in_script(text: str, customer: Customer, questions: Sequence[Question]) -> str:
    """Our own sentences in the customer's script; the questions stay as they were asked."""
    if not _is_latin_serbian(customer):
        return text
    written = to_latin_serbian(text)
    for question in questions:
        written = written.replace(to_latin_serbian(question.text), question.text)
    return written


def _plain_script(sentence: str, customer: Customer) -> str:
    return to_latin_serbian(sentence) if _is_latin_serbian(customer) else sentence


def _is_latin_serbian(customer: Customer) -> bool:
    return customer.language.startswith("sr") and customer.script == "Latn"


def _words(customer: Customer) -> LedgerLetters:
    known = words_for("ledger_letters")
    found: LedgerLetters = known.get(customer.language[:2]) or known[FALLBACK]
    return found


def _day(moment: date | datetime, words: LedgerLetters) -> str:
    day = moment.astimezone(desk_time().zone).date() if isinstance(moment, datetime) else moment
    return words.day.format(day=day.day, month=words.months[day.month - 1] if words.months else day.month, year=day.year)


def _moment(moment: date | datetime, words: LedgerLetters) -> str:
    """A day, with the time where one was said."""
    time = f" {moment.astimezone(desk_time().zone):%H:%M}" if isinstance(moment, datetime) else ""
    return f"{_day(moment, words)}{time}"
