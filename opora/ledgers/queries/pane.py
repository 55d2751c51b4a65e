"""Everything the side pane of a case shows of the ledgers, gathered once."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from opora.cases.models import Case
from opora.ledgers.models import Brief, Promise, Question, Statement
from opora.ledgers.queries.briefs import ShownVersion, brief_in, versions
from opora.ledgers.queries.promises import promises_in
from opora.ledgers.queries.questions import Tally, questions_in, tally_of
from opora.ledgers.queries.sight import seen
from opora.ledgers.queries.statements import statements_in
from opora.ledgers.queries.waiting import Waited, waited_in
from opora.team.models import Agent

Direction = Question.Direction


@dataclass(frozen=True, slots=True)
class Pane:
    """Questions and requests of the customer, our questions with their tally, promises, statements, the brief, waiting time."""

    theirs: list[Question]
    ours: list[Question]
    tally: Tally
    promises: list[Promise]
    statements: list[Statement]
    brief: Brief | None
    versions: list[ShownVersion]
    waited: Waited


def pane(case: Case, *, for_: Agent) -> Pane:
    """Absent when the case is not open to this person."""
    sight = seen(case, for_=for_)
    asked = questions_in(sight)
    ours = [one for one in asked if one.direction == Direction.OURS]
    found = brief_in(sight)
    return Pane(
        theirs=[one for one in asked if one.direction == Direction.THEIRS],
        ours=ours,
        tally=tally_of(ours),
        promises=promises_in(sight),
        statements=statements_in(sight),
        brief=found,
        versions=versions(found) if found else [],
        waited=waited_in(sight, at=timezone.now()),
    )
