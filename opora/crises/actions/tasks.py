"""What no plan foresaw: tasks, what it costs, and that one crisis led to another."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.moving import held
from opora.crises.models import Cost, Crisis, Task
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.team.models import Agent

MOST = Decimal("9999999999")


@transaction.atomic
def add_task(crisis: Crisis, text: str, *, by: Agent, owner: Agent | None = None, due_at: datetime | None = None) -> Task:
    """Something somebody does now."""
    demand(by, "crises:work")
    words = " ".join(text.split())[:300]
    if not words:
        raise DeskError(_("Write what is to be done."), f"empty task for crisis {crisis.pk}")
    row = Task.objects.create(crisis=crisis, text=words, owner=owner, due_at=due_at, added_by=by)
    note(crisis, "task", by=by, text=words, name=owner.name if owner else "")
    return row


@transaction.atomic
def finish_task(task: Task, *, by: Agent) -> Task:
    """Done; a second click changes nothing."""
    demand(by, "crises:work")
    row = Task.objects.select_for_update(of=("self",)).select_related("crisis").get(pk=task.pk)
    if row.done_at is None:
        row.done_at, row.done_by = timezone.now(), by
        row.save(update_fields=["done_at", "done_by"])
        note(row.crisis, "task_done", by=by, text=row.text)
    return row


@transaction.atomic
def reopen_task(task: Task, *, by: Agent) -> Task:
    """Not done after all."""
    demand(by, "crises:work")
    row = Task.objects.select_for_update(of=("self",)).select_related("crisis").get(pk=task.pk)
    if row.done_at is not None:
        row.done_at = row.done_by = None
        row.save(update_fields=["done_at", "done_by"])
        note(row.crisis, "task_reopened", by=by, text=row.text)
    return row


@transaction.atomic
def add_cost(crisis: Crisis, kind: str, amount: Decimal, *, by: Agent, words: str = "") -> Cost:
    """A part of what it cost; a wrong figure is put right by a line with a minus."""
    demand(by, "crises:work")
    if kind not in Cost.Kind.values:
        raise DeskError(_("Choose one of the offered values."), f"cost {kind!r}")
    if not amount.is_finite() or abs(amount) > MOST or not amount:
        raise DeskError(_("Write the amount as a number."), f"cost {amount}")
    row = Cost.objects.create(crisis=crisis, kind=kind, amount=amount, words=" ".join(words.split())[:300], by=by)
    note(crisis, "cost", by=by, cost=kind, amount=str(amount), text=row.words)
    return row


@transaction.atomic
def link_cause(crisis: Crisis, cause: Crisis | None, *, by: Agent) -> Crisis:
    """This one came from that one: one timeline, one list of people. None takes the link back; a circle is refused."""
    demand(by, "crises:work")
    row, above = held(crisis), cause
    while above is not None:
        if above.pk == row.pk:
            raise Conflict(_("That crisis came from this one already."), f"circle of crises at {row.pk}")
        above = above.caused_by
    row.caused_by = cause
    row.save(update_fields=["caused_by"])
    note(row, "linked" if cause else "unlinked", by=by, name=cause.title if cause else "", crisis=cause.pk if cause else None)
    return row
