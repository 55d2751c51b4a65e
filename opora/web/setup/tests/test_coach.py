"""The page on which a lead tunes the coach."""

from __future__ import annotations

import pytest
from django.test import Client

from opora.pure.coach.rules import all_rules
from opora.replies import queries
from opora.team.models import Agent
from opora.team.tests.people import jana, petr
from opora.web.setup.coach_names import rule_names

pytestmark = pytest.mark.django_db


def inside(agent: Agent) -> Client:
    client = Client()
    client.force_login(agent)
    return client


def test_every_rule_stands_on_the_page_with_a_name_of_its_own() -> None:
    page = inside(jana()).get("/setup/coach/").content.decode()
    assert all(f"/setup/coach/{rule.code}/" in page for rule in all_rules())
    assert {rule.code for rule in all_rules()} <= rule_names().keys()


def test_a_lead_makes_a_rule_milder_and_gives_it_words_of_the_house() -> None:
    page = inside(jana())
    form = {"severity": "3", "catch_cs": "to není naše věc*\n\n  * ", "unless_cs": "", "catch_en": "not our call"}
    assert page.post("/setup/coach/C-R08/", form).status_code == 302
    row = queries.coach_rules()["C-R08"]
    assert (row.severity, row.silent) == (3, False)
    assert row.words == {"cs": {"catch": ["to není naše věc*"], "unless": []}, "en": {"catch": ["not our call"], "unless": []}}
    assert "not our call" in page.get("/setup/coach/C-R08/").content.decode()


def test_nobody_makes_a_rule_stricter_than_it_may_be() -> None:
    assert inside(jana()).post("/setup/coach/C-R11/", {"severity": "0"}).status_code == 400
    assert queries.coach_rules() == {}


def test_an_agent_finds_no_such_page_and_an_unknown_rule_is_absent() -> None:
    assert inside(petr()).get("/setup/coach/").status_code == 403
    assert inside(jana()).get("/setup/coach/C-R99/").status_code == 404
