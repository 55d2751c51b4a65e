"""The door for SMS providers: messages and reports, proven to be theirs and stored before they are read."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from opora.channels.sms.providers import PROVIDERS
from opora.kernel.hooks import body_within
from opora.messages.accounts import account_at, answers_of
from opora.messages.actions import take_hook
from opora.messages.actions.hooks import LARGEST_HOOK

PROVIDER = "provider"


@csrf_exempt
@require_POST
def hook(request: HttpRequest, token: str) -> HttpResponse:
    """One call of a provider (reliability.md, B61)."""
    account = account_at(token, "sms")
    if account is None:
        return HttpResponse(status=404)
    answers = answers_of(account)
    provider = PROVIDERS[answers[PROVIDER]]
    raw = body_within(request, LARGEST_HOOK)
    if raw is None:
        return HttpResponse(status=413)
    if not provider.is_genuine(request, raw, answers):
        return HttpResponse("The signature is not right, or too old.", status=401, content_type="text/plain; charset=utf-8")
    take_hook(account.mailbox_id, raw, key=provider.key_of(raw), headers={PROVIDER: answers[PROVIDER]})
    return provider.welcome()
