"""Somebody is away. Only the absence itself: who takes over the cases is decided in the room `cases`."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.kernel.live import Change, tell
from opora.team.events import AgentCameBack, AgentWentAway
from opora.team.models import Absence, Agent
from opora.team.queries import today


@transaction.atomic
def mark_away(agent: Agent, until: date | None = None, *, by: Agent) -> Absence:
    """Mark somebody away, up to and including a day if it is known. Newcomers may do it for themselves, everybody else for all."""
    _demand_right(agent, by)
    if until and until < today():
        raise DeskError(_("Choose today or a later day."), f"absence until {until}")
    Agent.objects.select_for_update().get(pk=agent.pk)
    absence, new = Absence.objects.get_or_create(agent=agent, ended_at=None, defaults={"ends_on": until, "announced_by": by})
    if not new:
        absence.ends_on = until
        absence.save(update_fields=["ends_on"])
    audit.record("agent.away", f"agent:{agent.pk}", by=by, until=until and until.isoformat())
    if new:
        say(AgentWentAway(agent.pk, absence.pk))
    tell(Change("person", id=agent.pk))
    return absence


@transaction.atomic
def mark_back(agent: Agent, *, by: Agent | None) -> Absence | None:
    """Somebody is back; `by=None` is the desk, when the announced day is over. Returns the absence that ended."""
    if by is not None:
        _demand_right(agent, by)
    absence = Absence.objects.select_for_update().filter(agent=agent, ended_at=None).first()
    if absence is None:
        return None
    absence.ended_at = timezone.now()
    absence.save(update_fields=["ended_at"])
    audit.record("agent.back", f"agent:{agent.pk}", by=by)
    say(AgentCameBack(agent.pk, absence.pk))
    tell(Change("person", id=agent.pk))
    return absence


def _demand_right(agent: Agent, by: Agent) -> None:
    if agent.pk != by.pk:
        demand(by, "team:mark_away")
