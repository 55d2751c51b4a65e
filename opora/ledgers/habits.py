"""Facts that speak for a customer's ways of writing and that only the ledgers see (domain.md A4): kinds 5, 7, 9 and 10."""

from __future__ import annotations

from collections.abc import Sequence

from opora.cases.models import Case
from opora.customers import actions as customers
from opora.ledgers.clock import desk_time, last_instant
from opora.ledgers.friday import is_friday_for_monday
from opora.ledgers.models import Question
from opora.messages.models import Message
from opora.pure.reading.customer import CustomerReading

LONG = 3000  # characters
LITTLE = 0.1  # of them that matter


def notice_wishes(case: Case, message: Message, found: CustomerReading) -> None:
    """A wish for Monday that came on Friday afternoon; a long mail that says little."""
    if found.wished_for is not None and is_friday_for_monday(message.at, last_instant(found.wished_for, desk_time())[0]):
        _note(case, message, "short_notice_request")
    if len(message.reply) >= LONG and found.substance <= LITTLE:
        _note(case, message, "much_text_little_substance")


def notice_answers(case: Case, message: Message, waiting: Sequence[Question]) -> None:
    """Some of what we asked was answered, and something is still missing."""
    if any(one.answer_id == message.pk for one in waiting) and any(one.is_open for one in waiting):
        _note(case, message, "question_answered_in_part")


def notice_asked_again(case: Case, message: Message) -> None:
    """We had to ask once more."""
    _note(case, message, "question_asked_again")


def notice_change(case: Case) -> None:
    """What was ordered is to be changed; the customer's newest message counts as the one that wants it."""
    _note_newest(case, "request_changed")


def notice_taken_back(case: Case) -> None:
    """The change that they wanted is not wanted after all, once its price and date were told."""
    _note_newest(case, "request_taken_back")


def _note_newest(case: Case, fact: str) -> None:
    newest = Message.objects.filter(passages__case=case, direction=Message.Direction.IN, automatic="").order_by("-at", "-pk").first()
    if newest:
        _note(case, newest, fact)


def _note(case: Case, message: Message, fact: str) -> None:
    customers.note_fact(case.customer_id, fact, message=message.pk, at=message.at)
