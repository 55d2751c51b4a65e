"""Two people in one case see each other, and a faster colleague's answer stops the slower one."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from opora.cases import actions as cases
from opora.messages.models import Message
from opora.team import actions as team
from tests.browser_journeys.conftest import SignIn, ready, send
from tests.cast import NOVAK, Team, Writer, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
UPSET = "To je naprostá ostuda, jsem vzteky bez sebe! Kde jsou moje peníze?"


def test_they_see_each_other_write_and_only_one_answer_leaves(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Rozbitá konvice", "Dobrý den, konvice přišla rozbitá."))
    jana = ready(sign_in(desk.jana), f"/cases/{case.pk}/")
    petr = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    ola = ready(sign_in(desk.ola), "/list/unassigned/")
    expect(jana.locator(".presence-text")).to_contain_text("Petr")
    jana.keyboard.press("r")
    jana.keyboard.type("Dobrý den, novou pošleme zítra.")
    expect(petr.locator(".presence-text")).to_have_text("Jana is writing…")
    expect(petr.locator("#conversation-inner")).to_contain_text("Jana Dvořáková began an answer")
    expect(ola.locator(f"#row-{case.pk}")).to_contain_text("Jana is writing…")
    petr.keyboard.press("r")
    petr.keyboard.type("Dobrý den, vrátíme peníze.")
    send(jana)
    expect(jana.locator("#toasts")).to_contain_text("Sent.")
    expect(petr.locator(".messages")).to_contain_text("novou pošleme zítra")
    expect(petr.locator(".composer .editor")).to_have_text("Dobrý den, vrátíme peníze.")
    petr.keyboard.press("Control+Enter")
    expect(petr.locator("[data-composer-notice]")).to_contain_text("Jana Dvořáková has just answered")
    assert Message.objects.filter(direction="out").count() == 1
    send(petr)
    expect(petr.locator("#toasts")).to_contain_text("Sent.")
    assert Message.objects.filter(direction="out").count() == 2


def test_the_row_is_bold_until_somebody_reads_it(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    ola = ready(sign_in(desk.ola), "/list/unassigned/")
    expect(ola.locator(f"#row-{case.pk}[data-unread]")).to_be_visible()
    ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    expect(ola.locator(f"#row-{case.pk}:not([data-unread])")).to_be_visible()


def test_a_mention_rings_the_bell_without_reload(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    jana = ready(sign_in(desk.jana), "/list/unassigned/")
    bell = jana.locator('#rail-areas a[href="/team/notifications/"] .rail-count')
    rang = int(bell.inner_text()) if bell.count() else 0  # the board has two tasks for her
    petr = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    petr.keyboard.press("n")
    petr.keyboard.type("Víš to, @ja")
    expect(petr.locator(".suggest [role=option]")).to_contain_text("Jana Dvořáková")
    petr.keyboard.press("Enter")
    petr.keyboard.press("Control+Enter")
    expect(petr.locator(".messages")).to_contain_text("@Jana Dvořáková")
    expect(bell).to_have_text(str(rang + 1))


def test_a_removed_person_is_out_within_seconds(sign_in: SignIn, desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy přijde balík?"))
    page = ready(sign_in(desk.petr), f"/cases/{case.pk}/")
    page.wait_for_timeout(1000)  # the stream is open
    team.remove(desk.petr, by=desk.marek)
    removed = time.monotonic()
    page.wait_for_url("**/sign-in/login/**")
    assert time.monotonic() - removed < timedelta(seconds=20).total_seconds()  # five in life; machines of tests are slow
    expect(page.locator("body")).not_to_contain_text("kdy přijde balík")


def test_a_third_upset_customer_in_a_row_is_taken_with_a_second_press_and_the_page_says_so(sign_in: SignIn, desk: Team) -> None:
    upset = [case_of(writes(Writer(f"Jan {name}", f"{name}@dum.example"), "Reklamace", UPSET)) for name in ("bily", "cerny", "sedy")]
    for case in upset[:2]:
        cases.assign(case, desk.petr, by=desk.petr)
    petr = ready(sign_in(desk.petr), f"/cases/{upset[2].pk}/")
    petr.keyboard.press("m")
    expect(petr.locator("#toasts")).to_contain_text("third upset customer in a row")
    petr.locator("#toasts").get_by_role("button", name="Give it all the same").click()
    expect(petr.locator("#toasts")).to_contain_text("Petr Malý has it now.")
    expect(petr.locator("#toasts")).not_to_contain_text("third upset customer")
