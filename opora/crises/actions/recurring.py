"""It happened again: a lesson that was applied has not helped, and is open once more."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from opora.crises.models import Cause, Lesson
from opora.kernel import audit, live
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent

APPLIED = (Lesson.State.APPLIED, Lesson.State.PROVEN)
DAYS_TO_THINK = 5
"""Working days until somebody must have looked at it again."""


def recur_after(cause: Cause, at: datetime) -> list[Lesson]:
    """Open again every lesson of a cause that was applied before it hurt somebody; in the caller's transaction."""
    again = list(cause.lessons.select_for_update(of=("self",)).filter(state__in=APPLIED, applied_at__lt=at))
    for lesson in again:
        recur(lesson)
    return again


def recur(lesson: Lesson) -> None:
    """Back to its beginning, with a day; whoever wrote it, owns it or changed something for it is told."""
    lesson.state, lesson.recurred_at, lesson.due_at = Lesson.State.RECURRED, timezone.now(), _soon()
    if lesson.owner is None:
        lesson.owner = lesson.written_by
    lesson.save(update_fields=["state", "recurred_at", "due_at", "owner"])
    audit.record("lesson.recurred", f"lesson:{lesson.pk}", by=None)
    live.tell(live.Change("lessons"), live.Change("lesson", lesson.pk), live.Change("board"))
    team_actions.notify(concerned(lesson), "lesson_recurred", f"/crises/lessons/{lesson.pk}/", {"subject": lesson.title})


def concerned(lesson: Lesson) -> list[Agent]:
    """Whose lesson it is."""
    people = [lesson.owner, lesson.written_by, *(one.owner for one in lesson.actions.select_related("owner"))]
    return [one for one in people if one is not None]


def _soon() -> datetime:
    hours = team.working_time()
    day = hours.after_working_days(team.today(), DAYS_TO_THINK)
    return hours.opens_next(datetime.combine(day, datetime.min.time(), hours.zone)) or timezone.now() + timedelta(days=DAYS_TO_THINK)
