"""The doors for Meta's webhooks: the handshake, and calls that are signed over their raw bytes and stored before they are parsed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from opora.kernel.hooks import body_within, same_secret, signed
from opora.messages.accounts import account_at, answers_of
from opora.messages.actions import take_hook
from opora.messages.actions.hooks import LARGEST_HOOK

PLAIN = "text/plain; charset=utf-8"


@csrf_exempt
@require_http_methods(["GET", "POST"])
def hook(request: HttpRequest, channel: str, token: str) -> HttpResponse:
    """What Meta asks or tells; the channel is closed as long as its app secret is missing (reliability.md, B61)."""
    account = account_at(token, channel)
    if account is None:
        return HttpResponse(status=404)
    answers = answers_of(account)
    if request.method == "GET":
        return _handshake(request, answers["verify_token"])
    raw = body_within(request, LARGEST_HOOK)
    if raw is None:
        return HttpResponse(status=413)
    if not signed(answers["app_secret"], raw, request.headers.get("X-Hub-Signature-256", "")):
        return HttpResponse("The signature is not right.", status=401, content_type=PLAIN)
    take_hook(account.mailbox_id, raw)
    return HttpResponse("EVENT_RECEIVED", content_type=PLAIN)


def _handshake(request: HttpRequest, agreed: str) -> HttpResponse:
    """Meta asks once, when the address is set up, whether somebody here knows the agreed word."""
    asked = request.GET.get("hub.mode") == "subscribe" and same_secret(agreed, request.GET.get("hub.verify_token", ""))
    if not asked:
        return HttpResponse("The verify token is not the one in the settings.", status=403, content_type=PLAIN)
    return HttpResponse(request.GET.get("hub.challenge", "")[:200], content_type=PLAIN)
