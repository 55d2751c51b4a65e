"""Reading what we told customers, and everybody who was told the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.ledgers.alike import told_alike
from opora.ledgers.letters import correction_letter
from opora.ledgers.models import Statement
from opora.ledgers.queries.sight import Seen, seen
from opora.team import queries as team
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who was told something: which customer in which case, when, in which words, and the letter that puts it right.

    `letter` is "" while nobody has said what is right, and once the customer has the correction; who was told in several
    cases gets one letter, in the newest (domain.md, invariant 6).
    """

    statement: Statement
    case: Case
    customer: str
    at: datetime
    sentence: str
    letter: str


def statement(pk: int, *, for_: Agent) -> Statement:
    """One statement of a case this person may see."""
    rows = Statement.objects.filter(case__in=visible_cases(for_=for_))
    return fetch_or_absent(rows.select_related("case__customer", "case__mailbox"), pk=pk)


def statements(case: Case, *, for_: Agent) -> list[Statement]:
    """What this customer was told in the case and still holds, newest first."""
    return statements_in(seen(case, for_=for_))


def statements_in(sight: Seen) -> list[Statement]:
    """The same for a case that was looked at already."""
    return _statements(sight.family)


@prepared
def _statements(cases: list[int]) -> QuerySet[Statement]:
    rows = Statement.objects.filter(superseded_by=None, case__among=cases)
    return rows.select_related("said_by").order_by("-said_at", "-pk")


def statements_to_customer(customer: int, *, for_: Agent) -> list[Statement]:
    """What one customer was told in any case open to this person and still holds, newest first."""
    rows = Statement.objects.filter(case__customer=customer, case__in=visible_cases(for_=for_), superseded_by=None)
    return list(rows.select_related("case", "message", "said_by").order_by("-said_at", "-pk")[:200])


def told_the_same(statement: Statement, *, for_: Agent) -> list[Told]:
    """Everybody who was told so, each case once with its newest word, as far as this person may see the cases."""
    alike = told_alike(statement)
    visible = set(visible_cases(for_=for_).filter(pk__in=[row.case_id for row in alike]).values_list("pk", flat=True))
    found: dict[int, Told] = {}
    written: set[int] = set()
    for row in alike:
        if row.case_id in visible and row.case_id not in found:
            letter = "" if row.case.customer_id in written else _letter(row)
            written.add(row.case.customer_id)
            found[row.case_id] = Told(row, row.case, row.case.customer_name, row.said_at, row.sentence, letter)
    return list(found.values())


def unchecked(*, for_: Agent) -> QuerySet[Statement]:
    """Statements that were to be checked by today and are not."""
    late = Statement.objects.filter(source=Statement.Source.UNCHECKED, check_by__lte=team.today(), superseded_by=None)
    return late.filter(case__in=visible_cases(for_=for_)).select_related("case").order_by("check_by", "pk")


def _letter(row: Statement) -> str:
    if row.wrong_at is None or row.corrected_at is not None:
        return ""
    return correction_letter(row.sentence, row.right_sentence, row.said_at, row.case.customer)
