"""The crisis room in a browser: it follows what happens by itself, and whoever comes back to it finds a whole page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

from opora.crises.actions import entries
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.kernel.live import Change, tell
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import Team

pytestmark = pytest.mark.django_db(transaction=True)
LISTENS = re.compile(r"/live/($|\?)")


def test_a_room_that_was_fetched_again_is_whole_when_one_comes_back_to_it(sign_in: SignIn, desk: Team) -> None:
    crisis = raise_alarm(Alarm("Objednávky nejdou uložit"), by=desk.petr)
    page = ready(sign_in(desk.jana), f"/crises/{crisis.pk}/")
    entries.note(crisis, "log", by=desk.petr, text="Volám dodavateli")
    tell(Change("crisis", crisis.pk))
    expect(page.locator(".timeline")).to_contain_text("Volám dodavateli")
    expect(page.locator("#crisis-people")).to_be_visible()
    ready(page, "/followups/")
    page.go_back()
    expect(page.locator(".timeline")).to_contain_text("Volám dodavateli")
    expect(page.locator("#rail")).to_be_visible()
    assert page.evaluate("document.styleSheets.length") > 0


def test_what_is_told_before_the_page_listens_is_seen(sign_in: SignIn, desk: Team) -> None:
    crisis = raise_alarm(Alarm("Objednávky nejdou uložit"), by=desk.petr)
    page, slow = sign_in(desk.jana), list[Route]()
    page.route(LISTENS, lambda route: slow.append(route))
    with page.expect_request(LISTENS):
        ready(page, f"/crises/{crisis.pk}/")
    entries.note(crisis, "log", by=desk.petr, text="Volám dodavateli")
    tell(Change("crisis", crisis.pk))
    slow[0].continue_()
    expect(page.locator(".timeline")).to_contain_text("Volám dodavateli")
