"""Who is there now."""

from __future__ import annotations

from opora.messages.covers import staffing
from opora.messages.models import Mailbox
from opora.team import queries as team
from opora.team.models import Agent


def on_duty() -> list[Agent]:
    """Whoever covers a channel now; where nobody does, everybody who is not away. Who may lead comes first."""
    away = {one.agent_id for one in team.absences()}
    present = [one for one in team.colleagues() if one.pk not in away]
    covering = {one.pk for box in Mailbox.objects.filter(retired_at=None) for one in _there(box)}
    there = [one for one in present if one.pk in covering] or present
    return sorted(there, key=lambda one: (not one.may("crises:close"), not one.may("crises:work"), one.name))


def _there(box: Mailbox) -> tuple[Agent, ...]:
    return staffing(box).there
