"""Asking Meta what its customers are called, beside everything else: a message never waits for a name."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from opora.cases.actions.naming import learn_name
from opora.channels.meta.graph import PROBLEMS, get
from opora.channels.meta.models import NameWanted
from opora.channels.meta.reading.lenient import words
from opora.customers.models import Identity
from opora.kernel.jobs import drain
from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount
from opora.pure.utterances import Utterance

log = logging.getLogger(__name__)
BATCH = 10
PAUSES = [timedelta(seconds=seconds) for seconds in (5, 60, 600, 3600)]


def want_names(said: Sequence[Utterance], account: ChannelAccount, *, at: datetime) -> None:
    """Remember whose name to ask, in the caller's transaction; people we know already are not asked for again."""
    nameless = {one.speaker.value: one.speaker.kind for one in said if not one.speaker.name and one.channel != "whatsapp"}
    for value, kind in nameless.items():
        if not Identity.objects.filter(kind=kind, value=value).exists():
            NameWanted.objects.get_or_create(account=account, value=value, defaults={"due_at": at})


@drain("names of Meta's customers", order=80, waits_for_others=True, waiting=lambda now: NameWanted.objects.filter(due_at__lte=now))
def ask_names() -> int:
    """Ask for up to ten names; one that Meta does not tell is given up after some tries."""
    due = _claim()
    for one in due:
        if _ask(one) or one.tries >= len(PAUSES):
            one.delete()
    return len(due)


def _claim() -> list[NameWanted]:
    """The next try is moved away first, so that a death in the middle only costs one pause."""
    now = timezone.now()
    with transaction.atomic():
        rows = NameWanted.objects.select_for_update(skip_locked=True, of=("self",)).filter(due_at__lte=now)
        due = list(rows.select_related("account__mailbox").order_by("due_at")[:BATCH])
        for one in due:
            one.due_at, one.tries = now + PAUSES[min(one.tries, len(PAUSES) - 1)], one.tries + 1
            one.save(update_fields=["due_at", "tries"])
    return due


def _ask(one: NameWanted) -> bool:
    """Whether there is nothing more to ask."""
    channel = one.account.mailbox.channel
    identity = Identity.objects.filter(kind=channel, value=one.value).first()
    if identity is None:
        return False  # the message is still on its way to its case
    try:
        told = get(answers_of(one.account), f"{one.value}?fields={'name,username' if channel == 'instagram' else 'first_name,last_name'}")
    except PROBLEMS as problem:
        log.warning("name of %s %s: %s", channel, one.value, problem)
        return False
    name = words(told, "name") or f"{words(told, 'first_name')} {words(told, 'last_name')}".strip() or words(told, "username")
    if name:
        learn_name(identity, name, at=timezone.now())
    return True
