"""Inviting people: one link, once, for 72 hours. Only its hash is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.events import say
from opora.team.actions.letters import write_letter
from opora.team.actions.newcomers import checked_password, demand_sound
from opora.team.events import AgentJoined
from opora.team.models import Agent, Invitation, Role, new_token
from opora.team.policies import permissions_of
from opora.team.queries import desk

LIFETIME = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Invited:
    """A fresh invitation; `link` is shown once and never stored."""

    invitation: Invitation
    link: str


@transaction.atomic
def invite(email: str, *, by: Agent, name: str = "", role: str = Role.AGENT, mailboxes: Sequence[int] = ()) -> Invited:
    """Invite one person by mail. An earlier open invitation to the same address stops working."""
    demand(by, "team:invite")
    address = _checked_address(email)
    demand_role_in_reach(role, by=by)
    Invitation.objects.filter(email=address, used_at=None).delete()
    token = new_token()
    invitation = Invitation.objects.create(
        email=address,
        name=name.strip(),
        role=role,
        mailboxes=list(mailboxes),
        token_hash=_hash(token),
        invited_by=by,
        expires_at=timezone.now() + LIFETIME,
    )
    link = f"{settings.ADDRESS}/team/invitation/{token}/"
    _post(invitation, link, by)
    audit.record("agent.invited", f"invitation:{invitation.pk}", by=by, email=address, role=role)
    return Invited(invitation, link)


def invite_again(invitation: Invitation, *, by: Agent) -> Invited:
    """A new link for somebody whose first one is lost or too old."""
    return invite(invitation.email, by=by, name=invitation.name, role=invitation.role, mailboxes=invitation.mailboxes)


@transaction.atomic
def withdraw_invitation(invitation: Invitation, *, by: Agent) -> None:
    """Make an open invitation worthless."""
    demand(by, "team:invite")
    audit.record("agent.invitation_withdrawn", f"invitation:{invitation.pk}", by=by, email=invitation.email)
    invitation.delete()


def demand_role_in_reach(role: str, *, by: Agent) -> None:
    """Nobody gives away more than they hold."""
    if role not in Role.values:
        raise DeskError(_("Choose one of the roles."), f"unknown role {role!r}")
    if not permissions_of(role) <= permissions_of(by.role):
        raise Refused(_("You cannot give a role that is above your own."), f"agent {by.pk} wanted to give {role}")


def open_invitation(token: str, *, lock: bool = False) -> Invitation:
    """The invitation behind a link, or Absent: unknown, used and too old look the same."""
    rows = Invitation.objects.select_for_update(of=("self",)) if lock else Invitation.objects
    found = rows.filter(token_hash=_hash(token), used_at=None, expires_at__gt=timezone.now()).first()
    if not token or found is None:
        raise Absent(_("This invitation was used already or is too old. Ask whoever invited you for a new one."), "invitation")
    return found


@transaction.atomic
def accept_invitation(token: str, *, name: str, password: str, language: str = "") -> Agent:
    """Join the desk. The link is spent in the same transaction that makes the person; somebody who left comes back as themselves."""
    invitation = open_invitation(token, lock=True)
    agent = Agent.objects.filter(email__iexact=invitation.email).first() or Agent(email=invitation.email)
    if agent.pk and agent.is_active:
        raise Conflict(_("You are already here. Sign in."), f"agent {agent.pk} is active")
    agent.name, agent.role, agent.is_active = name.strip(), invitation.role, True
    agent.language = language or desk().language
    agent.set_password(checked_password(password, agent))
    demand_sound(agent)
    agent.save()
    agent.mailboxes.set(invitation.mailboxes)
    invitation.used_at = timezone.now()
    invitation.save(update_fields=["used_at"])
    audit.record("agent.joined", f"agent:{agent.pk}", by=agent, role=agent.role, invitation=invitation.pk)
    say(AgentJoined(agent.pk))
    return agent


def _checked_address(email: str) -> str:
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError as problem:
        raise DeskError(_("Write a whole e-mail address, such as jana@example.com."), "invalid address") from problem
    if Agent.objects.filter(email__iexact=address, is_active=True).exists():
        raise Conflict(_("{address} already works here.").format(address=address), "invited twice")
    return address


def _post(invitation: Invitation, link: str, by: Agent) -> None:
    with translation.override(desk().language):
        values = {"name": by.name, "desk": desk().name or "Opora", "link": link}
        subject = _("{name} invites you to {desk}").format(**values)
        text = _(
            "Hello,\n\n{name} invites you to the customer-care desk “{desk}”. Open this link to choose your password:\n\n{link}\n\n"
            "The link works once, for 72 hours. If you do not know what this is about, ignore this mail.\n"
        ).format(**values)
    write_letter(invitation.email, subject, text)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
