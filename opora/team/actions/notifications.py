"""Telling people: in the browser at once, by mail if it is still unread after two minutes and they wish it.

What is urgent leaves by mail at once, and rings by every further way of the person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from opora.kernel.errors import DeskError
from opora.kernel.jobs import wake
from opora.kernel.live import Change, tell
from opora.team.actions.ways import ring_for
from opora.team.models import Agent, Letter, Notification
from opora.team.notices import KINDS, rings, wishes
from opora.team.queries import unread_notifications

MAIL_AFTER = timedelta(minutes=2)


@transaction.atomic
def notify(agents: Sequence[Agent], kind: str, path: str, values: Mapping[str, Any], by: Agent | None = None) -> list[Notification]:
    """Tell several people one thing, each in the ways they wish. Nobody is told of their own act.

    `values` fill the named places of the kind's sentence (`subject`, `customer`; `by` is added here).
    """
    if kind not in KINDS:
        raise DeskError(f"unknown notification kind {kind!r}")
    values = {**values, "by": by.name if by else ""}
    rows, changes = [], []
    for agent in {agent.pk: agent for agent in agents if agent.is_active and (by is None or agent.pk != by.pk)}.values():
        browser, mail = wishes(agent.notify, kind)
        if browser or mail or rings(agent.notify, kind):
            due = timezone.now() + (timedelta() if KINDS[kind].urgent else MAIL_AFTER) if mail else None
            rows.append(Notification(agent=agent, kind=kind, path=path, values=values, mail_due_at=due))
        if browser:
            changes.append(Change("notification", agent=agent.pk))
    made = Notification.objects.bulk_create(rows)
    ring_for(made)
    if KINDS[kind].urgent:
        wake()
    tell(*changes)
    return made


def mark_read(*, by: Agent, ids: Sequence[int] | None = None, path: str = "") -> int:
    """Mark one's own notifications read: some, those that lead to one page, or all. Returns how many."""
    return _mark_read(by, ids, path) if unread_notifications(for_=by) else 0


@transaction.atomic
def _mark_read(by: Agent, ids: Sequence[int] | None, path: str) -> int:
    rows = Notification.objects.filter(agent=by, read_at=None)
    if ids is not None:
        rows = rows.filter(pk__in=ids)
    if path:
        rows = rows.filter(path=path)
    count = rows.update(read_at=timezone.now())
    if count:
        tell(Change("notification", agent=by.pk))
    return count


def forget_notifications(paths: Sequence[str]) -> None:
    """Take the words out of notifications and unsent letters that lead to these pages: a customer was erased."""
    Notification.objects.filter(path__in=paths).update(values={}, mail_due_at=None)
    for letter in Letter.objects.exclude(text=""):
        if any(f"{path}\n" in f"{letter.text}\n" for path in paths):
            letter.delete()
