"""The people who work here: their roles, their own settings, and their leaving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from allauth.usersessions.models import UserSession
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.kernel.live import Change, tell
from opora.team.actions.fields import set_fields
from opora.team.actions.invitations import demand_role_in_reach
from opora.team.events import AgentRemoved
from opora.team.models import Absence, Agent, Invitation, Role
from opora.team.notices import KINDS

OWN_FIELDS = (
    "name", "gender", "language", "theme", "signature", "phone", "single_keys", "after_send", "newest_first", "notify", "works_in",
)  # fmt: skip
SIGNED_OUT = "signed_out"


@transaction.atomic
def change_profile(*, by: Agent, **fields: Any) -> Agent:
    """Change one's own settings. Role, address and mailboxes are not among them."""
    _demand_known_wishes(fields.get("notify", {}))
    changed = set_fields(by, fields, OWN_FIELDS)
    if changed:
        audit.record("agent.profile_changed", f"agent:{by.pk}", by=by, fields=changed)
    return by


@transaction.atomic
def change_role(agent: Agent, role: str, *, by: Agent) -> None:
    """Give somebody another role. The last owner stays one."""
    demand(by, "team:change")
    demand_role_in_reach(role, by=by)
    locked = _locked(agent)
    if locked.role == role:
        return
    _demand_another_owner(locked)
    audit.record("agent.role_changed", f"agent:{agent.pk}", by=by, before=locked.role, after=role)
    set_fields(locked, {"role": role}, ["role"])
    tell(Change("person", id=agent.pk, agent=agent.pk))


@transaction.atomic
def change_mailboxes(agent: Agent, mailboxes: Sequence[int], *, by: Agent) -> None:
    """Choose which closed mailboxes somebody may see (ids of mailboxes; those open to all need no entry)."""
    demand(by, "team:change")
    rows = _locked(agent).mailboxes
    before = sorted(rows.values_list("pk", flat=True))
    rows.set(mailboxes)
    audit.record("agent.mailboxes_changed", f"agent:{agent.pk}", by=by, before=before, after=sorted(mailboxes))
    tell(Change("person", id=agent.pk, agent=agent.pk))


@transaction.atomic
def remove(agent: Agent, *, by: Agent) -> None:
    """Let somebody go: every session ends now, open pages hear it at once; what they wrote keeps its author."""
    demand(by, "team:change")
    locked = _locked(agent)
    if not locked.is_active:
        return
    if locked.pk == by.pk:
        raise Conflict(_("You cannot remove yourself. Ask another owner to do it."), f"agent {by.pk} removes themselves")
    _demand_another_owner(locked)
    locked.is_active = False
    locked.set_unusable_password()
    locked.save(update_fields=["is_active", "password"])
    end_sessions(locked)
    Absence.objects.filter(agent=locked, ended_at=None).update(ended_at=timezone.now())
    Invitation.objects.filter(email__iexact=locked.email, used_at=None).delete()
    audit.record("agent.removed", f"agent:{agent.pk}", by=by)
    say(AgentRemoved(agent.pk))


def end_sessions(agent: Agent) -> None:
    """End every session of one person; open pages hear `signed_out` and leave."""
    for session in UserSession.objects.filter(user=agent):
        session.end()
    tell(Change(SIGNED_OUT, agent=agent.pk))


def _locked(agent: Agent) -> Agent:
    # All owners are locked in one order, so that two of them cannot demote each other in the same second.
    list(Agent.objects.select_for_update().filter(role=Role.OWNER, is_active=True).order_by("pk"))
    return Agent.objects.select_for_update().get(pk=agent.pk)


def _demand_another_owner(agent: Agent) -> None:
    others = Agent.objects.filter(role=Role.OWNER, is_active=True).exclude(pk=agent.pk)
    if agent.role == Role.OWNER and not others.exists():
        raise Conflict(_("The desk needs at least one owner. Make somebody else an owner first."), "last owner")


def _demand_known_wishes(wishes: dict[str, dict[str, bool]]) -> None:
    if set(wishes) - set(KINDS) or any(set(ways) - {"browser", "mail", "ring"} for ways in wishes.values()):
        raise DeskError(_("This form holds something that cannot be changed here. Reload the page and try again."), "unknown wish")
