"""What one does while writing: files, pictures, prepared texts, everybody in copy, a later time, throwing away."""

from __future__ import annotations

import email
import time
from email.policy import default

import pytest
from playwright.sync_api import Page, expect

from opora.kernel.jobs.worker import drain_everything
from opora.knowledge.models import SavedReply
from opora.messages.models import Message
from opora.replies.models import Draft
from tests.browser_journeys.conftest import PATIENCE, SignIn, ready, send
from tests.cast import NOVAK, SUPPORT, Team, case_of, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db(transaction=True)
PASTE = """async () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  const data = new DataTransfer();
  data.items.add(new File([blob], 'image.png', { type: 'image/png' }));
  const editor = document.querySelector('.composer .editor');
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def _writing(page: Page, path: str, words: str = "") -> Page:
    ready(page, path)
    page.keyboard.press("r")
    expect(page.locator(".composer .editor")).to_be_focused()
    page.keyboard.type(words)
    return page


def _sent(server: SmtpServer) -> email.message.EmailMessage:
    deadline = time.monotonic() + PATIENCE
    while not server.taken():
        drain_everything()
        assert time.monotonic() < deadline, "the answer never left"
        time.sleep(0.2)
    return email.message_from_bytes(server.taken()[0].raw.encode("latin-1"), policy=default)  # type: ignore[return-value]


def test_a_pasted_screenshot_and_a_file_arrive(sign_in: SignIn, desk: Team, smtp_server: SmtpServer) -> None:
    case = case_of(writes(NOVAK, "Návod", "Dobrý den, kde to najdu?"))
    page = _writing(sign_in(desk.petr), f"/cases/{case.pk}/", "Tady: ")
    page.evaluate(PASTE)
    expect(page.locator(".composer .editor img")).to_be_visible()
    page.set_input_files("[data-composer-attach]", {"name": "návod.csv", "mimeType": "text/csv", "buffer": b"a;b\n"})
    expect(page.locator(".composer-files")).to_contain_text("návod.csv")
    page.locator(".composer .editor").focus()
    send(page)
    expect(page.locator("#toasts")).to_contain_text("Sent.")
    letter = _sent(smtp_server)
    parts = {part.get_content_type(): part for part in letter.walk()}
    picture = parts["image/png"]
    assert picture.get_content_disposition() == "inline"
    assert f"cid:{picture['Content-ID'].strip('<>')}" in parts["text/html"].get_content()
    assert "filename*=utf-8''n%C3%A1vod.csv" in smtp_server.taken()[0].raw


def test_a_prepared_text_is_inserted_with_the_slash(sign_in: SignIn, desk: Team) -> None:
    SavedReply.objects.create(title="Vrácení peněz", language="cs", body="Dobrý den, peníze vrátíme, {{ customer.name }}.")
    case = case_of(writes(NOVAK, "Peníze", "Dobrý den, chci peníze zpět."))
    page = _writing(sign_in(desk.petr), f"/cases/{case.pk}/", "/vr")
    expect(page.locator(".suggest [role=option]").first).to_contain_text("Vrácení peněz")
    page.keyboard.press("Enter")
    expect(page.locator(".composer .editor")).to_contain_text("peníze vrátíme, Jan Novák")


def test_reply_to_all_adds_everybody_once(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Schůzka", "Dobrý den, kdy?", cc=["ucetni@firma.example"], to=SUPPORT))
    page = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    page.locator(".composer-text").click()
    page.locator("[data-recipients-all]").click()
    expect(page.locator("[data-recipients-more]")).to_contain_text("ucetni@firma.example")
    page.locator(".composer .editor").click()
    page.keyboard.type("V pondělí.")
    send(page)
    expect(page.locator("#toasts")).to_contain_text("Sent.")
    message = Message.objects.get(direction="out")
    assert [one["address"] for one in message.to] == [NOVAK.address]
    assert [one["address"] for one in message.cc] == ["ucetni@firma.example"]


def test_a_later_time_is_shown_and_can_be_taken_back(sign_in: SignIn, desk: Team, smtp_server: SmtpServer) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = _writing(sign_in(desk.petr), f"/cases/{case.pk}/", "Přijde v pátek.")
    page.locator(".split-button [data-menu-button]").click()
    page.locator(".split-button [data-open]").click()
    page.locator("[data-composer-later-at]").fill("2099-05-06T08:00")
    page.keyboard.press("Enter")
    expect(page.locator("#toasts")).to_contain_text("It will be sent later.")
    expect(page.locator('.message[data-state="due"] .message-foot')).to_contain_text("2099")
    drain_everything()
    assert smtp_server.taken() == []
    page.locator(".message-foot .link-button").click()
    expect(page.locator(".composer .editor")).to_have_text("Přijde v pátek.")
    assert Message.objects.get(direction="out").delivery == "cancelled"


def test_discarded_words_are_gone_with_their_files(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = _writing(sign_in(desk.petr), f"/cases/{case.pk}/", "Nevím")
    page.set_input_files("[data-composer-attach]", {"name": "a.txt", "mimeType": "text/plain", "buffer": b"a"})
    expect(page.locator(".composer-files")).to_contain_text("a.txt")
    page.locator("[data-composer-discard]").click()
    expect(page.locator(".composer-files li")).to_have_count(0)
    page.wait_for_timeout(500)
    assert not Draft.objects.exists()
