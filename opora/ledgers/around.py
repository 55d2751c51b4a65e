"""What the ledgers hold about the cases of a batch of messages, asked once for all of them and kept true while the batch is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import QuerySet

from opora.cases.models import Case, Passage
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.ledgers.models import Promise, Question, Statement
from opora.messages.models import Message

Row = TypeVar("Row", Question, Promise, Statement)
JOINED = "SELECT id, joined_into_id FROM cases_case WHERE joined_into_id = ANY(%s::bigint[]) AND state = 'joined'"


class Around:
    """Rows are those of a case and of what was joined into it. Who changes a row by an action changes the instance here, too."""

    def __init__(self, messages: Sequence[Message]) -> None:
        self._passages: dict[int, list[Passage]] = defaultdict(list)
        passages = _passages_of([one.pk for one in messages])
        for passage in passages:
            self._passages[passage.message_id].append(passage)
        self._families = _families({one.case_id for one in passages})
        numbers = quick.array(sorted(set().union(*self._families.values())))
        self._questions = _by_case(quick.found(Question, "WHERE case_id = ANY(%s::bigint[])", [numbers]))
        self._promises = _by_case(quick.found(Promise, "WHERE case_id = ANY(%s::bigint[])", [numbers]))
        self._statements = _by_case(quick.found(Statement, "WHERE case_id = ANY(%s::bigint[]) AND superseded_by_id IS NULL", [numbers]))

    def passages(self, message: Message) -> list[Passage]:
        """Where the message lies: stretches in their order, then what lies there as a whole."""
        return self._passages[message.pk]

    def questions(self, case: Case) -> list[Question]:
        """In the order in which they were asked."""
        return sorted(self._of(self._questions, case), key=lambda one: (one.asked_at, one.number))

    def promises(self, case: Case) -> list[Promise]:
        """All of them, in whatever state, the oldest first."""
        return sorted(self._of(self._promises, case), key=lambda one: one.pk)

    def statements(self, case: Case) -> list[Statement]:
        """Those that no later word took the place of."""
        return self._of(self._statements, case)

    def add(self, rows: Iterable[Question | Statement]) -> None:
        """What was written down just now."""
        for row in rows:
            if isinstance(row, Question):
                self._questions[row.case_id].append(row)
            else:
                self._statements[row.case_id].append(row)

    def promises_changed(self, case: Case) -> None:
        """Booked or moved: look at the promises of this case again."""
        for one in self._families[case.pk]:
            self._promises[one] = quick.found(Promise, "WHERE case_id = %s", [one])

    def _of(self, rows: dict[int, list[Row]], case: Case) -> list[Row]:
        return [row for one in sorted(self._families[case.pk]) for row in rows[one]]


@prepared
def _passages_of(messages: list[int]) -> QuerySet[Passage]:
    return Passage.objects.filter(message__among=messages).select_related("case__customer").order_by("start", "pk")


def _families(cases: set[int]) -> dict[int, set[int]]:
    """For each case itself and all that were joined into it, however far down."""
    families = {case: {case} for case in cases}
    ring = {case: {case} for case in cases}  # of a case just found, those whose family it belongs to
    while ring:
        below: dict[int, set[int]] = defaultdict(set)
        for joined, into in quick.ask(JOINED, [quick.array(sorted(ring))]):
            below[joined] |= {case for case in ring[into] if joined not in families[case]}
        for joined, tops in below.items():
            for case in tops:
                families[case].add(joined)
        ring = {joined: tops for joined, tops in below.items() if tops}
    return families


def _by_case(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.case_id].append(row)
    return found
