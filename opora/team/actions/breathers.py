"""A breather: five minutes without new work after a hard contact. Offered, never ordered; colleagues see when one is back."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.kernel import audit
from opora.kernel.live import Change, tell
from opora.team.actions.notifications import notify
from opora.team.models import Agent, Breather, Notification

LENGTH = timedelta(minutes=5)
OFFERED_EVERY = timedelta(minutes=20)
PAGE = "/team/me/today/"


@transaction.atomic
def start_breather(*, by: Agent) -> Breather:
    """Begin now. A second click while it lasts changes nothing."""
    Agent.objects.select_for_update().get(pk=by.pk)
    now = timezone.now()
    running = Breather.objects.filter(agent=by, until__gt=now).first()
    if running:
        return running
    breather = Breather.objects.create(agent=by, began_at=now, until=now + LENGTH)
    Notification.objects.filter(agent=by, kind="breather_offered", read_at=None).update(read_at=now)
    audit.record("breather.started", f"agent:{by.pk}", by=by)
    _tell(by)
    return breather


@transaction.atomic
def stop_breather(*, by: Agent) -> None:
    """Back already; nothing to end, nothing changes."""
    if Breather.objects.filter(agent=by, until__gt=timezone.now()).update(until=timezone.now()):
        audit.record("breather.ended", f"agent:{by.pk}", by=by)
        _tell(by)


def offer_breather(agent: Agent) -> bool:
    """After a hard contact; not again within twenty minutes, and not to whoever takes one. Returns whether it was offered."""
    now = timezone.now()
    lately = Notification.objects.filter(agent=agent, kind="breather_offered", at__gt=now - OFFERED_EVERY)
    if lately.exists() or Breather.objects.filter(agent=agent, until__gt=now).exists():
        return False
    return bool(notify([agent], "breather_offered", PAGE, {}))


def _tell(agent: Agent) -> None:
    tell(Change("person", id=agent.pk), Change("notification", agent=agent.pk))
