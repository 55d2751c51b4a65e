"""The pages of the ledgers: what is due stands where it is looked for, in the desk's time and the reader's signs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from opora.cases.models import Case
from opora.ledgers import actions
from opora.ledgers.actions import Terms
from opora.ledgers.models import BriefNotice, BriefVersion, Promise
from opora.ledgers.tests.desk import a_case, at
from opora.team.models import Agent
from opora.web.ledgers.wording import amount, money
from tests.cast import Team, ago, browser, team
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


@pytest.fixture
def case(desk: Team) -> Case:
    return a_case(desk)


def proposal(desk: Team, case: Case) -> BriefVersion:
    """Five more hours, a later day, a higher price."""
    brief = actions.open_brief(
        case, Terms("Web", deadline=date(2099, 5, 4), price=4_000_000, hours=Decimal(40)), by=desk.petr, currency="CZK"
    )
    terms = Terms("Web a e-shop", deadline=at("2099-05-18 17:00"), price=4_850_050, hours=Decimal("45.5"))
    return actions.propose_change(brief, terms, by=desk.petr)


def test_promises_are_told_by_the_clock_of_the_desk(desk: Team, case: Case) -> None:
    actions.book_promise(case, "Pošlu grafiku.", by=desk.petr, due=at("2099-05-19 17:00"))
    page = browser(desk.petr)
    assert "17:00" in page.get("/promises/").content.decode()
    assert "17:00" in page.get(f"/cases/{case.pk}/").content.decode()


def test_what_is_over_stands_above_what_has_time(desk: Team, case: Case) -> None:
    actions.book_promise(case, "Někdy to bude.", by=desk.petr)
    actions.book_promise(case, "Pošlu grafiku.", by=desk.petr, due=at("2099-05-19 17:00"))
    over = actions.book_promise(case, "Zavolám.", by=desk.petr, due=at("2099-05-18 17:00"))
    Promise.objects.filter(pk=over.pk).update(due=ago(minutes=5))
    page = browser(desk.petr).get("/promises/").content.decode()
    places = [page.index(f">{words}<") for words in ("Zavolám.", "Pošlu grafiku.", "Někdy to bude.")]
    assert places == sorted(places)


def test_who_owes_nothing_is_told_so(desk: Team) -> None:
    assert "You owe nobody a word." in browser(desk.ola).get("/promises/").content.decode()


def test_the_customer_reads_a_change_in_their_own_signs_and_the_desks_time(desk: Team, case: Case) -> None:
    _notice, token = actions.give_notice(proposal(desk, case), by=desk.petr)
    given = Client().get(f"/n/{token}/")
    page = given.content.decode()
    assert "17:00" in page and "48\u00a0500,50 CZK" in page and "45,5" in page and ">40<" in page
    assert given["Content-Language"] == "cs" and "noindex" in given["X-Robots-Tag"] and "script" not in page
    assert 'name="answer"' in page


def test_a_link_that_is_not_valid_any_more_says_so_to_the_customer(desk: Team) -> None:
    answered = Client().get("/n/nothing/")
    assert answered.status_code == 404 and "This link is not valid any more" in answered.content.decode()


def test_an_offer_that_was_taken_back_can_no_longer_be_accepted(desk: Team, case: Case) -> None:
    version = proposal(desk, case)
    _notice, token = actions.give_notice(version, by=desk.petr)
    BriefVersion.objects.filter(pk=version.pk).update(state="withdrawn")
    answered = Client().post(f"/n/{token}/", {"answer": "yes"})
    assert answered.status_code == 200 and 'name="answer"' not in answered.content.decode()
    assert BriefNotice.objects.get().accepted_at is None


def test_a_price_is_typed_with_the_comma_of_the_reader(desk: Team, case: Case) -> None:
    Agent.objects.filter(pk=desk.petr.pk).update(language="cs")
    browser(desk.petr).post(f"/cases/{case.pk}/brief/", {"text": "Web", "price": "1250,50", "currency": "CZK", "hours": "1,5"})
    version = BriefVersion.objects.get()
    assert (version.price, version.hours) == (125_050, Decimal("1.50"))


def test_numbers_are_short_and_sums_have_two_places() -> None:
    assert [amount(one) for one in ("40.00", Decimal("1.50"), "0", None)] == ["40", "1.5", "0", ""]
    assert [money(one, "EUR") for one in (0, 123_456_789, None)] == ["0.00 EUR", "1,234,567.89 EUR", ""]
