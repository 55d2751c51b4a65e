"""A plan that is followed in a case: by two people at once, nothing forgotten, nothing ended half done."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from opora.cases.models import Case
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.models import AuditRow, LiveNote
from opora.playbooks import actions, queries
from opora.playbooks.exporting import from_playbooks
from opora.playbooks.listeners import forget
from opora.playbooks.models import Playbook, Run, StepDone
from opora.pure.plans import Plan, Step
from tests.cast import NOVAK, Team, case_of, mailbox, team, writes

pytestmark = pytest.mark.django_db
RUDE = Plan(
    names={"en": "Rude customer", "cs": "Neurvalý zákazník"},
    steps=(
        Step("hear", "first", {"en": "Hear them out"}, asks="story"),
        Step("boundary", "say", {"en": "Say the boundary"}, say={"cs": "Prosím bez urážek."}),
        Step("debrief", "after", {"en": "Two lines"}, asks="debrief"),
    ),
)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def rude(desk: Team) -> Playbook:
    return actions.create("small", RUDE, by=desk.jana)


@pytest.fixture
def case(desk: Team) -> Case:
    return case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice?"))


def test_a_plan_is_followed_step_by_step_to_its_end(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="  Konvice nedorazila. ", by=desk.petr)
    actions.leave_out(run, "boundary", "  Nobody was  insulted. ", by=desk.ola)
    with pytest.raises(Conflict) as early:
        actions.end_run(run, by=desk.petr)
    assert "Two lines" in early.value.sentence
    with pytest.raises(DeskError, match="debrief"):
        actions.do_step(run, "debrief", by=desk.petr)
    actions.do_step(run, "debrief", words="Late parcel.\nAsk the carrier.", by=desk.petr)
    ended = actions.end_run(run, by=desk.petr)
    assert ended.ended_at and actions.end_run(run, by=desk.ola).ended_at == ended.ended_at
    steps = {one.step: (one.words, one.left_out, one.by) for one in run.steps.all()}
    assert steps == {
        "hear": ("Konvice nedorazila.", "", desk.petr),
        "boundary": ("", "Nobody was insulted.", desk.ola),
        "debrief": ("Late parcel.\nAsk the carrier.", "", desk.petr),
    }
    with pytest.raises(Conflict):
        actions.undo_step(run, "hear", by=desk.petr)


def test_a_slip_of_the_finger_is_undone_with_its_words(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="The story", by=desk.petr)
    assert actions.undo_step(run, "hear", by=desk.petr) == "The story"
    assert actions.undo_step(run, "hear", by=desk.petr) == ""
    assert not StepDone.objects.exists()


def test_beginning_twice_is_one_run_and_an_end_can_be_taken_back(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    assert actions.start_run(rude, case=case, by=desk.ola) == run
    for step in RUDE.steps:
        actions.leave_out(run, step.key, "not needed", by=desk.petr)
    actions.end_run(run, by=desk.petr)
    assert actions.resume_run(run, by=desk.petr).ended_at is None
    actions.end_run(run, by=desk.petr)
    actions.start_run(rude, case=case, by=desk.petr)
    with pytest.raises(Conflict):
        actions.resume_run(run, by=desk.petr)


@pytest.mark.django_db(transaction=True)
def test_two_people_tick_at_once_and_each_step_is_done_once() -> None:
    desk = team()
    rude = actions.create("small", RUDE, by=desk.jana)
    case = case_of(writes(NOVAK, "Jste zloději", "Kde je moje konvice?"))

    def everything(agent: object) -> int:
        try:
            run = actions.start_run(rude, case=case, by=agent)  # type: ignore[arg-type]
            for step in RUDE.steps:
                actions.do_step(run, step.key, words="words", by=agent)  # type: ignore[arg-type]
            return run.pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        runs = set(pool.map(everything, [desk.petr, desk.ola, desk.jana, desk.marek] * 2))
    assert runs == {Run.objects.get().pk}
    assert StepDone.objects.count() == 3


def test_a_step_that_was_left_out_can_still_be_done_and_one_that_was_done_stays_done(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.leave_out(run, "boundary", "calm now", by=desk.petr)
    assert actions.do_step(run, "boundary", by=desk.ola).left_out == ""
    assert actions.leave_out(run, "boundary", "not needed", by=desk.petr).left_out == ""
    with pytest.raises(DeskError, match="without a reason"):
        actions.leave_out(run, "hear", " ", by=desk.petr)
    with pytest.raises(Absent):
        actions.do_step(run, "no-such-step", by=desk.petr)


def test_a_run_keeps_the_plan_with_which_it_began(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.write_version(rude, Plan(names={"en": "Other"}, steps=RUDE.steps[:1]), based_on=1, by=desk.jana)
    known = queries.known_run(queries.run(run.pk, for_=desk.ola))
    assert [one.step.key for one in known.steps] == ["hear", "boundary", "debrief"]
    assert len(known.open_steps) == 3


def test_a_run_is_seen_by_those_who_see_its_case(desk: Team, rude: Playbook) -> None:
    closed = mailbox("Vedení", "vedeni@majak.example", open_to_all=False)
    case = case_of(writes(NOVAK, "Jen pro vedení", "Prosím o hovor.", to=closed.address, mailbox=closed))
    run = actions.start_run(rude, case=case, by=desk.marek)
    with pytest.raises(Absent):
        queries.run(run.pk, for_=desk.petr)
    assert queries.run(run.pk, for_=desk.marek) == run
    assert LiveNote.objects.latest("pk").changes[0]["mailbox"] == closed.pk


def test_newcomers_follow_no_plan_on_their_own(desk: Team, rude: Playbook, case: Case) -> None:
    with pytest.raises(Refused):
        actions.start_run(rude, case=case, by=desk.eleni)
    run = actions.start_run(rude, case=case, by=desk.petr)
    for act in (
        lambda: actions.do_step(run, "hear", by=desk.eleni),
        lambda: actions.undo_step(run, "hear", by=desk.eleni),
        lambda: actions.leave_out(run, "hear", "x", by=desk.eleni),
        lambda: actions.end_run(run, by=desk.eleni),
        lambda: actions.resume_run(run, by=desk.eleni),
    ):
        with pytest.raises(Refused):
            act()
    assert queries.offers(for_=desk.eleni) == []


def test_an_alarm_begins_its_plan_without_a_case(desk: Team, rude: Playbook) -> None:
    run = actions.start_run(rude, by=desk.eleni)
    assert run.case is None and queries.run(run.pk, for_=desk.petr) == run
    assert actions.start_run(rude, by=desk.eleni) != run


def test_what_can_be_begun_in_a_case_are_small_and_everyday_plans_by_name(desk: Team, rude: Playbook) -> None:
    actions.create("large", Plan(names={"en": "Flood"}, steps=RUDE.steps), by=desk.jana)
    actions.create("everyday", Plan(names={"en": "A refund"}, steps=RUDE.steps), by=desk.jana)
    desk.petr.language = "cs"
    assert [one.name for one in queries.offers(for_=desk.petr)] == ["Neurvalý zákazník", "A refund"]
    actions.retire(rude, by=desk.jana)
    assert [one.name for one in queries.offers(for_=desk.petr)] == ["A refund"]


def test_what_goes_on_in_a_case_comes_before_what_is_over(desk: Team, rude: Playbook, case: Case) -> None:
    over = actions.start_run(rude, case=case, by=desk.petr)
    for step in RUDE.steps:
        actions.leave_out(over, step.key, "not needed", by=desk.petr)
    actions.end_run(over, by=desk.petr)
    going_on = actions.start_run(rude, case=case, by=desk.petr)
    assert list(queries.runs_of(case)) == [going_on, over]
    assert queries.playbook(rude.pk, for_=desk.petr).running == 1


def test_an_erased_customers_words_are_forgotten_and_before_that_exported(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="Konvice nedorazila.", by=desk.petr)
    actions.leave_out(run, "boundary", "Novák se uklidnil.", by=desk.petr)
    exported = from_playbooks(case.customer)["plans followed"]
    assert [(one["words"], one["left out because"]) for one in exported] == [("Konvice nedorazila.", ""), ("", "Novák se uklidnil.")]
    forget([{"customer": case.customer_id, "cases": [case.pk]}])
    forget([{"customer": case.customer_id, "cases": [case.pk]}])
    assert {(one.step, one.words, one.left_out) for one in StepDone.objects.all()} == {("hear", "", ""), ("boundary", "", "–")}


def test_the_log_names_the_step_and_never_the_customers_words(desk: Team, rude: Playbook, case: Case) -> None:
    run = actions.start_run(rude, case=case, by=desk.petr)
    actions.do_step(run, "hear", words="Konvice nedorazila.", by=desk.petr)
    row = AuditRow.objects.get(act="run.step_done")
    assert (row.subject, row.detail) == (f"run:{run.pk}", {"step": "hear"})
