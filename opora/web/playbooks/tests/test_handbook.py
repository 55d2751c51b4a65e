"""The handbook on its pages: read in the reader's language, found by a word, one click from a step, with figures that are counted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone

from opora.cases.models import Case, CaseEvent, HardContact
from opora.customers.models import Customer
from opora.messages.models import Mailbox
from opora.playbooks import actions, queries
from opora.playbooks.handbook_files import of_crises, reasons
from opora.playbooks.models import Playbook, Run, StepDone
from opora.pure.plans import Plan, Step, read, said
from opora.team.models import Agent
from tests.cast import NOVAK, Team, browser, case_of, mailbox, team_with_plans, writes

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
OWN = Plan(
    names={"en": "Gift wrapping"},
    trigger={"en": "Somebody wants it wrapped"},
    steps=(
        Step("ribbon", "first", {"en": "Choose a ribbon"}, {"en": "People keep ribbons."}),
        Step("paper", "then", {"en": "Wrap it"}),
    ),
)


@pytest.fixture
def desk() -> Team:
    return team_with_plans()


@pytest.fixture
def complaint(desk: Team) -> Playbook:
    return queries.plan_by_key("complaint", for_=desk.jana).playbook


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def words(html: str) -> str:
    """What is read of a page's own part."""
    main = html[html.index('<main class="page"') :]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def line(html: str, name: str) -> list[str]:
    """The cells of a line of the figures."""
    row = re.search(rf"<tr><th scope=\"row\">{re.escape(name)}</th>(.*?)</tr>", html)
    assert row, name
    return re.findall(r"<td[^>]*>(.*?)</td>", row.group(1))


def speaks(agent: Agent, language: str) -> Agent:
    agent.language = language
    agent.save()
    return agent


def cases(
    count: int, box: Mailbox, *, tags: list[str], opened: timedelta, took: timedelta = HOUR, reopened: int = 0, state: str = "closed"
) -> list[Case]:
    """Finished cases opened so long ago, the n-th after n times `took`; the first ones were reopened on the way."""
    customer = Customer.objects.create(name="Jan Novák")
    start = timezone.now() - opened
    rows = Case.objects.bulk_create(
        Case(mailbox=box, customer=customer, title="Konvice", state=state, tags=tags, opened_at=start, ended_at=start + (n + 1) * took)
        for n in range(count)
    )
    CaseEvent.objects.bulk_create(CaseEvent(case=one, kind="reopened_by_customer") for one in rows[:reopened])
    return rows


def follow(book: Playbook, rows: list[Case], *, by: Agent, left_out: str = "", began: timedelta = timedelta(days=20)) -> list[Run]:
    """Each case with a run of two hours that came to its end; one step may be left out in all of them."""
    version = queries.versions(book)[0]
    start = timezone.now() - began
    runs = Run.objects.bulk_create(Run(version=version, case=one, started_by=by, started_at=start, ended_at=start + 2 * HOUR) for one in rows)
    StepDone.objects.bulk_create(
        StepDone(run=run, step=step.key, by=by, left_out="not needed" if step.key == left_out else "")
        for run in runs
        for step in read(version.content).steps
    )
    return runs


def test_the_contents_hold_every_plan_and_what_holds_in_every_crisis(desk: Team) -> None:
    html = page(browser(desk.eleni), "/handbook/")
    for plan in queries.plans(for_=desk.jana):
        assert f'href="/handbook/{plan.playbook.key}/"' in html and said(plan.plan.names, "en") in unescape(html)
    assert 'href="/handbook/crises/"' in html
    assert html.index("/handbook/crises/") < html.index("/handbook/complaint/") < html.index("/handbook/rude-customer/")
    assert Client().get("/handbook/").status_code == 302 and Client().get("/handbook/complaint/").status_code == 302


@pytest.mark.parametrize("language", ["cs", "pl", "el", "sr", "sr-latn", "en"])
def test_a_chapter_is_read_in_the_readers_language(desk: Team, language: str) -> None:
    html = unescape(page(browser(speaks(desk.petr, language)), "/handbook/complaint/"))
    for step, reason in reasons("complaint").items():
        assert f'id="step-{step}"' in html and said(reason, language) in html
    crises = unescape(page(browser(desk.petr), "/handbook/crises/"))
    assert all(said(one.why, language) in crises and said(one.text, language) in crises for one in of_crises().thoughts)


def test_a_word_in_any_language_finds_the_chapter_and_its_step(desk: Team) -> None:
    petr = browser(desk.petr)
    html = page(petr, "/handbook/?q=stuha")
    assert "Nothing in the handbook holds “stuha”." in words(html) and "Show all" in html
    found = page(petr, "/handbook/?q=PREPLATEK")
    assert re.findall(r'handbook-name"><a href="/handbook/([^/"]+)/"', found) == ["goodbye"]
    assert 'href="/handbook/goodbye/#step-last-bill"' in found and "1 chapter holds" in words(found)
    assert "&lt;script&gt;" in page(petr, "/handbook/?q=%3Cscript%3E")
    assert "<script>" not in page(petr, "/handbook/?q=%3Cscript%3E").partition('<main class="page"')[2]
    assert petr.get("/handbook/", {"q": "x" * 5000}).status_code == 200


def test_all_of_it_stands_on_one_page_to_print(desk: Team) -> None:
    html = unescape(page(browser(desk.petr), "/handbook/?whole=1"))
    for plan in queries.plans(for_=desk.jana):
        for reason in reasons(plan.playbook.key).values():
            assert reason["en"] in html
    assert 'id="step-' not in html


def test_somebody_who_follows_a_plan_sees_why_in_place_and_goes_on_to_the_chapter(desk: Team, complaint: Playbook) -> None:
    case = case_of(writes(NOVAK, "Konvice", "Konvice teče, chci nápravu."))
    run = actions.start_run(complaint, case=case, by=desk.petr)
    for address in (f"/cases/{case.pk}/", f"/playbooks/runs/{run.pk}/"):
        html = unescape(page(browser(speaks(desk.petr, "el")), address))
        for step, reason in reasons("complaint").items():
            why = re.search(rf'<details class="run-why" id="why-{run.pk}-{step}">.*?</details>', html, re.DOTALL)
            assert why and reason["el"] in why.group() and f'href="/handbook/complaint/#step-{step}"' in why.group()


def test_the_page_of_a_plan_and_the_rail_lead_to_the_handbook(desk: Team, complaint: Playbook) -> None:
    html = page(browser(desk.petr), f"/playbooks/{complaint.pk}/")
    assert 'href="/handbook/complaint/"' in html
    link = re.search(r'<a class="rail-link" href="/handbook/"[^>]*>', html)
    assert link and "data-command" in link.group() and 'data-key="g y"' in link.group()
    assert 'aria-current="page"' in re.search(r'<a class="rail-link" href="/handbook/"[^>]*>', page(browser(desk.petr), "/handbook/")).group()  # type: ignore[union-attr]
    assert f'href="/playbooks/{complaint.pk}/"' in page(browser(desk.petr), "/handbook/complaint/")


def test_a_plan_of_the_desks_own_has_a_chapter_with_its_own_words(desk: Team) -> None:
    own = actions.create("everyday", OWN, by=desk.jana)
    assert f'href="/handbook/{own.pk}/"' in page(browser(desk.petr), "/handbook/")
    read_by_petr = words(page(browser(desk.petr), f"/handbook/{own.pk}/"))
    assert "People keep ribbons." in read_by_petr and "Nobody has written yet why this step is there." in read_by_petr
    assert "Write it" not in read_by_petr
    assert f'href="/playbooks/{own.pk}/write/"' in page(browser(desk.jana), f"/handbook/{own.pk}/")
    actions.retire(own, by=desk.jana)
    assert f'href="/handbook/{own.pk}/"' not in page(browser(desk.petr), "/handbook/")
    assert "This plan is out of use." in page(browser(desk.petr), f"/handbook/{own.pk}/")


def test_what_the_desk_changed_is_told_apart_from_what_we_wrote(desk: Team, complaint: Playbook) -> None:
    known = queries.playbook(complaint.pk, for_=desk.jana)
    first, *others = known.plan.steps
    changed = replace(first, texts={**first.texts, "en": "Ring them first"})
    added = Step("tea", "after", {"en": "Drink tea together"}, {"en": "Tea calms."})
    actions.write_version(complaint, replace(known.plan, steps=(changed, *others, added)), based_on=1, by=desk.jana)
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert html.count("This step was changed here; the reason was written for ours.") == 1
    assert "Ring them first" in html and "Tea calms." in html and reasons("complaint")["received"]["en"] in unescape(html)


def test_what_is_not_there_is_told_like_any_missing_page(desk: Team) -> None:
    petr = browser(desk.petr)
    for key in ("no-such-plan", "999999", "99999999999999999999", "0", "-", "_"):
        assert petr.get(f"/handbook/{key}/").status_code == 404, key


def test_before_anybody_followed_it_no_figure_is_shown(desk: Team) -> None:
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert "Nobody has followed this plan here yet." in html
    assert "<table" not in html and "done in" not in words(html)
    assert "What it changed here" not in page(browser(desk.petr), "/handbook/crises/")


def test_steps_are_counted_over_runs_that_ended(desk: Team, complaint: Playbook) -> None:
    box, tag = desk.box, ["complaint"]
    follow(complaint, cases(3, box, tags=tag, opened=timedelta(days=21)), by=desk.petr)
    follow(complaint, cases(1, box, tags=tag, opened=timedelta(days=21)), by=desk.petr, left_out="cause")
    actions.start_run(complaint, case=cases(1, box, tags=tag, opened=HOUR)[0], by=desk.petr)
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert "Followed 5 times, first" in words(html) and "4 runs came to their end." in words(html)
    assert "In half of them it took 2 h or less." in words(html)
    steps = dict(re.findall(r'<li value="\d+" id="step-([\w-]+)">(.*?)</li>', html, re.DOTALL))
    assert "done in 4 of 4 runs" in steps["received"] and "left out" not in words('<main class="page">' + steps["received"])[-40:]
    assert "done in 3 of 4 runs" in steps["cause"] and "left out in 1" in steps["cause"]


def test_few_cases_are_not_made_into_a_figure(desk: Team, complaint: Playbook) -> None:
    follow(complaint, cases(3, desk.box, tags=["complaint"], opened=timedelta(days=20)), by=desk.petr)
    cases(9, desk.box, tags=["complaint"], opened=timedelta(days=40), reopened=9)
    html = page(browser(desk.petr), "/handbook/complaint/")
    expected = ["not enough yet: 3 of 10", "not enough yet: 9 of 10", "not enough yet: 0 of 10"]
    for name in ("Reopened after it was closed", "Time to the solution, half took longer", "Customer upset more than once"):
        assert line(html, name) == expected
    assert line(html, "Cases counted") == ["3", "9", "0"] and "%" not in words(html)


def test_enough_cases_of_one_kind_stand_side_by_side(desk: Team, complaint: Playbook) -> None:
    day = timedelta(days=1)
    with_it = cases(10, desk.box, tags=["complaint", "kettle"], opened=21 * day, reopened=1)
    before = cases(12, desk.box, tags=["complaint", "kettle"], opened=40 * day, took=4 * HOUR, reopened=6)
    cases(2, desk.box, tags=["complaint", "kettle"], opened=10 * day)
    cases(30, desk.box, tags=["refund"], opened=40 * day, reopened=30)  # of another kind
    cases(30, desk.box, tags=["complaint", "kettle"], opened=40 * day, reopened=30, state=Case.State.SET_ASIDE)
    follow(complaint, with_it, by=desk.petr, began=20 * day)
    messages = [writes(NOVAK, f"Konvice {n}", "Teče.") for n in range(4)]
    HardContact.objects.bulk_create(HardContact(message=one, case=before[n // 2], at=one.at) for n, one in enumerate(messages))
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert "Of the same kind are finished cases with the tag “complaint, kettle”." in words(html)
    assert line(html, "Reopened after it was closed") == ["10\xa0%", "50\xa0%", "not enough yet: 2 of 10"]
    assert line(html, "Time to the solution, half took longer") == ["5 h", "26 h", "not enough yet: 2 of 10"]
    assert line(html, "Customer upset more than once") == ["0\xa0%", "17\xa0%", "not enough yet: 2 of 10"]
    assert line(html, "Cases counted") == ["10", "12", "2"]


def test_a_step_tells_how_cases_went_without_it_once_there_are_enough_of_both(desk: Team, complaint: Playbook) -> None:
    day = timedelta(days=21)
    follow(complaint, cases(10, desk.box, tags=["complaint"], opened=day, reopened=1), by=desk.petr)
    follow(complaint, cases(10, desk.box, tags=["complaint"], opened=day, reopened=4), by=desk.petr, left_out="check-and-close")
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert html.count("Reopened: ") == 1
    assert "Reopened: 10\xa0% of the cases where it was done, 40\xa0% where it was left out." in html


def test_cases_that_have_nothing_in_common_are_compared_with_none(desk: Team, complaint: Playbook) -> None:
    follow(complaint, cases(12, desk.box, tags=[], opened=timedelta(days=21)), by=desk.petr)
    cases(12, desk.box, tags=[], opened=timedelta(days=40))
    html = page(browser(desk.petr), "/handbook/complaint/")
    assert "Give each of them the same tag" in html and "<table" not in html


def test_rude_customers_are_known_by_being_upset_without_any_tag(desk: Team) -> None:
    rude = queries.plan_by_key("rude-customer", for_=desk.jana).playbook
    rows = cases(2, desk.box, tags=[], opened=timedelta(days=21))
    message = writes(NOVAK, "Konvice", "Teče.")
    HardContact.objects.create(message=message, case=rows[0], at=message.at)
    follow(rude, rows, by=desk.petr)
    assert "finished cases in which the customer was upset." in words(page(browser(desk.petr), "/handbook/rude-customer/"))


def test_cases_of_a_mailbox_that_is_closed_to_the_reader_are_not_counted(desk: Team, complaint: Playbook) -> None:
    secret = mailbox("Secret", "secret@majak.example", open_to_all=False)
    follow(complaint, cases(11, secret, tags=["secret"], opened=timedelta(days=21)), by=desk.jana)
    assert "Nobody has followed this plan here yet." in page(browser(desk.petr), "/handbook/complaint/")
    assert "secret" not in words(page(browser(desk.petr), "/handbook/complaint/"))
    assert line(page(browser(desk.marek), "/handbook/complaint/"), "Cases counted") == ["11", "0", "0"]


def test_a_run_in_no_case_is_counted_for_everybody(desk: Team) -> None:
    power = queries.plan_by_key("power-cut", for_=desk.jana).playbook
    actions.start_run(power, by=desk.jana)
    text = words(page(browser(desk.petr), "/handbook/power-cut/"))
    assert "Followed 1 time, first" in text and "0 runs came to their end." in text and "done in" not in text
    assert 'href="/handbook/crises/"' in page(browser(desk.petr), "/handbook/power-cut/")
