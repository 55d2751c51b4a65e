"""Whoever owes a word writes it with one press, also on a phone; nobody is shut out of promises, follow-ups and customers' pages."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from opora.cases.models import Case
from opora.followups import actions as followups
from opora.followups.models import Check
from opora.ledgers import actions as ledgers
from opora.ledgers.actions import Terms
from opora.ledgers.models import Promise, Statement
from opora.team.queries import today
from tests.browser_journeys.conftest import SignIn, ready
from tests.cast import NOVAK, Team, ago, answer, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
AXE = (Path(__file__).parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
LOOKS = [("light", (1440, 900)), ("dark", (390, 844))]
REASONS = {f"C-R{number:02}": "Jinak to nejde." for number in range(1, 37)}
TOLD = "Zavolám vám ve středu v 11:00."


@pytest.fixture
def case(desk: Team) -> Case:
    """Answered by Petr, who owes a call whose time has come."""
    found = case_of(writes(NOVAK, "Reklamace konvice", "Dobrý den, konvice nehřeje. Kdy bude nová?"))
    answer(found, desk.petr, "Dobrý den, pane Nováku, doprava je zdarma.", decisions=REASONS)
    Case.objects.filter(pk=found.pk).update(owner=desk.petr, problem="Konvice nehřeje", expected="Nová konvice")
    found.refresh_from_db()
    promise = ledgers.book_promise(found, TOLD, by=desk.petr, due=timezone.now() + timedelta(hours=2), kind="callback")
    Promise.objects.filter(pk=promise.pk).update(due=ago(minutes=5))
    return found


def _wrong(page: Page, width: int) -> list[object]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    wide = page.evaluate("document.documentElement.scrollWidth") > width
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found["violations"]] + ([("too wide", wide)] if wide else [])


def test_on_a_phone_the_word_lands_in_the_reply_before_ones_eyes_and_only_once(sign_in: SignIn, desk: Team, case: Case) -> None:
    page = ready(sign_in(desk.petr, viewport={"width": 390, "height": 844}), f"/cases/{case.pk}/")
    for _press in range(2):
        page.locator('[data-desk-show="side"]').first.click()
        page.get_by_role("button", name="Tell them it takes longer").click()
        expect(page.locator(".composer .editor")).to_contain_text(TOLD)
        expect(page.locator(".composer .editor")).to_be_in_viewport()
    assert page.locator(".composer .editor").inner_text().count(TOLD) == 1


def test_a_promise_is_kept_from_the_list_with_the_keyboard_alone(sign_in: SignIn, desk: Team, case: Case) -> None:
    page = ready(sign_in(desk.petr), "/promises/")
    page.get_by_role("button", name=f"Kept: {TOLD}").focus()
    page.keyboard.press("Enter")
    page.get_by_text("You owe nobody a word.").wait_for()
    assert Promise.objects.get().state == "kept"


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nobody_is_shut_out(sign_in: SignIn, desk: Team, case: Case, look: str, size: tuple[int, int]) -> None:
    brief = ledgers.open_brief(case, Terms("Web", price=4_000_000, hours=Decimal(40)), by=desk.petr, currency="CZK")
    _notice, token = ledgers.give_notice(ledgers.propose_change(brief, Terms("Web B", deadline=date(2099, 1, 5)), by=desk.petr), by=desk.petr)
    ladder = followups.watch_expiry(case, "domain", "novak.example", today() + timedelta(days=40), by=desk.petr)
    Check.objects.create(case=case, state="refused", due_at=timezone.now(), asked_at=timezone.now(), settled_at=timezone.now(), outcome="bad")
    said = Statement.objects.create(case=case, kind="free", value="free", topic=["doprav"], sentence="Doprava je zdarma.", said_by=desk.petr)
    ledgers.was_wrong(said, "Doprava stojí 99 Kč.", by=desk.petr)
    link = followups.make_link(case, by=desk.petr).partition("/c/")[2]
    page = sign_in(desk.marek, color_scheme=look, viewport={"width": size[0], "height": size[1]}, bypass_csp=True, reduced_motion="reduce")
    paths = ["/promises/", "/followups/", f"/ladders/{ladder.pk}/", f"/cases/{case.pk}/brief/", f"/statements/{said.pk}/", f"/cases/{case.pk}/"]
    wrong = {path: found for path in paths if (found := _wrong(ready(page, path), size[0]))}
    for path in (f"/c/{link}", f"/n/{token}/", "/n/over/"):
        page.goto(path)
        wrong |= {path: found} if (found := _wrong(page, size[0])) else {}
    assert wrong == {}
