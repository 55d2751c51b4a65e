"""Who hears of a crisis: everybody of the desk, or those who rehearse."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone

from opora.crises.models import Crisis, Knows
from opora.crises.queries.duty import on_duty
from opora.kernel import live
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Agent


def audience(crisis: Crisis) -> list[Agent]:
    """Everybody of the desk; of a rehearsal, those who take part."""
    everybody = team.colleagues()
    if crisis.drill_id is None:
        return everybody
    taking_part = set(crisis.drill.people.values_list("agent", flat=True))  # type: ignore[union-attr]
    return [one for one in everybody if one.pk in taking_part]


def those_there(crisis: Crisis) -> list[Agent]:
    """Those among them who are there now."""
    hearing = {one.pk for one in audience(crisis)}
    return [one for one in on_duty() if one.pk in hearing]


def address(crisis: Crisis) -> str:
    """The page of a crisis."""
    return f"/crises/{crisis.pk}/"


def tell_all(crisis: Crisis, kind: str, *, by: Agent | None, **values: object) -> None:
    """Everybody is told; from now on it is known that they could know."""
    hearing = audience(crisis)
    Knows.objects.bulk_create([Knows(crisis=crisis, agent=one) for one in hearing], ignore_conflicts=True)
    if by:
        saw(crisis, by=by)
    tell(crisis, hearing, kind, by=by, **values)


def tell(crisis: Crisis, people: Sequence[Agent], kind: str, *, by: Agent | None, **values: object) -> None:
    """Tell some; `subject` is the crisis in every sentence."""
    team_actions.notify(people, kind, address(crisis), {"subject": crisis.title, **values}, by=by)


def saw(crisis: Crisis, *, by: Agent) -> None:
    """Somebody has its page before their eyes: now they know."""
    fresh = Knows.objects.get_or_create(crisis=crisis, agent=by)[0]
    if fresh.seen_at is None:
        fresh.seen_at = timezone.now()
        fresh.save(update_fields=["seen_at"])
        live.tell(live.Change("crisis", crisis.pk))
