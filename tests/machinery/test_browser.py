"""The browser that the journeys walk with is real."""

from __future__ import annotations

import asyncio

from playwright.sync_api import Page


def test_it_runs_scripts_and_draws_all_our_letters(page: Page) -> None:
    page.set_content("<p id=p>Žluťoučký Ελληνικά Ћирилица</p><script>document.title = String(1 + 1)</script>")
    assert page.title() == "2"
    assert page.locator("#p").bounding_box()["width"] > 100


def test_a_test_without_a_browser_may_run_a_loop_of_its_own_whatever_ran_before() -> None:
    async def answer() -> int:
        return 42

    assert asyncio.run(answer()) == 42
