"""Places whose provider does not call us are looked at again and again: public feeds, reviews, other servers."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from opora.kernel.jobs import drain
from opora.kernel.outside import NOT_REACHED
from opora.messages.actions.accounts import note_heard, note_trouble
from opora.messages.channels import Channel, PlaceTrouble, channel
from opora.messages.models import ChannelAccount
from opora.team import queries as team

log = logging.getLogger(__name__)
AFTER_TROUBLE = 5  # times the usual pause
AWAY = timedelta(days=1)  # a place whose channel is not installed


@drain("places to look at", order=70, waits_for_others=True, waiting=lambda now: ChannelAccount.objects.filter(look_at__lte=now))
def look_around() -> int:
    """Look at one place that is due. Its next look is set first, so that a death in the middle costs one pause."""
    account = _claim()
    if account is None:
        return 0
    kind = channel(account.mailbox.channel)
    if kind and kind.looks:
        with override(team.desk().language):
            _look(account, kind)
    return 1


def _claim() -> ChannelAccount | None:
    with transaction.atomic():
        rows = ChannelAccount.objects.select_for_update(skip_locked=True, of=("self",)).select_related("mailbox")
        due = rows.filter(look_at__lte=timezone.now(), paused=False, mailbox__retired_at=None).order_by("look_at").first()
        if due:
            kind = channel(due.mailbox.channel)
            pause = kind.every if kind and kind.looks else AWAY
            _look_later(due, pause * (AFTER_TROUBLE if due.problem else 1))
    return due


def _look_later(account: ChannelAccount, pause: timedelta) -> None:
    ChannelAccount.objects.filter(pk=account.pk).update(look_at=timezone.now() + pause)


def _look(account: ChannelAccount, kind: Channel) -> None:
    assert kind.looks is not None  # asked by the caller
    try:
        new = kind.looks(account)
    except PlaceTrouble as problem:
        note_trouble(account, str(problem.sentence))
        log.warning("channel account %s: %s", account.pk, problem)
        return
    except NOT_REACHED as problem:
        note_trouble(account, _("Its server cannot be reached now. It will be tried again."))
        log.warning("channel account %s: %r", account.pk, problem)
        return
    ChannelAccount.objects.filter(pk=account.pk).update(stand=account.stand)
    if account.problem:
        note_trouble(account, "")
    if new:
        note_heard(account.mailbox_id)
