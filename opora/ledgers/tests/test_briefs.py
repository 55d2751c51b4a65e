"""What was ordered has versions: without the customer's yes the old one holds, and no hour becomes work for free unseen (S1-41, S1-42)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
import time_machine
from django.utils import timezone

from opora.customers.models import HabitEvidence
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.ledgers import actions, queries
from opora.ledgers.actions import Terms
from opora.ledgers.models import Brief, BriefVersion
from opora.ledgers.tests.desk import a_case, at
from opora.team.models import Notification
from tests.cast import Team, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db
FIRST = Terms("Web o pěti stránkách, rozvržení A", deadline=at("2026-05-20 16:00"), price=2_000_000, hours=Decimal(20))
CHANGED = Terms("Web o pěti stránkách, rozvržení B", deadline=at("2026-05-21 12:00"), price=2_400_000, hours=Decimal(24))


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def a_brief(desk: Team) -> tuple[Brief, BriefVersion]:
    brief = actions.open_brief(a_case(desk), FIRST, by=desk.petr, currency="czk")
    version = queries.holding_version(brief)
    assert version is not None
    return brief, version


def test_what_was_agreed_is_version_one(desk: Team) -> None:
    brief, version = a_brief(desk)
    assert (version.number, version.state, version.price, brief.currency) == (1, "agreed", 2_000_000, "CZK")
    assert queries.brief(brief.case, for_=desk.ola) == brief
    with pytest.raises(Conflict):
        actions.open_brief(brief.case, FIRST, by=desk.petr)


def test_a_change_holds_only_when_it_is_accepted(desk: Team) -> None:
    brief, first = a_brief(desk)
    change = actions.propose_change(brief, CHANGED, by=desk.petr)
    assert queries.holding_version(brief) == first
    assert queries.pending_change(brief.case, for_=desk.petr) == change
    assert queries.facts(brief.case, for_=desk.petr).brief_changed
    _notice, token = actions.give_notice(change, by=desk.petr)
    actions.accept_notice(token)
    assert queries.holding_version(brief) == change
    first.refresh_from_db()
    assert (first.state, queries.pending_change(brief.case, for_=desk.petr)) == ("withdrawn", None)


def test_the_notice_says_what_the_change_means_for_date_price_and_hours(desk: Team) -> None:
    brief, first = a_brief(desk)
    actions.log_hours(first, 6 * 60, by=desk.petr, day=date(2026, 5, 18))
    notice, token = actions.give_notice(actions.propose_change(brief, CHANGED, by=desk.petr), by=desk.petr)
    assert notice.effect["deadline"] == ["2026-05-20T16:00:00+02:00", "2026-05-21T12:00:00+02:00"]
    assert notice.effect["price"] == [2_000_000, 2_400_000]
    assert notice.effect["hours"] == ["20.00", "24.00"]
    assert (notice.effect["spent_minutes"], notice.effect["spent_value"]) == (360, 600_000)
    assert queries.notice_by_token(token) == notice


def test_a_declined_change_leaves_the_old_brief_and_may_be_offered_again(desk: Team) -> None:
    brief, first = a_brief(desk)
    change = actions.propose_change(brief, CHANGED, by=desk.petr)
    _notice, token = actions.give_notice(change, by=desk.petr)
    actions.decline_notice(token)
    assert queries.holding_version(brief) == first
    change.refresh_from_db()
    assert change.state == "declined"
    assert {"request_changed", "request_taken_back"} <= set(HabitEvidence.objects.values_list("kind", flat=True))
    _again, second = actions.give_notice(change, by=desk.petr)
    assert actions.accept_notice(second) == change
    assert queries.holding_version(brief) == change


def test_a_notice_is_answered_once(desk: Team) -> None:
    brief, _first = a_brief(desk)
    _notice, token = actions.give_notice(actions.propose_change(brief, CHANGED, by=desk.petr), by=desk.petr)
    actions.accept_notice(token)
    for again in (actions.accept_notice, actions.decline_notice):
        with pytest.raises(Conflict):
            again(token)


def test_a_wrong_an_old_and_a_withdrawn_link_lead_nowhere(desk: Team) -> None:
    brief, first = a_brief(desk)
    change = actions.propose_change(brief, CHANGED, by=desk.petr)
    notice, token = actions.give_notice(change, by=desk.petr)
    assert token not in notice.token_hash
    for wrong in ("", "x", token + "x", "\x00", notice.token_hash):
        with pytest.raises(Absent):
            actions.accept_notice(wrong)
    with time_machine.travel(timezone.now() + timedelta(days=15)), pytest.raises(Absent):
        queries.notice_by_token(token)
    actions.take_back(change, by=desk.petr)
    with pytest.raises(Absent):
        actions.accept_notice(token)
    assert queries.holding_version(brief) == first


def test_one_change_waits_at_a_time(desk: Team) -> None:
    brief, _first = a_brief(desk)
    actions.propose_change(brief, CHANGED, by=desk.petr)
    with pytest.raises(Conflict):
        actions.propose_change(brief, CHANGED, by=desk.ola)


def test_the_owner_hears_the_customers_answer(desk: Team) -> None:
    brief, _first = a_brief(desk)
    _notice, token = actions.give_notice(actions.propose_change(brief, CHANGED, by=desk.ola), by=desk.ola)
    actions.decline_notice(token)
    assert Notification.objects.get(kind="brief_answered").agent == desk.petr


def test_an_answer_by_phone_is_written_down_by_somebody(desk: Team) -> None:
    brief, _first = a_brief(desk)
    notice, _token = actions.give_notice(actions.propose_change(brief, CHANGED, by=desk.petr), by=desk.petr)
    actions.answer_for_customer(notice, accepted=True, by=desk.petr)
    notice.refresh_from_db()
    assert notice.answered_by == desk.petr and notice.accepted_at
    with pytest.raises(Refused):
        actions.answer_for_customer(notice, accepted=False, by=desk.eleni)


def test_hours_on_what_was_withdrawn_are_valued_and_free_only_when_we_say_so(desk: Team) -> None:
    brief, first = a_brief(desk)
    actions.log_hours(first, 300, by=desk.petr, day=date(2026, 5, 18))
    actions.log_hours(first, 60, by=desk.ola, day=date(2026, 6, 1), note="oprava")
    _notice, token = actions.give_notice(actions.propose_change(brief, CHANGED, by=desk.petr), by=desk.petr, charges_spent=False)
    assert queries.free_work(for_=desk.jana) == []
    actions.accept_notice(token)
    june, may = queries.free_work(for_=desk.jana)
    assert [(one.month, one.minutes, one.worth, one.currency) for one in (may, june)] == [
        (date(2026, 5, 1), 300, 500_000, "CZK"),
        (date(2026, 6, 1), 60, 100_000, "CZK"),
    ]
    assert may.name == brief.case.customer.name
    assert queries.free_work(for_=desk.jana, since=date(2026, 6, 1)) == [june]
    newest, oldest = queries.versions(brief)
    assert (oldest.minutes, oldest.worth, newest.minutes) == (360, 600_000, 0)


def test_an_own_hour_price_counts_before_the_price_of_the_whole(desk: Team) -> None:
    brief = actions.open_brief(a_case(desk), Terms("Úpravy podle hodin"), by=desk.petr, currency="EUR", hour_price=5_000)
    version = queries.holding_version(brief)
    assert version is not None
    actions.log_hours(version, 90, by=desk.petr)
    assert queries.versions(brief)[0].worth == 7_500


def test_hours_without_a_price_are_counted_and_not_valued(desk: Team) -> None:
    brief = actions.open_brief(a_case(desk), Terms("Úpravy"), by=desk.petr)
    version = queries.holding_version(brief)
    assert version is not None
    actions.log_hours(version, 90, by=desk.petr)
    assert (queries.versions(brief)[0].minutes, queries.versions(brief)[0].worth) == (90, None)
    for wrong in (0, -5, 100_000):
        with pytest.raises(DeskError):
            actions.log_hours(version, wrong, by=desk.petr)
