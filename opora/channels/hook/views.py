"""The door for any program that a team attaches: signed with a time, stored before it is read (reliability.md, B61)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from opora.kernel.hooks import body_within, is_stamped
from opora.messages.accounts import account_at, answers_of
from opora.messages.actions import take_hook
from opora.messages.actions.hooks import LARGEST_HOOK


@csrf_exempt
@require_POST
def hook(request: HttpRequest, token: str) -> HttpResponse:
    """One call; `taken` is false when the very same was here before."""
    account = account_at(token, "hook")
    if account is None:
        return HttpResponse(status=404)
    raw = body_within(request, LARGEST_HOOK)
    if raw is None:
        return JsonResponse({"error": f"More than {LARGEST_HOOK} bytes."}, status=413)
    if not is_stamped(answers_of(account)["secret"], raw, request.headers, at=timezone.now()):
        return JsonResponse({"error": "The signature is not right, or its time is more than five minutes off."}, status=401)
    return JsonResponse({"taken": take_hook(account.mailbox_id, raw)})
