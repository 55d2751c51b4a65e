"""The webhook's door: proven, kept as it came, only then said to be accepted."""

from __future__ import annotations

from urllib.parse import urljoin

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from opora.channels.phone.providers import PROVIDERS
from opora.channels.phone.providers.provider import Knock
from opora.kernel.hooks import body_within
from opora.messages import actions as messages
from opora.messages.accounts import account_at, answers_of
from opora.messages.actions.hooks import LARGEST_HOOK


@csrf_exempt
@require_http_methods(["GET", "POST"])
def hook(request: HttpRequest, token: str) -> HttpResponse:
    """One call of a provider: 204 when it is safe here, 401 when it proves nothing, 404 for an address that is not ours."""
    account = account_at(token, "phone")
    answers = answers_of(account) if account else None
    provider = PROVIDERS.get(answers["provider"]) if answers else None
    if account is None or answers is None or provider is None:
        return HttpResponse(status=404)
    if request.method == "GET":
        word = provider.greets(request.GET.dict())
        return HttpResponse(word or "", content_type="text/plain", status=200 if word else 404)
    raw = body_within(request, LARGEST_HOOK)
    if raw is None:
        return HttpResponse(status=413)
    if not provider.proves(Knock(raw, request.headers, _address(request), timezone.now()), answers):
        return HttpResponse(status=401)
    messages.take_hook(account.mailbox_id, raw)
    return HttpResponse(status=204)


hook.takes_raw_bytes = True  # type: ignore[attr-defined]  # read as a form before, a multipart body would be gone


def _address(request: HttpRequest) -> str:
    """As the provider calls it: the desk's public address, whatever stands in front of us made of the request."""
    return urljoin(settings.ADDRESS, request.get_full_path())
