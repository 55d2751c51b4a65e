"""The door for Telegram's updates: the agreed word first, kept as they came, only then read."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from opora.channels.telegram.doors import SECRET_HEADER, secret_of
from opora.kernel.hooks import body_within, same_secret
from opora.messages.accounts import account_at, answers_of
from opora.messages.actions import take_hook
from opora.messages.actions.hooks import LARGEST_HOOK


@csrf_exempt
@require_POST
def hook(request: HttpRequest, token: str) -> HttpResponse:
    """One update (reliability.md, B61). Telegram repeats it, byte for byte, until it hears 200."""
    account = account_at(token, "telegram")
    if account is None:
        return HttpResponse(status=404)
    if not same_secret(secret_of(account, answers_of(account)), request.headers.get(SECRET_HEADER, "")):
        return HttpResponse("The secret token is not right.", status=401, content_type="text/plain; charset=utf-8")
    raw = body_within(request, LARGEST_HOOK)
    if raw is None:
        return HttpResponse(status=413)
    take_hook(account.mailbox_id, raw)
    return HttpResponse(status=200)
