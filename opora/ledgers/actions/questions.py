"""Questions of both sides: asked, answered, asked again, withdrawn, assumed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.db import quick
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.ledgers.actions.changing import allow, changing, write_down
from opora.ledgers.belonging import hold
from opora.ledgers.events import QuestionsAsked, QuestionsSettled
from opora.ledgers.models import OPEN_QUESTION, Question
from opora.messages.models import Message
from opora.team import queries as team
from opora.team.models import Agent

Direction, State = Question.Direction, Question.State
LONGEST = 2000
SETTLED = (State.ANSWERED, State.WITHDRAWN, State.ASSUMED)
BY_HAND = (*OPEN_QUESTION, State.ANSWERED)
PLACES = "SELECT start FROM ledgers_question WHERE message_id = %s"
LAST_NUMBERS = "SELECT kind, max(number) FROM ledgers_question WHERE case_id = %s AND direction = %s GROUP BY kind"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands in a message: its words and its place in the `reply` (both None when it was noted by hand)."""

    text: str
    start: int | None = None
    end: int | None = None
    kind: str = Question.Kind.QUESTION
    form: str = Question.Form.FREE


def ask(case: Case, text: str, *, by: Agent, form: str = "", default: str = "", default_on: date | None = None) -> Question:
    """Put a question of ours into the ledger. `default` is what we shall assume from `default_on` if nobody answers."""
    _demand_known(form, Question.Form.values)
    (question,) = add(case, [Asked(text, form=form)], direction=Direction.OURS, by=by)
    if default.strip() and default_on:
        Question.objects.filter(pk=question.pk).update(default_answer=default.strip()[:LONGEST], default_on=default_on)
        question.refresh_from_db()
    return question


def note_question(case: Case, text: str, *, by: Agent, kind: str = "question") -> Question:
    """Write down a question of the customer by hand, such as one asked on the phone."""
    _demand_known(kind, Question.Kind.values)
    (question,) = add(case, [Asked(text, kind=kind)], direction=Direction.THEIRS, by=by)
    return question


def add(
    case: Case, asked: Sequence[Asked], *, direction: str, by: Agent | None, message: Message | None = None, at: datetime | None = None
) -> list[Question]:
    """Number and keep questions, those already known from the same place of the message left out. Returns the new ones."""
    allow(by)
    if any(not one.text.strip() for one in asked):
        raise DeskError(_("Write the question first."), f"empty question in case {case.pk}")
    if not asked:
        return []
    with transaction.atomic(savepoint=False):
        hold(case.pk)
        known = {row[0] for row in quick.ask(PLACES, [message.pk])} if message else set()
        fresh = [one for one in asked if message is None or one.start not in known]
        last = dict(quick.ask(LAST_NUMBERS, [case.pk, direction]))
        numbers = {one.kind: count(last.get(one.kind, 0) + 1) for one in fresh}
        made = [
            Question(
                case=case, message=message, start=one.start, end=one.end, direction=direction, kind=one.kind, form=one.form,
                text=one.text.strip()[:LONGEST], number=next(numbers[one.kind]), asked_by=by, asked_at=at or timezone.now(),
            )
            for one in fresh
        ]  # fmt: skip
        quick.add_many(made)
        if made:
            write_down("questions.asked", case, by=by, direction=direction, new=len(made))
            if direction == Direction.OURS:
                say(QuestionsAsked(case.pk, [one.pk for one in made]))
    return made


def answer_question(question: Question, state: str, *, by: Agent | None, answer: Message | None = None) -> None:
    """Say how far a question is answered: answered, partly, unclear, or asked (open again). `by` None is the desk's own reading."""
    _demand_known(state, BY_HAND)
    with changing(question, "question.answered", by=by, state=state) as row:
        row.state = state
        row.answer = answer if state != State.ASKED else None
        row.answered_at = (answer.at if answer else timezone.now()) if state != State.ASKED else None
        row.settled_by = by
        _tell_settled(row)


def ask_again(questions: Sequence[Question], *, at: datetime, by: Agent | None) -> None:
    """The open ones of these questions went out once more; each time counts once per moment."""
    for question in questions:
        with changing(question, "question.asked_again", by=by) as row:
            if row.is_open and at > row.asked_at and at not in row.asked_again:
                row.asked_again = sorted([*row.asked_again, at])


def sent(question: Question, message: Message, place: Asked) -> None:
    """A question noted before has left in a message: from now on the customer knows it."""
    with changing(question, "question.sent", by=None) as row:
        row.message, row.start, row.end, row.asked_at = message, place.start, place.end, message.at


def withdraw(question: Question, *, by: Agent) -> None:
    """We no longer need the answer, or it was no question at all."""
    with changing(question, "question.withdrawn", by=by) as row:
        _demand_open(row)
        row.state, row.answered_at, row.settled_by = State.WITHDRAWN, timezone.now(), by
        _tell_settled(row)


def assume(question: Question, *, by: Agent) -> None:
    """Nobody answered: what was announced as the default holds. Refused before its day, or when none was announced."""
    with changing(question, "question.assumed", by=by) as row:
        _demand_open(row)
        if not row.default_answer or row.default_on is None or row.default_on > team.today():
            raise DeskError(_("Only what was announced, and only from the announced day on, can be assumed."), f"question {row.pk}")
        row.state, row.answered_at, row.settled_by = State.ASSUMED, timezone.now(), by
        _tell_settled(row)


def _tell_settled(row: Question) -> None:
    if row.state in SETTLED:
        say(QuestionsSettled(row.case_id, [row.pk]))


def _demand_open(row: Question) -> None:
    if not row.is_open:
        raise DeskError(_("This question is settled already."), f"question {row.pk} is {row.state}")


def _demand_known(value: str, values: Sequence[str]) -> None:
    if value not in values:
        raise DeskError(_("Choose one of the offered values."), f"{value!r} not in {list(values)}")
