"""Reading lessons: reviews to hold, what was agreed, what has proven itself, what people suggest."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet

from opora.crises.models import Crisis, Lesson, LessonAction, Suggestion
from opora.kernel.access import demand, fetch_or_absent
from opora.team.models import Agent

OVER = (Crisis.State.STOOD_DOWN, Crisis.State.REVIEWED)
ORDER = (Lesson.State.RECURRED, Lesson.State.DRAFT, Lesson.State.AGREED, Lesson.State.APPLIED, Lesson.State.PROVEN)


def lessons(*, for_: Agent) -> list[Lesson]:
    """All of them: what happened again first, then what waits for us, then what is done."""
    rows = _lessons(for_).order_by("-written_at")
    return sorted(rows, key=lambda one: ORDER.index(Lesson.State(one.state)))


def lesson(pk: int, *, for_: Agent) -> Lesson:
    """One of them."""
    return fetch_or_absent(_lessons(for_), pk=pk)


def action(pk: int, *, for_: Agent) -> LessonAction:
    """One change that a lesson demands."""
    demand(for_, "cases:read")
    return fetch_or_absent(LessonAction.objects.select_related("lesson", "owner"), pk=pk)


def reviews_to_hold(*, for_: Agent) -> list[Crisis]:
    """Crises that stood down and have neither a lesson nor a signed "nothing new", the one that is due first on top."""
    demand(for_, "cases:read")
    rows = Crisis.objects.filter(state__in=OVER, drill=None, lessons=None, nothing_new_by=None)
    return list(rows.order_by("review_due_at", "pk"))


def of_crisis(crisis: Crisis) -> Lesson | None:
    """The lesson of a crisis, if it is begun."""
    return crisis.lessons.order_by("pk").first()


def suggestions(*, for_: Agent) -> list[Suggestion]:
    """What could be better nearby and nobody has decided about, newest first."""
    demand(for_, "cases:read")
    return list(Suggestion.objects.filter(settled_at=None).select_related("by", "case", "lesson").order_by("-pk"))


def suggestion(pk: int, *, for_: Agent) -> Suggestion:
    """One of them."""
    demand(for_, "cases:read")
    return fetch_or_absent(Suggestion.objects.all(), pk=pk)


def count_suggestions(since: datetime) -> dict[str, int]:
    """How many were made since then: by colleagues, by customers, and taken up of both."""
    rows = Suggestion.objects.filter(at__gte=since)
    return {
        "colleagues": rows.filter(case=None).count(),
        "customers": rows.exclude(case=None).count(),
        "taken_up": rows.filter(was_taken_up=True).count(),
    }


def _lessons(for_: Agent) -> QuerySet[Lesson]:
    demand(for_, "cases:read")
    known = Lesson.objects.select_related("crisis", "scenario", "cause", "owner", "written_by")
    return known.prefetch_related("actions__owner", "suggestions")
