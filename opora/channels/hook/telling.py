"""What news looks like for another program: ids, states and times, and words only where the team wants that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.conf import settings

from opora.cases.models import Case
from opora.crises.models import Bulletin
from opora.messages.models import Message

EVENTS = (
    "message.received", "message.sent", "message.failed", "case.opened", "case.assigned", "case.closed", "case.joined", "case.split",
    "case.overdue", "customer.erased", "bulletin.published",
)  # fmt: skip


def about_message(pk: int, case: int | None = None, **more: Any) -> dict[str, Any] | None:
    """The body of news about a message and its case; None when it is gone."""
    message = Message.objects.select_related("thread", "author").filter(pk=pk).first()
    if message is None:
        return None
    of = Case.objects.filter(pk=case) if case else Case.objects.filter(passages__message=pk)
    found = of.order_by("pk").first()
    told = {
        "id": message.pk,
        "channel": message.thread.channel,
        "conversation": message.thread.key,
        "direction": message.direction,
        "at": _instant(message.at),
        "delivery": message.delivery,
        "automatic": bool(message.automatic),
        "author": message.author.name if message.author else "",
        "from": message.from_address,
        "subject": message.subject,
        "text": message.reply or message.text,
    }
    return {"message": told, **(_case(found) if found else {}), **more}


def about_case(pk: int, **more: Any) -> dict[str, Any] | None:
    """The body of news about a case; None when it is gone."""
    found = Case.objects.filter(pk=pk).first()
    return {**_case(found), **more} if found else None


def about_bulletin(pk: int) -> dict[str, Any] | None:
    """The body of news about a version that was published; None when it is gone or belongs to a rehearsal, of which nobody outside hears.

    Its texts are public already, so they are told in any case: by language (cs, pl, el, sr, en) what chat, mail, phone and public say.
    """
    found = Bulletin.objects.filter(pk=pk, published_at__isnull=False, crisis__drill=None).select_related("crisis").first()
    if found is None:
        return None
    told = {
        "id": found.pk,
        "version": found.version,
        "published_at": _instant(found.published_at),
        "next_news_at": _instant(found.next_news_at),
        "texts": found.texts,
        "address": f"{settings.ADDRESS.rstrip('/')}/status/",
    }
    crisis = found.crisis
    resolved = {"since": _instant(found.since), "resolved_at": _instant(crisis.resolved_at)}
    return {"bulletin": told, "crisis": {"id": crisis.pk, "level": crisis.level, "state": crisis.state, **resolved}}


def with_words(body: Mapping[str, Any], *, wanted: bool) -> dict[str, Any]:
    """What people wrote and are called stays here unless the team wants it told."""
    if wanted:
        return dict(body)
    hidden = {"message": ("subject", "text", "from", "conversation"), "case": ("title",), "customer": ("name",)}
    return {part: _without(value, hidden.get(part, ())) for part, value in body.items()}


def _without(value: Any, names: Iterable[str]) -> Any:
    return {name: one for name, one in value.items() if name not in names} if isinstance(value, dict) else value


def _case(case: Case) -> dict[str, Any]:
    told = {
        "id": case.pk,
        "title": case.title,
        "state": case.state,
        "owner": case.owner.name if case.owner else "",
        "owned_at": _instant(case.owned_at),
        "ended_at": _instant(case.ended_at),
        "address": f"{settings.ADDRESS.rstrip('/')}/cases/{case.pk}/",
    }
    return {"case": told, "customer": {"id": case.customer_id, "name": case.customer_name}}


def _instant(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
