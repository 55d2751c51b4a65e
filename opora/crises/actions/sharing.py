"""Callbacks once more is known: due now, and shared fairly among those who call. A share is a suggestion: anybody may call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from opora.callbacks.models import OPEN, Callback, CallbackTry
from opora.crises.models import CallShare, Crisis, CrisisRole, RoleHeld
from opora.crises.queries.callbacks import calls_of
from opora.crises.queries.duty import on_duty
from opora.kernel import audit, live
from opora.kernel.jobs import wake
from opora.messages import queries as messages
from opora.pure.workload.calling_back import within_calling_hours
from opora.team import queries as team
from opora.team.models import Agent

CALLING_ROLES = (CrisisRole.CALLBACKS, CrisisRole.PHONES)


@transaction.atomic
def release_calls(crisis: Crisis) -> int:
    """Everybody who waits is due now, but for those who named a time; then shared out. Harmless when repeated."""
    when = within_calling_hours(timezone.now(), team.working_time().zone)
    waiting = calls_of(crisis).filter(state=Callback.State.WAITING, best_at=None)
    released = waiting.filter(Q(due_at=None) | Q(due_at__gt=when)).update(due_at=when)
    shared = share_calls(list(calls_of(crisis).filter(state__in=OPEN).order_by("first_at", "pk")), callers(crisis))
    audit.record("callbacks.released", f"crisis:{crisis.pk}", by=None, released=released, shared=shared)
    live.tell(live.Change("callbacks"), live.Change("crisis", crisis.pk))
    wake()
    return released


def callers(crisis: Crisis | None) -> list[Agent]:
    """Those there who took the callbacks or the telephones; where nobody did, everybody there who may answer customers."""
    resting = team.breathers()
    there = [one for one in on_duty() if one.may("cases:reply")]
    roles = RoleHeld.objects.filter(crisis=crisis, role__in=CALLING_ROLES, ended_at=None, accepted_at__isnull=False)
    wanted = set(roles.values_list("agent", flat=True)) if crisis else set()
    able = [one for one in there if one.pk in wanted] or there
    return [one for one in able if one.pk not in resting] or able


def share_calls(waiting: Sequence[Callback], people: Sequence[Agent]) -> int:
    """One by one to whoever has least: calls to come, and those already made today. What is shared with somebody there stays."""
    if not people:
        return 0
    known = {one.callback_id: one.agent_id for one in CallShare.objects.filter(callback__in=waiting)}
    here = {one.pk for one in people}
    load = _load(people)
    boxes = {one.pk: set(messages.mailbox_ids(for_=one)) for one in people}
    shared = []
    for row in waiting:
        able = [one for one in people if row.mailbox_id in boxes[one.pk]]
        if known.get(row.pk) in here or not able:
            continue
        taker = min(able, key=lambda one: (load[one.pk], one.pk))
        shared.append(CallShare(callback=row, agent=taker, at=timezone.now()))
        load[taker.pk] += 1
    CallShare.objects.bulk_create(shared, update_conflicts=True, unique_fields=["callback"], update_fields=["agent", "at"])
    return len(shared)


def _load(people: Sequence[Agent]) -> Counter[int]:
    since = team.start_of_today()
    load = Counter(CallShare.objects.filter(agent__in=people, callback__state__in=OPEN).values_list("agent", flat=True))
    load.update(CallbackTry.objects.filter(by__in=people, at__gte=since).values_list("by", flat=True))
    return load
