"""Who takes a role of a plan, and who does if they do not answer."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import absent, demand
from opora.kernel.errors import DeskError
from opora.playbooks.actions.writing import locked, told
from opora.playbooks.models import Playbook, RoleHolder
from opora.pure.plans import read
from opora.team.models import Agent


@transaction.atomic
def set_holder(playbook: Playbook, role: str, agent: Agent, deputy: Agent | None = None, *, by: Agent) -> RoleHolder:
    """Name the holder of a role of the plan and their deputy, both people who work here, two different ones."""
    demand(by, "playbooks:change")
    row, newest = locked(playbook)
    if role not in read(newest.content).roles:
        raise absent("RoleHolder", role)
    for person in filter(None, (agent, deputy)):
        if not person.is_active:
            raise DeskError(
                _("%(name)s does not work here any more. Choose somebody else.") % {"name": person.name}, f"agent {person.pk} left"
            )
    if deputy and deputy.pk == agent.pk:
        raise DeskError(_("%(name)s cannot be their own deputy. Choose somebody else.") % {"name": agent.name}, f"deputy of {role}")
    held = RoleHolder.objects.filter(playbook=row, role=role).first()
    if held and (held.agent_id, held.deputy_id) == (agent.pk, deputy.pk if deputy else None):
        return held
    held, _new = RoleHolder.objects.update_or_create(playbook=row, role=role, defaults={"agent": agent, "deputy": deputy})
    audit.record("playbook.role_held", f"playbook:{row.pk}", by=by, role=role, agent=agent.pk, deputy=deputy.pk if deputy else None)
    told(row)
    return held


@transaction.atomic
def clear_holder(playbook: Playbook, role: str, *, by: Agent) -> None:
    """Nobody holds the role; harmless when nobody did."""
    demand(by, "playbooks:change")
    row, _newest = locked(playbook)
    if RoleHolder.objects.filter(playbook=row, role=role).delete()[0]:
        audit.record("playbook.role_free", f"playbook:{row.pk}", by=by, role=role)
        told(row)
