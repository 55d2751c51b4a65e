"""Cases are put right with the mouse and with one key, and every repair can be taken back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from opora.cases.models import Case
from opora.cases.queries import saved_views
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import DUSEK, NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
TWO = "Dobrý den, konvice přišla rozbitá.\n\nA ještě něco: kdy vyjde nový katalog nábytku?"


def _mark(page: Page, words: str) -> None:
    page.evaluate(
        """(words) => {
          const walker = document.createTreeWalker(document.querySelector('.message[data-splits] .message-text'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const start = walker.currentNode.data.indexOf(words);
            if (start < 0) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, start);
            range.setEnd(walker.currentNode, start + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
          }
        }""",
        words,
    )


def test_marked_words_become_a_case_of_their_own(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Konvice", TWO))
    page = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    page.locator("[data-marking-bar]").wait_for(state="attached")
    _mark(page, "kdy vyjde nový katalog nábytku?")
    expect(page.locator("[data-marking-split]")).to_be_visible()
    page.keyboard.press("Shift+S")
    expect(page.locator(".choice", has_text="kdy vyjde nový katalog").first.locator("input")).to_be_checked()
    page.fill("#title", "Katalog")
    page.click("main button[type=submit]")
    expect(page.locator(".conversation-subject")).to_have_text("Katalog")
    new = Case.objects.get(title="Katalog")
    passage = new.passages.get()
    assert passage.message.reply[passage.start : passage.end] == "kdy vyjde nový katalog nábytku?"


def test_marked_words_are_quoted_in_the_answer(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Konvice", TWO))
    page = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    _mark(page, "konvice přišla rozbitá")
    page.locator("[data-marking-quote]").click()
    page.keyboard.type("To nás mrzí.")
    expect(page.locator(".composer .editor blockquote")).to_have_text("konvice přišla rozbitá")
    expect(page.locator(".composer .editor")).to_contain_text("To nás mrzí.")


def test_picked_cases_are_joined_and_the_join_is_undone(sign_in: SignIn, desk: Team) -> None:
    first, second = (
        case_of(writes(NOVAK, "Konvice", "Dobrý den, konvice je rozbitá.")),
        case_of(writes(DUSEK, "Balík", "Kde je můj balík?")),
    )
    page = ready(sign_in(desk.petr), "/list/unassigned/")
    page.locator(f"#row-{first.pk} .row-mark").click()
    page.locator(f"#row-{second.pk} .row-mark").click(modifiers=["Shift"])
    expect(page.locator("[data-list-picked]")).to_contain_text("2")
    page.keyboard.press("Shift+J")
    expect(page.locator("#toasts")).to_contain_text(f"Joined into #{first.pk}.")
    ready(page, f"/cases/{first.pk}/")
    page.locator(".event .link-button").first.click()
    expect(page.locator("#toasts")).to_contain_text("Taken back")
    second.refresh_from_db()
    assert second.active


def test_a_search_is_kept_in_the_rail(sign_in: SignIn, desk: Team) -> None:
    writes(NOVAK, "Konvice", "Dobrý den, konvice přišla rozbitá.")
    page = ready(sign_in(desk.petr), "/search/?q=konvice")
    page.locator(".list-keep").click()
    page.fill("#name", "Rozbité konvice")
    page.keyboard.press("Enter")
    kept = page.locator("#rail-views a", has_text="Rozbité konvice")
    expect(kept).to_have_attribute("aria-current", "page")
    assert saved_views(for_=desk.jana) == []
    page.locator(".list-keep").click()
    expect(page.locator("#rail-views")).to_be_visible()
    assert saved_views(for_=desk.petr) == []


def test_the_palette_goes_to_a_case_by_its_number(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Konvice", "Dobrý den, konvice přišla rozbitá."))
    page = ready(sign_in(desk.petr), "/list/mine/")
    page.keyboard.press("Control+k")
    page.keyboard.type(f"#{case.pk}")
    page.keyboard.press("Enter")
    expect(page.locator(".conversation-subject")).to_have_text("Konvice")
