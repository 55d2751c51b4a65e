"""Who may knock: pages of the shop and nobody else, in bounded size and number. Whoever may not learns no more than that."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from opora.channels.chat.models import Visitor
from opora.channels.chat.settings import ChatSettings, settings_of
from opora.channels.chat.visitors import visitor_of
from opora.kernel.hooks import body_within
from opora.kernel.limits import Bucket, address_of
from opora.messages.accounts import account_at
from opora.messages.models import ChannelAccount

LARGEST_BODY = 32 * 1024
# One address may be an office with hundreds of people; a flood is some thousands a second.
knocks = Bucket(rate=40, burst=400)


@dataclass(frozen=True, slots=True)
class Knock:
    """One request that came from a page of the shop."""

    account: ChannelAccount
    settings: ChatSettings
    told: Mapping[str, Any]

    def visitor(self) -> Visitor | None:
        """Who knocks, if their token is right."""
        return visitor_of(self.account, self.told.get("visitor"))


Opened = TypeVar("Opened", bound=HttpResponseBase)
Answer = Callable[[HttpRequest, Knock], HttpResponseBase]


def refused(status: int = 403) -> HttpResponse:
    """One answer for everything that is not allowed: no reason, no name, no number."""
    return JsonResponse({"error": "refused"}, status=status)


def door(answer: Answer) -> Callable[[HttpRequest, str], HttpResponseBase]:
    """A view for pages of the account's own website. Bodies are JSON in a plain-text request, which needs no question beforehand."""

    @csrf_exempt
    @wraps(answer)
    def guarded(request: HttpRequest, token: str) -> HttpResponseBase:
        found = knock(request, token)
        return found if isinstance(found, HttpResponse) else open_to(request, answer(request, found))

    return guarded


def knock(request: HttpRequest, token: str, *, reads_body: bool = True) -> Knock | HttpResponse:
    """The request as it may be used, or the refusal."""
    if request.method != "POST" or not knocks.takes(address_of(request)):
        return refused(405 if request.method != "POST" else 429)
    account = account_at(token, "chat")
    settings = settings_of(account) if account else None
    if account is None or settings is None or request.headers.get("Origin", "") not in settings.origins:
        return refused()
    told = _told(request) if reads_body else request.POST.dict()
    return Knock(account, settings, told) if told is not None else open_to(request, refused(400))


def open_to(request: HttpRequest, answered: Opened) -> Opened:
    """Let the page that asked read the answer, and keep it to this moment."""
    answered.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "")
    answered.headers["Vary"] = "Origin"
    answered.headers["Cache-Control"] = "no-store"
    return answered


def _told(request: HttpRequest) -> Mapping[str, Any] | None:
    raw = body_within(request, LARGEST_BODY)
    if raw is None:
        return None
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None
