"""What to do next, for each person: read from what stands, never kept, so that it is never wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from opora.callbacks.models import OPEN
from opora.crises.models import GOING_ON, NOT_OVER, Bulletin, Crisis, CrisisRole, RoleHeld, Task, Technician
from opora.crises.queries.affected import BEFORE
from opora.crises.queries.bulletins import newest_version
from opora.crises.queries.crises import roles, tasks, technicians
from opora.kernel.db import quick
from opora.playbooks.queries.running import KnownRun, followed
from opora.pure.crises.levels import NEXT_ACTION_WITHIN, pace
from opora.pure.plans import said

State = Crisis.State
TO_ANSWER = """
    SELECT count(*) FROM crises_affected WHERE crisis_id = %s AND NOT is_out AND answered_id IS NULL AND case_id IS NOT NULL
"""
TO_CALL = "SELECT count(*) FROM callbacks_callback WHERE state = ANY(%s) AND first_at >= %s AND due_at <= %s"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing. `kind` names its words (`opora.web.crises.wording.STEPS`); `agent` None: whoever is there; `row` is what it is about."""

    kind: str
    agent: int | None
    due: datetime | None = None
    row: int | None = None
    values: dict[str, Any] = field(default_factory=dict)
    role: str = ""
    """Whose role it belongs to; '' for a task or an offer."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a crisis stands: what the steps are read from, asked once for a page that shows it all as well."""

    crisis: Crisis
    roles: list[RoleHeld]
    bulletin: Bulletin | None
    technicians: list[Technician]
    tasks: list[Task]
    run: KnownRun | None


def standing(of: Crisis) -> Standing:
    """How it stands now."""
    return Standing(of, roles(of), newest_version(of), technicians(of), tasks(of), followed(of.run_id) if of.run_id else None)


def next_steps(of: Crisis, *, language: str) -> list[NextStep]:
    """Everything that waits, what is due first on top; texts of the plan in an interface language."""
    return steps_of(standing(of), language=language)


def steps_of(at: Standing, *, language: str) -> list[NextStep]:
    """The same for a page that asked already how it stands."""
    of, held = at.crisis, at.roles
    steps = [*_roles(held), *_leading(of, held), *_speaking(at), *_silent(at), *_people(at), *_tasks(at.tasks)]
    steps += _planned(at, language)
    return sorted(steps, key=lambda one: (one.due is None, one.due or timezone.now()))


def _roles(held: list[RoleHeld]) -> Iterator[NextStep]:
    for one in held:
        if one.accepted_at is None:
            yield NextStep("accept", one.agent_id, one.answer_by, one.pk, {"role": one.get_role_display()})


def _leading(of: Crisis, held: list[RoleHeld]) -> Iterator[NextStep]:
    lead = _holder(held, CrisisRole.LEAD)
    if of.state == State.REPORTED:
        yield NextStep("lead", lead, of.reported_at + pace(of.level).acknowledge, role=CrisisRole.LEAD)
    elif of.state in GOING_ON and not (of.next_action_at and of.next_action_at > timezone.now()):
        since = of.next_action_at or (of.acknowledged_at or of.reported_at) + NEXT_ACTION_WITHIN
        yield NextStep("decide", lead, since, role=CrisisRole.LEAD)
    elif of.state in (State.RESOLVED, State.CATCHING_UP):
        yield NextStep("stand_down", lead, role=CrisisRole.LEAD)
    elif of.state == State.STOOD_DOWN:
        yield NextStep("review", lead, of.review_due_at, role=CrisisRole.LEAD)


def _speaking(at: Standing) -> Iterator[NextStep]:
    of, newest = at.crisis, at.bulletin
    if of.state not in NOT_OVER:
        return
    wanted = pace(of.level).bulletin
    voice = _holder(at.roles, CrisisRole.VOICE)
    if newest is None and wanted is not None and of.state in GOING_ON:
        yield NextStep("first_bulletin", voice, of.reported_at + wanted, role=CrisisRole.VOICE)
    elif newest is not None and newest.next_news_at is not None:
        kind = "news" if of.state in GOING_ON else "last_news"
        yield NextStep(kind, voice, newest.next_news_at, newest.pk, {"version": newest.version}, CrisisRole.VOICE)


def _silent(at: Standing) -> Iterator[NextStep]:
    if at.crisis.state not in GOING_ON:
        return
    for one in at.technicians:
        if one.asked_at and (one.last_word_at is None or one.last_word_at < one.asked_at):
            role = CrisisRole.TECHNICIAN
            yield NextStep("call_technician", _holder(at.roles, role), one.asked_at, one.pk, {"name": one.name}, role)


def _people(at: Standing) -> Iterator[NextStep]:
    of = at.crisis
    if of.state not in NOT_OVER or at.bulletin is None:
        return
    waiting = int(quick.ask(TO_ANSWER, [of.pk])[0][0])
    if waiting:
        yield NextStep("answer", _holder(at.roles, CrisisRole.INBOX), None, None, {"count": waiting}, CrisisRole.INBOX)
    if of.state in GOING_ON or of.drill_id is not None:
        return
    calls = int(quick.ask(TO_CALL, [quick.array(OPEN), of.since - BEFORE, timezone.now()])[0][0])
    if calls:
        yield NextStep("call", _holder(at.roles, CrisisRole.CALLBACKS), None, None, {"count": calls}, CrisisRole.CALLBACKS)


def _tasks(known: list[Task]) -> Iterator[NextStep]:
    for one in known:
        if one.done_at is None:
            yield NextStep("task", one.owner_id, one.due_at, one.pk, {"text": one.text})


def _planned(at: Standing, language: str) -> Iterator[NextStep]:
    """The next open step of the plan for each role; the rest of it stands in the list of the plan."""
    if at.run is None or at.crisis.state not in NOT_OVER:
        return
    shown: set[str] = set()
    for one in at.run.open_steps:
        if one.step.role not in shown:
            shown.add(one.step.role)
            due = at.crisis.reported_at + timedelta(minutes=one.step.minutes) if one.step.minutes else None
            words = {"text": said(one.step.texts, language), "step": one.step.key}
            yield NextStep("plan", _holder(at.roles, one.step.role), due, None, words, one.step.role)


def _holder(held: list[RoleHeld], role: str) -> int | None:
    return next((one.agent_id for one in held if one.role == role), None)
