"""One unhappy customer is a crisis, too: a complaint has an owner, the stages of its plan and a lesson (S4-34, S4-25)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.crises.actions.closing import StillOpen, close
from opora.crises.actions.complaints import begin_complaint, propose_again, say_it_is_none, take_complaint_back
from opora.crises.actions.moving import sign_nothing_new
from opora.crises.actions.upkeep import alarm_if_nobody_leads
from opora.crises.models import Crisis, Level
from opora.crises.queries.complaints import STAGES, WHOLE, complaint_of, complaints, looks_like_one, stages, usual_times
from opora.crises.queries.crises import count_not_over, not_over
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Mailbox
from opora.playbooks import actions as playbooks
from opora.playbooks.models import Playbook, Run, StepDone
from opora.playbooks.queries.running import known_run
from opora.pure.plans import read
from opora.team.models import Notification
from tests.cast import NOVAK, SVOBODA, Team, case_of, team_with_plans, writes

pytestmark = pytest.mark.django_db
BROKEN = "Dobrý den, konvice od vás přišla rozbitá a nefunguje. Chci novou."


@pytest.fixture
def desk() -> Team:
    return team_with_plans()


@pytest.fixture
def case(desk: Team) -> Case:
    case = case_of(writes(NOVAK, "Konvice", BROKEN))
    drain_everything()
    case.refresh_from_db()
    return case


def finish_plan(crisis: Crisis, desk: Team) -> None:
    assert crisis.run
    for step in read(crisis.run.version.content).steps:
        playbooks.do_step(crisis.run, step.key, by=desk.petr, words="Dva řádky.")
    playbooks.end_run(crisis.run, by=desk.petr)


def test_who_tells_of_something_broken_is_proposed_as_a_complaint_and_who_asks_is_not(desk: Team, case: Case) -> None:
    asks = case_of(writes(SVOBODA, "Otázka", "Dobrý den, máte tu konvici i v modré?"))
    drain_everything()
    asks.refresh_from_db()
    assert looks_like_one(case) and not looks_like_one(asks)
    say_it_is_none(case, by=desk.petr)
    assert not looks_like_one(case)
    propose_again(case, by=desk.petr)
    assert looks_like_one(case)


def test_one_click_gives_a_complaint_an_owner_its_steps_and_nobody_an_alarm(desk: Team, case: Case) -> None:
    told = Notification.objects.count()
    crisis = begin_complaint(case, by=desk.petr)
    case.refresh_from_db()
    assert (crisis.level, crisis.case, case.owner) == (Level.SMALL, case, desk.petr)
    assert crisis.run and crisis.run.case == case and crisis.run.version.playbook.key == "complaint"
    assert begin_complaint(case, by=desk.ola) == crisis
    assert Run.objects.count() == 1
    assert Notification.objects.count() == told
    assert (count_not_over(), not_over(for_=desk.jana), list(complaints(for_=desk.jana))) == (0, [], [crisis])
    Crisis.objects.update(acknowledged_at=timezone.now() - timedelta(hours=3))
    assert alarm_if_nobody_leads() == 0


def test_a_case_somebody_has_stays_theirs_and_a_plan_that_runs_there_goes_on(desk: Team, case: Case) -> None:
    cases.assign(case, desk.ola, by=desk.ola)
    run = playbooks.start_run(Playbook.objects.get(key="complaint"), case=case, by=desk.ola)
    crisis = begin_complaint(case, by=desk.petr)
    case.refresh_from_db()
    assert (case.owner, crisis.run, crisis.acknowledged_by) == (desk.ola, run, desk.ola)
    take_complaint_back(crisis, by=desk.petr)
    case.refresh_from_db()
    assert Run.objects.filter(pk=run.pk).exists() and case.owner == desk.ola


def test_a_wrong_click_is_undone_and_leaves_the_case_as_it_was(desk: Team, case: Case) -> None:
    crisis = begin_complaint(case, by=desk.petr)
    take_complaint_back(crisis, by=desk.petr)
    take_complaint_back(crisis, by=desk.petr)
    case.refresh_from_db()
    assert (case.owner, complaint_of(case), Run.objects.count()) == (None, None, 0)


def test_it_cannot_be_taken_back_once_a_step_was_done(desk: Team, case: Case) -> None:
    crisis = begin_complaint(case, by=desk.petr)
    assert crisis.run
    playbooks.do_step(crisis.run, "received", by=desk.ola, words="Rozbitá konvice.")
    with pytest.raises(Conflict):
        take_complaint_back(crisis, by=desk.petr)


def test_it_is_closed_with_its_plan_its_case_and_a_lesson_and_not_before(desk: Team, case: Case) -> None:
    crisis = begin_complaint(case, by=desk.petr)
    with pytest.raises(StillOpen) as refused:
        close(crisis, by=desk.petr)
    assert [one.code for one in refused.value.points] == ["plan", "case", "lesson"]
    finish_plan(crisis, desk)
    cases.close(case, by=desk.petr)
    sign_nothing_new(crisis, "Rozbil ji dopravce, víme o tom.", by=desk.jana)
    crisis = Crisis.objects.get()
    assert close(crisis, by=desk.petr).state == "closed"
    assert list(complaints(for_=desk.jana)) == []


def test_after_it_was_closed_the_same_case_may_become_one_again(desk: Team, case: Case) -> None:
    crisis = begin_complaint(case, by=desk.petr)
    Crisis.objects.filter(pk=crisis.pk).update(state="closed", closed_at=timezone.now())
    again = begin_complaint(case, by=desk.petr)
    assert again != crisis and complaint_of(case) == again


def test_an_ended_case_and_a_retired_plan_say_what_to_do(desk: Team, case: Case) -> None:
    Playbook.objects.filter(key="complaint").update(retired_at=timezone.now())
    with pytest.raises(DeskError) as refused:
        begin_complaint(case, by=desk.petr)
    assert "list of plans" in refused.value.sentence
    cases.close(case, by=desk.petr)
    with pytest.raises(Conflict) as ended:
        begin_complaint(case, by=desk.petr)
    assert "Open it again" in ended.value.sentence


def test_a_rehearsal_makes_no_complaint(desk: Team, case: Case) -> None:
    Mailbox.objects.filter(pk=case.mailbox_id).update(channel="drill")
    with pytest.raises(Conflict) as refused:
        begin_complaint(case, by=desk.petr)
    assert "leaves nothing behind" in refused.value.sentence


def test_a_complaint_stays_with_the_case_that_its_own_was_joined_into(desk: Team, case: Case) -> None:
    other = case_of(writes(NOVAK, "Ještě konvice", "Dobrý den, ještě k té konvici."))
    crisis = begin_complaint(other, by=desk.petr)
    cases.join(case, other, by=desk.petr)
    case.refresh_from_db()
    assert complaint_of(case) == crisis
    assert begin_complaint(case, by=desk.petr) == crisis


def test_the_middle_of_each_stage_is_counted_from_the_one_before(desk: Team, case: Case) -> None:
    opened = timezone.now() - timedelta(days=10)
    Case.objects.update(opened_at=opened)
    crisis = begin_complaint(case, by=desk.petr)
    finish_plan(crisis, desk)
    days = {"received": 1, "acknowledged": 2, "assessed": 4, "investigated": 7, "answered": 8, "decision-told": 8, "check-and-close": 10}
    for step, day in days.items():
        StepDone.objects.filter(step=step).update(at=opened + timedelta(days=day))
    Crisis.objects.update(state="closed", closed_at=opened + timedelta(days=10))
    usual = usual_times()
    assert {step: one.middle.days for step, one in usual.items() if one.count == 1} == {
        "received": 1, "acknowledged": 1, "assessed": 2, "investigated": 3, "answered": 1, "decision-told": 0, "check-and-close": 2, WHOLE: 10,
    }  # fmt: skip
    assert crisis.run
    line = stages(known_run(crisis.run), usual)
    assert [one.key for one in line if one.at] == list(STAGES)
