"""Roles: who is asked, who accepts within five minutes, and whose deputy is called."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.moving import acknowledge_in
from opora.crises.actions.telling import tell, tell_all, those_there
from opora.crises.models import NOT_OVER, Crisis, CrisisRole, RoleHeld
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.playbooks.models import RoleHolder
from opora.pure.crises.roles import Place, filled
from opora.team import queries as team
from opora.team.models import Agent

ANSWER_WITHIN = timedelta(minutes=5)


def ask_roles(crisis: Crisis, *, by: Agent) -> None:
    """Everybody the plan names and who is there, else the people who are there by turns. In the caller's transaction."""
    people = {one.pk: one for one in those_there(crisis) if one.may("crises:work")}
    wanted = [Place(one.role, one.agent_id, one.deputy_id) for one in _holders(crisis)]
    for place in filled(wanted, list(people)):
        deputy = people[place.deputy] if place.deputy is not None else None
        _ask(crisis, place.role, people[place.person], deputy, by=by)
    wake()


@transaction.atomic
def give_role(crisis: Crisis, role: str, agent: Agent, *, by: Agent, deputy: Agent | None = None) -> RoleHeld:
    """Somebody else takes a role: whoever had it has not any more. Taking one oneself is accepting it."""
    demand(by, "crises:work")
    if role not in CrisisRole.values or not agent.may("crises:work"):
        raise DeskError(_("Choose one of the offered values."), f"role {role!r} for agent {agent.pk}")
    row = _held(crisis)
    now = timezone.now()
    RoleHeld.objects.filter(crisis=row, role=role, ended_at=None).exclude(agent=agent).update(ended_at=now)
    held = RoleHeld.objects.filter(crisis=row, role=role, agent=agent, ended_at=None).first() or _ask(row, role, agent, deputy, by=by)
    return accept(held, by=by) if agent.pk == by.pk else held


@transaction.atomic
def accept(held: RoleHeld, *, by: Agent) -> RoleHeld:
    """ "I have it." Conflict when the deputy was called meanwhile."""
    crisis, row = _both(held)
    if row.agent_id != by.pk:
        raise Conflict(_("This role was offered to somebody else."), f"role {row.pk} of {row.agent_id}")
    if row.ended_at:
        raise Conflict(_("Somebody else was asked meanwhile. Take the role on the page of the crisis."), f"role {row.pk} ended")
    if row.accepted_at is None:
        row.accepted_at, row.answer_by = timezone.now(), None
        row.save(update_fields=["accepted_at", "answer_by"])
        note(crisis, "role_accepted", by=by, role=row.role)
        if row.role == CrisisRole.LEAD:
            acknowledge_in(crisis, by=by)
    return row


@transaction.atomic
def decline(held: RoleHeld, *, by: Agent) -> RoleHeld | None:
    """ "I cannot." The deputy is asked at once; returns what they were asked, None where nobody is left."""
    crisis, row = _both(held)
    if row.agent_id != by.pk or row.ended_at:
        return None
    note(crisis, "role_declined", by=by, role=row.role)
    return _pass_on(crisis, row)


def call_deputies() -> int:
    """Whoever did not answer in time is not waited for any longer. Returns how many roles moved on."""
    late = RoleHeld.objects.filter(accepted_at=None, ended_at=None, answer_by__lt=timezone.now()).values_list("pk", flat=True)
    moved = 0
    for pk in list(late):
        with transaction.atomic():
            crisis, row = _both(RoleHeld(pk=pk))
            if row.accepted_at is None and row.ended_at is None and row.answer_by and row.answer_by < timezone.now():
                _pass_on(crisis, row)
                moved += 1
    return moved


def leave_roles(agent: Agent) -> list[tuple[RoleHeld, RoleHeld | None]]:
    """Somebody is away: each of their roles goes to the deputy at once, or everybody is asked. Returns (theirs, the deputy's) pairs."""
    mine = RoleHeld.objects.filter(agent=agent, ended_at=None, crisis__state__in=NOT_OVER).order_by("pk").values_list("pk", flat=True)
    passed = []
    for pk in list(mine):
        with transaction.atomic():
            crisis, row = _both(RoleHeld(pk=pk))
            if row.ended_at is None:
                passed.append((row, _pass_on(crisis, row)))
    return passed


def _pass_on(crisis: Crisis, row: RoleHeld) -> RoleHeld | None:
    """To the deputy; without one, to everybody who is there: somebody must take it."""
    row.ended_at, row.answer_by = timezone.now(), None
    row.save(update_fields=["ended_at", "answer_by"])
    if row.deputy and row.deputy.is_active and not team.is_away(row.deputy):
        note(crisis, "deputy_called", by=None, role=row.role, name=row.deputy.name, instead_of=row.agent.name)
        return _ask(crisis, row.role, row.deputy, None, by=None)
    note(crisis, "role_open", by=None, role=row.role)
    tell_all(crisis, "crisis_role_open", by=None, role=row.role)
    return None


def _ask(crisis: Crisis, role: str, agent: Agent, deputy: Agent | None, *, by: Agent | None) -> RoleHeld:
    row = RoleHeld.objects.create(crisis=crisis, role=role, agent=agent, deputy=deputy, answer_by=timezone.now() + ANSWER_WITHIN)
    note(crisis, "role_asked", by=by, role=role, name=agent.name)
    tell(crisis, [agent], "crisis_role_asked", by=None, role=role)
    return row


def _both(held: RoleHeld) -> tuple[Crisis, RoleHeld]:
    """The crisis first, then the role, both held, so that two who answer at once wait for each other in the same order."""
    crisis = _held(RoleHeld.objects.select_related("crisis").get(pk=held.pk).crisis)
    return crisis, RoleHeld.objects.select_for_update(of=("self",)).select_related("agent", "deputy").get(pk=held.pk)


def _held(crisis: Crisis) -> Crisis:
    return Crisis.objects.select_for_update(of=("self",)).select_related("scenario").get(pk=crisis.pk)


def _holders(crisis: Crisis) -> list[RoleHolder]:
    plan = crisis.scenario.playbook_id if crisis.scenario else None
    return list(RoleHolder.objects.filter(playbook_id=plan)) if plan else []
