"""A page that is not ours, with hostile styles and a strict policy; a visitor and an agent speak with each other through it."""

from __future__ import annotations

import http.server
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Browser, Page, Route, expect

from opora.cases.models import Case
from opora.channels.chat.models import Visitor
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import ChannelAccount, Message, Revision
from tests.browser import leave
from tests.browser_journeys.conftest import PATIENCE, SignIn, asked_through_us, ready, send
from tests.cast import Team, ago
from tests.serving import serve

pytestmark = pytest.mark.django_db(transaction=True)
AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
PAGE = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Lamps</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/ugly.css"><script async src="{script}"></script></head><body><main><h1>Lamps and kettles</h1></main></body></html>"""
UGLY = """* { color: red !important; font-size: 40px !important; display: inline !important; position: static !important; }
div, section, button, textarea, opora-chat { display: none !important; visibility: hidden !important; z-index: -1 !important; }"""
A_SECOND_FETCH = 2500  # milliseconds in which the page fetches twice what changed
Shop = Callable[..., Page]


class _Pages(http.server.BaseHTTPRequestHandler):
    """The shop's own server."""

    def __init__(self, desk: str, script: str, *rest: object) -> None:
        self.desk, self.script = desk, script
        super().__init__(*rest)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        ugly = self.path == "/ugly.css"
        lang = "sr-Latn" if "sr" in self.path else "en"
        body = (UGLY if ugly else PAGE.format(script=self.script, lang=lang)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/css" if ugly else "text/html; charset=utf-8")
        policy = (
            f"default-src 'none'; script-src {self.desk}; connect-src {self.desk}; style-src 'self'; require-trusted-types-for 'script'"
        )
        self.send_header("Content-Security-Policy", policy)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        """Be quiet."""


@pytest.fixture
def account(desk: Team) -> ChannelAccount:
    from opora.channels.chat.tests.shop import chat

    return chat(greeting_en="Hello from the lamp shop.")


@pytest.fixture
def shop(chromium: Browser, address: str, desk: Team, account: ChannelAccount) -> Iterator[Shop]:
    """A page of the shop in a browser of its own; every error of a script and every breach of the page's policy fails the test."""
    pages = partial(_Pages, address, f"{address}/in/chat/{account.token}/widget.js")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), pages)  # type: ignore[arg-type]
    serve(server)
    here = f"http://127.0.0.1:{server.server_port}"
    account.settings = {**account.settings, "origins": here}
    account.save()
    contexts, complaints = [], []

    def opened(path: str = "/", **how: object) -> Page:
        context = chromium.new_context(**{"base_url": here, "viewport": {"width": 1200, "height": 800}, "locale": "en-GB", **how})  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda told: complaints.append(told.text) if "Content Security Policy" in told.text else None)
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        leave(context)
    server.shutdown()
    assert complaints == []


def wait_until(page: Page, there: Callable[[], bool]) -> None:
    """While the page goes on."""
    deadline = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < deadline
        page.wait_for_timeout(50)


def begins(page: Page) -> None:
    page.get_by_role("button", name="Chat with us").click()
    says(page, "Good morning, my kettle arrived broken.")


def says(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Your message").fill(text)
    page.keyboard.press("Enter")
    expect(page.locator(".said.mine", has_text=text)).to_contain_text("Sent")
    drain_everything()


def test_visitor_and_agent_speak_without_reloading(shop: Shop, sign_in: SignIn, desk: Team) -> None:
    page = shop()
    page.get_by_role("button", name="Chat with us").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Hello from the lamp shop.")
    expect(page.get_by_role("textbox", name="Your message")).to_be_focused()
    says(page, "Good morning, my kettle arrived broken.")
    case = Case.objects.get()
    jana = ready(sign_in(desk.jana), f"/cases/{case.pk}/")
    expect(jana.locator(".messages")).to_contain_text("my kettle arrived broken")
    expect(jana.locator(".presence-text")).to_contain_text("The visitor is here.")
    expect(page.locator(".said.mine").last).to_contain_text("Seen")
    page.get_by_role("textbox", name="Your message").press_sequentially("It is")
    expect(jana.locator(".presence-text")).to_contain_text("The visitor is writing…")
    jana.keyboard.press("r")
    jana.keyboard.type("Good morning, I am sorry that it arrived broken. We send you a new one today.")
    expect(dialog).to_contain_text("Jana Dvořáková is writing…")
    send(jana)
    expect(page.locator(".said:not(.mine)").last).to_contain_text("We send you a new one today.")
    answer = Message.objects.get(direction="out")
    assert answer.delivery == "sent"
    expect(jana.locator(".messages")).to_contain_text("read")
    assert Revision.objects.get(message=answer).kind == "read"
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Chat with us")).to_be_focused()


def test_what_is_told_while_an_answer_is_on_its_way_is_not_covered_by_it(shop: Shop, sign_in: SignIn, desk: Team) -> None:
    page = shop()
    begins(page)
    jana = ready(asked_through_us(sign_in(desk.jana)), f"/cases/{Case.objects.get().pk}/")
    expect(jana.locator(".presence-text")).to_contain_text("The visitor is here.")
    late: list[tuple[Route, APIResponse]] = []

    def late_when_sent(route: Route) -> None:
        answer = route.fetch()
        if answer.ok:
            late.append((route, answer))
        else:
            route.fulfill(response=answer)

    jana.route("**/send/", late_when_sent)
    jana.keyboard.press("r")
    jana.keyboard.type("Good morning, I am sorry that it arrived broken. We send you a new one today.")
    jana.keyboard.press("Control+Enter")
    expect(page.locator(".said:not(.mine)").last).to_contain_text("We send you a new one today.")
    jana.wait_for_timeout(A_SECOND_FETCH)
    [(route, older)] = late
    route.fulfill(response=older)
    expect(jana.locator(".messages")).to_contain_text("read")


def test_a_colleague_sees_what_was_read_before_the_answer_was_on_their_page(shop: Shop, sign_in: SignIn, desk: Team) -> None:
    page = shop()
    begins(page)
    case = f"/cases/{Case.objects.get().pk}/"
    petr, jana = ready(asked_through_us(sign_in(desk.petr)), case), ready(sign_in(desk.jana), case)
    late: list[tuple[Route, APIResponse]] = []

    def late_once(route: Route) -> None:
        if late or "X-Opora-Panes".lower() not in route.request.headers:
            return route.continue_()
        answer = route.fetch()
        return late.append((route, answer)) if "We send you a new one" in answer.text() else route.fulfill(response=answer)

    petr.route(f"**{case}", late_once)
    page.keyboard.press("Escape")
    jana.keyboard.press("r")
    jana.keyboard.type("Good morning, I am sorry that it arrived broken. We send you a new one today.")
    send(jana)
    expect(jana.locator(".messages")).to_contain_text("We send you a new one today.")
    wait_until(petr, lambda: bool(late))
    page.get_by_role("button", name="Chat with us").click()
    expect(jana.locator(".messages")).to_contain_text("read")
    [(route, older)] = late
    route.fulfill(response=older)
    expect(petr.locator(".messages")).to_contain_text("read")


def test_what_was_read_while_the_desk_was_away_is_told_when_it_is_back(shop: Shop, sign_in: SignIn, desk: Team) -> None:
    page = shop()
    begins(page)
    jana = ready(sign_in(desk.jana), f"/cases/{Case.objects.get().pk}/")
    refused: list[str] = []

    def away_once(route: Route) -> None:
        if '"read"' in (route.request.post_data or "") and not refused:
            refused.append(route.request.url)
            return route.fulfill(status=503)
        return route.continue_()

    page.route("**/tell/", away_once)
    jana.keyboard.press("r")
    jana.keyboard.type("Good morning, I am sorry that it arrived broken. We send you a new one today.")
    send(jana)
    expect(page.locator(".said:not(.mine)").last).to_contain_text("We send you a new one today.")
    expect(jana.locator(".messages")).to_contain_text("read")
    assert refused


def test_what_is_said_without_a_connection_arrives_once_and_in_order(shop: Shop, desk: Team) -> None:
    page = shop()
    page.get_by_role("button", name="Chat with us").click()
    says(page, "first")
    page.context.set_offline(True)
    for text in ("second", "third"):
        page.get_by_role("textbox", name="Your message").fill(text)
        page.keyboard.press("Enter")
    expect(page.locator(".note")).to_contain_text("It goes out by itself")
    page.context.set_offline(False)
    expect(page.locator(".said.mine", has_text="third")).to_contain_text("Sent")
    drain_everything()
    assert list(Message.objects.filter(direction="in").order_by("pk").values_list("reply", flat=True)) == ["first", "second", "third"]
    page.reload()
    page.get_by_role("button", name="Chat with us").click()
    expect(page.locator(".said.mine")).to_have_count(3)
    expect(page.locator(".said.mine")).to_contain_text(["first", "second", "third"])
    assert Visitor.objects.count() == 1


def test_a_file_goes_along_and_an_address_is_kept(shop: Shop, desk: Team) -> None:
    page = shop()
    page.get_by_role("button", name="Chat with us").click()
    page.locator("input[type=file]").set_input_files({"name": "bill.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 bill"})
    expect(page.get_by_role("button", name="Remove bill.pdf")).to_be_visible()
    expect(page.locator(".files li")).not_to_contain_text("…")
    says(page, "Here is the bill.")
    assert list(Message.objects.get().attachments.values_list("name", "size")) == [("bill.pdf", 13)]
    with page.expect_download() as download:
        page.get_by_role("link", name="bill.pdf").click()
    assert Path(download.value.path()).read_bytes() == b"%PDF-1.4 bill"
    page.get_by_label("Your e-mail address").fill("nonsense")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".address")).to_contain_text("does not look like")
    page.get_by_label("Your e-mail address").fill("jan@firma.example")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".address")).to_contain_text("we answer to jan@firma.example")
    assert Visitor.objects.get().email == "jan@firma.example"


def test_at_night_the_chat_says_when_somebody_is_here(shop: Shop, desk: Team) -> None:
    from opora.team.models import Desk

    Desk.objects.update_or_create(pk=1, defaults={"hours": {str((ago().weekday() + 2) % 7): [["08:00", "17:00"]]}, "country": ""})
    page = shop()
    page.get_by_role("button", name="Chat with us").click()
    expect(page.locator(".hours")).to_contain_text("Nobody is here now. We are back:")
    expect(page.locator(".hours")).to_contain_text("day")
    expect(page.get_by_label("Your e-mail address")).to_be_visible()


def test_at_night_the_chat_says_its_own_words(shop: Shop, desk: Team) -> None:
    from opora.messages import actions as messages
    from opora.messages.models import Mailbox
    from opora.team.models import Desk

    Desk.objects.update_or_create(pk=1, defaults={"hours": {str((ago().weekday() + 2) % 7): [["08:00", "17:00"]]}, "country": ""})
    messages.say_when_nobody(Mailbox.objects.get(channel="chat"), {"en": "We sleep.\nIn an emergency call 123."}, by=desk.marek)
    page = shop()
    page.get_by_role("button", name="Chat with us").click()
    expect(page.get_by_role("log")).to_contain_text("In an emergency call 123.")
    expect(page.locator(".hours")).to_contain_text("Nobody is here now. We are back:")
    expect(page.locator(".address")).not_to_contain_text("Nobody is here now.")


@pytest.mark.parametrize(("look", "size"), [("light", (1200, 800)), ("dark", (390, 844)), ("light", (320, 480))])
def test_nobody_is_shut_out_of_the_chat(shop: Shop, desk: Team, look: str, size: tuple[int, int]) -> None:
    page = shop("/sr/", color_scheme=look, viewport={"width": size[0], "height": size[1]}, bypass_csp=True)
    host = page.locator("opora-chat")
    host.locator(".launcher").click()
    host.locator("textarea").fill("Dobar dan")
    page.keyboard.press("Enter")
    expect(host.locator(".said.mine")).to_have_count(1)
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document.querySelector('opora-chat'), {resultTypes: ['violations']})")
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]] == []
    box = host.locator(".panel").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= size[0] and box["y"] >= 0 and box["y"] + box["height"] <= size[1]
    for label in ("label", "textarea", "button"):
        for one in host.locator(f".panel {label}:visible").all():
            inner = one.bounding_box()
            assert inner and inner["x"] + inner["width"] <= size[0] + 1
