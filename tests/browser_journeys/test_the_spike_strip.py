"""Something is going on: the strip says so above every page and covers nothing of it, on any screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from opora.crises.actions.pulse import lay_aside
from opora.crises.models import SpikeCard
from opora.kernel.live import Change, tell
from tests.browser_journeys.conftest import SignIn, ready
from tests.browser_journeys.test_everybody_can_use_it import violations
from tests.cast import NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
SCREENS = [("cs", "light", (1440, 900)), ("el", "dark", (1000, 700)), ("sr", "light", (390, 844))]
COVERED = """
() => [...document.querySelectorAll("main a, main button, .conversation-bar button, .rail a, .composer button")].filter((one) => {
  const box = one.getBoundingClientRect();
  if (box.width < 2 || box.height < 2 || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
  const strip = document.getElementById("spikes").getBoundingClientRect();
  return box.top < strip.bottom && box.bottom > strip.top && box.left < strip.right && box.right > strip.left;
}).map((one) => one.outerHTML.slice(0, 120))
"""


IN_SIGHT = """
(shown) => {
  Object.defineProperty(document, "hidden", { configurable: true, get: () => !shown });
  document.dispatchEvent(new Event("visibilitychange"));
}
"""


def opened(page: Page, path: str) -> None:
    ready(page, path)
    expect(page.locator("#spikes [data-spike]").first).to_be_visible()


@pytest.mark.parametrize(("language", "look", "size"), SCREENS)
def test_the_strip_covers_no_button_and_goes_when_it_is_closed(
    sign_in: SignIn, desk: Team, language: str, look: str, size: tuple[int, int]
) -> None:
    case = case_of(writes(NOVAK, "Rozbitá konvice", "Dobrý den, konvice přišla rozbitá."))
    SpikeCard.objects.create(why="alike", trouble="ordering", contacts=14, usual=0.4, words=["košík", "objednat", "platba", "kartou", "chyba"], proposes=3)
    type(desk.petr).objects.filter(pk=desk.petr.pk).update(language=language)
    how = {"color_scheme": look, "viewport": {"width": size[0], "height": size[1]}, "bypass_csp": True, "reduced_motion": "reduce"}
    page = sign_in(desk.petr, **how)
    for path in ("/team/people/", "/followups/", f"/cases/{case.pk}/"):
        opened(page, path)
        assert page.evaluate(COVERED) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
        assert page.evaluate("document.querySelector('.desk').getBoundingClientRect().bottom") <= size[1]
    assert violations(page) == []
    page.locator("[data-spike-close]").first.click()
    expect(page.locator("#spikes [data-spike]").first).to_be_hidden()
    assert page.evaluate("document.querySelector('.desk').getBoundingClientRect().top") == 0


def test_what_can_wait_is_fetched_when_somebody_looks_at_the_page_again(sign_in: SignIn, desk: Team) -> None:
    card = SpikeCard.objects.create(why="alike", trouble="ordering", contacts=14, usual=0.4, words=["košík"], proposes=3)
    page = sign_in(desk.petr)
    opened(page, "/team/people/")
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.evaluate(IN_SIGHT, False)
    lay_aside(card, "Zkouška", by=desk.jana)
    with page.expect_response(lambda one: "/calls/now/" in one.url):  # a caller waits for nobody's eyes, and comes after the strip was spoken of
        tell(Change("calls"))
    assert not [one for one in asked if "/crises/spikes/now/" in one]
    page.evaluate(IN_SIGHT, True)
    expect(page.locator("#spikes [data-spike]")).to_have_count(0)
