"""Plans in a real browser: written with the keyboard, kept when the page is left, followed by two people at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from opora.playbooks import actions, queries
from opora.playbooks.models import Playbook, Run
from opora.pure.plans import LANGUAGES, OpenQuestion, Plan, Script, Step
from tests.browser_journeys.conftest import SignIn, ready
from tests.browser_journeys.test_everybody_can_use_it import LOOKS, violations
from tests.cast import NOVAK, Team, case_of, writes

pytestmark = pytest.mark.django_db(transaction=True)
FIRE = Plan(
    names={"en": "Fire", "cs": "Požár", "el": "Φωτιά στην αποθήκη εμπορευμάτων"},
    roles=("lead",),
    steps=(
        Step("out", "first", {"en": "Everybody out"}, role="lead", minutes=2),
        Step("call", "first", {"en": "Call 112"}, {"en": "They know the way"}),
        Step("tell", "say", {"en": "Tell customers"}),
    ),
    scripts={language: Script("since {since}", "wait", "sorry") for language in LANGUAGES},
    watch=({"en": "Locked doors"},),
    questions=(OpenQuestion("who", {"en": "Who counts?"}),),
)
RUDE = Plan(
    names={"en": "Rude customer"},
    steps=(
        Step("hear", "first", {"en": "Hear them out"}, asks="story"),
        Step("boundary", "say", {"en": "Say the boundary"}, say={"cs": "Prosím jen, abychom spolu mluvili bez urážek."}),
        Step("debrief", "after", {"en": "Two lines"}, asks="debrief"),
    ),
)


@pytest.fixture
def fire(desk: Team) -> Playbook:
    return actions.create("large", FIRE, by=desk.jana)


@pytest.fixture
def rude(desk: Team) -> Playbook:
    row = actions.create("small", RUDE, by=desk.jana)
    Playbook.objects.filter(pk=row.pk).update(key="rude-customer")
    return row


def steps(page: Page) -> list[str]:
    return [one.input_value() for one in page.locator('.plan-item textarea[name="step_text_en"]').all()]


def saved(fire: Playbook, by: Any) -> list[tuple[str, str]]:
    return [(one.key, one.part) for one in queries.playbook(fire.pk, for_=by).plan.steps]


def test_steps_are_moved_by_keys_and_buttons_and_a_removed_one_comes_back(sign_in: SignIn, desk: Team, fire: Playbook) -> None:
    page = sign_in(desk.jana)
    ready(page, f"/playbooks/{fire.pk}/write/")
    page.locator('textarea[name="step_text_en"]').nth(1).focus()
    page.keyboard.press("Alt+ArrowUp")
    assert steps(page) == ["Call 112", "Everybody out", "Tell customers"]
    page.locator(".plan-item").nth(1).locator('[data-move="1"]').click()
    page.locator(".plan-item").nth(0).locator("[data-remove]").click()
    expect(page.locator(".plan-removed")).to_have_count(1)
    page.keyboard.press("Enter")
    assert steps(page) == ["Call 112", "Everybody out", "Tell customers"]
    page.locator('[data-part="then"] [data-add]').click()
    page.keyboard.type("Ring the insurer")
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/?saved=written")
    assert saved(fire, desk.jana) == [("call", "first"), ("out", "say"), ("tell", "say"), ("ring-the-insurer", "then")]


def test_a_language_that_lacks_texts_says_how_many_and_one_is_shown_at_a_time(sign_in: SignIn, desk: Team, fire: Playbook) -> None:
    page = sign_in(desk.jana)
    ready(page, f"/playbooks/{fire.pk}/write/")
    czech = page.locator('.plan-languages [data-language="cs"]')
    expect(czech.locator("[data-untold]")).to_have_text("6")
    expect(page.locator('textarea[name="name_cs"]')).to_be_hidden()
    czech.click()
    expect(page.locator('textarea[name="name_cs"]')).to_be_visible()
    expect(page.locator('textarea[name="name_en"]')).to_be_hidden()
    page.locator('textarea[name="step_text_cs"]').first.fill("Všichni ven")
    expect(czech.locator("[data-untold]")).to_have_text("5")


def test_words_that_were_not_saved_wait_in_the_browser(sign_in: SignIn, desk: Team, fire: Playbook) -> None:
    page = sign_in(desk.jana)
    ready(page, f"/playbooks/{fire.pk}/write/")
    page.locator('[data-part="after"] [data-add]').click()
    page.keyboard.type("Thank everybody")
    page.wait_for_timeout(900)
    ready(page, "/playbooks/")
    ready(page, f"/playbooks/{fire.pk}/write/")
    assert "Thank everybody" not in steps(page)
    page.locator("[data-kept-take]").click()
    assert steps(page)[-1] == "Thank everybody"
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/?saved=written")
    assert saved(fire, desk.jana)[-1] == ("thank-everybody", "after")
    ready(page, f"/playbooks/{fire.pk}/write/")
    expect(page.locator("[data-kept-draft]")).to_be_hidden()


def test_two_people_follow_one_plan_and_the_boundary_reaches_the_answer(sign_in: SignIn, desk: Team, rude: Playbook) -> None:
    case = case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice, vy neschopní?"))
    petr, ola = sign_in(desk.petr), sign_in(desk.ola)
    ready(ola, f"/cases/{case.pk}/")
    ready(petr, f"/cases/{case.pk}/")
    petr.locator(".message-plan").click()
    story = petr.locator(".run-asks textarea")
    story.fill("Konvice nedorazila.")
    petr.reload()
    expect(petr.locator(".run-asks textarea")).to_have_value("Konvice nedorazila.")
    petr.locator(".run-asks button").click()
    expect(petr.locator('.run-step[data-state="done"]')).to_contain_text("Konvice nedorazila.")
    expect(ola.locator(".run-head")).to_contain_text("1 of 3")
    petr.locator(".run-say").click()
    expect(petr.locator(".composer .editor")).to_contain_text("bez urážek")
    ola.locator('.run-step[data-state="now"] .run-tick').click()
    expect(petr.locator(".run-head")).to_contain_text("2 of 3")
    petr.locator(".run-asks textarea").fill("Late parcel.\nAsk the carrier.")
    petr.locator(".run-asks button").click()
    expect(petr.locator("#toasts .toast")).to_contain_text("The plan is done.")
    expect(petr.locator('.message[data-kind="note"]')).to_contain_text("Ask the carrier.")
    expect(petr.locator(".composer .editor")).to_contain_text("bez urážek")


def test_the_palette_begins_a_plan_without_a_mouse(sign_in: SignIn, desk: Team, rude: Playbook) -> None:
    case = case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice, vy neschopní?"))
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    page.keyboard.press("Control+k")
    page.keyboard.type("rude")
    page.keyboard.press("Enter")
    expect(page.locator(".run-head")).to_contain_text("Rude customer")
    page.keyboard.press("Shift+D")
    expect(page.locator(".run-head")).to_contain_text("1 of 3")


def test_why_a_step_is_there_opens_by_keyboard_and_stays_open_while_a_colleague_ticks(sign_in: SignIn, desk: Team, rude: Playbook) -> None:
    case = case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice, vy neschopní?"))
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="Konvice nedorazila.", by=desk.petr)
    page = sign_in(desk.petr)
    ready(page, f"/cases/{case.pk}/")
    why = page.locator(f"#why-{run.pk}-boundary")
    expect(why.locator("p")).to_be_hidden()
    why.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(why.locator("p")).to_contain_text("leaves both sides their dignity")
    actions.do_step(run, "boundary", by=desk.ola)
    expect(page.locator(".run-head")).to_contain_text("2 of 3")
    expect(why.locator("p")).to_be_visible()
    why.get_by_role("link", name="In the handbook").press("Enter")
    page.wait_for_url("**/handbook/rude-customer/#step-boundary")


def followed_to_its_end(rude: Playbook, desk: Team) -> Run:
    """In a case of its own, with all its steps done."""
    run = actions.start_run(rude, case=case_of(writes(NOVAK, "Faktura", "Kde je faktura?")), by=desk.petr)
    for step in RUDE.steps:
        actions.do_step(run, step.key, words="Two lines.", by=desk.petr)
    return run


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_plans_shut_nobody_out(sign_in: SignIn, desk: Team, fire: Playbook, rude: Playbook, look: str, size: tuple[int, int]) -> None:
    case = case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice, vy neschopní?"))
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="Konvice nedorazila.", by=desk.petr)
    actions.write_version(fire, replace(FIRE, names={"en": "Great fire"}), based_on=1, by=desk.jana)
    how = {"color_scheme": look, "viewport": {"width": size[0], "height": size[1]}, "bypass_csp": True, "reduced_motion": "reduce"}
    page = sign_in(desk.jana, **how)
    wrong = {}
    plan = f"/playbooks/{fire.pk}/"
    actions.end_run(followed_to_its_end(rude, desk), by=desk.petr)
    handbook = ("/handbook/", "/handbook/?whole=1", "/handbook/crises/", "/handbook/rude-customer/")
    plans = ("/playbooks/", plan, f"{plan}?language=el", f"{plan}write/", f"{plan}versions/", f"/playbooks/runs/{run.pk}/", f"/cases/{case.pk}/")
    for path in (*plans, *handbook):
        ready(page, path)
        found = violations(page)
        wide = page.evaluate("document.documentElement.scrollWidth") > size[0]
        if found or wide:
            wrong[path] = (found, wide)
    assert wrong == {}
