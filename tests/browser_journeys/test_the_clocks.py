"""What runs out, what a message holds and asking a colleague, with the keyboard alone; and the pages where an owner sets it all."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from opora.cases import actions as cases
from opora.kernel.jobs.worker import drain_everything
from opora.team.models import Role
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import PROCHAZKOVA, Team, case_of, person, writes

pytestmark = pytest.mark.django_db(transaction=True)
AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
LOOKS = [("light", (1440, 900)), ("dark", (1100, 800)), ("light", (390, 844))]
TEXT = "Dobrý den, hrnek z objednávky 20418 přišel rozbitý. Pošlete mi prosím nový? Kdy ho dostanu?"


def late_case(desk: Team, days: int = 6) -> int:
    case = case_of(writes(PROCHAZKOVA, "Rozbitý hrnek", TEXT, at=timezone.now() - timedelta(days=days)))
    cases.assign(case, desk.petr, by=desk.petr)
    drain_everything()
    return case.pk


def violations(page: Page) -> list[tuple[str, str]]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found["violations"]]


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_everybody_reads_the_clocks_and_what_a_message_holds(
    sign_in: SignIn, desk: Team, look: str, size: tuple[int, int], tmp_path: Path
) -> None:
    number = late_case(desk)
    page = sign_in(desk.petr, color_scheme=look, viewport={"width": size[0], "height": size[1]}, bypass_csp=True, reduced_motion="reduce")
    ready(page, f"/cases/{number}/")
    page.locator(".holds > summary").focus()
    page.keyboard.press("Enter")
    page.locator(".held-counts").wait_for()
    page.locator(".clocks > summary").focus()
    page.keyboard.press("Enter")
    page.locator(".clocks-card").wait_for()
    page.screenshot(path=tmp_path / "case.png")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    card = page.locator(".clocks-card").bounding_box()
    assert card is not None
    assert card["x"] >= 0
    assert card["x"] + card["width"] <= size[0]
    expect(page.locator(".clocks-card")).to_contain_text("First answer")
    expect(page.locator(".held mark[data-aim=question]").first).to_be_visible()


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_an_owner_sets_hours_and_targets(sign_in: SignIn, desk: Team, look: str, size: tuple[int, int], tmp_path: Path) -> None:
    owner = person("Věra Malá", Role.OWNER)
    page = sign_in(owner, color_scheme=look, viewport={"width": size[0], "height": size[1]}, bypass_csp=True, reduced_motion="reduce")
    for name in ("hours", "clocks"):
        ready(page, f"/setup/{name}/")
        page.screenshot(path=tmp_path / f"{name}.png", full_page=True)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_a_colleague_is_asked_within_seconds_and_the_owner_stays(sign_in: SignIn, desk: Team) -> None:
    number = late_case(desk)
    page = sign_in(desk.petr)
    ready(page, f"/cases/{number}/")
    page.keyboard.press("Shift+A")
    page.locator(".composer-box[data-kind=note] .editor").wait_for()
    page.locator(".composer .editor").click()
    page.keyboard.type("@Ola")
    page.locator("[role=option]").first.wait_for()
    page.keyboard.press("Enter")
    page.keyboard.type(" máme ještě jeden hrnek?")
    expect(page.locator(".composer .editor")).to_contain_text("máme ještě jeden hrnek?")


def test_confirming_what_the_desk_read_takes_one_click(sign_in: SignIn, desk: Team) -> None:
    number = late_case(desk)
    page = sign_in(desk.petr)
    ready(page, f"/cases/{number}/")
    expect(page.locator("#understanding")).to_contain_text("Read by the desk.")
    page.locator("#understanding").get_by_role("button").click()
    expect(page.locator("#understanding")).not_to_contain_text("Read by the desk.")
