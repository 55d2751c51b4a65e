"""The very first minutes: a link that works while nobody is here, and the first person, who owns the desk."""

from __future__ import annotations

import hmac

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Absent
from opora.kernel.events import say
from opora.kernel.jobs import wake
from opora.team.actions.fields import set_fields
from opora.team.actions.newcomers import checked_password, demand_sound
from opora.team.events import AgentJoined
from opora.team.models import Agent, Desk, Role, new_token
from opora.team.queries import desk

FIRST_STEPS = ("name", "language", "country", "time_zone", "trade")


def first_login_link() -> str | None:
    """The path of the first start, the same until somebody took it; None once the desk has people."""
    if Agent.objects.exists():
        return None
    row = desk()
    if not row.first_login_token:
        Desk.objects.filter(pk=row.pk, first_login_token="").update(first_login_token=new_token())
        row.refresh_from_db()
    return f"/setup/first/{row.first_login_token}/"


def demand_first_login(token: str) -> Desk:
    """The desk, locked, if the link is right and nobody is here yet; else Absent. Call inside a transaction."""
    row = Desk.objects.select_for_update().get(pk=desk().pk)
    right = bool(token) and hmac.compare_digest(row.first_login_token.encode(), token.encode())
    if not right or Agent.objects.exists():
        raise Absent(_("This link was used already or is not complete. Sign in, or start Opora again for a new one."), "first login")
    return row


@transaction.atomic
def choose_first_language(token: str, language: str) -> None:
    """Set the desk's language before anybody is here."""
    set_fields(demand_first_login(token), {"language": language}, FIRST_STEPS)


@transaction.atomic
def make_first_agent(token: str, *, name: str, email: str, password: str, desk: dict[str, str]) -> Agent:
    """Make the owner, name the desk, and spend the link. A wrong password or field changes nothing."""
    row = demand_first_login(token)
    set_fields(row, desk, FIRST_STEPS)
    agent = Agent(name=name, email=email.strip().lower(), role=Role.OWNER, language=row.language)
    agent.set_password(checked_password(password, agent))
    demand_sound(agent)
    agent.save()
    set_fields(row, {"first_login_token": ""}, ["first_login_token"])
    audit.record("agent.joined", f"agent:{agent.pk}", by=agent, role=agent.role, first=True)
    say(AgentJoined(agent.pk))
    return agent


@transaction.atomic
def finish_first_start(*, by: Agent) -> None:
    """The wizard is over; the desk opens with the inbox from now on."""
    demand(by, "desk:change")
    Desk.objects.filter(pk=desk().pk, furnished_at=None).update(furnished_at=timezone.now())
    audit.record("desk.set_up", "desk:1", by=by)


@transaction.atomic
def wish_for_demo(*, by: Agent) -> None:
    """Ask for the demo world; the command that fills the desk sees the wish and fulfils it."""
    demand(by, "desk:change")
    Desk.objects.filter(pk=desk().pk).update(demo_wished_at=timezone.now())
    audit.record("desk.demo_wished", "desk:1", by=by)
    wake()


def fulfil_demo_wish() -> bool:
    """True for exactly one caller per wish: whoever gets it loads the demo world now."""
    return bool(Desk.objects.filter(pk=desk().pk).exclude(demo_wished_at=None).update(demo_wished_at=None))
