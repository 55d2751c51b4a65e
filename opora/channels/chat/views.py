"""What the widget asks: hello, a token to speak with, events, files, the stream."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import BadRequest, RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.http.multipartparser import MultiPartParserError
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from opora.channels.chat import streaming, telling, visitors
from opora.channels.chat.doors import Knock, door, knock, open_to, refused
from opora.channels.chat.hours import availability
from opora.channels.chat.identity import ShopCustomer, shop_customer
from opora.channels.chat.models import Visitor
from opora.channels.chat.news import known_now
from opora.channels.chat.reading import Since
from opora.channels.chat.texts import spoken, texts
from opora.channels.chat.uploads import LARGEST_FILE, MOST_FILES, upload
from opora.kernel.limits import address_of, counted
from opora.kernel.live.asking import asked, give_back

AN_HOUR, MOST_VISITORS_AN_HOUR = 3600, 120
AROUND_A_FILE = 16 * 1024  # bytes of a form besides the file
LONGEST_GAP = timedelta(days=1)
LATE_BY = timedelta(minutes=2)


@door
def hello(request: HttpRequest, asks: Knock) -> HttpResponse:
    """Words, hours and limits; whether the browser's token is still good for whom the shop says is there."""
    at = timezone.now()
    visitor = asks.visitor()
    known = visitor is not None and visitors.vouch(visitor, _shop(asks, at))
    language = _language(asks)
    hours = availability(asks.account.mailbox, language, at)
    return JsonResponse({
        "known": known,
        "language": {"sr-latn": "sr-Latn", "sr": "sr-Cyrl"}.get(language, language),
        "title": asks.settings.title,
        "greeting": asks.settings.greetings.get(language) or texts(language)["greeting"],
        "news": known_now(language),
        "texts": texts(language),
        "open": hours.open,
        "opens_at": hours.opens_at.isoformat() if hours.opens_at else None,
        "away": hours.words,
        "address": visitors.mail_address(visitor) if visitor and known else "",
        "files": MOST_FILES if asks.settings.files else 0,
        "largest_file": LARGEST_FILE,
        "longest": telling.LONGEST_TEXT,
    })  # fmt: skip


@door
def begin(request: HttpRequest, asks: Knock) -> HttpResponse:
    """A token for a browser that speaks for the first time."""
    if counted("chat-visitors", address_of(request), seconds=AN_HOUR) > MOST_VISITORS_AN_HOUR:
        return refused(429)
    page = asks.told.get("page", "")
    shop = _shop(asks, timezone.now())
    _visitor, token = visitors.begin(asks.account, language=_language(asks), page=page if isinstance(page, str) else "", shop=shop)
    return JsonResponse({"visitor": token})


@door
def tell(request: HttpRequest, asks: Knock) -> HttpResponse:
    """One event of a visitor."""
    visitor = asks.visitor()
    if visitor is None:
        return refused(401)
    try:
        return JsonResponse({"ok": True, **telling.tell(visitor, asks.told, at=timezone.now())})
    except telling.NotTaken as problem:
        return refused(problem.status)


@csrf_exempt
def file(request: HttpRequest, token: str) -> HttpResponse:
    """One file for a message to come; the key by which the message names it."""
    size = request.headers.get("Content-Length", "")
    if not size.isdecimal() or int(size) > LARGEST_FILE + AROUND_A_FILE:
        return refused(413)
    try:
        asks = knock(request, token, reads_body=False)
    except (MultiPartParserError, BadRequest, RequestDataTooBig, TooManyFilesSent):
        return refused(400)
    if isinstance(asks, HttpResponse):
        return asks
    visitor, sent = asks.visitor(), request.FILES.get("file")
    if visitor is None:
        return open_to(request, refused(401))
    kept = upload(visitor, sent) if sent is not None and asks.settings.files else None
    answered = JsonResponse({"key": str(kept.key), "name": kept.name}) if kept else refused(422)
    return open_to(request, answered)


@csrf_exempt
async def stream(request: HttpRequest, token: str) -> HttpResponseBase:
    """What is said to a visitor, as it is said."""
    found = await asked(_streaming, request, token)
    await give_back()
    if isinstance(found, HttpResponse):
        return found
    visitor, since = found
    if streaming.present.full(visitor.pk):
        return open_to(request, refused(429))
    answered = StreamingHttpResponse(streaming.conversation(visitor, since), content_type="text/event-stream")
    answered.headers["X-Accel-Buffering"] = "no"
    return open_to(request, answered)


def _streaming(request: HttpRequest, token: str) -> tuple[Visitor, Since] | HttpResponse:
    asks = knock(request, token)
    if isinstance(asks, HttpResponse):
        return asks
    visitor = asks.visitor()
    return (visitor, _since(asks.told)) if visitor else open_to(request, refused(401))


def _since(told: Mapping[str, Any]) -> Since:
    """Everything, or what came after message `after` and in the `gone` seconds since the browser heard us last."""
    after, gone = told.get("after"), told.get("gone")
    if type(after) is not int or not 0 < after < 2**62 or type(gone) is not int or not 0 <= gone < LONGEST_GAP.total_seconds():
        return Since(0, timezone.now())
    return Since(after, timezone.now() - timedelta(seconds=gone) - LATE_BY)


def _shop(asks: Knock, at: datetime) -> ShopCustomer | None:
    return shop_customer(asks.told.get("identity"), asks.settings.secret, at=at)


def _language(asks: Knock) -> str:
    return spoken(asks.told.get("language"), asks.account.mailbox.language)
