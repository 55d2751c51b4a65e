"""The preparedness board: the five answers as the records give them, the tasks a NO opens, and pages shared of five YES."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max

from opora.crises.models import BoardPage, BoardTask, Crisis, DrillPerson, Hit, Occurrence, RecallSession, Scenario
from opora.kernel.access import absent, demand
from opora.playbooks import queries as playbooks
from opora.playbooks.models import Playbook, RoleHolder
from opora.playbooks.queries.plans import KnownPlan, known_plans
from opora.pure.crises.preparedness import Again, Answer, Ended, Known, Person, Records, answers
from opora.pure.plans import said
from opora.team import queries as team
from opora.team.models import Agent

OF_THE_REVIEW = frozenset({"never_reviewed", "review_too_old"})
REHEARSED = (Playbook.Kind.LARGE, Playbook.Kind.SMALL)


@dataclass(frozen=True, slots=True)
class Line:
    """One question with its answer, and the task that is open for it."""

    answer: Answer
    task: BoardTask | None


def board(*, for_: Agent) -> list[Line]:
    """All five, as they stand this moment."""
    demand(for_, "cases:read")
    tasks = {one.question: one for one in open_tasks()}
    return [Line(one, tasks.get(one.question) if not one.yes else None) for one in answers_now(for_.language)]


def answers_now(language: str) -> tuple[Answer, ...]:
    """The five answers, with names in a language."""
    return answers(records(language), on=team.today())


def open_tasks() -> list[BoardTask]:
    """What is still to be done about a NO."""
    return list(BoardTask.objects.filter(ended_at=None).select_related("owner").order_by("question"))


def task_of(question: int, *, for_: Agent) -> BoardTask:
    """The open task of one question."""
    demand(for_, "cases:read")
    found = next((one for one in open_tasks() if one.question == question), None)
    if found is None:
        raise absent("BoardTask", question)
    return found


def shared_pages(*, for_: Agent) -> list[BoardPage]:
    """Pages that were made of five YES and can still be opened, the newest first."""
    demand(for_, "cases:read")
    return list(BoardPage.objects.filter(taken_back_at=None).select_related("made_by").order_by("-made_at"))


def page_by_token(token: str) -> BoardPage:
    """What a link shows; Absent for one that was never made or was taken back."""
    found = BoardPage.objects.filter(token=token, taken_back_at=None).first() if 20 < len(token) <= 64 else None
    if found is None:
        raise absent("BoardPage", "by link")
    return found


def records(language: str) -> Records:
    """Everything the answers are made of, in a dozen questions whatever the size of the desk. Rehearsals are no crises."""
    plans = {one.playbook.pk: one for one in known_plans(playbooks.playbooks())}
    return Records(
        scenarios=known_scenarios(language, plans),
        past=Occurrence.objects.filter(merged_into=None).count(),
        none_signed_on=_signed_on(),
        ended=(ended := _ended()),
        again=_again({cause for one in ended for cause in one.causes}),
        people=_people(),
        plans=[(pk, said(one.plan.names, language)) for pk, one in plans.items()],
    )


def known_scenarios(language: str, plans: dict[int, KnownPlan]) -> list[Known]:
    """The register as plain values, without what was refused and never happened, and what is said to be impossible for now."""
    happened = _times()
    day = team.today()
    return [
        _known(one, happened.get(one.pk, 0), plans.get(one.playbook_id or 0), language)
        for one in Scenario.objects.order_by("pk")
        if happened.get(one.pk) or not (one.state == Scenario.State.REFUSED or (one.never_until and one.never_until >= day))
    ]


def _known(one: Scenario, times: int, plan: KnownPlan | None, language: str) -> Known:
    rated = one.rated_at if one.state == Scenario.State.RATED else None
    return Known(
        key=one.pk,
        name=one.name_in(language),
        rated_on=_day(rated),
        score=(one.likelihood or 0) * (one.impact or 0) if rated else None,
        times=times,
        has_plan=plan is not None,
        lacks=tuple(reason.code for reason in plan.missing if reason.code not in OF_THE_REVIEW) if plan else (),
        reviewed_on=_day(plan.version.reviewed_at) if plan else None,
    )


def _times() -> dict[int, int]:
    counted: dict[int, int] = defaultdict(int)
    for pk in Occurrence.objects.filter(merged_into=None, scenario__isnull=False).values_list("scenario", flat=True):
        counted[pk] += 1
    return counted


def _signed_on() -> date | None:
    signed = RecallSession.objects.filter(none_signed_by__isnull=False).aggregate(newest=Max("ended_at"))["newest"]
    return _day(signed)


def _ended() -> list[Ended]:
    closed = Crisis.objects.filter(state=Crisis.State.CLOSED, drill=None).prefetch_related("lessons", "hits").order_by("pk")
    return [
        Ended(
            one.pk,
            one.title,
            max((lesson.applied_at for lesson in one.lessons.all() if lesson.applied_at), default=None),
            frozenset(hit.cause_id for hit in one.hits.all()) | {lesson.cause_id for lesson in one.lessons.all() if lesson.cause_id},
        )
        for one in closed
    ]


def _again(causes: set[int]) -> list[Again]:
    """What these causes did, in order."""
    hits = Hit.objects.filter(cause__in=causes).select_related("cause").order_by("at")
    return [Again(one.cause_id, one.cause.name, one.at) for one in hits]


def _people() -> list[Person]:
    holding: dict[int, set[int]] = defaultdict(set)
    for held in RoleHolder.objects.filter(playbook__retired_at=None, playbook__kind__in=REHEARSED):
        for agent in (held.agent_id, held.deputy_id):
            holding[agent or 0].add(held.playbook_id)
    passed: dict[int, list[tuple[int, date]]] = defaultdict(list)
    zone = team.working_time().zone
    for one in DrillPerson.objects.filter(has_passed=True).select_related("drill"):
        if one.drill.ended_at is not None:
            passed[one.agent_id].append((one.drill.playbook_id, one.drill.ended_at.astimezone(zone).date()))
    return [Person(one.pk, one.name, frozenset(holding[one.pk]), tuple(passed[one.pk])) for one in team.colleagues()]


def _day(at: datetime | None) -> date | None:
    return at.astimezone(team.working_time().zone).date() if at else None
