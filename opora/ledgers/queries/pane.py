"""Everything the side pane of a case shows of the ledgers, gathered once."""

from __future__ import annotations

from dataclasses import dataclass

from opora.cases.models import Case
from opora.ledgers.models import Brief, Promise, Question, Statement
from opora.ledgers.queries.briefs import ShownVersion, brief, versions
from opora.ledgers.queries.promises import promises
from opora.ledgers.queries.questions import Tally, questions, tally_of
from opora.ledgers.queries.statements import statements
from opora.ledgers.queries.waiting import Waited, waited_for_customer
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
    ours = questions(case, Direction.OURS, for_=for_)
    found = brief(case, for_=for_)
    return Pane(
        theirs=questions(case, Direction.THEIRS, for_=for_),
        ours=ours,
        tally=tally_of(ours),
        promises=promises(case, for_=for_),
        statements=statements(case, for_=for_),
        brief=found,
        versions=versions(found) if found else [],
        waited=waited_for_customer(case, for_=for_),
    )
