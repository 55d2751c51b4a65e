"""Reading what a channel's account knows."""

from __future__ import annotations

import json

from django.db.models import QuerySet

from opora.kernel.db.prepared import prepared
from opora.messages.models import ChannelAccount


class Answers(dict[str, str]):
    """Settings and opened secrets of one account, by name; what was never answered reads as ''."""

    def __missing__(self, name: str) -> str:
        return ""


def answers_of(account: ChannelAccount) -> Answers:
    """Everything a team told about its account. Never to be shown: it holds the secrets."""
    return Answers({**account.settings, **json.loads(account.secrets or "{}")})


def accounts_of(channel: str) -> QuerySet[ChannelAccount]:
    """The accounts of a channel that are in use."""
    rows = ChannelAccount.objects.filter(mailbox__channel=channel, mailbox__retired_at=None, paused=False)
    return rows.select_related("mailbox").order_by("mailbox__name")


@prepared
def _account_at(token: str, channel: str) -> QuerySet[ChannelAccount]:
    return accounts_of(channel).filter(token=token)


def account_at(token: str, channel: str) -> ChannelAccount | None:
    """The account whose webhook address holds this token, or None; a paused one is closed."""
    return next(iter(_account_at(token, channel)), None) if token else None


def account_of(mailbox: int | None) -> ChannelAccount | None:
    """The account of a mailbox, or None."""
    return next(iter(_account_of(mailbox)), None) if mailbox else None


@prepared
def _account_of(mailbox: int) -> QuerySet[ChannelAccount]:
    return ChannelAccount.objects.select_related("mailbox").filter(mailbox=mailbox).order_by("pk")
