"""Real Chromium, driven by Playwright; the machine's own browser, so that nothing is downloaded."""

from __future__ import annotations

import asyncio.events
import os
from collections.abc import Generator, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.machine import needs

# Pages of the browser's own address line: each new window would load two of them, half a second of processor time.
ADDRESS_LINE = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"]
# What Playwright switches off: of two such lists a browser hears the last one only.
BY_PLAYWRIGHT = [
    "AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints",
    "PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning",
]  # fmt: skip
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    f"--disable-features={','.join([*ADDRESS_LINE, *BY_PLAYWRIGHT])}",
]  # fmt: skip

# How long a page may take to show something; it only catches a hang, since two workers and a browser share the machine.
expect.set_options(timeout=90_000)


def chromium_program() -> str:
    """The browser: `OPORA_CHROMIUM`, or what the machine has."""
    return os.environ.get("OPORA_CHROMIUM") or needs("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser process for the whole run."""
    program = chromium_program()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        loop = asyncio.events._get_running_loop()
        yield browser
        asyncio.events._set_running_loop(loop)
        browser.close()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Once a browser was started, Playwright's loop counts as running in this thread to the end of the run, and Django would answer no
    asynchronous page there. A test without a browser runs from set-up to tear-down as if none had ever been started."""
    loop = asyncio.events._get_running_loop()
    if loop is None or "chromium" in getattr(item, "fixturenames", ()):
        return (yield)
    asyncio.events._set_running_loop(None)
    try:
        return (yield)
    finally:
        asyncio.events._set_running_loop(loop)


@pytest.fixture
def browser_context(chromium: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor without cookies; ask for more than one to have two people at once: `chromium.new_context()`."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB", timezone_id="Europe/Prague")
    context.set_default_timeout(90_000)
    yield context
    leave(context)


def leave(context: BrowserContext) -> None:
    """Close a visitor's browser, and let go of what their pages still ask and a test holds back."""
    for page in context.pages:
        page.unroute_all(behavior="ignoreErrors")
    context.close()


@pytest.fixture
def page(browser_context: BrowserContext) -> Iterator[Page]:
    """A page of a fresh visitor. An error in a script or a refused resource fails the test that caused it."""
    page = browser_context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    yield page
    assert not _ours(complaints), complaints


def _ours(complaints: list[str]) -> list[str]:
    # A page may well answer 404 or 422; the browser notes it, and the test looks at the answer itself.
    return [one for one in complaints if "Failed to load resource" not in one]
