"""A reviewer marks a conversation in a browser; the ten house rules stand under the words; nobody is shut out of these pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from opora.pure.quality.scorecard import Item
from opora.quality import actions
from opora.quality.models import Review, Score
from opora.team.models import Agent
from opora.team.queries import today
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import NOVAK, Team, answer, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
LOOKS = [("light", (1440, 900)), ("dark", (390, 844))]
REASONS = {f"C-R{number:02}": "Jinak to nejde." for number in range(1, 37)}


def picked(by: Agent, subject: str, *, twice: bool = False) -> Review:
    said = answer(
        case_of(writes(NOVAK, subject, "Dobrý den,\n\njaké máte rozměry krabice?")),
        by,
        "Dobrý den, krabice má 30 × 20 cm.",
        decisions=REASONS,
    )
    month = today().replace(day=1)
    return Review.objects.create(message=said, case=case_of(said), agent=by, month=month, why="drawn", twice=twice)


def _wrong(page: Page, width: int) -> list[object]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    wide = page.evaluate("document.documentElement.scrollWidth") > width
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found["violations"]] + ([("too wide", wide)] if wide else [])


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nobody_is_shut_out_of_quality(sign_in: SignIn, desk: Team, look: str, size: tuple[int, int]) -> None:
    waiting, marked, twice = picked(desk.petr, "Krabice"), picked(desk.jana, "Víko"), picked(desk.petr, "Klíč", twice=True)
    half = {item.value: 1 for item in Item}
    actions.mark(marked, half, by=desk.marek, note="Příště i s hodinou.")
    actions.mark(twice, half, by=desk.marek)
    actions.mark(twice, {**half, "time": 2, "kind": 2}, by=desk.jana, zeros=["false"], note="Rozměr byl jiný.")
    page = sign_in(desk.marek, color_scheme=look, viewport={"width": size[0], "height": size[1]}, bypass_csp=True, reduced_motion="reduce")
    paths = [
        "/quality/", "/quality/reviews/", f"/quality/reviews/{waiting.pk}/", f"/quality/reviews/{marked.pk}/", "/quality/calibration/",
        "/quality/people/", f"/quality/people/{desk.jana.pk}/", "/quality/house-rules/", "/setup/house-rules/", "/setup/house-rules/4/",
    ]  # fmt: skip
    wrong = {path: found for path in paths if (found := _wrong(ready(page, path), size[0]))}
    assert wrong == {}


def test_a_card_is_filled_in_with_the_keyboard_alone(sign_in: SignIn, desk: Team) -> None:
    review = picked(desk.petr, "Krabice")
    page = sign_in(desk.jana)
    ready(page, f"/quality/reviews/{review.pk}/")
    for item in Item:
        page.locator(f'[name="item_{item.value}"]').first.focus()
        page.keyboard.press("Space")
        page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Save the card").press("Enter")
    page.get_by_text("Nothing waits for you").wait_for()
    assert Score.objects.get(review=review).total == 0.5


def test_the_ten_stand_under_the_words_and_the_coach_names_the_one_it_serves(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Konvice", "Dobrý den, kdy mi vrátíte peníze za objednávku 20418?"))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    editor = page.locator(".composer .editor")
    editor.click()
    page.locator(".house-rules > summary").click()
    assert page.locator(".house-rules li").count() == 10
    assert page.get_by_text("Answer every question").is_visible()
    editor.click()
    page.keyboard.type("Dobrý den, slibuji, že už se to nikdy nestane.")
    page.get_by_text("House rule 8: Say sorry without excuses").first.wait_for()
