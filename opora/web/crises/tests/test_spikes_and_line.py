"""The cards that something is going on, and the gauge of the line, as people use them."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from opora.channels.phone.tests.exchange import exchange
from opora.crises.actions.entries import note
from opora.crises.models import Crisis, SpikeCard
from opora.team import actions
from opora.team.models import Notification
from tests.cast import Team, browser, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def card(desk: Team) -> SpikeCard:
    return SpikeCard.objects.create(why="alike", trouble="ordering", contacts=14, usual=0.4, words=["košík", "objednat"], stems=["kosik"], proposes=3)


def page(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, answer.status_code
    return answer.content.decode()


def test_the_card_floats_above_every_page_and_leads_to_the_alarm(desk: Team, card: SpikeCard) -> None:
    assert 'data-live="spikes"' in page(browser(desk.eleni), "/followups/")
    shown = page(browser(desk.eleni), "/crises/spikes/now/")
    assert "Customers cannot order: 14 people since" in shown
    assert "košík, objednat" in shown
    link = re.search(r'href="(/crises/raise/\?card=\d+[^"]*)"', shown)
    assert link
    assert "14 people" in page(browser(desk.eleni), link.group(1).replace("&amp;", "&"))


def test_the_room_says_that_the_trouble_shows_in_another_way(desk: Team) -> None:
    crisis = Crisis.objects.create(title="Objednávky", sentence="Nejdou objednávky")
    note(crisis, "spike_widened", by=None, text="płatność", people=9, trouble="paying")
    note(crisis, "spike_more_words", by=None, text="zasekla", people=6, trouble="")
    shown = page(browser(desk.petr), f"/crises/{crisis.pk}/")
    assert "It shows in another way, too: Customers cannot pay (people: 9)" in shown
    assert "It is described in other words, too (people: 6)" in shown


def test_the_page_of_cards_shows_what_is_open_and_what_became_of_the_others(desk: Team, card: SpikeCard) -> None:
    petr = browser(desk.petr)
    actions.notify([desk.petr], "spike_seen", "/crises/spikes/", {"contacts": 14, "since": "17:41", "words": "košík"})
    assert "less than one" in page(petr, "/crises/spikes/")
    assert not Notification.objects.filter(read_at=None).exists()
    refused = petr.post(f"/crises/spikes/{card.pk}/aside/", {"reason": ""})
    assert refused.status_code == 400
    assert petr.post(f"/crises/spikes/{card.pk}/aside/", {"reason": "Je to náš test"}).status_code == 302
    after = page(petr, "/crises/spikes/")
    assert "Everything is as usual." in after
    assert "Je to náš test" in after
    assert browser(desk.jana).post(f"/crises/spikes/{card.pk}/aside/", {"reason": "Taky si myslím"}).status_code == 409
    assert petr.post(f"/crises/spikes/{card.pk}/again/").status_code == 302
    card.refresh_from_db()
    assert card.state == "open"


def test_a_newcomer_sees_cards_and_decides_on_none(desk: Team, card: SpikeCard) -> None:
    eleni = browser(desk.eleni)
    assert "Lay aside" not in page(eleni, "/crises/spikes/")
    assert eleni.post(f"/crises/spikes/{card.pk}/aside/", {"reason": "Nic to není"}).status_code == 403
    assert Client().get("/crises/spikes/").status_code == 302
    assert browser(desk.petr).post("/crises/spikes/999999/aside/", {"reason": "Nic to není"}).status_code == 404


def test_words_of_customers_are_shown_as_text(desk: Team, card: SpikeCard) -> None:
    SpikeCard.objects.update(words=["<script>alert(1)</script>"])
    assert "<script>alert" not in page(browser(desk.petr), "/crises/spikes/now/")


def test_the_line_can_be_tried_with_other_numbers(desk: Team) -> None:
    petr = browser(desk.petr)
    assert "There is no telephone line." in page(petr, "/crises/line/")
    exchange()
    assert "Nobody has called for half an hour." in page(petr, "/crises/line/")
    tried = page(petr, "/crises/line/?arrivals=180&talk=240&phones=3")
    assert "75 %" in tried
    assert "with talks of 90 seconds 38 % give up" in tried
    assert "75 %" not in page(petr, "/crises/line/?arrivals=180&talk=90&phones=8")
    page(petr, "/crises/line/?arrivals=-5", status=400)
    page(petr, "/crises/line/?phones=many", status=400)
