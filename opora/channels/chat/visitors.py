"""Visitors: who they are, whether they are here, and telling the people of the desk."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Passage
from opora.channels.chat.identity import ShopCustomer
from opora.channels.chat.models import Visitor
from opora.kernel import live
from opora.kernel.db.prepared import prepared
from opora.messages.models import ChannelAccount, Thread

CHANNEL = "chat"
GONE_AFTER = timedelta(seconds=45)  # their browser says every 20 s that it is there
TYPING_FOR = timedelta(seconds=8)
LEAVES_SOON = timedelta(seconds=8)  # a page that is closed may be one that is followed by the next


def begin(account: ChannelAccount, *, language: str, page: str, shop: ShopCustomer | None) -> tuple[Visitor, str]:
    """A new visitor, and the token that proves them; it is known to their browser alone."""
    token = secrets.token_urlsafe(32)
    visitor = Visitor(
        account=account, handle=secrets.token_hex(16), token_hash=hashed(token), language=language[:12], page=page[:500],
    )  # fmt: skip
    _vouched(visitor, shop)
    visitor.save()
    return visitor, token


def visitor_of(account: ChannelAccount, token: object) -> Visitor | None:
    """Whose token this is, or None."""
    if not isinstance(token, str) or not 20 <= len(token) <= 80:
        return None
    found = next(iter(_visitor_with(hashed(token), account.pk)), None)
    if found:
        found.account = account
    return found


@prepared
def _visitor_with(token_hash: str, account: int) -> QuerySet[Visitor]:
    return Visitor.objects.filter(token_hash=token_hash, account=account)


def hashed(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def vouch(visitor: Visitor, shop: ShopCustomer | None) -> bool:
    """Whether this visitor may go on as whom the shop now says they are; somebody else at the same computer may not."""
    if visitor.shop_id and (shop is None or shop.id != visitor.shop_id):
        return False
    if shop and not visitor.shop_id:
        _vouched(visitor, shop)
        visitor.save(update_fields=["shop_id", "shop_email", "name"])
    return True


def _vouched(visitor: Visitor, shop: ShopCustomer | None) -> None:
    if shop:
        visitor.shop_id, visitor.shop_email, visitor.name = shop.id, shop.email, shop.name or visitor.name


def proven(visitor: Visitor) -> tuple[tuple[str, str], ...]:
    """What the shop vouches for, as further identities of the speaker. A shop's numbers are its own: each account has its own space."""
    told = (("shop", f"{visitor.account_id}:{visitor.shop_id}" if visitor.shop_id else ""), ("email", visitor.shop_email))
    return tuple((kind, value) for kind, value in told if value)


def thread_of(visitor: Visitor) -> int | None:
    """The conversation, once its first message is placed."""
    if visitor.thread_id is None:
        rows = Thread.objects.filter(mailbox=visitor.account.mailbox_id, channel=CHANNEL, key=visitor.handle)
        visitor.thread_id = rows.values_list("pk", flat=True).first()
        if visitor.thread_id:
            Visitor.objects.filter(pk=visitor.pk).update(thread=visitor.thread_id)
    return visitor.thread_id


def cases_of(thread: int | None) -> list[int]:
    """Every case that holds something of this conversation."""
    if thread is None:
        return []
    return list(Passage.objects.filter(message__thread=thread).order_by("case").values_list("case", flat=True).distinct())


def arrived(visitor: Visitor) -> None:
    """Their browser is connected (again)."""
    was_away = Visitor.objects.filter(pk=visitor.pk).exclude(left_at=None).update(left_at=None)
    Visitor.objects.filter(pk=visitor.pk).update(here_at=timezone.now())
    if was_away:
        tell_the_desk([visitor])


def still_here(visitors: Iterable[int]) -> None:
    """Their browsers are connected."""
    Visitor.objects.filter(pk__in=list(visitors)).update(here_at=timezone.now())


def leaves(visitor: Visitor) -> None:
    """The page was closed; unless the next one comes soon, they left."""
    soon = timezone.now() - GONE_AFTER + LEAVES_SOON
    Visitor.objects.filter(pk=visitor.pk, here_at__gt=soon).update(here_at=soon, typing_at=None)


def note_who_left() -> int:
    """Write down whose browser is gone; how many."""
    now = timezone.now()
    with transaction.atomic():
        quiet = Visitor.objects.select_for_update(skip_locked=True, of=("self",)).filter(left_at=None, here_at__lt=now - GONE_AFTER)
        gone = list(quiet.select_related("account")[:500])
        for visitor in gone:
            Visitor.objects.filter(pk=visitor.pk).update(left_at=visitor.here_at, typing_at=None)
        tell_the_desk(gone)
    return len(gone)


def types(visitor: Visitor, on: bool, *, at: datetime) -> None:
    """They write, or stopped; told to the desk when it is news."""
    was = visitor.typing_at is not None and at - visitor.typing_at < TYPING_FOR
    Visitor.objects.filter(pk=visitor.pk).update(typing_at=at if on else None)
    if was != on:
        tell_the_desk([visitor])


def tell_the_desk(visitors: Iterable[Visitor]) -> None:
    """Pages that show one of these conversations look again at who is there."""
    changes = [
        live.Change("presence", case, mailbox=visitor.account.mailbox_id) for visitor in visitors for case in cases_of(thread_of(visitor))
    ]
    with transaction.atomic():
        live.tell(*changes)


def mail_address(visitor: Visitor) -> str:
    """Where mail for them goes: what the shop vouches for comes before what was typed."""
    return visitor.shop_email or visitor.email
