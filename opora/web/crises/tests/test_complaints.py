"""A complaint beside its case: proposed, begun and taken back in one click each, with its stages; and the page of all of them."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from opora.cases.models import Case
from opora.crises.models import Crisis
from opora.kernel.jobs.worker import drain_everything
from opora.team.models import Role
from tests.cast import KOWALSKA, NOVAK, Team, browser, case_of, person, team_with_plans, writes

pytestmark = pytest.mark.django_db
FETCH = {"HTTP_X_REQUESTED_WITH": "fetch"}


@pytest.fixture
def desk() -> Team:
    return team_with_plans()


@pytest.fixture
def case(desk: Team) -> Case:
    case = case_of(writes(NOVAK, "Konvice", "Dobrý den, konvice od vás přišla rozbitá a nefunguje. Chci novou."))
    drain_everything()
    return case


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def does(client: Client, case: Case, what: str) -> str:
    answer = client.post(f"/crises/complaints/{case.pk}/{what}/", **FETCH)
    assert answer.status_code == 200, answer.content
    return answer.content.decode()


def test_one_click_begins_it_and_one_takes_it_back(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    assert "something that went wrong" in page(petr, f"/cases/{case.pk}/")
    begun = does(petr, case, "begin")
    assert "The complaint has its path now" in begun and f"/crises/complaints/{case.pk}/back/" in begun
    shown = page(petr, f"/cases/{case.pk}/")
    assert "Stages of the complaint" in shown and "Receipt confirmed" in shown and "still open" in shown
    crisis = Crisis.objects.get()
    assert f"/cases/{case.pk}/" in page(petr, f"/crises/{crisis.pk}/")
    does(petr, case, "back")
    assert not Crisis.objects.exists()


def test_who_says_that_it_is_none_is_not_asked_again(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    assert "This is no complaint" in does(petr, case, "none")
    shown = page(petr, f"/cases/{case.pk}/")
    assert "something that went wrong" not in shown and "Treat it as a complaint" in shown
    does(petr, case, "again")
    assert "something that went wrong" in page(petr, f"/cases/{case.pk}/")


def test_the_page_of_complaints_lists_what_one_may_see_and_is_calm_when_there_is_none(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    assert "No complaint is open" in page(petr, "/crises/complaints/")
    does(petr, case, "begin")
    shown = page(petr, "/crises/complaints/")
    assert "Konvice" in shown and "Jan Novák" in shown
    assert re.search(r"Crises</h1>", page(petr, "/crises/")) and "Nothing burns" in page(petr, "/crises/")


def test_nobody_begins_one_where_they_may_not_look_or_only_learn(desk: Team, case: Case) -> None:
    newcomer = browser(person("Nový Člověk", Role.NEWCOMER))
    assert "Treat it as a complaint" not in page(newcomer, f"/cases/{case.pk}/")
    assert newcomer.post(f"/crises/complaints/{case.pk}/begin/", **FETCH).status_code == 403
    assert browser(desk.petr).post("/crises/complaints/999999/begin/", **FETCH).status_code == 404
    other = case_of(writes(KOWALSKA, "Pytanie", "Dzień dobry, kiedy przyjdzie paczka?"))
    assert browser(desk.petr).post(f"/crises/complaints/{other.pk}/sing/", **FETCH).status_code == 400
