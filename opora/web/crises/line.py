"""The gauge of the line: figures and advice, and numbers one can try."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from opora.crises.queries import line as queries
from opora.crises.queries.line import Gauge
from opora.team.models import Agent
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

PEOPLE_SHOWN = 60


class TryForm(forms.Form):
    """What if: a field that is left empty stays as it is."""

    arrivals = forms.FloatField(label=_("Calls an hour"), min_value=0, max_value=20_000, required=False)
    talk = forms.FloatField(label=_("Seconds of a talk"), min_value=1, max_value=7_200, required=False)
    phones = forms.IntegerField(label=_("People on the telephone"), min_value=0, max_value=2_000, required=False)


@login_required
@require_GET
def line(request: HttpRequest) -> HttpResponse:
    """The line now, and as it would be."""
    reader: Agent = request.user  # type: ignore[assignment]
    form = TryForm(request.GET or None)
    context = gauge_context(reader, form if request.GET and form.is_valid() else None)
    if request.headers.get("X-Opora-Panes"):
        return render(request, "crises/gauge.html", context)
    page = {**context, "form": form if request.GET else TryForm(), "rail": rail(request, area="crises"), "live_url": reverse("live")}
    return render(request, "crises/line.html", page, status=400 if form.errors else 200)


def gauge_context(reader: Agent, form: TryForm | None = None) -> dict[str, Any]:
    """The context of crises/gauge.html, for every page that shows the line; without a telephone `gauge` is None."""
    now = queries.gauge(for_=reader) if queries.has_line() else None
    wished = {name: value for name, value in form.cleaned_data.items() if value is not None} if form else {}
    tried = queries.what_if(now, **wished) if now and wished else None
    return {
        "gauge": _row(now) if now else None,
        "tried": _row(tried) if tried else None,
        "unstaffed": queries.unstaffed(for_=reader),
        "gauge_url": f"{reverse('line_gauge')}?{urlencode(wished)}" if wished else reverse("line_gauge"),
    }


def _row(one: Gauge) -> dict[str, Any]:
    inputs = one.inputs
    return {
        "giving_up": round(100 * one.line.giving_up),
        "answered": one.line.answered_of(PEOPLE_SHOWN),
        "of": PEOPLE_SHOWN,
        "wait": None if one.line.wait == float("inf") else round(one.line.wait),
        "busy": round(100 * one.line.busy),
        "tone": "amber" if one.is_overloaded else "",
        "is_quiet": inputs.arrivals == 0,
        "arrivals": round(inputs.arrivals),
        "talk": round(inputs.talk),
        "phones": inputs.phones,
        "patience": round(inputs.patience),
        "takers": [agent.name for agent in one.takers],
        "is_guessed": not inputs.talk_is_measured,
        "advice": one.advice,
    }
