"""The coach beside the composer, as somebody with forty waiting customers meets it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser_journeys.conftest import SignIn, ready

if TYPE_CHECKING:
    from tests.cast import Team

LEFT_OVER = "Dobrý den, XXX, peníze odešly dnes v 9.20 a do pátku je na účtu budete mít. Jana Malá"


def test_what_is_typed_is_marked_changed_or_sent_with_a_reason(desk: Team, sign_in: SignIn) -> None:
    from opora.messages.models import Message
    from opora.replies.models import CoachDecision
    from tests.cast import SVOBODA, case_of, writes

    case = case_of(writes(SVOBODA, "Platba", "Dobrý den, kdy mi vrátíte peníze za objednávku 20418?"))
    page = ready(sign_in(desk.jana), f"/cases/{case.pk}/")
    page.locator(".composer .editor").click()
    page.keyboard.type(LEFT_OVER)
    remark = page.locator(".coach .coach-remark").first
    expect(remark).to_contain_text("Stop")
    assert page.evaluate("[...CSS.highlights.get('coach')].map((range) => range.toString()).join()").startswith("XXX")
    page.keyboard.press("Control+Enter")
    why = page.get_by_label("Why it stays")
    expect(why).to_be_visible()
    assert not Message.objects.filter(direction="out").exists()
    why.fill("The contract says so.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#toasts")).to_contain_text(re.compile("Sent"))
    assert CoachDecision.objects.get(rule="C-R30").reason == "The contract says so."


def test_the_rules_words_disappear_when_the_text_is_mended(desk: Team, sign_in: SignIn) -> None:
    from tests.cast import SVOBODA, case_of, writes

    case = case_of(writes(SVOBODA, "Platba", "Dobrý den, kdy mi vrátíte peníze za objednávku 20418?"))
    page = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    page.locator(".composer .editor").click()
    page.keyboard.type("Dobrý den, XXX.")
    expect(page.locator('.coach .coach-remark[data-tone="red"]')).to_be_visible()
    page.keyboard.press("Control+A")
    page.keyboard.type("Dobrý den, pane Svobodo, peníze odešly dnes v 9.20. Jana Malá")
    expect(page.locator('.coach .coach-remark[data-tone="red"]')).to_have_count(0)


def test_what_only_the_writer_knows_is_a_gap_that_is_filled_by_typing(desk: Team, sign_in: SignIn) -> None:
    from tests.cast import SVOBODA, case_of, writes

    case = case_of(writes(SVOBODA, "Adresa", "Dobrý den, balík šel na špatnou adresu."))
    page = ready(sign_in(desk.jana), f"/cases/{case.pk}/")
    page.locator(".composer .editor").click()
    page.keyboard.type("Dobrý den, pane Svobodo, adresu jste zadal špatně vy. ")
    page.locator(".coach-remark", has_text="reproach").locator("[data-coach-insert]").click()
    editor = page.locator(".composer .editor")
    expect(editor).to_contain_text("V objednávce je uvedeno: [ÚDAJ].")
    assert page.evaluate("getSelection().toString()") == "[ÚDAJ]"
    expect(page.locator('.coach-remark[data-tone="red"]')).to_contain_text("[ÚDAJ]")
    page.keyboard.type("Dlouhá 7")
    expect(editor).to_contain_text("V objednávce je uvedeno: Dlouhá 7. Platí to, nebo to mám změnit?")
    expect(page.locator('.coach-remark[data-tone="red"]')).to_have_count(0)
