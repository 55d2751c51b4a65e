"""The component page: everything is drawn, nothing offends the content policy, and everybody can use it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

AXE = Path(__file__).parents[4] / "tests" / "vendor" / "axe.min.js"
LOOKS = [("light", (1440, 900)), ("dark", (390, 844))]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("address", ["/components/", "/components/desk/"])
@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nobody_is_shut_out(
    chromium: Browser, live_server: LiveServer, address: str, look: Literal["light", "dark"], size: tuple[int, int]
) -> None:
    width, height = size
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=look, has_touch=width < 500, bypass_csp=True, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(live_server.url + address, wait_until="networkidle")
    found = _violations(page)
    context.close()
    assert found == []


def test_nobody_is_shut_out_while_the_scripts_are_still_on_their_way(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.route("**/*.js", lambda route: route.abort())
    page.goto(live_server.url + "/components/desk/", wait_until="networkidle")
    found = _violations(page)
    context.close()
    assert found == []


def _violations(page: Page) -> list[tuple[str, str]]:
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(one["id"], one["nodes"][0]["html"][:120]) for one in found["violations"]]


def test_the_content_policy_has_nothing_to_complain_about(page: Page, live_server: LiveServer) -> None:
    page.goto(live_server.url + "/components/desk/", wait_until="networkidle")
    page.keyboard.press("r")
    page.keyboard.type("Dobrý den")
    page.wait_for_selector(".composer-box[data-open]")
    page.goto(live_server.url + "/components/", wait_until="networkidle")


def test_nothing_sticks_out_of_a_phone(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    for address in ("/components/", "/components/desk/", "/components/desk/?pane=conversation"):
        page.goto(live_server.url + address, wait_until="networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert page.evaluate(_STICKING_OUT) == []
    context.close()


_STICKING_OUT = """[...document.querySelectorAll('.page *, .list *, .conversation *')]
  .filter((each) => each.checkVisibility() && !each.closest('.table-holder, .conversation-facts, .only-spoken, iframe, svg, .menu, .tabs'))
  .filter((each) => { const box = each.getBoundingClientRect(); return box.width > 1 && box.right > 391; })
  .map((each) => each.className || each.tagName)"""
