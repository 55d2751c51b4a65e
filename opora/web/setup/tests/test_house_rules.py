"""The page on which a lead words the ten house rules."""

from __future__ import annotations

import pytest
from django.test import Client

from opora.team import queries
from opora.team.models import Agent
from opora.team.tests.people import ola, petr

pytestmark = pytest.mark.django_db
BOUND = {"rules": ["C-R18", "C-R15"], "item": "listened"}


def inside(agent: Agent) -> Client:
    client = Client()
    client.force_login(agent)
    return client


def test_ten_stand_on_the_page_and_each_opens() -> None:
    page = inside(ola())
    shown = page.get("/setup/house-rules/").content.decode()
    assert [position for position in range(1, 12) if f'href="/setup/house-rules/{position}/"' in shown] == list(range(1, 11))
    assert page.get("/setup/house-rules/10/").status_code == 200
    assert page.get("/setup/house-rules/11/").status_code == 404


def test_a_lead_words_one_and_takes_the_first_words_again() -> None:
    page = inside(ola())
    assert page.post("/setup/house-rules/4/", {**BOUND, "text_en": "No question stays behind"}).status_code == 302
    one = queries.house_rules("en")[3]
    assert (one.text, one.rules, one.item) == ("No question stays behind", ("C-R18", "C-R15"), "listened")
    assert "No question stays behind" in page.get("/setup/house-rules/").content.decode()
    assert page.post("/setup/house-rules/4/reset/").status_code == 302
    assert queries.house_rules("en")[3].text == "Answer every question"


def test_one_that_nothing_can_show_is_refused_in_words() -> None:
    refused = inside(ola()).post("/setup/house-rules/4/", {"text_en": "Smile", "item": ""})
    assert refused.status_code == 400
    assert "Choose what shows whether this rule is kept" in refused.content.decode()


def test_an_agent_finds_no_such_page() -> None:
    page = inside(petr())
    assert page.get("/setup/house-rules/").status_code == 403
    assert page.post("/setup/house-rules/1/reset/").status_code == 403
