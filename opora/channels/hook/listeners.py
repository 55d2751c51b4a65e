"""Hearing what happened at the desk, and writing one row for each program that wants to know."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.events import CaseAssigned, CaseClosed, CasesJoined, CaseSplit, ClockBreached, CustomerErased, MessageReceived
from opora.channels.hook.models import News
from opora.channels.hook.telling import about_bulletin, about_case, about_message, with_words
from opora.crises.events import BulletinPublished
from opora.kernel.db.prepared import prepared
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.messages.accounts import accounts_of
from opora.messages.events import MessageNotDelivered, MessageSent
from opora.messages.models import ChannelAccount

Payloads = Sequence[dict[str, Any]]
Body = dict[str, Any] | None
_NAMES = uuid.UUID("0f1a8a66-6f0e-5b7e-9a51-3d8c0a3f9a10")


@on(MessageReceived)
def when_message_received(news: Payloads) -> None:
    """A customer wrote; and where that began a case, it opened."""
    received = ((one["message"], about_message(one["message"], one["case"])) for one in news)
    _tell("message.received", received)
    _tell("case.opened", ((one["case"], about_case(one["case"])) for one in news if one["opened"]))


@on(MessageSent)
def when_message_sent(news: Payloads) -> None:
    """Our answer was taken by the other side."""
    _tell("message.sent", ((one["message"], about_message(one["message"])) for one in news))


@on(MessageNotDelivered)
def when_message_not_delivered(news: Payloads) -> None:
    """Our answer failed, came back, or nobody knows."""
    _tell("message.failed", ((f"{one['message']} {one['delivery']}", about_message(one["message"])) for one in news))


@on(CaseAssigned)
def when_case_assigned(news: Payloads) -> None:
    """Somebody has it now."""
    _tell("case.assigned", ((_at("owned_at", body), body) for body in (about_case(one["case"]) for one in news)))


@on(CaseClosed)
def when_case_closed(news: Payloads) -> None:
    """It ended."""
    _tell("case.closed", ((_at("ended_at", body), body) for body in (about_case(one["case"]) for one in news)))


@on(CasesJoined)
def when_cases_joined(news: Payloads) -> None:
    """Two turned out to be one."""
    _tell("case.joined", ((_now(), about_case(one["kept"], joined={"id": one["joined"]})) for one in news))


@on(CaseSplit)
def when_case_split(news: Payloads) -> None:
    """One turned out to be two."""
    _tell("case.split", ((_now(), about_case(one["case"], new_case={"id": one["new_case"]})) for one in news))


@on(ClockBreached)
def when_clock_breached(news: Payloads) -> None:
    """Something is late."""
    _tell("case.overdue", ((_now(), about_case(one["case"], clock=one["kind"])) for one in news))


@on(BulletinPublished)
def when_bulletin_published(news: Payloads) -> None:
    """There is one truth for everybody, also on the pages of other programs; each version is news."""
    _tell("bulletin.published", ((one["bulletin"], about_bulletin(one["bulletin"])) for one in news))


@on(CustomerErased)
def when_customer_erased(news: Payloads) -> None:
    """Who keeps anything of this customer must forget it, too; and so do rows that wait here."""
    for one in news:
        News.objects.filter(body__customer__id=one["customer"]).exclude(event="customer.erased").delete()
    _tell("customer.erased", ((one["customer"], {"customer": {"id": one["customer"]}, "cases": one["cases"]}) for one in news))


def _at(name: str, body: Body) -> str:
    """The time that tells the second closing of a case from the first."""
    return f"{body['case']['id']} {body['case'][name]}" if body else ""


def _now() -> str:
    return timezone.now().isoformat()


@prepared
def _accounts(channel: str) -> QuerySet[ChannelAccount]:
    return accounts_of(channel)


def _tell(event: str, told: Iterator[tuple[object, Body]]) -> None:
    """`told` pairs what tells one piece of news from another with its body. The same news again makes no second row."""
    receivers = [one for one in _accounts("hook") if one.settings.get("news_url") and event in wanted_by(one)]
    if not receivers:
        return
    for mark, body in told:
        if body is not None:
            for account in receivers:
                _write(account, event, f"{event} {mark} {_ids(body)}", body)
    wake()


def wanted_by(account: ChannelAccount) -> list[str]:
    """The events a team chose, one on each line."""
    return str(account.settings.get("news") or "").split()


def _ids(body: dict[str, Any]) -> str:
    return json.dumps({name: value["id"] for name, value in body.items() if isinstance(value, dict) and "id" in value}, sort_keys=True)


def _write(account: ChannelAccount, event: str, mark: str, body: dict[str, Any]) -> None:
    now = timezone.now()
    told = with_words(body, wanted=account.settings.get("news_words") == "yes")
    News.objects.get_or_create(
        account=account,
        key=uuid.uuid5(_NAMES, mark),
        defaults={"event": event, "body": told, "said_at": now, "since": now, "due_at": now},
    )
