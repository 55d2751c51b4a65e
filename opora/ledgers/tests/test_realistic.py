"""A time we can keep comes from our own history, without the days we waited for customers (S3-19)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from opora.cases.models import Case
from opora.ledgers import actions, queries
from opora.ledgers.models import Promise, Question
from opora.ledgers.tests.desk import a_case, at
from tests.cast import NOVAK, Team, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
MONDAY = at("2026-05-18 08:00")


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def kept_after(case: Case, hours: float, *, kind: str = "refund") -> None:
    made = at("2026-05-11 08:00")
    Promise.objects.create(case=case, kind=kind, text="x", made_at=made, settled_at=made + timedelta(hours=hours), state="kept")


def test_four_of_five_were_done_in_this_time(desk: Team) -> None:
    case = a_case(desk)
    for hours in (1, 2, 3, 4, 8):
        kept_after(case, hours)
    found = queries.realistic_due(case, kind="refund", at=MONDAY)
    assert found is not None
    assert (found.due, found.took, found.seen) == (at("2026-05-18 12:00"), timedelta(hours=4), 5)


def test_little_history_says_nothing(desk: Team) -> None:
    case = a_case(desk)
    for hours in (1, 2, 3, 4):
        kept_after(case, hours)
    assert queries.realistic_due(case, kind="refund", at=MONDAY) is None
    assert queries.facts(case, for_=desk.petr).earliest_realistic is None


def test_another_kind_of_work_and_other_years_do_not_count(desk: Team) -> None:
    case = a_case(desk)
    for hours in (1, 2, 3, 4, 5):
        kept_after(case, hours, kind="callback")
        kept_after(case, hours)
    assert queries.realistic_due(case, kind="delivery", at=MONDAY) is None
    assert queries.realistic_due(case, kind="refund", at=MONDAY + timedelta(days=400)) is None


def test_the_weekend_is_no_working_time(desk: Team) -> None:
    case = a_case(desk)
    for _number in range(5):
        made = at("2026-05-15 16:00")
        Promise.objects.create(case=case, kind="reply", text="x", made_at=made, settled_at=at("2026-05-18 09:00"), state="kept")
    found = queries.realistic_due(case, kind="reply", at=at("2026-05-22 16:30"))
    assert found is not None and found.due == at("2026-05-25 09:30")


def test_days_we_waited_for_the_customer_are_not_ours(desk: Team) -> None:
    case = a_case(desk)
    for _number in range(5):
        kept_after(case, 8)
    question = actions.ask(case, "Na jaký účet?", by=desk.petr)
    asked, heard = at("2026-05-11 09:00"), at("2026-05-11 14:00")
    Question.objects.filter(pk=question.pk).update(asked_at=asked, answered_at=heard, state="answered")
    found = queries.realistic_due(case, kind="refund", at=MONDAY)
    assert found is not None and found.took == timedelta(hours=3)


def test_without_promises_the_ended_cases_of_the_same_tag_tell(desk: Team) -> None:
    case = a_case(desk)
    Case.objects.filter(pk=case.pk).update(tags=["web"])
    case.refresh_from_db()
    other = a_case(desk, NOVAK)
    for hours in (1, 2, 3, 4, 5):
        Case.objects.create(
            mailbox=other.mailbox, customer=other.customer, owner=desk.petr, title="x", state="closed", tags=["web"],
            opened_at=at("2026-05-11 08:00"), ended_at=at("2026-05-11 08:00") + timedelta(hours=hours),
        )  # fmt: skip
    found = queries.realistic_due(case, at=MONDAY)
    assert found is not None and found.took == timedelta(hours=4)
