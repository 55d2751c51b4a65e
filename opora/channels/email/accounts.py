"""Saving how a mailbox is reached. Secrets never reach the audit log; an empty password keeps the one that is there."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.channels.email.models import EmailAccount
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.models import Mailbox
from opora.team.models import Agent

SECRETS = {"password", "smtp_password", "oauth_client_secret"}
FIELDS = SECRETS | {
    "login",
    "oauth_provider",
    "oauth_client_id",
    "oauth_authorize_url",
    "oauth_token_url",
    "oauth_scope",
    "imap_host",
    "imap_port",
    "imap_security",
    "smtp_host",
    "smtp_port",
    "smtp_security",
    "smtp_login",
    "fetching",
    "fetch_since",
    "mark_seen",
}
TOKENS = {"oauth_refresh_token": "", "oauth_access_token": "", "oauth_expires_at": None}


@transaction.atomic
def save_account(mailbox: Mailbox, *, by: Agent, **fields: Any) -> EmailAccount:
    """Set what is given; a field nobody offered changes nothing at all. Another provider or client id forgets the old permission."""
    demand(by, "mailboxes:change")
    if set(fields) - FIELDS:
        raise DeskError(_("This cannot be changed here."), f"account fields {sorted(set(fields) - FIELDS)}")
    account, new = EmailAccount.objects.select_for_update().get_or_create(mailbox=mailbox, defaults={"fetching": False})
    given = {name: value for name, value in fields.items() if value or name not in SECRETS}
    changed = sorted(name for name, value in given.items() if getattr(account, name) != value)
    if {"oauth_provider", "oauth_client_id"} & set(changed):
        given |= TOKENS
    for name, value in given.items():
        setattr(account, name, value)
    account.problem, account.problem_at = "", None
    account.save()
    if changed or new:
        audit.record("mailbox.connection_changed", f"mailbox:{mailbox.pk}", by=by, fields=changed)
    return account


def account_of(mailbox: Mailbox) -> EmailAccount:
    """The account of a mailbox; an empty, unsaved one when it has none yet."""
    return EmailAccount.objects.filter(mailbox=mailbox).first() or EmailAccount(mailbox=mailbox, login=mailbox.address, fetching=False)
