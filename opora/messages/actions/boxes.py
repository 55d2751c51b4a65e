"""Mailboxes and the blocklist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.messages.models import Blocked, Mailbox
from opora.team.models import Agent

CHANGEABLE = {"name", "address", "aliases", "language", "signature", "reply_tokens", "open_to_all"}


def make_mailbox(name: str, address: str, *, by: Agent | None, people: Iterable[Agent] = (), **wishes: Any) -> Mailbox:
    """Add a mailbox; Conflict when its address is already one of ours. `by` None is the first start."""
    if by:
        demand(by, "mailboxes:change")
    try:
        with transaction.atomic():
            mailbox = Mailbox.objects.create(name=name or address, address=_clean(address), **_allowed(wishes))
            mailbox.people.set(people)
            audit.record("mailbox.made", f"mailbox:{mailbox.pk}", by=by, address=mailbox.address)
    except IntegrityError as problem:
        raise Conflict(_("This address is already one of your mailboxes."), str(problem)) from problem
    return mailbox


def change_mailbox(mailbox: Mailbox, *, by: Agent, people: Iterable[Agent] | None = None, **wishes: Any) -> Mailbox:
    """Change what CHANGEABLE names, and who may see the mailbox."""
    demand(by, "mailboxes:change")
    with transaction.atomic():
        for field, value in _allowed(wishes).items():
            setattr(mailbox, field, value)
        mailbox.address = _clean(mailbox.address)
        mailbox.save()
        if people is not None:
            mailbox.people.set(people)
        audit.record("mailbox.changed", f"mailbox:{mailbox.pk}", by=by, fields=sorted(wishes))
    return mailbox


def rename_mailbox(mailbox: Mailbox, name: str, *, by: Agent) -> None:
    """Another name, as the team calls it."""
    demand(by, "mailboxes:change")
    mailbox.name = name.strip()[:120]
    mailbox.save(update_fields=["name"])
    audit.record("mailbox.changed", f"mailbox:{mailbox.pk}", by=by, fields=["name"])


def retire_mailbox(mailbox: Mailbox, *, by: Agent) -> None:
    """Stop using a mailbox; its cases stay."""
    demand(by, "mailboxes:change")
    Mailbox.objects.filter(pk=mailbox.pk).update(retired_at=timezone.now())
    audit.record("mailbox.retired", f"mailbox:{mailbox.pk}", by=by)


def block(pattern: str, *, by: Agent) -> Blocked:
    """Set aside what this address or domain sends from now on."""
    demand(by, "messages:block")
    wanted = pattern.strip().lower().removeprefix("@")
    if "." not in wanted.rpartition("@")[2]:
        raise DeskError(_("Write a whole address or a domain, such as spam.example."), f"block {pattern!r}")
    row, _new = Blocked.objects.get_or_create(pattern=wanted, defaults={"by": by})
    audit.record("sender.blocked", f"blocked:{row.pk}", by=by)
    return row


def unblock(row: Blocked, *, by: Agent) -> None:
    """Let a sender in again."""
    demand(by, "messages:block")
    audit.record("sender.unblocked", f"blocked:{row.pk}", by=by)
    row.delete()


def _clean(address: str) -> str:
    wanted = address.strip().lower()
    local, at, domain = wanted.rpartition("@")
    if not (local and at and "." in domain) or any(c.isspace() for c in wanted):
        raise DeskError(_("This is not an e-mail address. It should look like support@shop.example."), f"address {address!r}")
    return wanted


def _allowed(wishes: dict[str, Any]) -> dict[str, Any]:
    unknown = set(wishes) - CHANGEABLE
    if unknown:
        raise DeskError(_("This cannot be changed here."), f"mailbox fields {sorted(unknown)}")
    return wishes
