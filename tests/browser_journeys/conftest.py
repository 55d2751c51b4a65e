"""A real web process on the test database: the live stream cannot run under the test server of Django, which is WSGI.

The worker's share is done by the test itself (`tests.cast`), so that each step is over when the next begins.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from opora.kernel.parent import stop_with_parent
from tests.browser import leave
from tests.smtp_server import SmtpServer

if TYPE_CHECKING:  # models load only after pytest has prepared Django
    from tests.cast import Team

PATIENCE = 120.0  # seconds; catches a hang
ROOT = Path(__file__).parents[2]
SignIn = Callable[..., Page]


def ready(page: Page, path: str) -> Page:
    """Open a page of the desk and wait until it listens to keys; on a case, until one can write."""
    page.goto(path)
    listens(page)
    if page.locator(".composer").count():
        page.locator(".composer .editor").wait_for(state="attached")
    return page


def listens(page: Page) -> None:
    """Wait until all scripts of the page that is there now have begun."""
    page.locator("html[data-begun]").wait_for(state="attached")


def asked_through_us(page: Page) -> Page:
    """To be said before a page is opened whose requests will be held later: a browser that begins with it only then lets one slip by."""
    page.route("**/asked/by/nobody/", lambda route: route.abort())
    return page


def send(page: Page) -> None:
    """Press Send, and once more when the coach asks to look again."""
    page.keyboard.press("Control+Enter")
    expect(page.locator(".coach-held, #toasts .toast").first).to_be_visible()
    if page.locator(".coach-held").count():
        page.keyboard.press("Control+Enter")


@pytest.fixture(scope="session")
def address(django_db_setup: None, django_db_blocker: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running desk."""
    from tests.kill.desk import database_url

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    here = f"http://127.0.0.1:{port}"
    log = tmp_path_factory.mktemp("web") / "web.log"
    command = [sys.executable, "-m", "uvicorn", "opora.asgi:application", "--port", str(port), "--log-level", "warning"]
    environment = {**os.environ, "DATABASE_URL": database_url(), "OPORA_ADDRESS": here}
    with log.open("ab") as output:
        web = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=output, preexec_fn=partial(stop_with_parent, os.getpid())
        )
    _wait_for(f"{here}/static/shell/opora.svg", web, log)
    yield here
    web.terminate()
    web.wait(PATIENCE)


def _wait_for(url: str, web: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(url, timeout=10).close()
            return
        except (urllib.error.URLError, OSError):
            assert web.poll() is None and time.monotonic() < deadline, log.read_text()
            time.sleep(0.1)


@pytest.fixture
def desk(transactional_db: None, smtp_server: SmtpServer) -> Team:
    """The people, and a mailbox whose answers really leave."""
    from tests.cast import team

    return team(smtp_server)


@pytest.fixture
def sign_in(chromium: Browser, address: str, desk: Team) -> Iterator[SignIn]:
    """A page of somebody who is signed in, each in a browser of their own. Errors of scripts fail the test."""
    from tests.cast import browser

    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def signed_in(agent: Any, **how: Any) -> Page:
        cookie = browser(agent).cookies["opora"]
        look = {"viewport": {"width": 1440, "height": 900}, "locale": "en-GB", "timezone_id": "Europe/Prague"}
        context = chromium.new_context(base_url=address, **{**look, **how})
        context.set_default_timeout(PATIENCE * 1000)
        context.add_cookies([{"name": "opora", "value": cookie.value, "url": address}])
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield signed_in
    for context in contexts:
        leave(context)
    assert complaints == []
