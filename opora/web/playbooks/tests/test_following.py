"""A plan beside a case: begun in one click from a message, ticked by two, ended with two lines that stay as a note."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from opora.cases.models import Case
from opora.messages.models import Message
from opora.playbooks import actions, queries
from opora.playbooks.models import Run, StepDone
from opora.pure.plans import Plan, Step
from tests.cast import KOWALSKA, NOVAK, Team, browser, case_of, team_with_plans, writes

pytestmark = pytest.mark.django_db
FETCH = {"HTTP_X_REQUESTED_WITH": "fetch"}


@pytest.fixture
def desk() -> Team:
    return team_with_plans()


@pytest.fixture
def case(desk: Team) -> Case:
    return case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice, vy neschopní?"))


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def rude(desk: Team) -> int:
    return queries.plan_by_key("rude-customer", for_=desk.jana).playbook.pk


def begin(desk: Team, case: Case, client: Client) -> Run:
    assert client.post(f"/playbooks/start/{rude(desk)}/{case.pk}/", **FETCH).status_code == 200
    return Run.objects.get(case=case, ended_at=None)


def act(client: Client, run: Run, wish: str, **told: str) -> str:
    answer = client.post(f"/playbooks/runs/{run.pk}/act/", {"act": wish, **told}, **FETCH)
    assert answer.status_code == 200, answer.content
    return answer.content.decode()


def later(seconds: float) -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(seconds=seconds), tick=False)


def test_the_plan_for_a_rude_customer_is_one_click_from_their_message(desk: Team, case: Case) -> None:
    html = page(browser(desk.petr), f"/cases/{case.pk}/")
    message = re.search(r'<article class="message".*?</article>', html, re.DOTALL)
    assert message and f'hx-post="/playbooks/start/{rude(desk)}/{case.pk}/"' in message.group()
    assert "/playbooks/start/" not in page(browser(desk.eleni), f"/cases/{case.pk}/")


def test_every_small_and_everyday_plan_is_two_clicks_away_and_in_the_palette(desk: Team, case: Case) -> None:
    html = page(browser(desk.petr), f"/cases/{case.pk}/")
    menu = re.search(r'<div class="menu" role="menu" aria-label="Start a plan".*?</div>', html, re.DOTALL)
    assert menu
    offers = queries.offers(for_=desk.petr)
    assert len(offers) >= 3
    assert all(f'hx-post="/playbooks/start/{one.pk}/{case.pk}/"' in menu.group() for one in offers)
    assert menu.group().count("data-command") == len(offers)


def test_the_first_minute_shows_nothing_but_room_for_the_story(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    run = begin(desk, case, petr)
    first = page(petr, f"/playbooks/runs/{run.pk}/")
    assert "They have told it all" in first
    assert "run-steps" not in first and "Put into the answer" not in first
    with later(61):
        assert "run-steps" in page(petr, f"/playbooks/runs/{run.pk}/")
    act(petr, run, "do", key="hear-out", words="Konvice měla přijít v pátek.")
    after = page(petr, f"/cases/{case.pk}/")
    assert "run-steps" in after and "Konvice měla přijít v pátek." in after


def test_the_boundary_is_put_into_the_answer_in_the_customers_language(desk: Team) -> None:
    polish = case_of(writes(KOWALSKA, "Złodzieje", "Dzień dobry, gdzie jest moja paczka, złodzieje? Czekam już trzy tygodnie."))
    petr = browser(desk.petr)
    run = begin(desk, polish, petr)
    act(petr, run, "do", key="hear-out")
    plan = queries.known_run(run).plan
    html = page(petr, f"/cases/{polish.pk}/")
    boundary = plan.step("boundary")
    assert boundary and f'data-insert="{boundary.say["pl"]}"' in html


def test_the_end_is_two_lines_that_stay_as_a_note_once(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    run = begin(desk, case, petr)
    for step in queries.known_run(run).plan.steps:
        if step.key != "debrief":
            act(petr, run, "leave_out", key=step.key, reason="not needed")
    assert "Keep it, and end the plan" in page(petr, f"/cases/{case.pk}/")
    done = act(petr, run, "do_and_end", key="debrief", words="Late parcel.\nAsk the carrier earlier.")
    assert "The plan is done." in done
    (note,) = Message.objects.filter(direction="note", passages__case=case)
    assert note.text.endswith("Late parcel.\nAsk the carrier earlier.")
    act(petr, run, "resume")
    act(petr, run, "end")
    assert Message.objects.filter(direction="note", passages__case=case).count() == 1


def test_a_plan_does_not_end_half_done(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    run = begin(desk, case, petr)
    answer = petr.post(f"/playbooks/runs/{run.pk}/act/", {"act": "do_and_end", "key": "debrief", "words": "Late."}, **FETCH)
    assert answer.status_code == 409 and "Still open" in answer.json()["sentence"]
    assert not StepDone.objects.exists() and not Message.objects.filter(direction="note").exists()


def test_two_people_see_what_the_other_ticked(desk: Team, case: Case) -> None:
    petr, ola = browser(desk.petr), browser(desk.ola)
    run = begin(desk, case, petr)
    assert begin(desk, case, ola) == run
    act(petr, run, "do", key="hear-out")
    act(ola, run, "do", key="hear-out")
    html = page(ola, f"/cases/{case.pk}/")
    assert "1 of 9" in html and "Petr Malý" in html
    act(ola, run, "undo", key="hear-out")
    assert "0 of 9" in page(petr, f"/cases/{case.pk}/")


def test_what_ended_is_folded_away_and_can_go_on(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    run = begin(desk, case, petr)
    for step in queries.known_run(run).plan.steps:
        act(petr, run, "leave_out", key=step.key, reason="not needed")
    act(petr, run, "end")
    html = page(petr, f"/cases/{case.pk}/")
    assert "1 ended" in html and f'href="/playbooks/runs/{run.pk}/"' in html
    assert "Go on with it" in page(petr, f"/playbooks/runs/{run.pk}/")


def test_a_run_without_a_case_is_followed_on_its_own_page(desk: Team) -> None:
    row = actions.create("large", Plan(names={"en": "Fire"}, steps=(Step("out", "first", {"en": "Out"}),)), by=desk.jana)
    run = actions.start_run(row, by=desk.petr)
    petr = browser(desk.petr)
    assert f'data-live="run:{run.pk}"' in page(petr, f"/playbooks/runs/{run.pk}/")
    assert "1 of 1" in act(petr, run, "do", key="out")
    assert petr.post(f"/playbooks/runs/{run.pk}/act/", {"act": "end"}).status_code == 302
    run.refresh_from_db()
    assert run.ended_at


def test_nonsense_is_refused_with_a_sentence(desk: Team, case: Case) -> None:
    petr = browser(desk.petr)
    run = begin(desk, case, petr)
    for told, status in (({"act": "eat"}, 400), ({"act": "do", "key": "none"}, 404), ({"act": "leave_out", "key": "boundary"}, 400)):
        assert petr.post(f"/playbooks/runs/{run.pk}/act/", told, **FETCH).status_code == status
    assert petr.post(f"/playbooks/start/999999/{case.pk}/").status_code == 404
    assert browser(desk.eleni).post(f"/playbooks/start/{rude(desk)}/{case.pk}/").status_code == 403
    assert petr.get("/playbooks/runs/999999/").status_code == 404
