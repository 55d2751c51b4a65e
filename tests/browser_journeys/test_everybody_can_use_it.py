"""The pages of the person who answers shut nobody out (axe), and fit on a phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
LOOKS = [("light", (1440, 900)), ("dark", (1100, 800)), ("light", (390, 844))]


def _pages(desk: Team) -> list[str]:
    case = case_of(writes(NOVAK, "Rozbitá konvice", "Dobrý den,\n\nkonvice přišla rozbitá.\n\nA ještě: kdy přijde katalog?"))
    writes(NOVAK, "Faktura", "Dobrý den, v příloze je faktura.", html="<p>Dobrý <b>den</b>, v příloze je faktura.</p>")
    of_case = ["", "split/", "join/", "tags/", "title/", "date/", "handover/", "understanding/", "research/"]
    return [
        "/list/unassigned/", "/list/late/", "/search/?q=konvice", "/views/new/?q=konvice", "/new/", "/handovers/", "/customers/", "/customers/orders/",
        f"/customers/{case.customer_id}/", f"/customers/{case.customer_id}/erase/", f"/customers/{case.customer_id}/link/", "/team/me/",
        *(f"/cases/{case.pk}/{part}" for part in of_case),
    ]  # fmt: skip


def violations(page: Page) -> list[tuple[str, str]]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found["violations"]]


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nobody_is_shut_out(sign_in: SignIn, desk: Team, look: str, size: tuple[int, int]) -> None:
    how = {"color_scheme": look, "viewport": {"width": size[0], "height": size[1]}, "bypass_csp": True, "reduced_motion": "reduce"}
    page = sign_in(desk.marek, **how)
    wrong = {}
    for path in _pages(desk):
        ready(page, path)
        found = violations(page)
        wide = page.evaluate("document.documentElement.scrollWidth") > size[0]
        if found or wide:
            wrong[path] = (found, wide)
    assert wrong == {}


def test_a_phone_shows_one_pane_and_the_way_back(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Rozbitá konvice", "Dobrý den, konvice přišla rozbitá."))
    page = sign_in(desk.petr, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    ready(page, "/list/unassigned/")
    page.tap(f"#row-{case.pk} .row-link")
    page.locator(".composer .editor").wait_for()
    assert not page.locator("#list").is_visible()
    page.tap('[data-desk-show="list"]')
    page.locator("#list").wait_for()
    assert not page.locator("#conversation").is_visible()
    page.tap(f"#row-{case.pk} .row-link")
    page.tap('.conversation-bar [data-desk-show="side"]')
    page.locator("#side .side-person").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
