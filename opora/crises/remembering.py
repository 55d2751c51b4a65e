"""What a crisis leaves behind by itself: a line in the register, and somebody who is asked to hold the review. Rehearsals leave nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.crises.events import CrisisMoved
from opora.crises.models import Crisis, Occurrence
from opora.kernel import audit, live
from opora.kernel.events import on
from opora.team import actions as team_actions
from opora.team import queries as team

OVER = frozenset({Crisis.State.STOOD_DOWN, Crisis.State.REVIEWED, Crisis.State.CLOSED})


@on(CrisisMoved)
def the_register_remembers(news: Sequence[dict[str, Any]]) -> None:
    """From its stand-down on it counts among the times its scenario happened, also when it turns out to have been another one."""
    moved = {one["crisis"]: one["state"] for one in news if one["state"] in OVER}
    for crisis in Crisis.objects.filter(pk__in=moved, drill=None, state__in=OVER).select_related("acknowledged_by", "reported_by"):
        _remember(crisis)
        if moved[crisis.pk] == Crisis.State.STOOD_DOWN:
            _ask_for_review(crisis)


def _remember(crisis: Crisis) -> None:
    day = crisis.since.astimezone(team.working_time().zone).date()
    told = {"scenario_id": crisis.scenario_id, "happened_on": day, "what": crisis.title}
    row, new = Occurrence.objects.get_or_create(crisis=crisis, defaults={**told, "entered_by": crisis.reported_by})
    if new:
        audit.record("occurrence.left", f"occurrence:{row.pk}", by=None, crisis=crisis.pk)
    elif any(getattr(row, name) != value for name, value in told.items()):
        Occurrence.objects.filter(pk=row.pk).update(**told)
    live.tell(live.Change("scenarios"), live.Change("board"))


def _ask_for_review(crisis: Crisis) -> None:
    lead = crisis.acknowledged_by or crisis.reported_by
    if lead is not None and not crisis.lessons.exists():
        team_actions.notify([lead], "review_due", f"/crises/{crisis.pk}/review/", {"subject": crisis.title})
