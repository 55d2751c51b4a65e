"""Somebody calls: the card opens on whatever page an agent has open and takes nothing from their hands; the queue shuts nobody out."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from opora.channels.phone.tests.exchange import event, exchange, missed, tells
from opora.messages.models import ChannelAccount
from tests.browser_journeys.conftest import SignIn, listens, ready
from tests.browser_journeys.test_everybody_can_use_it import violations
from tests.cast import NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def line(desk: Team, monkeypatch: pytest.MonkeyPatch) -> ChannelAccount:
    monkeypatch.setattr("opora.messages.actions.calls.SETTLES_AFTER", 0)
    return exchange()


def test_while_it_rings_the_card_opens_and_the_words_go_on(sign_in: SignIn, desk: Team, line: ChannelAccount) -> None:
    case = case_of(writes(NOVAK, "Rozbitá konvice", "Dobrý den, konvice přišla rozbitá."))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    editor = page.locator(".composer .editor")
    editor.click()
    page.keyboard.type("Dobrý den, ")
    tells(line, event("ringing", "c1", queue="podpora"))
    card = page.locator("#callers [data-caller]")
    expect(card).to_contain_text("+420 777 123 456")
    expect(editor).to_be_focused()
    page.keyboard.type("pošleme novou.")
    expect(editor).to_contain_text("Dobrý den, pošleme novou.")
    card.locator("[data-caller-close]").click()
    expect(card).to_be_hidden()
    tells(line, event("answered", "c1"), event("ringing", "c2", "+420603555271"))
    expect(page.locator("#callers [data-caller]:visible")).to_have_count(1)
    expect(page.locator("#callers [data-caller]:visible")).to_contain_text("+420 603 555 271")


def test_on_a_phone_the_cards_fold_to_their_number_and_open_again(sign_in: SignIn, desk: Team, line: ChannelAccount) -> None:
    tells(line, event("ringing", "c1", "+420777123456"))
    page = sign_in(desk.petr, viewport=PHONE)
    ready(page, "/callbacks/")
    cards, fold = page.locator("#callers [data-caller]:visible"), page.locator("[data-callers-fold]")
    expect(cards).to_have_count(1)
    listens(page)
    fold.click()
    expect(cards).to_have_count(0)
    tells(line, event("ringing", "c2", "+48601234567"))
    expect(fold).to_have_text("Calls 2")
    expect(cards).to_have_count(0)
    ready(page, "/list/open/")
    expect(fold).to_have_attribute("aria-expanded", "false")
    fold.click()
    expect(cards).to_have_count(2)
    cards.first.locator("[data-caller-close]").click()
    expect(fold).to_have_text("Calls 1")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_queue_of_callbacks_shuts_nobody_out_on_a_phone(sign_in: SignIn, desk: Team, line: ChannelAccount, look: str) -> None:
    for number in ("+420777123456", "+420603555271", "anonymous"):
        missed(line, number, name="Restaurace U Zlatého slunečníku a přátelé")
    tells(line, event("ringing", "c9", "+48601234567"))
    page = sign_in(desk.petr, viewport=PHONE, color_scheme=look, bypass_csp=True, reduced_motion="reduce")
    ready(page, "/callbacks/")
    expect(page.locator("#callers [data-caller]")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("t")
    expect(page.locator(".callback-mine")).to_be_visible()
    ready(page, "/callbacks/")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.keyboard.press("2")
    expect(page.locator(".callback-undo")).to_be_visible()
    listens(page)
    page.keyboard.press("u")
    expect(page.locator(".callback-mine")).to_be_visible()
