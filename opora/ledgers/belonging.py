"""Where a row belongs: to its case, to the case that one was joined into, and after a repair to wherever its message went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import Max, Model, QuerySet

from opora.cases.models import Case, Passage
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.ledgers.models import Promise, Question, Statement

Row = TypeVar("Row", bound=Model)


def family(case: Case) -> list[int]:
    """A case and all that were joined into it, so that undoing a join takes their rows along without a second change."""
    found, ring = [case.pk], [case.pk]
    while ring:
        ring = [row.pk for row in _joined(ring) if row.pk not in found]
        found += ring
    return found


@asks_only_if("case", lambda case: Case.objects.filter(joined_into=case, state=Case.State.JOINED))
@prepared
def _joined(into: list[int]) -> QuerySet[Case]:
    return Case.objects.filter(joined_into__among=into, state=Case.State.JOINED).only("pk")


def next_number(case: int, direction: str, kind: str) -> int:
    """The number that the next question (or request) of this direction gets. The caller holds the case's row."""
    last = Question.objects.filter(case=case, direction=direction, kind=kind).aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def hold(case: int) -> None:
    """Lock the case's row: whoever numbers questions or books promises in it goes one after the other."""
    quick.ask("SELECT 1 FROM cases_case WHERE id = %s FOR UPDATE", [case])


def case_of_place(message: int, start: int | None) -> int | None:
    """The case that a place in a message belongs to now: the stretch around it, else the whole message's; None when in no case."""
    whole: int | None = None
    for passage in Passage.objects.filter(message=message).order_by("pk"):
        if passage.start is None:
            whole = whole or passage.case_id
        elif start is not None and passage.start <= start < (passage.end or start + 1):
            return passage.case_id
    return whole


def follow_messages(messages: Sequence[int]) -> set[int]:
    """Give the rows of these messages to the cases in which the messages are now; returns the cases that changed."""
    changed: set[int] = set()
    for row in _rows_of(messages):
        wanted = case_of_place(row.message_id or 0, row.start)
        if wanted is None or row.case_id in family(Case.objects.get(pk=wanted)):
            continue
        changed |= {row.case_id, wanted}
        if isinstance(row, Question):
            hold(wanted)
            row.number = next_number(wanted, row.direction, row.kind)
        row.case_id = wanted
        row.save()
    return changed


def _rows_of(messages: Sequence[int]) -> Iterable[Question | Promise | Statement]:
    yield from Question.objects.filter(message__in=messages).order_by("number")
    yield from Promise.objects.filter(message__in=messages)
    yield from Statement.objects.filter(message__in=messages)


def of_case(rows: QuerySet[Row], case: Case) -> QuerySet[Row]:
    """Of these rows, the ones of a case and of what was joined into it."""
    return rows.filter(case__in=family(case))
