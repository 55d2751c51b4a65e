"""The desk answers late: no click is lost meanwhile, and nobody is brought back to a case they have left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import APIResponse, Page, Route, expect

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.replies import actions
from tests.browser_journeys.conftest import SignIn, asked_through_us, ready, send
from tests.cast import DUSEK, NOVAK, SVOBODA, Team, Whatever, case_of, draft_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
WRITERS = [NOVAK, DUSEK, SVOBODA]
CLICK_WHEN_REPLACED = """(selector) => {
  const old = document.getElementById('conversation');
  const watch = new MutationObserver(() => {
    if (old.isConnected) return;
    watch.disconnect();
    document.querySelector('#conversation ' + selector).click();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}"""


class Late:
    """Answers to a question that a page has asked; they were given by the desk and are still on their way."""

    def __init__(self, page: Page, pattern: str, asks: Callable[[Route], bool] = lambda route: True) -> None:
        self.page, self.pattern, self.asks = page, pattern, asks
        self.holding = True
        self.held: list[tuple[Route, APIResponse]] = []
        page.route(pattern, self._hold)

    def _hold(self, route: Route) -> None:
        if not (self.holding and self.asks(route)):
            return route.fallback()
        answer = route.fetch()
        if not self.holding:  # meanwhile the others were let go
            return route.fulfill(response=answer)
        return self.held.append((route, answer))

    def wait(self) -> None:
        """Until the desk has answered."""
        for _ in range(600):
            if self.held:
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"nobody asked {self.pattern}")

    def arrive(self) -> None:
        """Now the page hears them."""
        self.holding = False
        for route, answer in self.held:
            route.fulfill(response=answer)


def three_cases() -> list[Case]:
    for number, writer in enumerate(WRITERS):
        writes(writer, f"Věc {number}", f"Dobrý den, jde o věc číslo {number}.")
    return list(Case.objects.order_by("-last_message_at"))


def opened(page: Page, case: Case) -> Page:
    """The list of open cases with this one beside it."""
    ready(asked_through_us(page), "/list/open/")
    page.locator(f"#row-{case.pk} .row-link").click()
    demand_shown(page, case)
    page.wait_for_load_state("networkidle")
    return page


def demand_shown(page: Page, case: Case) -> None:
    expect(page.locator(".conversation-subject")).to_have_text(case.title)
    expect(page.locator(f"#row-{case.pk} .row-link[aria-current]")).to_be_visible()
    assert page.url.endswith(f"/cases/{case.pk}/")


def writing(page: Page, words: str) -> None:
    page.locator(".composer .editor").wait_for(state="attached")
    page.keyboard.press("r")
    expect(page.locator(".composer .editor")).to_be_focused()
    page.keyboard.type(words)


def test_what_was_taken_back_returns_though_its_button_went_with_the_refresh(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = ready(asked_through_us(sign_in(desk.petr)), f"/cases/{case.pk}/")
    writing(page, "Přijde v pátek.")
    send(page)
    message = page.locator('.message[data-kind="ours"]')
    expect(message.locator(".link-button")).to_be_visible()
    late = Late(page, "**/messages/*/undo/")
    message.locator(".link-button").click()
    late.wait()
    expect(page.locator(".message-foot .link-button")).to_have_count(0)
    late.arrive()
    expect(page.locator(".composer .editor")).to_have_text("Přijde v pátek.")
    drain_everything()
    assert Message.objects.get(direction="out").delivery == "cancelled"


def test_a_click_in_the_moment_a_pane_appears_is_done(sign_in: SignIn, desk: Team) -> None:
    first, second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    page.evaluate(CLICK_WHEN_REPLACED, "[data-key='e']")
    page.keyboard.press("j")
    expect(page.locator("#toasts")).to_contain_text("Closed.")
    second.refresh_from_db()
    assert second.state == "closed"


def test_who_goes_on_before_the_desk_has_closed_a_case_stays_where_they_went(sign_in: SignIn, desk: Team) -> None:
    first, second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    late = Late(page, "**/do/close/")
    page.keyboard.press("e")
    late.wait()
    page.keyboard.press("j")
    demand_shown(page, second)
    late.arrive()
    expect(page.locator("#toasts")).to_contain_text("Closed.")
    demand_shown(page, second)
    page.locator("[data-toast-undo]").click()
    expect(page.locator("#toasts")).to_contain_text("Open again.")
    demand_shown(page, first)  # an act for which one stays shows what it did


def test_who_goes_on_arrives_though_an_earlier_answer_overtakes(sign_in: SignIn, desk: Team) -> None:
    first, second, third = three_cases()
    page = opened(sign_in(desk.petr), first)
    close = Late(page, "**/do/close/")
    panes = Late(page, f"**/cases/{third.pk}/", lambda route: "x-opora-panes" in route.request.headers)
    page.keyboard.press("e")
    close.wait()
    page.keyboard.press("j")
    demand_shown(page, second)
    page.keyboard.press("j")
    panes.wait()
    close.arrive()
    expect(page.locator("#toasts")).to_contain_text("Closed.")
    panes.arrive()
    demand_shown(page, third)


def test_who_goes_on_while_their_answer_is_sent_stays_where_they_went(sign_in: SignIn, desk: Team) -> None:
    desk.petr.after_send = "stay"
    desk.petr.save()
    first, second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    writing(page, "Věc vyřídíme zítra.")
    late = Late(page, "**/send/")
    page.keyboard.press("Control+Enter")
    late.wait()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    demand_shown(page, second)
    late.arrive()
    expect(page.locator("#toasts")).to_contain_text("Sent.")
    demand_shown(page, second)


def test_who_goes_on_hears_that_their_answer_was_not_sent(sign_in: SignIn, desk: Team) -> None:
    first, second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    writing(page, "Věc vyřídíme zítra.")
    actions.send([draft_of(first, desk.jana, "Věc je vyřízena.")], by=desk.jana, undo_seconds=0, decisions=Whatever())
    late = Late(page, "**/send/")
    page.keyboard.press("Control+Enter")
    late.wait()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    demand_shown(page, second)
    late.arrive()
    expect(page.locator("#toasts")).to_contain_text(f"The answer in case #{first.pk} was not sent")
    demand_shown(page, second)
    page.go_back()
    expect(page.locator(".composer .editor")).to_have_text("Věc vyřídíme zítra.")


def test_a_refused_act_says_why_and_leaves_the_page_as_it_is(sign_in: SignIn, desk: Team) -> None:
    first, _second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    page.route("**/do/close/", lambda route: route.fulfill(status=409, json={"sentence": "Somebody was faster."}))
    page.keyboard.press("e")
    expect(page.locator("#toasts")).to_contain_text("Somebody was faster.")
    demand_shown(page, first)


def test_an_act_that_never_reached_the_desk_is_not_taken_for_done(sign_in: SignIn, desk: Team) -> None:
    first, _second, _third = three_cases()
    page = opened(sign_in(desk.petr), first)
    page.route("**/do/close/", lambda route: route.abort())
    page.keyboard.press("e")
    expect(page.locator("#toasts")).to_contain_text("This did not work.")
    demand_shown(page, first)
