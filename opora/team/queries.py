"""Reading the desk and its people."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils import timezone

from opora.kernel.access import Permitted, fetch_or_absent
from opora.team.models import Absence, Agent, Desk, Notification


def desk() -> Desk:
    """The desk's own settings; made with defaults when nobody has set it up yet."""
    found, _ = Desk.objects.get_or_create(pk=1)
    return found


def people(*, removed: bool = False) -> QuerySet[Agent]:
    """Everybody who works here, by name."""
    return Agent.objects.filter(is_active=not removed).order_by("name")


def person(pk: int) -> Agent:
    """One person of the desk, removed or not."""
    return fetch_or_absent(Agent.objects.all(), pk=pk)


def absences() -> QuerySet[Absence]:
    """Who is away now."""
    return Absence.objects.filter(ended_at=None, starts_at__lte=timezone.now()).select_related("agent")


def is_away(agent: Agent) -> bool:
    """Whether somebody is marked away now."""
    return absences().filter(agent=agent).exists()


def notifications(*, for_: Permitted, limit: int = 50) -> list[Notification]:
    """The newest notifications of one person."""
    return list(Notification.objects.filter(agent_id=for_.pk).order_by("-id")[:limit])


def unread_notifications(*, for_: Permitted) -> int:
    """How many notifications of one person are unread."""
    return Notification.objects.filter(agent_id=for_.pk, read_at=None).count()
