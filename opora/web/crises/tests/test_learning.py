"""Register, recalling, board, lessons and known problems as people use them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from opora.crises.actions import board, causes, lessons, recalling, scenarios
from opora.crises.models import BoardPage, BoardTask, Crisis, Hit, Lesson, Mitigation, Occurrence, RecallSession, Scenario, Suggestion
from opora.crises.tests.behind import applied, closed, makes_whole, passes, register, stood_down
from opora.team.models import Agent
from opora.team.queries import today
from tests.cast import DUSEK, NOVAK, SVOBODA, Team, browser, case_of, team, writes

pytestmark = pytest.mark.django_db
PAGES = ("board", "register", "register/propose", "recall", "lessons", "problems", "weak-spots")


@pytest.fixture
def desk() -> Team:
    return team()


def page(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, (address, answer.status_code)
    return answer.content.decode()


def token(text: str) -> str:
    found = re.search(r'name="written_at" value="([^"]+)"', text)
    assert found
    return found.group(1).replace("&#x2B;", "+")


def test_every_page_of_an_empty_desk_says_what_to_do(desk: Team) -> None:
    jana = browser(desk.jana)
    assert "1 of 5" in page(jana, "/crises/board/")
    assert "Propose the first scenario" in page(jana, "/crises/register/")
    assert "Nobody has recalled anything yet" in page(jana, "/crises/recall/")
    assert "No lesson yet" in page(jana, "/crises/lessons/")
    assert "No cause is known by name yet" in page(jana, "/crises/problems/")
    assert "No weak spot is known yet" in page(jana, "/crises/weak-spots/")
    for name in PAGES:
        assert Client().get(f"/crises/{name}/").status_code == 302
        page(browser(desk.eleni), f"/crises/{name}/")


def test_proposing_takes_one_field_and_is_in_the_palette_of_every_page(desk: Team) -> None:
    eleni = browser(desk.eleni)
    assert re.search(r'href="/crises/register/propose/"[^>]*data-command', page(eleni, "/followups/"))
    answer = eleni.post("/crises/register/propose/", {"name": "Papoušek sežral fakturu", "about": "", "spots": "", "seen_at": ""})
    made = Scenario.objects.get()
    assert answer["Location"] == f"/crises/register/{made.pk}/"
    assert "Papoušek sežral fakturu" in page(eleni, answer["Location"])
    assert eleni.post("/crises/register/propose/", {"name": "x", "about": "", "spots": "", "seen_at": ""}).status_code == 400
    assert eleni.post(f"/crises/register/{made.pk}/do/rate/", {"likelihood": "4", "impact": "5"}).status_code == 403


def test_the_grid_counts_and_a_square_shows_only_what_lies_in_it(desk: Team) -> None:
    scenarios.rate(scenarios.propose("Grave thing", by=desk.petr), 4, 5, by=desk.jana)
    scenarios.rate(scenarios.propose("Small thing", by=desk.petr), 1, 1, by=desk.jana)
    jana = browser(desk.jana)
    whole = page(jana, "/crises/register/")
    assert whole.index("Grave thing</a>") < whole.index("Small thing</a>")
    assert 'href="?cell=4-5"' in whole
    only = page(jana, "/crises/register/?cell=4-5")
    table = only[only.index("<thead>") : only.index("</table></div>\n", only.index("<thead>"))]
    assert "Grave thing" in table
    assert "Small thing" not in table


def test_a_lead_rates_refuses_and_stands_for_what_cannot_happen(desk: Team) -> None:
    row, jana = scenarios.propose("Flood in the office", by=desk.petr), browser(desk.jana)
    address = f"/crises/register/{row.pk}/do"
    jana.post(f"{address}/rate/", {"likelihood": "2", "impact": "5"})
    assert "2 × 5 = <strong>10</strong>" in page(jana, f"/crises/register/{row.pk}/")
    until = today() + timedelta(days=60)
    jana.post(f"{address}/never/", {"until": until.isoformat()})
    assert "Jana Dvořáková says that this cannot happen to us" in page(jana, f"/crises/register/{row.pk}/")
    jana.post(f"{address}/refuse/", {"reason": "We are on the third floor."})
    assert "We are on the third floor." in page(jana, "/crises/register/")
    jana.post(f"{address}/take-up/")
    row.refresh_from_db()
    assert row.state == "rated"
    for what, told in (("rate", {"likelihood": "9", "impact": "a"}), ("never", {"until": "soon"}), ("refuse", {"reason": ""}), ("eat", {})):
        assert jana.post(f"{address}/{what}/", told).status_code == 400


def test_a_mitigation_is_added_and_ticked_off(desk: Team) -> None:
    row, petr = scenarios.propose("Power cut", by=desk.petr), browser(desk.petr)
    told = {"text": "Buy a battery", "owner": desk.ola.pk, "due_on": "2027-01-15"}
    petr.post(f"/crises/register/{row.pk}/do/mitigate/", told)
    made = Mitigation.objects.get()
    petr.post(f"/crises/register/mitigations/{made.pk}/", {"done": "1"})
    made.refresh_from_db()
    assert made.done_at
    assert "Buy a battery" in page(petr, f"/crises/register/{row.pk}/")
    assert petr.post(f"/crises/register/{row.pk}/do/mitigate/", {**told, "owner": ""}).status_code == 400


def test_one_click_starts_plan_b(desk: Team) -> None:
    orders = register()["orders-not-working"]
    answer = browser(desk.petr).post(f"/crises/register/{orders.pk}/start/")
    crisis = Crisis.objects.get()
    assert answer["Location"] == f"/crises/{crisis.pk}/"
    assert crisis.scenario == orders
    assert crisis.run is not None


def test_three_people_recall_together_by_keyboard(desk: Team) -> None:
    jana, petr = browser(desk.jana), browser(desk.petr)
    address = jana.post("/crises/recall/")["Location"]
    assert petr.post("/crises/recall/")["Location"] == address
    assert jana.post(address, {"when": "4. 3. 2025", "what": "Špatné ceny z importu"}).status_code == 302
    assert petr.post(address, {"when": "3/2025", "what": "Import poslal špatné ceny"}).status_code == 302
    refused = petr.post(address, {"when": "někdy", "what": "Vypadl proud"})
    assert refused.status_code == 400
    assert "Vypadl proud" in refused.content.decode()
    shown = page(petr, address)
    assert "autofocus" in shown
    assert 'data-live="recall:' in shown
    assert "Is this one crisis?" in shown
    first, second = Occurrence.objects.order_by("pk")
    session = RecallSession.objects.get()
    petr.post(f"/crises/recall/pairs/{first.pk}/{second.pk}/", {"act": "same", "session": session.pk})
    assert "was folded into another one" in page(jana, address)
    jana.post(f"/crises/recall/pairs/{first.pk}/{second.pk}/", {"act": "apart", "session": session.pk})
    assert not Occurrence.objects.exclude(merged_into=None).exists()
    petr.post(f"/crises/recall/entries/{second.pk}/", {"act": "forget"})
    jana.post(f"{address}end/")
    assert Scenario.objects.get().names == {"en": "Špatné ceny z importu"}
    assert petr.post(f"/crises/recall/entries/{first.pk}/", {"act": "eat"}).status_code == 400


def test_that_there_was_none_is_signed_by_a_button(desk: Team) -> None:
    jana = browser(desk.jana)
    address = jana.post("/crises/recall/")["Location"]
    assert "there was none: I sign that" in page(jana, address)
    assert "there was none: I sign that" not in page(browser(desk.eleni), address)
    jana.post(f"{address}end/", {"none": "1"})
    assert "Jana Dvořáková signed" in page(jana, "/crises/recall/")


def test_the_board_names_what_is_missing_with_its_page_and_who_sees_to_it(desk: Team) -> None:
    row = register()["orders-not-working"]
    scenarios.rate(row, 4, 5, by=desk.jana)
    board.keep_tasks()
    jana = browser(desk.jana)
    shown = page(jana, "/crises/board/")
    assert f'<a href="/crises/register/{row.pk}/">{row.name_in("en")}: the plan is not complete</a>' in shown
    assert "Jana Dvořáková sees to it" in shown
    assert shown.count('data-tone="red"><span') + shown.count('class="board-line" data-tone="red"') >= 2
    due = today() + timedelta(days=4)
    jana.post("/crises/board/tasks/5/", {"owner": desk.petr.pk, "due_on": due.isoformat()})
    assert BoardTask.objects.get(question=5).owner == desk.petr
    assert jana.post("/crises/board/tasks/1/", {"owner": desk.petr.pk, "due_on": due.isoformat()}).status_code == 404
    assert browser(desk.petr).post("/crises/board/tasks/5/", {"owner": desk.petr.pk, "due_on": due.isoformat()}).status_code == 403
    assert jana.post("/crises/board/share/").status_code == 409


def test_five_yes_are_a_page_that_opens_without_an_account_until_its_link_is_taken_back(desk: Team) -> None:
    shipped = register()
    for one in shipped.values():
        scenarios.rate(one, 3, 3, by=desk.jana)
    while Scenario.objects.count() < 5:
        scenarios.rate(scenarios.propose(f"Small {Scenario.objects.count()}", by=desk.jana), 1, 1, by=desk.jana)
    crisis = stood_down(desk.jana, scenario=shipped["orders-not-working"])
    applied(lessons.begin_review(crisis, by=desk.jana), desk.jana)
    closed(crisis)
    plans = [one.playbook for one in shipped.values() if one.playbook]
    for plan in plans:
        makes_whole(plan, desk.jana, desk.petr)
    for agent in Agent.objects.all():
        passes(agent, *plans)
    jana = browser(desk.jana)
    jana.post("/crises/board/share/")
    made = BoardPage.objects.get()
    answer = Client().get(f"/crises/prepared/{made.token}/")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert text.count("✓") == 5
    assert "Jana" not in text
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    assert "script" not in text
    jana.post(f"/crises/board/pages/{made.pk}/back/")
    assert Client().get(f"/crises/prepared/{made.token}/").status_code == 404
    assert Client().get("/crises/prepared/x/").status_code == 404


def test_a_review_is_written_agreed_and_applied_on_its_page(desk: Team) -> None:
    crisis, petr = stood_down(desk.jana), browser(desk.petr)
    assert "Reviews to hold" in page(petr, "/crises/lessons/")
    assert "Hold the review" in page(petr, f"/crises/{crisis.pk}/review/")
    address = petr.post(f"/crises/{crisis.pk}/review/")["Location"]
    assert petr.get(f"/crises/{crisis.pk}/review/")["Location"] == address
    first = page(petr, address)
    assert "Still missing" in first
    told = {
        **dict.fromkeys(("planned", "happened", "why", "next", "nearby"), "Words."),
        **{f"why_{number}": f"Because {number}" for number in range(1, 6)},
        "title": "Certificate", "cause": "No watch", "seen_at": "", "written_at": token(first),
    }  # fmt: skip
    assert petr.post(address, told).status_code == 302
    faster = browser(desk.ola).post(address, {**told, "why": "Ola's words"})
    assert faster.status_code == 400
    assert "Ola&#x27;s words" in faster.content.decode()
    due = (today() + timedelta(days=7)).isoformat()
    petr.post(f"{address}do/add-action/", {"text": "Watch it", "owner": desk.ola.pk, "due_on": due, "proof_days": "90"})
    petr.post(f"{address}do/agree/")
    row = Lesson.objects.get()
    assert (row.state, len(row.whys)) == ("agreed", 5)
    assert Hit.objects.get().crisis == crisis
    petr.post(f"/crises/lessons/actions/{row.actions.get().pk}/done/", {"words": "By machine"})
    assert "Applied" in page(petr, address)
    petr.post(f"/crises/lessons/actions/{row.actions.get().pk}/reopen/")
    row.refresh_from_db()
    assert row.state == "agreed"
    assert browser(desk.eleni).post(address, told).status_code == 403


def test_what_happened_elsewhere_goes_into_the_register_from_its_lesson(desk: Team) -> None:
    petr = browser(desk.petr)
    address = petr.post("/crises/lessons/", {"title": "All shoes for one crown", "seen_at": "shoes.example"})["Location"]
    assert "It may happen to us" in page(petr, address)
    petr.post(f"{address}do/scenario/")
    assert Scenario.objects.get().seen_at == "shoes.example"


def test_a_suggestion_is_taken_up_as_a_lesson(desk: Team) -> None:
    browser(desk.eleni).post("/crises/lessons/suggest/", {"text": "Shorter form"})
    row, petr = Suggestion.objects.get(), browser(desk.petr)
    assert "Shorter form" in page(petr, "/crises/lessons/")
    petr.post(f"/crises/lessons/suggestions/{row.pk}/", {"act": "take_up"})
    assert Lesson.objects.get().title == "Shorter form"


def test_the_third_patch_is_asked_about_beside_the_case(desk: Team) -> None:
    petr = browser(desk.petr)
    cases = [case_of(writes(writer, "Cena", "Dobrý den, cena je špatně.")) for writer in (SVOBODA, NOVAK, DUSEK)]
    assert "Note the cause" in page(petr, f"/cases/{cases[0].pk}/")
    petr.post(f"/crises/problems/of-case/{cases[0].pk}/", {"name": "Import without a check", "patched": "1"})
    known = Hit.objects.get().cause
    for case in cases[1:]:
        petr.post(f"/crises/problems/of-case/{case.pk}/", {"cause": known.pk, "name": "", "patched": "1"})
    third = cases[2]
    refused = petr.post(f"/cases/{third.pk}/do/close/", HTTP_X_REQUESTED_WITH="fetch")
    assert refused.status_code == 409
    assert "third time in 90 days" in refused.json()["sentence"]
    assert "Who looks for the root" in page(petr, f"/cases/{third.pk}/")
    due = today() + timedelta(days=7)
    told = {"owner": desk.ola.pk, "due_on": due.isoformat(), "case": third.pk}
    assert petr.post(f"/crises/problems/{known.pk}/do/root/", told)["Location"] == f"/cases/{third.pk}/"
    assert petr.post(f"/cases/{third.pk}/do/close/", HTTP_X_REQUESTED_WITH="fetch").status_code == 200
    shown = page(petr, "/crises/problems/")
    assert "Import without a check" in shown
    assert "3 mended" in shown
    petr.post(f"/crises/problems/{known.pk}/", {"name": known.name, "spot": "price feed", "say": "The price of your order holds."})
    assert "The price of your order holds." in page(browser(desk.eleni), "/crises/weak-spots/")
    assert "The price of your order holds." in page(petr, f"/crises/problems/{known.pk}/")


def test_a_case_nobody_may_open_is_not_named_among_those_hit(desk: Team) -> None:
    case = case_of(writes(SVOBODA, "Důvěrné", "Dobrý den, cena je špatně."))
    cause = causes.name_cause("Import", by=desk.petr)
    causes.note_hit(cause, case=case, by=desk.petr)
    desk.box.open_to_all = False
    desk.box.save()
    shown = page(browser(desk.ola), f"/crises/problems/{cause.pk}/")
    assert "Důvěrné" not in shown
    assert browser(desk.ola).post(f"/crises/problems/of-case/{case.pk}/", {"cause": cause.pk}).status_code == 404
    assert browser(desk.ola).post(f"/crises/problems/hits/{Hit.objects.get().pk}/back/").status_code == 404


def test_the_yearly_round_is_held_with_a_click(desk: Team) -> None:
    scenarios.propose("Carrier on strike", by=desk.petr, spots=["carrier"])
    jana = browser(desk.jana)
    assert "of 1 place of our firm nobody has asked" in page(jana, "/crises/board/")
    assert "never asked" in page(jana, "/crises/register/")
    jana.post("/crises/register/rounds/", {"spot": "carrier"})
    assert "never asked" not in page(jana, "/crises/register/")
    assert browser(desk.petr).post("/crises/register/rounds/", {"spot": "carrier"}).status_code == 403


def test_recalled_entries_of_a_session_are_counted_as_the_chosen_scenario(desk: Team) -> None:
    session = recalling.begin_recalling(by=desk.jana)
    row = recalling.recall(session, "2024", "Nikdo neví co", by=desk.jana)
    known = scenarios.propose("Power cut", by=desk.jana)
    petr = browser(desk.petr)
    petr.post(f"/crises/recall/entries/{row.pk}/", {"act": "count_as", "scenario": known.pk})
    row.refresh_from_db()
    assert row.scenario == known
