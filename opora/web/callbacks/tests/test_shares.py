"""Whose share a callback is: on its row, one's own first, a view of one's own alone; anybody may take any of them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from opora.callbacks import actions
from opora.callbacks.models import Callback
from opora.crises.models import CallShare
from opora.team.models import Agent
from tests.cast import Team, ago, browser, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def waiting(desk: Team) -> list[Callback]:
    """Four who wait, the first one longest."""
    found = [actions.take_contact(desk.box, f"+42060355527{number}", by=desk.jana, name=f"Volající {number}") for number in range(4)]
    for number, one in enumerate(found):
        Callback.objects.filter(pk=one.pk).update(due_at=ago(minutes=40 - number), first_at=ago(minutes=40 - number))
    return found


def share(one: Callback, agent: Agent) -> None:
    CallShare.objects.create(callback=one, agent=agent)


def queue(client: Client, address: str = "/callbacks/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def callers(page: str) -> list[str]:
    return re.findall(r"Volající \d", page)


def test_my_share_that_is_due_stands_on_top_and_the_key_calls_it(desk: Team, waiting: list[Callback]) -> None:
    share(waiting[0], desk.ola)
    share(waiting[2], desk.petr)
    page = queue(browser(desk.petr))
    assert callers(page) == ["Volající 2", "Volající 0", "Volající 1", "Volající 3"]
    assert page.index("your share") < page.index("share of Ola Nowicka")
    first = page.index('data-key="t"')
    assert page.index("Volající 2") < first < page.index("Volající 0")


def test_my_share_that_asked_for_a_later_time_waits_for_it(desk: Team, waiting: list[Callback]) -> None:
    share(waiting[0], desk.petr)
    Callback.objects.filter(pk=waiting[0].pk).update(due_at=timezone.now() + timedelta(hours=2))
    assert callers(queue(browser(desk.petr)))[-1] == "Volající 0"


def test_one_key_shows_my_share_alone_and_it_stays_so_while_i_call(desk: Team, waiting: list[Callback]) -> None:
    share(waiting[1], desk.petr)
    share(waiting[3], desk.petr)
    petr = browser(desk.petr)
    assert re.search(r'href="/callbacks/\?mine=1" data-key="m"', queue(petr))
    mine = queue(petr, "/callbacks/?mine=1")
    assert callers(mine) == ["Volající 1", "Volající 3"]
    assert 'data-live-fetch="/callbacks/?mine=1"' in mine
    assert petr.post(f"/callbacks/{waiting[1].pk}/take/", {"mine": "1"})["Location"] == "/callbacks/?mine=1"
    assert petr.post(f"/callbacks/{waiting[1].pk}/result/", {"result": "reached", "mine": "1"})["Location"] == "/callbacks/?mine=1"
    assert callers(queue(petr, "/callbacks/?mine=1")) == ["Volající 3"]


def test_anybody_takes_what_is_somebody_elses_share(desk: Team, waiting: list[Callback]) -> None:
    share(waiting[0], desk.ola)
    jana = browser(desk.jana)
    assert jana.post(f"/callbacks/{waiting[0].pk}/take/").status_code == 302
    assert "You are calling" in queue(jana, "/callbacks/?mine=1")
    assert "Jana Dvořáková is calling them" in queue(browser(desk.ola))


def test_where_my_share_is_done_the_others_wait_for_help(desk: Team, waiting: list[Callback]) -> None:
    share(waiting[0], desk.ola)
    assert "Help with the others." in queue(browser(desk.petr), "/callbacks/?mine=1")


def test_without_a_crisis_nothing_speaks_of_shares(desk: Team, waiting: list[Callback]) -> None:
    page = queue(browser(desk.petr))
    assert "share" not in page.partition('id="callback-queue"')[2].partition("</main>")[0]
