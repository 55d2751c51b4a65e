"""Callbacks, roles and places in rehearsals of somebody who is away get somebody else, and can be taken back by them later."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from opora.callbacks import actions as callbacks
from opora.callbacks.models import OPEN, Callback
from opora.crises.actions.roles import give_role, leave_roles
from opora.crises.actions.sharing import callers, share_calls
from opora.crises.models import NOT_OVER, CallShare, Drill, DrillPerson, RoleHeld, StandIn
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.team import actions as team_actions
from opora.team import queries as team
from opora.team.models import Absence, Agent

UNKNOWN_END = timedelta(days=7)
Kind = StandIn.Kind


@transaction.atomic
def hand_on(absence: Absence) -> list[StandIn]:
    """Harmless when repeated: what was handed on is not theirs any more."""
    made = [*_calls(absence), *_roles(absence), *_drills(absence)]
    if made:
        audit.record("absence.handed_on", f"agent:{absence.agent_id}", by=None, count=len(made))
        live.tell(live.Change("person", id=absence.agent_id))
    return made


@transaction.atomic
def take_back(standing: StandIn, *, by: Agent) -> bool:
    """Whoever was away takes one thing back; False where it is over, or somebody took it further."""
    row = StandIn.objects.select_for_update(of=("self",)).select_related("absence").get(pk=standing.pk)
    if row.absence.agent_id != by.pk:
        demand(by, "team:hand_over")
    if row.taken_back_at or not _back(row, by):
        return False
    row.taken_back_at = timezone.now()
    row.save(update_fields=["taken_back_at"])
    audit.record("absence.taken_back", f"agent:{by.pk}", by=by, kind=row.kind, what=row.what)
    return True


def _back(row: StandIn, by: Agent) -> bool:
    if row.kind == Kind.CALL:
        callback = Callback.objects.filter(pk=row.what, state__in=OPEN).first()
        if callback:
            CallShare.objects.update_or_create(callback=callback, defaults={"agent": by, "at": timezone.now()})
        return callback is not None
    if row.kind == Kind.ROLE:
        held = RoleHeld.objects.select_related("crisis").filter(pk=row.what, crisis__state__in=NOT_OVER).first()
        if held:
            give_role(held.crisis, held.role, by, by=by)
        return held is not None
    if row.kind == Kind.DRILL:
        place = DrillPerson.objects.filter(pk=row.what, drill__state=Drill.State.PLANNED)
        taken = DrillPerson.objects.filter(drill__in=place.values("drill"), agent=by, role__in=place.values("role")).exists()
        return not taken and bool(place.update(agent=by))
    return False


def _calls(absence: Absence) -> list[StandIn]:
    """What they were calling, and what was suggested to them."""
    shared = Callback.objects.filter(state__in=OPEN, share__agent=absence.agent)
    rows = {one.pk: one for one in [*callbacks.release_calls_of(absence.agent), *shared]}
    CallShare.objects.filter(callback__in=rows).delete()
    share_calls(list(rows.values()), [one for one in callers(None) if one.pk != absence.agent_id])
    takers = {one.callback_id: one.agent for one in CallShare.objects.filter(callback__in=rows).select_related("agent")}
    return [_keep(absence, Kind.CALL, pk, row.name or row.number, "/callbacks/", takers.get(pk)) for pk, row in rows.items()]


def _roles(absence: Absence) -> list[StandIn]:
    """The deputy is asked at once; without one everybody was."""
    found = []
    for theirs, deputy in leave_roles(absence.agent):
        taker = deputy.agent if deputy else None
        found.append(_keep(absence, Kind.ROLE, theirs.pk, theirs.crisis.title, f"/crises/{theirs.crisis_id}/", taker))
    return found


def _drills(absence: Absence) -> list[StandIn]:
    """Places in rehearsals that are planned while they are away."""
    places = DrillPerson.objects.select_for_update(of=("self",)).filter(agent=absence.agent, drill__state=Drill.State.PLANNED)
    found = []
    for place in places.filter(drill__planned_for__lte=_back_at(absence)).select_related("drill__playbook", "drill__scenario"):
        taker = _for_drill(place)
        if taker is None:
            continue
        place.agent = taker
        place.save(update_fields=["agent"])
        address = f"/crises/drills/{place.drill_id}/"
        local = place.drill.planned_for.astimezone(team.working_time().zone)
        when = f"{local.day}. {local.month}. {local:%H:%M}"
        team_actions.notify([taker], "drill_instead", address, {"name": absence.agent.name, "at": when})
        found.append(_keep(absence, Kind.DRILL, place.pk, when, address, taker))
    return found


def _for_drill(place: DrillPerson) -> Agent | None:
    """Who may work in a crisis, is there, and takes part in fewest rehearsals; whoever has no place in this one before others."""
    away = {one.agent_id for one in team.absences()}
    busy = dict(DrillPerson.objects.filter(drill=place.drill).values_list("agent").annotate(count=Count("pk")))
    load = dict(DrillPerson.objects.filter(drill__state=Drill.State.PLANNED).values_list("agent").annotate(count=Count("pk")))
    same = set(DrillPerson.objects.filter(drill=place.drill, role=place.role).values_list("agent", flat=True))
    able = [one for one in team.colleagues() if one.may("crises:work") and one.pk not in away and one.pk not in same]
    leading = [one for one in able if one.may("crises:close")] if place.role == "lead" else []
    return min(leading or able, key=lambda one: (busy.get(one.pk, 0), load.get(one.pk, 0), one.name), default=None)


def _back_at(absence: Absence) -> datetime:
    if absence.ends_on is None:
        return timezone.now() + UNKNOWN_END
    return datetime.combine(absence.ends_on, time.max, tzinfo=team.working_time().zone)


def _keep(absence: Absence, kind: str, what: int, words: str, path: str, taker: Agent | None) -> StandIn:
    values = {"words": words[:300], "path": path, "taker": taker, "at": timezone.now(), "taken_back_at": None}
    row, _new = StandIn.objects.update_or_create(absence=absence, kind=kind, what=what, defaults=values)
    return row
