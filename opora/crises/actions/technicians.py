"""The link of whoever repairs it: no account, one crisis, no customers. They are asked as often as the level says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.crises.actions.entries import LONGEST, note
from opora.crises.actions.moving import held
from opora.crises.actions.telling import tell
from opora.crises.models import GOING_ON, Crisis, CrisisRole, Entry, RoleHeld, Technician
from opora.kernel.access import absent, demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.pure.crises.levels import pace
from opora.team.actions import write_letter
from opora.team.models import Agent, InterfaceLanguage, new_token

SILENT_AFTER = 2
"""So many spans without a word, and the lead is told that the technician is silent."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The link is shown once; only a hash of it is kept."""

    technician: Technician
    link: str


@transaction.atomic
def invite_technician(crisis: Crisis, name: str, *, by: Agent, address: str = "", language: str = "") -> Invited:
    """A new link for somebody who repairs it; with an address they get it by mail at once."""
    demand(by, "crises:work")
    who = " ".join(name.split())[:120]
    if not who:
        raise DeskError(_("Write who repairs it: a name or a firm."), f"technician without a name, crisis {crisis.pk}")
    row, token = held(crisis), new_token()
    if row.state not in GOING_ON:
        raise Conflict(_("It is repaired already."), f"technician for crisis {row.pk} {row.state}")
    technician = Technician.objects.create(
        crisis=row,
        name=who,
        address=address.strip(),
        language=language if language in InterfaceLanguage.values else by.language,
        token_hash=_hash(token),
        invited_by=by,
        ask_at=_next_ask(row),
    )
    note(row, "technician_invited", by=by, name=who)
    link = f"{settings.ADDRESS}/t/{token}/"
    if technician.address:
        _write(technician, link, row)
    return Invited(technician, link)


def technician_at(token: str) -> Technician:
    """Whom a link belongs to; Absent once it was taken back or its crisis is over."""
    row = Technician.objects.select_related("crisis").filter(token_hash=_hash(token)).first()
    if row is None or row.ended_at is not None or row.crisis.stood_down_at is not None:
        raise absent("Technician", "link")
    return row


@transaction.atomic
def technician_says(technician: Technician, text: str) -> Entry:
    """One line of theirs: in the log at once, never to customers. The same line within a minute (a double click) is one."""
    words = text.strip()[:LONGEST]
    if not words:
        raise DeskError(_("Write something first."), f"empty line of technician {technician.pk}")
    crisis = held(technician.crisis)
    now = timezone.now()
    before = Entry.objects.filter(technician=technician, text=words, at__gte=now - timedelta(minutes=1)).first()
    if before:
        return before
    technician.last_word_at, technician.ask_at = now, _next_ask(crisis)
    technician.save(update_fields=["last_word_at", "ask_at"])
    line = note(crisis, "technician", by=None, technician=technician, text=words, name=technician.name)
    tell(crisis, _listening(crisis), "crisis_technician_said", by=None, name=technician.name, words=words[:200])
    return line


@transaction.atomic
def end_technician(technician: Technician, *, by: Agent) -> None:
    """Take the link back."""
    demand(by, "crises:work")
    if technician.ended_at is None:
        technician.ended_at, technician.ask_at = timezone.now(), None
        technician.save(update_fields=["ended_at", "ask_at"])
        note(technician.crisis, "technician_ended", by=by, name=technician.name)


def ask_technicians() -> int:
    """How does it look? Asked by mail where there is an address; whoever is silent twice is reported to those who lead."""
    due = Technician.objects.filter(ended_at=None, ask_at__lte=timezone.now()).values_list("pk", flat=True)
    asked = 0
    for pk in list(due):
        with transaction.atomic():
            row = Technician.objects.select_for_update(of=("self",)).select_related("crisis").get(pk=pk)
            if row.ask_at and row.ask_at <= timezone.now():
                _ask(row)
                asked += 1
    return asked


def _ask(row: Technician) -> None:
    crisis = row.crisis
    if crisis.state not in GOING_ON:
        row.ask_at = None
        row.save(update_fields=["ask_at"])
        return
    span = pace(crisis.level).technician
    heard = row.last_word_at or row.invited_at
    row.asked_at, row.ask_at = timezone.now(), _next_ask(crisis)
    row.save(update_fields=["asked_at", "ask_at"])
    note(crisis, "technician_asked", by=None, name=row.name)
    if row.address:
        _write(row, "", crisis)
    if span and timezone.now() - heard >= SILENT_AFTER * span:
        tell(crisis, _listening(crisis), "crisis_technician_silent", by=None, name=row.name)


def _listening(crisis: Crisis) -> list[Agent]:
    """Who leads and who speaks."""
    roles = RoleHeld.objects.filter(crisis=crisis, role__in=(CrisisRole.LEAD, CrisisRole.VOICE, CrisisRole.TECHNICIAN), ended_at=None)
    people = {one.agent_id: one.agent for one in roles.select_related("agent")}
    return list(people.values()) or ([crisis.reported_by] if crisis.reported_by else [])


def _next_ask(crisis: Crisis) -> datetime | None:
    span = pace(crisis.level).technician
    return timezone.now() + span if span else None


def _write(technician: Technician, link: str, crisis: Crisis) -> None:
    """A link stands in the first mail only: nobody keeps it but them. Later mails ask them to use it."""
    with translation.override(technician.language):
        if link:
            lines = [
                _("%(name)s, please help us with this: %(what)s") % {"name": technician.name, "what": crisis.title},
                _("Tell us here how it looks, one line is enough. You need no account:"),
                link,
                _("What you write goes to our people only, never straight to customers."),
            ]
        else:
            lines = [
                _("How does it look with “%(what)s”? One line is enough, also “no news yet”.") % {"what": crisis.title},
                _("Please use the link from our first mail about it."),
            ]
        write_letter(technician.address, lines[0], "\n\n".join(lines))
    wake()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
