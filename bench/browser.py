"""In a real browser: how soon after `j` the next case is painted, and how soon a mail that was just stored is seen."""

from __future__ import annotations

import threading
import time
import uuid
from contextlib import suppress
from typing import Any

from bench.desk import PORT
from bench.measuring import Figures, spread
from bench.web import Client

PEER = "opora"
PRESSES = 30
MAILS = 15
# When a key went down, and when the browser had painted a conversation that was not there before.
WATCH_CASES = """() => {
  window.painted = [];
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  const shown = () => document.querySelector("#conversation")?.dataset.case;
  let last = shown();
  new MutationObserver(() => {
    if (shown() === last || !pressed) return;
    last = shown();
    const since = pressed;
    pressed = 0;
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => painted.push(performance.now() - since); channel.port2.postMessage(0); });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-case"] });
}"""
WATCH_LIST = """() => {
  window.seen = {};
  new MutationObserver(() => {
    for (const row of document.querySelectorAll(".row-subject")) seen[row.textContent] ??= Date.now();
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def measure(client: Client, figures: Figures) -> None:
    """Both figures; left out with a word where there is no browser."""
    try:
        from playwright.sync_api import sync_playwright

        from tests.browser import FLAGS, chromium_program

        program = chromium_program()
    except BaseException as problem:  # no Playwright, or the test helper skips because there is no browser
        figures.tell(PEER, "browser left out", reason=str(problem)[:200])
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        context.add_cookies([{"name": name, "value": value, "domain": client.host, "path": "/"} for name, value in client.cookies.items()])
        page = context.new_page()
        with suppress(TimeoutError):
            _pressing_j(page, figures)
        _new_mail(page, figures)
        browser.close()


def _pressing_j(page: Any, figures: Figures) -> None:
    page.goto(f"http://127.0.0.1:{PORT}/list/unassigned/")
    page.evaluate(WATCH_CASES)
    for _ in range(PRESSES):
        page.wait_for_timeout(700)  # a person looks at the case; its neighbours are fetched meanwhile
        page.keyboard.press("j")
    page.wait_for_timeout(700)
    took = [one / 1000 for one in page.evaluate("painted")]
    figures.tell(PEER, "j pressed to painted", n=len(took), **spread(took))


def _new_mail(page: Any, figures: Figures) -> None:
    page.goto(f"http://127.0.0.1:{PORT}/list/unassigned/")
    page.wait_for_timeout(1500)
    page.evaluate(WATCH_LIST)
    took = []
    for _ in range(MAILS):
        subject = f"Dotaz {uuid.uuid4().hex}"
        stored = _stored_at(subject)
        with suppress(Exception):
            page.wait_for_function("subject => seen[subject]", arg=subject, timeout=10_000)
            took.append(max(0.0, page.evaluate("subject => seen[subject]", subject) / 1000 - stored))
        page.wait_for_timeout(1200)
    figures.tell(PEER, "mail stored to seen in a browser", n=len(took), missed=MAILS - len(took), **spread(took))


def _stored_at(subject: str) -> float:
    """Hand a mail in; the time at which its message could first be read in the database."""
    found: list[float] = []
    watcher = threading.Thread(target=_watch, args=(subject, found))
    watcher.start()
    watcher.join(15)
    return found[0] if found else time.time()


def _watch(subject: str, found: list[float]) -> None:
    # In a thread of its own: Playwright runs an event loop in the other one, where Django refuses to ask the database.
    from django.db import connection

    from opora.messages.actions import Delivery, accept
    from opora.messages.models import Mailbox, Message

    raw = f"From: Karel <{subject.split()[1]}@mail.example>\nTo: podpora@shop.example\nSubject: {subject}\nMessage-ID: <{subject.split()[1]}@mail.example>\n\nDobrý den."
    box = Mailbox.objects.get(address="podpora@shop.example")
    accept([Delivery(box.pk, "imap", subject, raw.encode())])
    until = time.monotonic() + 15
    while time.monotonic() < until and not found:
        if Message.objects.filter(subject=subject).exists():
            found.append(time.time())
        time.sleep(0.002)
    connection.close()
