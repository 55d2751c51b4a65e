"""Whoever reads at the end of a conversation stays there while it grows, also after they went through other cases."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from opora.kernel.jobs.worker import drain_everything
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import DUSEK, NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
LONG = "\n\n".join(f"Řádek číslo {number} o tom, co se stalo." for number in range(80))
FROM_END = "() => { const it = document.querySelector('.conversation-scroll'); return it.scrollHeight - it.clientHeight - it.scrollTop }"


def demand_at_end(page: Page) -> None:
    page.wait_for_function(f"({FROM_END})() < 48")


def test_the_end_of_a_conversation_stays_in_sight_when_a_message_comes(sign_in: SignIn, desk: Team) -> None:
    first = writes(NOVAK, "Dlouhá věc", LONG)
    writes(DUSEK, "Jiná věc", "Dobrý den, krátce.")
    case = case_of(first)
    page = sign_in(desk.jana)
    ready(page, f"/cases/{case.pk}/")
    demand_at_end(page)
    for step in ("j", "k", "j", "k"):
        page.keyboard.press(step)
        page.wait_for_load_state("networkidle")
    expect(page.locator(".conversation-subject")).to_have_text(case.title)
    page.evaluate("() => { const it = document.querySelector('.conversation-scroll'); it.scrollTop = it.scrollHeight }")
    demand_at_end(page)
    writes(NOVAK, "Re: Dlouhá věc", "A ještě jedno. " + LONG, answers=first)
    drain_everything()
    expect(page.get_by_text("A ještě jedno.").first).to_be_attached()
    demand_at_end(page)
