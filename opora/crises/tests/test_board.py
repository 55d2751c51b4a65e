"""The board of five: answered by the records alone, with an owner and a day for what matters most."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.crises.actions import board, lessons, scenarios
from opora.crises.actions.causes import note_hit
from opora.crises.models import BoardTask, Crisis, Drill, Occurrence, Scenario
from opora.crises.queries import board as queries
from opora.crises.tests.behind import applied, cause_of, closed, makes_whole, passes, register, stood_down
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.playbooks.models import Playbook, PlaybookVersion, RoleHolder
from opora.team.models import Agent, Notification
from opora.team.queries import today
from tests.cast import Team, person, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


def yes() -> list[bool]:
    return [one.yes for one in queries.answers_now("en")]


def everything_holds(desk: Team) -> None:
    """Five scenarios rated, the past on record, a lesson applied, whole plans, everybody trained."""
    shipped = register()
    plans = [one.playbook for one in shipped.values() if one.playbook]
    for one in shipped.values():
        scenarios.rate(one, 3, 4, by=desk.jana)
    while Scenario.objects.count() < 5:
        scenarios.rate(scenarios.propose(f"Small trouble {Scenario.objects.count()}", by=desk.petr), 1, 2, by=desk.jana)
    crisis = stood_down(desk.jana, scenario=shipped["orders-not-working"])
    applied(lessons.begin_review(crisis, by=desk.jana), desk.jana)
    closed(crisis)
    for plan in plans:
        makes_whole(plan, desk.jana, desk.petr)
    for agent in Agent.objects.filter(is_active=True):
        passes(agent, *plans)


def test_a_fresh_desk_says_yes_once_and_installing_answers_nothing(desk: Team) -> None:
    register()
    assert yes() == [False, False, True, False, False]


def test_five_yes_come_from_the_records_and_a_new_colleague_turns_the_last_to_no(desk: Team) -> None:
    everything_holds(desk)
    assert yes() == [True] * 5
    person("Nikos Nový")
    answer = queries.answers_now("en")[4]
    assert (answer.yes, answer.tone, [one.name for one in answer.missing]) == (False, "red", ["Nikos Nový"])


def test_the_same_cause_again_turns_the_third_to_no_until_the_lesson_is_applied_anew(desk: Team) -> None:
    everything_holds(desk)
    again = stood_down(desk.jana, "Orders cannot be finished once more")
    Crisis.objects.filter(pk=again.pk).update(since=timezone.now())
    again.refresh_from_db()
    note_hit(cause_of("Certificate without a watch"), crisis=again, by=desk.jana)
    answer = queries.answers_now("en")[2]
    assert (answer.yes, [(one.code, one.name) for one in answer.missing]) == (False, [("came_again", "Certificate without a watch")])
    lesson = Crisis.objects.exclude(pk=again.pk).get().lessons.get()
    action = lessons.add_action(lesson, "Watch it by machine", owner=desk.petr, due_on=today(), by=desk.jana)
    lessons.agree(lesson, by=desk.jana)
    lessons.finish_action(action, "", by=desk.petr)
    assert queries.answers_now("en")[2].yes


def test_a_closed_crisis_that_taught_nothing_is_named(desk: Team) -> None:
    closed(stood_down(desk.jana, "The printer burns"))
    answer = queries.answers_now("en")[2]
    assert [(one.code, one.name) for one in answer.missing] == [("no_applied_lesson", "The printer burns")]


def test_what_happened_needs_a_plan_that_is_whole_and_reviewed(desk: Team) -> None:
    orders = register()["orders-not-working"]
    stood_down(desk.jana, scenario=orders)
    assert [one.code for one in queries.answers_now("en")[3].missing] == ["plan_incomplete"]
    assert orders.playbook is not None
    makes_whole(orders.playbook, desk.jana, desk.petr)
    assert queries.answers_now("en")[3].yes
    PlaybookVersion.objects.update(reviewed_at=timezone.now() - timedelta(days=370))
    assert [one.code for one in queries.answers_now("en")[3].missing] == ["plan_not_reviewed"]
    Playbook.objects.filter(pk=orders.playbook.pk).update(retired_at=timezone.now())
    assert [one.code for one in queries.answers_now("en")[3].missing] == ["no_plan"]


def test_a_rehearsal_counts_as_no_crisis(desk: Team) -> None:
    orders = register()["orders-not-working"]
    drill = Drill.objects.create(playbook=orders.playbook, planned_for=timezone.now())
    Crisis.objects.create(title="Rehearsal", sentence="Rehearsal", state="closed", drill=drill, scenario=orders)
    assert queries.answers_now("en")[2].yes


def test_the_plan_of_a_role_must_be_rehearsed_by_its_deputy_too(desk: Team) -> None:
    plan = Playbook.objects.create(kind="large", key="x")
    PlaybookVersion.objects.create(playbook=plan, number=1, content={"names": {"en": "Power cut"}})
    other = Playbook.objects.create(kind="small", key="y")
    PlaybookVersion.objects.create(playbook=other, number=1, content={"names": {"en": "Rude customer"}})
    RoleHolder.objects.create(playbook=plan, role="lead", agent=desk.jana, deputy=desk.petr)
    for agent in Agent.objects.all():
        passes(agent, other)
    assert [one.name for one in queries.answers_now("en")[4].missing] == ["Jana Dvořáková: Power cut", "Petr Malý: Power cut"]
    passes(desk.jana, plan)
    passes(desk.petr, plan, at=timezone.now() - timedelta(days=190))
    assert [one.name for one in queries.answers_now("en")[4].missing] == ["Petr Malý: Power cut"]
    passes(desk.petr, plan)
    assert queries.answers_now("en")[4].yes


def test_a_no_among_the_last_three_gets_an_owner_and_a_day_until_it_is_a_yes(desk: Team) -> None:
    register()
    assert board.keep_tasks() == 2
    assert board.keep_tasks() == 0
    tasks = {one.question: one for one in BoardTask.objects.all()}
    assert set(tasks) == {4, 5}
    assert all(one.owner == desk.jana and one.due_on and one.due_on > today() for one in tasks.values())
    assert Notification.objects.filter(agent=desk.jana, kind="board_task").count() == 2
    with pytest.raises(Refused):
        board.change_task(tasks[5], owner=desk.petr, due_on=today(), by=desk.petr)
    with pytest.raises(DeskError):
        board.change_task(tasks[5], owner=desk.petr, due_on=today() - timedelta(days=1), by=desk.jana)
    board.change_task(tasks[5], owner=desk.petr, due_on=today() + timedelta(days=3), by=desk.jana)
    assert [line.task.owner for line in queries.board(for_=desk.ola) if line.task] == [desk.jana, desk.petr]
    everything_holds(desk)
    assert board.keep_tasks() == 2
    assert not BoardTask.objects.filter(ended_at=None).exists()
    with pytest.raises(Conflict):
        board.change_task(tasks[5], owner=desk.ola, due_on=today(), by=desk.jana)


def test_five_yes_make_a_page_to_share_and_one_no_does_not(desk: Team) -> None:
    register()
    with pytest.raises(Conflict):
        board.share_board(by=desk.jana)
    everything_holds(desk)
    with pytest.raises(Refused):
        board.share_board(by=desk.petr)
    page = board.share_board(by=desk.jana)
    assert queries.page_by_token(page.token) == page
    assert [one["question"] for one in page.answers] == [1, 2, 3, 4, 5]
    board.take_page_back(page, by=desk.jana)
    for token in (page.token, "", "x" * 43, "x" * 5000):
        with pytest.raises(Absent):
            queries.page_by_token(token)


def test_what_cannot_happen_to_us_counts_as_nothing_until_its_day_comes(desk: Team) -> None:
    flood = scenarios.rate(scenarios.propose("Flood", by=desk.jana), 3, 5, by=desk.jana)
    assert [one.name for one in queries.answers_now("en")[3].missing] == ["Flood"]
    scenarios.cannot_happen(flood, today() + timedelta(days=30), by=desk.jana)
    assert "Flood" not in [one.name for one in queries.answers_now("en")[3].missing]
    Scenario.objects.update(never_until=today() - timedelta(days=1))
    assert [one.name for one in queries.answers_now("en")[3].missing] == ["Flood"]
    Occurrence.objects.create(scenario=flood, happened_on=today(), what="Water")
    Scenario.objects.update(never_until=today() + timedelta(days=30))
    assert [one.name for one in queries.answers_now("en")[3].missing] == ["Flood"]
