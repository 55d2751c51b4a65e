"""What to do next, for each person: read from what stands, never kept, so that it is never wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from opora.callbacks.models import OPEN, Callback
from opora.crises.models import GOING_ON, NOT_OVER, Affected, Bulletin, Crisis, CrisisRole, RoleHeld
from opora.crises.queries.crises import roles, tasks, technicians
from opora.playbooks.queries.running import known_run
from opora.pure.crises.levels import NEXT_ACTION_WITHIN, pace
from opora.pure.plans import said

State = Crisis.State


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


def next_steps(of: Crisis, *, language: str) -> list[NextStep]:
    """Everything that waits, what is due first on top; texts of the plan in an interface language."""
    held = roles(of)
    steps = [*_roles(held), *_leading(of, held), *_speaking(of, held), *_silent(of, held), *_people(of, held), *_tasks(of)]
    steps += _planned(of, held, language)
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


def _speaking(of: Crisis, held: list[RoleHeld]) -> Iterator[NextStep]:
    if of.state not in NOT_OVER:
        return
    newest = of.bulletins.filter(published_at__isnull=False).order_by("-version").first()
    wanted = pace(of.level).bulletin
    voice = _holder(held, CrisisRole.VOICE)
    if newest is None and wanted is not None and of.state in GOING_ON:
        yield NextStep("first_bulletin", voice, of.reported_at + wanted, role=CrisisRole.VOICE)
    elif newest is not None and newest.next_news_at is not None:
        kind = "news" if of.state in GOING_ON else "last_news"
        yield NextStep(kind, voice, newest.next_news_at, newest.pk, {"version": newest.version}, CrisisRole.VOICE)


def _silent(of: Crisis, held: list[RoleHeld]) -> Iterator[NextStep]:
    if of.state not in GOING_ON:
        return
    for one in technicians(of):
        if one.asked_at and (one.last_word_at is None or one.last_word_at < one.asked_at):
            role = CrisisRole.TECHNICIAN
            yield NextStep("call_technician", _holder(held, role), one.asked_at, one.pk, {"name": one.name}, role)


def _people(of: Crisis, held: list[RoleHeld]) -> Iterator[NextStep]:
    if of.state not in NOT_OVER or not Bulletin.objects.filter(crisis=of, published_at__isnull=False).exists():
        return
    waiting = Affected.objects.filter(crisis=of, is_out=False, answered=None, case__isnull=False).count()
    if waiting:
        yield NextStep("answer", _holder(held, CrisisRole.INBOX), None, None, {"count": waiting}, CrisisRole.INBOX)
    calls = (
        Callback.objects.filter(state__in=OPEN, first_at__gte=of.since, due_at__lte=timezone.now()).count() if of.drill_id is None else 0
    )
    if calls and of.state not in GOING_ON:
        yield NextStep("call", _holder(held, CrisisRole.CALLBACKS), None, None, {"count": calls}, CrisisRole.CALLBACKS)


def _tasks(of: Crisis) -> Iterator[NextStep]:
    for one in tasks(of):
        if one.done_at is None:
            yield NextStep("task", one.owner_id, one.due_at, one.pk, {"text": one.text})


def _planned(of: Crisis, held: list[RoleHeld], language: str) -> Iterator[NextStep]:
    """The next open step of the plan for each role; the rest of it stands in the list of the plan."""
    if of.run is None or of.state not in NOT_OVER:
        return
    shown: set[str] = set()
    for one in known_run(of.run).open_steps:
        if one.step.role not in shown:
            shown.add(one.step.role)
            due = of.reported_at + timedelta(minutes=one.step.minutes) if one.step.minutes else None
            words = {"text": said(one.step.texts, language), "step": one.step.key}
            yield NextStep("plan", _holder(held, one.step.role), due, None, words, one.step.role)


def _holder(held: list[RoleHeld], role: str) -> int | None:
    return next((one.agent_id for one in held if one.role == role), None)
