"""The Late list begins with the case that has been late for longest."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases import queries
from opora.cases.models import Case
from opora.cases.queries import lists
from tests.cast import NOVAK, PROCHAZKOVA, SVOBODA, Team, case_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def late(desk: Team) -> list[Case]:
    """Three late cases, the one that was due first at the beginning; who wrote when says nothing of it."""
    found = []
    for who, hours in ((SVOBODA, 2), (NOVAK, 5), (PROCHAZKOVA, 3)):
        case = case_of(writes(who, "Kde je balík?", "Dobrý den, kde je můj balík?"))
        Case.objects.filter(pk=case.pk).update(next_breach_at=timezone.now() - timedelta(hours=hours))
        found.append(case)
    svoboda, novak, prochazkova = found
    return [novak, prochazkova, svoboda]


def test_who_was_due_first_stands_first(desk: Team, late: list[Case]) -> None:
    assert [row.pk for row in queries.listing("late", for_=desk.petr).rows] == [one.pk for one in late]
    assert [row.pk for row in queries.listing("open", for_=desk.petr).rows] == [one.pk for one in sorted(late, key=lambda one: -one.pk)]


def test_the_next_page_goes_on_where_the_first_ended(desk: Team, late: list[Case], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "PAGE", 2)
    first = queries.listing("late", for_=desk.petr, mailbox=late[0].mailbox_id)
    rest = queries.listing("late", for_=desk.petr, mailbox=late[0].mailbox_id, after=first.next)
    assert [row.pk for row in (*first.rows, *rest.rows)] == [one.pk for one in late]
    assert rest.next == ""
