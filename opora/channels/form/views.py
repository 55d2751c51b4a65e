"""The page of a form, for a link or a frame, and its door for scripts of the team's own website."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from csp.constants import NONE, SELF
from django.conf import settings as django_settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods

from opora.channels.form.challenge import BITS, new_challenge
from opora.channels.form.settings import FormSettings, settings_of
from opora.channels.form.taking import Filled, NotTaken, filled, take
from opora.kernel.hooks import body_within
from opora.kernel.limits import Bucket, address_of
from opora.messages.accounts import account_at
from opora.messages.models import ChannelAccount
from opora.team import queries as team

LARGEST_BODY = 128 * 1024
LANGUAGES = {code for code, _name in django_settings.LANGUAGES}
knocks = Bucket(rate=5, burst=60)


# No cookie is read here, so there is no session that a foreign page could misuse.
@csrf_exempt
@xframe_options_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST", "OPTIONS"])
def form(request: HttpRequest, token: str) -> HttpResponse:
    """Show the form, or take it: from its own page, or as JSON from a page that is allowed to."""
    account = account_at(token, "form")
    if account is None or not knocks.takes(address_of(request)):
        return HttpResponse(status=404 if account is None else 429)
    settings = settings_of(account)
    if request.method == "OPTIONS":
        return _for_scripts(request, settings, HttpResponse(status=204))
    if request.content_type == "application/json" and request.method == "POST":
        return _for_scripts(request, settings, _taken_as_json(request, account, settings))
    with translation.override(_language(request)):
        return _framed(_as_page(request, account, settings), settings)


@never_cache
@require_GET
def challenge(request: HttpRequest, token: str) -> HttpResponse:
    """A riddle for a script of the team's own website."""
    account = account_at(token, "form")
    if account is None or not knocks.takes(address_of(request)):
        return HttpResponse(status=404 if account is None else 429)
    return _for_scripts(request, settings_of(account), JsonResponse({"challenge": new_challenge(token), "bits": BITS}))


def _as_page(request: HttpRequest, account: ChannelAccount, settings: FormSettings) -> HttpResponse:
    if request.method != "POST":
        return _page(request, account, settings, filled({}))
    size = request.headers.get("Content-Length", "")
    if not size.isdecimal() or int(size) > LARGEST_BODY:
        return HttpResponse(status=413)
    typed = filled(request.POST.dict())
    try:
        _take(request, account, typed)
    except NotTaken as problem:
        return _page(request, account, settings, typed, problem=problem)
    return _page(request, account, settings, filled({}), thanks=True)


def _page(
    request: HttpRequest,
    account: ChannelAccount,
    settings: FormSettings,
    typed: Filled,
    *,
    problem: NotTaken | None = None,
    thanks: bool = False,
) -> HttpResponse:
    told: dict[str, Any] = {
        "form": settings, "typed": typed, "problem": problem, "thanks": thanks, "bits": BITS, "challenge": new_challenge(account.token),
        "desk": team.desk(),
    }  # fmt: skip
    return render(request, "form/page.html", told, status=problem.status if problem else 200)


def _taken_as_json(request: HttpRequest, account: ChannelAccount, settings: FormSettings) -> HttpResponse:
    raw = body_within(request, LARGEST_BODY)
    try:
        told = json.loads(raw or b"")
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, Mapping) or request.headers.get("Origin", "") not in settings.origins:
        return JsonResponse({"error": "refused"}, status=400 if request.headers.get("Origin", "") in settings.origins else 403)
    language = str(told.get("language") or "")
    with translation.override(language if language in LANGUAGES else _language(request)):
        try:
            _take(request, account, filled(told))
        except NotTaken as problem:
            return JsonResponse({"error": problem.sentence}, status=problem.status)
    return JsonResponse({"ok": True})


def _take(request: HttpRequest, account: ChannelAccount, typed: Filled) -> None:
    take(account, typed, place=address_of(request), language=translation.get_language() or "en", at=timezone.now())


def _language(request: HttpRequest) -> str:
    wished = request.GET.get("lang", "")
    return wished if wished in LANGUAGES else translation.get_language() or "en"


def _for_scripts(request: HttpRequest, settings: FormSettings, answered: HttpResponse) -> HttpResponse:
    origin = request.headers.get("Origin", "")
    if origin in settings.origins:
        answered.headers["Access-Control-Allow-Origin"] = origin
        answered.headers["Access-Control-Allow-Headers"] = "Content-Type"
    answered.headers["Vary"] = "Origin"
    return answered


def _framed(answered: HttpResponse, settings: FormSettings) -> HttpResponse:
    """Only the team's own websites may show the form within a page of theirs."""
    policy = {
        "default-src": [NONE], "script-src": [SELF], "style-src": [SELF], "form-action": [SELF], "base-uri": [NONE],
        "frame-ancestors": list(settings.origins) or [NONE],
    }  # fmt: skip
    answered._csp_config = policy  # type: ignore[attr-defined]  # what the decorator of django-csp sets, here for each account
    answered.headers["Referrer-Policy"] = "no-referrer"
    answered.headers["X-Robots-Tag"] = "noindex"
    return answered
