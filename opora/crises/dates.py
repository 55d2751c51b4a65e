"""What the days bring: changes that are due or have proven themselves, answers that turned to NO, upset people to be counted."""

from __future__ import annotations

from datetime import timedelta

from opora.crises.actions.board import keep_tasks
from opora.crises.actions.counting import count_upset
from opora.crises.actions.lessons import prove_lessons, remind_of_actions
from opora.crises.models import Hit, Lesson, LessonAction
from opora.kernel.jobs import periodic


@periodic("answers of the board", every=timedelta(minutes=1))
def keep_the_board() -> None:
    """A NO among the last three has an owner and a day."""
    keep_tasks()


@periodic(
    "changes of lessons that are due",
    every=timedelta(minutes=30),
    waiting=lambda _now: LessonAction.objects.filter(done_at=None, reminded_at=None),
)
def remind_of_changes() -> None:
    """Whoever owes one hears of it on its day."""
    remind_of_actions()


@periodic(
    "lessons to be proven", every=timedelta(minutes=30), waiting=lambda _now: Lesson.objects.filter(state=Lesson.State.APPLIED)
)
def prove_what_was_learnt() -> None:
    """After thirty or ninety days without its cause a change has helped."""
    prove_lessons()


@periodic("upset people to be counted", every=timedelta(minutes=1), waiting=lambda _now: Hit.objects.filter(upset=None))
def count_the_upset() -> None:
    """How many of those a cause hit were upset."""
    count_upset()
