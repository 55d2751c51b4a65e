"""Reading questions of a case: what is open on either side, and the letter that asks only for what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.ledgers.letters import ask_letter, re_ask_letter
from opora.ledgers.models import OPEN_QUESTION, Question
from opora.ledgers.queries.sight import Seen, seen
from opora.team.models import Agent

Direction, State = Question.Direction, Question.State


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the questions of one direction are: five asked, one answered, two to specify, two open."""

    asked: int
    answered: int
    to_specify: int
    open: int


def question(pk: int, *, for_: Agent) -> Question:
    """One question of a case this person may see."""
    rows = Question.objects.filter(case__in=visible_cases(for_=for_))
    return fetch_or_absent(rows.select_related("case__mailbox", "case__customer"), pk=pk)


def questions(case: Case, direction: str, *, for_: Agent, kind: str = "") -> list[Question]:
    """Questions of a case in their order; `direction` is theirs or ours. The numbers are those shown: none comes twice."""
    rows = questions_in(seen(case, for_=for_))
    return [one for one in rows if one.direction == direction and kind in ("", one.kind)]


def questions_in(sight: Seen) -> list[Question]:
    """Questions and requests of both sides in their order, with the numbers that are shown."""
    return numbered(_questions(sight.family), sight.case)


@prepared
def _questions(cases: list[int]) -> QuerySet[Question]:
    rows = Question.objects.filter(case__among=cases).select_related("asked_by", "settled_by")
    return rows.order_by("asked_at", "number", "pk")


def open_questions(case: Case, direction: str, *, for_: Agent) -> list[Question]:
    """Those that still want an answer: open, partly answered or unclear. Requests are not among them."""
    return [one for one in questions(case, direction, for_=for_, kind=Question.Kind.QUESTION) if one.is_open]


def tally(case: Case, direction: str, *, for_: Agent) -> Tally:
    """How many were asked in a case and how far each is."""
    return tally_of(questions(case, direction, for_=for_))


def tally_of(rows: Iterable[Question]) -> Tally:
    """The same of questions at hand; withdrawn ones and requests are not counted, assumed ones count as answered."""
    states = [one.state for one in rows if one.kind == Question.Kind.QUESTION and one.state != State.WITHDRAWN]
    return Tally(
        asked=len(states),
        answered=sum(state in (State.ANSWERED, State.ASSUMED) for state in states),
        to_specify=sum(state in (State.PARTLY, State.UNCLEAR) for state in states),
        open=sum(state == State.ASKED for state in states),
    )


def re_ask_text(case: Case, *, for_: Agent) -> str:
    """A draft, in the customer's language, that asks only for what is missing, numbered, in the words used before; "" when nothing is."""
    missing = open_questions(case, Direction.OURS, for_=for_)
    return re_ask_letter(missing, case.customer) if missing else ""


def ask_text(case: Case, *, for_: Agent) -> str:
    """A draft of all open questions of ours that were never sent, numbered, with the form of answer that helps; "" when there are none."""
    unsent = [one for one in open_questions(case, Direction.OURS, for_=for_) if one.message_id is None]
    return ask_letter(unsent, case.customer) if unsent else ""


def due_defaults(*, on: date) -> QuerySet[Question]:
    """Questions of ours whose announced default may be assumed on this day."""
    return Question.objects.filter(direction=Direction.OURS, state__in=OPEN_QUESTION, default_on__lte=on).exclude(default_answer="")


def numbered(rows: Iterable[Question], case: Case) -> list[Question]:
    """The rows with the numbers that are shown: in a joined case later ones step aside, so that each number is one question."""
    own = sorted(rows, key=lambda one: one.case_id != case.pk)
    taken: set[tuple[str, str, int]] = set()
    for one in own:
        while (one.direction, one.kind, one.number) in taken:
            one.number += 1
        taken.add((one.direction, one.kind, one.number))
    return sorted(own, key=lambda one: (one.asked_at, one.number))
