"""One's own further ways to hear of what is urgent: browsers and services, each to be tried out."""

from __future__ import annotations

import json
from pathlib import Path

from django import forms
from django.contrib.auth.decorators import login_not_required, login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.kernel.errors import DeskError
from opora.kernel.web_push import public_key
from opora.team import actions, queries
from opora.team.models import Agent
from opora.web.team.answers import form_page

WORKER = Path(__file__).parent / "static/team/ringing-worker.js"
BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))


class ServiceForm(forms.Form):
    address = forms.CharField(
        label=gettext_lazy("Address of the service"),
        max_length=2000,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        help_text=gettext_lazy(
            "As Apprise writes it, such as tgram://token/chat: Telegram, SMS, Signal, ntfy, Slack and many others. "
            "It is sealed and not shown again."
        ),
    )


@login_required
@require_http_methods(["GET", "POST"])
def ringing(request: HttpRequest) -> HttpResponse:
    """The list, and adding a service."""
    by: Agent = request.user  # type: ignore[assignment]
    form = ServiceForm(request.POST or None)
    ways = [{"row": one, "tried": one.rings.filter(notification=None).order_by("-pk").first()} for one in queries.alarm_ways(for_=by)]
    context = {"ways": ways, "push_key": public_key()}
    return form_page(request, "team/ringing.html", form, lambda told: actions.add_service(told["address"], by=by), context=context)


@login_required
@require_POST
def browser(request: HttpRequest) -> HttpResponse:
    """This browser rings from now on, or (`remove`: its endpoint) does not any more."""
    by: Agent = request.user  # type: ignore[assignment]
    try:
        told = json.loads(request.body)
    except ValueError as problem:
        raise DeskError(_("Reload the page and try again."), "subscription is no JSON") from problem
    if not isinstance(told, dict):
        raise DeskError(_("Reload the page and try again."), "subscription is no object")
    if "remove" in told:
        actions.remove_browser(str(told["remove"]), by=by)
    else:
        actions.add_browser(told, _browser(request), by=by)
    return JsonResponse({})


@login_required
@require_POST
def try_out(request: HttpRequest, pk: int) -> HttpResponse:
    """Ring once, now."""
    by: Agent = request.user  # type: ignore[assignment]
    actions.try_way(queries.alarm_way(pk, for_=by), by=by)
    return redirect("ringing")


@login_required
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Not used any more."""
    by: Agent = request.user  # type: ignore[assignment]
    actions.remove_way(queries.alarm_way(pk, for_=by), by=by)
    return redirect("ringing")


@login_not_required
@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """The script that browsers keep and wake for a notice; it holds nothing of anybody, and browsers look for a newer one themselves."""
    answer = HttpResponse(WORKER.read_bytes(), content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "no-cache"
    return answer


def _browser(request: HttpRequest) -> str:
    told = request.headers.get("User-Agent", "")
    return next((name for mark, name in BROWSERS if mark in told), _("A browser"))
