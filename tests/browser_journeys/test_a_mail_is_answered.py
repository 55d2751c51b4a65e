"""A mail comes in, appears, is answered with the keyboard alone, and arrives."""

from __future__ import annotations

import time

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Route, expect

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from opora.replies.models import Draft
from opora.team import actions as people
from tests.browser_journeys.conftest import PATIENCE, SignIn, asked_through_us, ready, send
from tests.cast import DUSEK, KOWALSKA, NOVAK, SVOBODA, Team, case_of, writes
from tests.smtp_server import SmtpServer, Taken

WRITERS = [NOVAK, DUSEK, SVOBODA, KOWALSKA]
pytestmark = pytest.mark.django_db(transaction=True)


def _until_it_left(server: SmtpServer) -> Taken:
    deadline = time.monotonic() + PATIENCE
    while not server.taken():
        drain_everything()
        assert time.monotonic() < deadline, "the answer never left"
        time.sleep(0.2)
    return server.taken()[0]


def _hears_keys(page: Page, path: str) -> None:
    """Open a page and wait until it hears keys, though other scripts of it are still on their way."""
    page.goto(path)
    page.locator("body > .tooltip").wait_for(state="attached")  # the keys came before it, with the first scripts


def _typed(page: Page, words: str) -> None:
    page.locator(".composer .editor").wait_for(state="attached")
    page.keyboard.press("r")
    expect(page.locator(".composer-box[data-open] .editor")).to_be_focused()
    page.keyboard.type(words)


def test_it_appears_without_reload_and_the_keyboard_answers_it(sign_in: SignIn, desk: Team, smtp_server: SmtpServer) -> None:
    page = sign_in(desk.petr)
    ready(page, "/list/unassigned/")
    page.evaluate("window.stayed = true")
    message = writes(NOVAK, "Rozbitá konvice", "Dobrý den, konvice přišla rozbitá. Co s tím?")
    expect(page.locator(f"#row-{case_of(message).pk}")).to_contain_text("Rozbitá konvice")
    page.keyboard.press("j")
    expect(page.locator(f"#message-{message.pk}")).to_be_visible()
    _typed(page, "Dobrý den, novou pošleme zítra.")
    send(page)
    expect(page.locator("#toasts")).to_contain_text("Sent.")
    expect(page.locator(".messages")).to_contain_text("novou pošleme zítra")
    assert page.evaluate("window.stayed") is True
    sent = _until_it_left(smtp_server)
    assert sent.recipients == [NOVAK.address]
    assert message.rfc_id in sent.raw
    expect(page.locator('.message[data-kind="ours"]')).to_have_attribute("data-state", "sent")


def test_undo_brings_the_words_back_with_their_dress_and_nothing_leaves(sign_in: SignIn, desk: Team, smtp_server: SmtpServer) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    _typed(page, "Přijde ")
    page.keyboard.press("Control+b")
    page.keyboard.type("v pátek")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-toast-undo]")).to_be_visible()
    page.keyboard.press("Control+z")
    expect(page.locator(".composer .editor b")).to_have_text("v pátek")
    Message.objects.filter(direction="out").update(due_at=timezone.now())  # the seconds for "undo" are over
    drain_everything()
    assert smtp_server.taken() == []


def test_a_draft_outlives_a_killed_tab(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    _typed(page, "Rozepsaná odpověď")
    expect(page.locator("[data-composer-saved]")).to_contain_text("Saved")
    page.context.new_page().goto("about:blank")
    page.close(run_before_unload=False)
    again = sign_in(desk.petr)
    ready(again, f"/cases/{case.pk}/")
    expect(again.locator(".composer .editor")).to_have_text("Rozepsaná odpověď")


def test_a_mail_is_passed_on_with_its_files_and_not_to_the_customer(sign_in: SignIn, desk: Team, smtp_server: SmtpServer) -> None:
    case = case_of(writes(NOVAK, "Faktura", "Dobrý den, v příloze je faktura.", files=[("faktura.csv", "text/csv", b"a;b\n1;2\n")]))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    page.keyboard.press("f")
    expect(page.locator('.composer-box[data-kind="forward"]')).to_contain_text("faktura.csv")
    expect(page.locator('.composer-box [data-recipients-field="to"] [data-recipients-input]')).to_be_focused()
    page.keyboard.type("ucetni@majak-partner.example")
    page.keyboard.press("Enter")
    page.locator(".composer .editor").click()
    page.keyboard.type("Prosím zaúčtovat.")
    send(page)
    expect(page.locator("#toasts")).to_contain_text("Sent.")
    sent = _until_it_left(smtp_server)
    assert sent.recipients == ["ucetni@majak-partner.example"]
    assert "faktura.csv" in sent.raw
    assert not Draft.objects.exists()


def test_j_shows_the_next_case_from_what_was_fetched_ahead(sign_in: SignIn, desk: Team) -> None:
    writes(NOVAK, "První věc", "Dobrý den, první věc.")
    writes(DUSEK, "Druhá věc", "Dobrý den, druhá věc.")
    newest, older = Case.objects.order_by("-last_message_at")
    page = ready(asked_through_us(sign_in(desk.petr)), "/list/unassigned/")
    page.keyboard.press("j")
    expect(page.locator(".conversation-subject")).to_have_text(newest.title)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    page.route("**/cases/**", lambda route: route.abort())
    page.keyboard.press("j")
    expect(page.locator(".conversation-subject")).to_have_text(older.title)


def test_a_key_that_is_quicker_than_the_scripts_of_the_page_is_pressed_when_these_are_there(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Věc", "Dobrý den, jde o moji věc."))
    page, slow = sign_in(desk.petr), list[Route]()
    page.route("**/controllers/list*.js", lambda route: slow.append(route))
    _hears_keys(page, "/list/unassigned/")
    page.keyboard.press("j")
    slow[0].continue_()
    expect(page.locator(".conversation-subject")).to_have_text(case.title)


def test_who_writes_at_once_presses_no_keys_with_their_words(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Věc", "Dobrý den, jde o moji věc."))
    page, slow = sign_in(desk.petr), list[Route]()
    page.route("**/controllers/list*.js", lambda route: slow.append(route))
    _hears_keys(page, f"/cases/{case.pk}/")
    page.keyboard.press("r")
    page.keyboard.press("e")
    slow[0].continue_()
    expect(page.locator(".composer .editor")).to_be_focused()
    page.wait_for_load_state("networkidle")
    case.refresh_from_db()
    assert case.state != "closed"


def test_after_a_case_was_closed_j_goes_on_where_it_stood(sign_in: SignIn, desk: Team) -> None:
    for number in range(4):
        writes(WRITERS[number], f"Věc {number}", f"Dobrý den, jde o věc číslo {number}.")
    _newest, second, third, _oldest = Case.objects.order_by("-last_message_at")
    page = ready(sign_in(desk.petr), "/list/open/")
    page.locator(f"#row-{second.pk} .row-link").click()
    expect(page.locator(".conversation-subject")).to_have_text(second.title)
    page.keyboard.press("e")
    expect(page.locator("#toasts .toast")).to_be_visible()
    expect(page.locator(f"#row-{second.pk}")).to_have_count(0)
    page.keyboard.press("j")
    expect(page.locator(".conversation-subject")).to_have_text(third.title)


def test_single_keys_rest_for_who_switched_them_off(sign_in: SignIn, desk: Team) -> None:
    people.change_profile(by=desk.petr, single_keys=False)
    writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?")
    page = ready(sign_in(desk.petr), "/list/unassigned/")
    page.keyboard.press("j")
    page.wait_for_timeout(600)
    assert "/list/" in page.url
    page.keyboard.press("Control+k")
    expect(page.locator("#palette")).to_be_visible()
