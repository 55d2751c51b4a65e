"""Attaching a channel: a mailbox of that channel, its settings, and secrets that nobody reads again."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.channels import Channel, channel
from opora.messages.models import ChannelAccount, Mailbox
from opora.team.models import Agent


def attach_channel(
    wanted: str, name: str, answers: Mapping[str, str], *, by: Agent | None, language: str = "", open_to_all: bool = True
) -> ChannelAccount:
    """A new mailbox of a channel with its account. `answers` are by name of the channel's settings; what is required must be there."""
    if by:
        demand(by, "mailboxes:change")
    kind = _known(wanted)
    token = secrets.token_urlsafe(24)
    with transaction.atomic():
        mailbox = Mailbox.objects.create(
            name=name.strip() or str(kind.title), address=f"{kind.name}:{token[:12].lower()}", channel=kind.name, language=language,
            open_to_all=open_to_all,
        )  # fmt: skip
        account = ChannelAccount(mailbox=mailbox, token=token, look_at=timezone.now() if kind.looks else None)
        _answer(account, kind, answers)
        account.save()
        audit.record("channel.attached", f"mailbox:{mailbox.pk}", by=by, channel=kind.name)
    return account


def change_account(account: ChannelAccount, answers: Mapping[str, str], *, by: Agent | None, paused: bool | None = None) -> ChannelAccount:
    """Change settings; a secret that is left empty stays as it is."""
    if by:
        demand(by, "mailboxes:change")
    with transaction.atomic():
        _answer(account, _known(account.mailbox.channel), answers)
        if paused is not None:
            account.paused = paused
        account.problem, account.problem_at = "", None
        account.save()
        audit.record("channel.changed", f"mailbox:{account.mailbox_id}", by=by, fields=sorted(answers))
    return account


def note_trouble(account: ChannelAccount, sentence: str) -> None:
    """Write down what is wrong with a channel, for the person who looks after it; '' when all is well again."""
    at = timezone.now() if sentence else None
    ChannelAccount.objects.filter(pk=account.pk).update(problem=sentence[:2000], problem_at=at)


def note_heard(mailbox: int) -> None:
    """Something arrived from the provider just now."""
    ChannelAccount.objects.filter(mailbox=mailbox).update(heard_at=timezone.now())


def _known(name: str) -> Channel:
    found = channel(name)
    if found is None:
        raise DeskError(_("This channel is not known here."), f"channel {name!r}")
    return found


def _answer(account: ChannelAccount, kind: Channel, answers: Mapping[str, str]) -> None:
    open_ones, sealed = dict(account.settings), json.loads(account.secrets or "{}")
    for one in kind.settings:
        told = answers.get(one.name)
        kept = sealed if one.secret else open_ones
        if told is not None and (told.strip() or not one.secret):
            kept[one.name] = told.strip()
        kept.setdefault(one.name, one.default)
        if one.required and not kept[one.name]:
            raise DeskError(_("“%(field)s” is needed.") % {"field": one.label}, f"channel {kind.name} without {one.name}")
        if one.choices and kept[one.name] not in {value for value, _label in one.choices}:
            raise DeskError(_("Choose one of the offered values for “%(field)s”.") % {"field": one.label}, f"{kind.name} {one.name}")
    account.settings, account.secrets = open_ones, json.dumps(sealed)
