"""Lessons: a review that is whole, changes that somebody owns, and the proof that they helped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import timezone

from opora.crises.actions import lessons, suggestions
from opora.crises.actions.causes import note_hit
from opora.crises.actions.closing import LEARNING
from opora.crises.models import Crisis, Hit, Lesson, LessonAction, Scenario
from opora.crises.queries import lessons as queries
from opora.crises.queries.alarm import newest_lesson
from opora.crises.queries.closing import against_closing
from opora.crises.tests.behind import WHOLE, applied, cause_of, stood_down
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.team.models import Notification
from opora.team.queries import today
from tests.cast import SVOBODA, Team, case_of, team, writes

pytestmark = pytest.mark.django_db
State = Lesson.State


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def crisis(desk: Team) -> Crisis:
    scenario = Scenario.objects.create(names={"en": "Orders"}, words={"en": ["order"]})
    return stood_down(desk.jana, scenario=scenario)


@pytest.fixture
def lesson(desk: Team, crisis: Crisis) -> Lesson:
    return lessons.begin_review(crisis, by=desk.jana)


def a_month_later(lesson: Lesson, days: int = 31) -> None:
    """The changes were made so long ago."""
    then = timezone.now() - timedelta(days=days)
    Hit.objects.update(at=then - timedelta(days=9))
    LessonAction.objects.filter(lesson=lesson).update(done_at=then)
    Lesson.objects.filter(pk=lesson.pk).update(applied_at=then)


def test_the_end_of_a_crisis_asks_its_lead_for_the_review(desk: Team, crisis: Crisis) -> None:
    told = Notification.objects.get(kind="review_due")
    assert (told.agent, told.path) == (desk.jana, f"/crises/{crisis.pk}/review/")
    assert queries.reviews_to_hold(for_=desk.petr) == [crisis]
    lessons.begin_review(crisis, by=desk.petr)
    assert queries.reviews_to_hold(for_=desk.petr) == []


def test_two_people_begin_one_review(desk: Team, crisis: Crisis, lesson: Lesson) -> None:
    assert lessons.begin_review(crisis, by=desk.petr) == lesson
    assert lesson.due_at == crisis.review_due_at


def test_who_saves_last_does_not_write_over_who_was_faster(desk: Team, lesson: Lesson) -> None:
    seen = lesson.written_at
    lessons.write_review(lesson, replace(WHOLE, why="Jana's words"), by=desk.jana, seen=seen)
    with pytest.raises(Conflict, match="written meanwhile"):
        lessons.write_review(lesson, replace(WHOLE, why="Petr's words"), by=desk.petr, seen=seen)
    lesson.refresh_from_db()
    assert lesson.why == "Jana's words"


def test_a_review_is_agreed_only_when_it_is_whole(desk: Team, crisis: Crisis, lesson: Lesson) -> None:
    with pytest.raises(DeskError) as refused:
        lessons.agree(lesson, by=desk.jana)
    assert "the root cause by name" in refused.value.sentence
    lessons.write_review(lesson, WHOLE, by=desk.jana)
    with pytest.raises(DeskError) as refused:
        lessons.agree(lesson, by=desk.jana)
    assert refused.value.sentence == "Still missing: an action with owner and day."
    for owner, due in ((None, date(2027, 1, 1)), (desk.petr, None)):
        with pytest.raises(DeskError):
            lessons.add_action(lesson, "Watch it", owner=owner, due_on=due, by=desk.jana)
    lessons.add_action(lesson, "Watch it", owner=desk.petr, due_on=date(2027, 1, 1), by=desk.jana)
    assert Notification.objects.get(kind="lesson_action").agent == desk.petr
    assert lessons.agree(lesson, by=desk.jana).state == State.AGREED
    crisis.refresh_from_db()
    assert crisis.state == Crisis.State.REVIEWED
    assert LEARNING not in {one.code for one in against_closing(crisis)}


def test_a_newcomer_may_read_lessons_and_not_change_them(desk: Team, lesson: Lesson) -> None:
    assert queries.lesson(lesson.pk, for_=desk.eleni) == lesson
    with pytest.raises(Refused):
        lessons.write_review(lesson, WHOLE, by=desk.eleni)


def test_a_draft_alone_is_nothing_learnt(desk: Team, crisis: Crisis, lesson: Lesson) -> None:
    assert LEARNING in {one.code for one in against_closing(crisis)}


def test_the_last_change_applies_the_lesson_and_taking_it_back_does_not(desk: Team, crisis: Crisis, lesson: Lesson) -> None:
    lessons.write_review(lesson, WHOLE, by=desk.jana)
    first, second = (
        lessons.add_action(lesson, words, owner=desk.petr, due_on=date(2027, 1, 1), by=desk.jana) for words in ("Watch", "Write it down")
    )
    lessons.agree(lesson, by=desk.jana)
    assert lessons.finish_action(first, "", by=desk.petr).state == State.AGREED
    assert lessons.finish_action(second, "In the wiki", by=desk.petr).state == State.APPLIED
    with pytest.raises(Conflict):
        lessons.write_review(lesson, WHOLE, by=desk.jana)
    assert lessons.reopen_action(second, by=desk.petr).state == State.AGREED
    with pytest.raises(Conflict):
        lessons.drop_action(first, by=desk.petr)
    lessons.drop_action(second, by=desk.petr)
    assert lesson.actions.count() == 1


@pytest.mark.parametrize(("proof", "waits", "proven"), [(30, 29, False), (30, 31, True), (90, 31, False), (90, 91, True)])
def test_thirty_or_ninety_days_without_the_cause_prove_it(desk: Team, lesson: Lesson, proof: int, waits: int, proven: bool) -> None:
    applied(lesson, desk.jana, proof_days=proof)
    a_month_later(lesson, waits)
    assert lessons.prove_lessons() == int(proven)
    assert lessons.prove_lessons() == 0
    lesson.refresh_from_db()
    assert lesson.state == (State.PROVEN if proven else State.APPLIED)


def test_the_same_cause_again_opens_the_lesson_and_tells_its_people(desk: Team, lesson: Lesson) -> None:
    applied(lesson, desk.jana)
    a_month_later(lesson)
    lessons.prove_lessons()
    again = case_of(writes(SVOBODA, "Chyba", "Certifikát zase vypršel!"))
    note_hit(cause_of(WHOLE.cause), case=again, by=desk.petr)
    lesson.refresh_from_db()
    assert (lesson.state, lesson.recurred_at is not None, lesson.due_at is not None) == (State.RECURRED, True, True)
    assert Notification.objects.get(kind="lesson_recurred").agent == desk.jana
    with pytest.raises(DeskError, match="not whole"):
        lessons.agree(lesson, by=desk.jana)


def test_what_hurt_before_the_change_is_no_recurrence(desk: Team, lesson: Lesson) -> None:
    old = case_of(writes(SVOBODA, "Chyba", "Certifikát vypršel!"))
    applied(lesson, desk.jana)
    note_hit(cause_of(WHOLE.cause), case=old, by=desk.petr)
    lesson.refresh_from_db()
    assert lesson.state == State.APPLIED


def test_a_change_is_reminded_of_on_its_day_once(desk: Team, lesson: Lesson) -> None:
    lessons.add_action(lesson, "Watch", owner=desk.petr, due_on=today(), by=desk.jana)
    lessons.add_action(lesson, "Later", owner=desk.petr, due_on=today() + timedelta(days=1), by=desk.jana)
    assert (lessons.remind_of_actions(), lessons.remind_of_actions()) == (1, 0)
    assert Notification.objects.get(kind="lesson_action_due").values["words"] == "Watch"


def test_what_happened_to_a_competitor_becomes_a_scenario_of_ours(desk: Team) -> None:
    seen = lessons.begin_lesson("Prices of all shoes were one crown", seen_at="shoes.example", by=desk.petr)
    lessons.write_review(seen, replace(WHOLE, title=seen.title, seen_at=seen.seen_at, cause=""), by=desk.petr)
    made = lessons.make_scenario(seen, by=desk.petr)
    assert (made.seen_at, made.state, lessons.make_scenario(seen, by=desk.petr)) == ("shoes.example", "proposed", made)
    lessons.add_action(seen, "Check prices before they go out", owner=desk.petr, due_on=date(2027, 1, 1), by=desk.petr)
    assert lessons.agree(seen, by=desk.petr).state == State.AGREED


def test_the_newest_lesson_that_is_more_than_a_draft_stands_on_the_alarm(desk: Team, crisis: Crisis, lesson: Lesson) -> None:
    assert crisis.scenario is not None
    assert newest_lesson(crisis.scenario) == lesson
    applied(lesson, desk.jana)
    second = lessons.begin_review(stood_down(desk.jana, scenario=crisis.scenario), by=desk.jana)
    assert second.state == State.DRAFT
    assert newest_lesson(crisis.scenario) == lesson


def test_suggestions_of_colleagues_and_customers_are_counted(desk: Team, lesson: Lesson) -> None:
    since = timezone.now() - timedelta(days=1)
    case = case_of(writes(SVOBODA, "Nápad", "Bylo by hezké mít větší písmo."))
    suggestions.suggest("Larger letters", by=desk.petr, case=case)
    one = suggestions.suggest("Shorter form", by=desk.eleni, lesson=lesson)
    assert len(queries.suggestions(for_=desk.jana)) == 2
    suggestions.settle_suggestion(one, taken_up=True, by=desk.jana)
    assert queries.count_suggestions(since) == {"colleagues": 1, "customers": 1, "taken_up": 1}
    with pytest.raises(DeskError):
        suggestions.suggest(" ", by=desk.petr)
