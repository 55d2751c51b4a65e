"""Telling people: in the browser at once, by mail if it is still unread after two minutes and they wish it.

What is urgent leaves by mail at once, and rings by every further way of the person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

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


class Telling(NamedTuple):
    """One thing to tell several people, with the page that shows it.

    `values` fill the named places of the kind's sentence (`subject`, `customer`; `by` is added); nobody is told of their own act.
    """

    agents: Sequence[Agent]
    kind: str
    path: str
    values: Mapping[str, Any]
    by: Agent | None = None


def notify(agents: Sequence[Agent], kind: str, path: str, values: Mapping[str, Any], by: Agent | None = None) -> list[Notification]:
    """Tell several people one thing, each in the ways they wish (see Telling)."""
    return notify_all([Telling(agents, kind, path, values, by)])


def notify_all(tellings: Sequence[Telling]) -> list[Notification]:
    """Tell of many things at once."""
    rows: list[Notification] = []
    changes: list[Change] = []
    for telling in tellings:
        if telling.kind not in KINDS:
            raise DeskError(f"unknown notification kind {telling.kind!r}")
        for agent in _told(telling):
            browser, mail = wishes(agent.notify, telling.kind)
            if browser or mail or rings(agent.notify, telling.kind):
                rows.append(_notification(agent, telling, mail=mail))
            if browser:
                changes.append(Change("notification", agent=agent.pk))
    if rows:
        _store(rows, changes)
    return rows


def _told(telling: Telling) -> Iterable[Agent]:
    by = telling.by.pk if telling.by else None
    return {agent.pk: agent for agent in telling.agents if agent.is_active and agent.pk != by}.values()


def _notification(agent: Agent, telling: Telling, *, mail: bool) -> Notification:
    due = timezone.now() + (timedelta() if KINDS[telling.kind].urgent else MAIL_AFTER) if mail else None
    values = {**telling.values, "by": telling.by.name if telling.by else ""}
    return Notification(agent=agent, kind=telling.kind, path=telling.path, values=values, mail_due_at=due)


@transaction.atomic
def _store(rows: list[Notification], changes: list[Change]) -> None:
    Notification.objects.bulk_create(rows)
    ring_for(rows)
    if any(KINDS[row.kind].urgent for row in rows):
        wake()
    tell(*changes)


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
