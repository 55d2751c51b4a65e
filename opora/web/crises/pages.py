"""All crises: what is going on, what was; and raising an alarm in two clicks and a sentence."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods

from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import NOT_OVER, Crisis, Level, Scenario, SpikeCard
from opora.crises.queries import crises as queries
from opora.crises.queries.alarm import Proposal, proposal
from opora.crises.queries.origins import by_origin
from opora.kernel.access import fetch_or_absent
from opora.team.models import Agent
from opora.web.crises.neighbours import page
from opora.web.crises.spikes import spike_rows
from opora.web.crises.worded import span
from opora.web.shell.rail import rail
from opora.web.team.answers import acted, demand_known_fields, offer

MOST_OLD, MOST_TO_SAY = 50, 5


class AlarmForm(forms.Form):
    """One sentence; the rest is proposed from it."""

    sentence = forms.CharField(
        label=_("What is happening?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2, "autofocus": True}),
        help_text=_("One sentence is enough. Everybody of the desk hears it at once."),
    )
    threatens = forms.MultipleChoiceField(
        label=_("What does it threaten?"),
        choices=[("business", _("Our business")), ("colleagues", _("Our colleagues"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    scenario = forms.ChoiceField(label=_("Which scenario"), required=False)
    level = forms.ChoiceField(label=_("How large"), required=False)
    card = forms.IntegerField(required=False, widget=forms.HiddenInput)


@login_required
@require_GET
def overview(request: HttpRequest) -> HttpResponse:
    """What is going on now, the largest first; below it what is over."""
    reader = _reader(request)
    rows = queries.crises(for_=reader)
    context = {
        "now": queries.not_over(for_=reader),
        "before": list(rows.filter(case=None).exclude(state__in=NOT_OVER)[:MOST_OLD]),
        "cards": spike_rows(reader),
        "origins": origin_rows(reader),
    }
    return page(request, "crises/overview.html", context, at="crises")


def origin_rows(reader: Agent) -> list[dict[str, Any]]:
    """The year's crises by where they came from, as the overview shows them."""
    return [
        {
            "label": Crisis.Origin(one.origin).label,
            "of": one,
            "middle": span(one.middle),
            "longest": span(one.longest),
            "to_say": one.crises[:MOST_TO_SAY] if one.origin == Crisis.Origin.UNKNOWN else (),
        }
        for one in by_origin(for_=reader)
    ]


@login_required
@require_http_methods(["GET", "POST"])
def alarm(request: HttpRequest) -> HttpResponse:
    """The second click after the sentence raises it."""
    by = _reader(request)
    form = AlarmForm(request.POST or None, initial={"card": request.GET.get("card"), "sentence": request.GET.get("sentence", "")})
    offer(form, "scenario", [("", _("As it looks from the sentence")), *_scenarios(by)])
    offer(form, "level", [("", _("As proposed")), *Level.choices])
    if request.method == "POST":
        demand_known_fields(request, form)
        raised: list[int] = []
        if form.is_valid() and acted(form, lambda told: raised.append(raise_alarm(_alarm(told), by=by).pk)):
            return HttpResponseRedirect(reverse("crisis", args=[raised[0]]))
    context = {"form": form, "card": _card(request.GET.get("card", "")), "rail": rail(request, area="crises")}
    return render(request, "crises/alarm.html", context, status=400 if form.errors else 200)


@login_required
@require_GET
def seen_in(request: HttpRequest) -> HttpResponse:
    """What the desk makes of the sentence so far, while it is typed."""
    reader = _reader(request)
    sentence = request.GET.get("sentence", "")[:300]
    found = proposal(sentence, language=reader.language, card=_card(request.GET.get("card", ""))) if sentence.strip() else None
    return render(request, "crises/proposal.html", proposed(found, reader))


def proposed(found: Proposal | None, reader: Agent) -> dict[str, Any]:
    """The context of crises/proposal.html."""
    if found is None:
        return {"found": None}
    return {
        "found": found,
        "name": found.scenario.name_in(reader.language) if found.scenario else "",
        "level": Level(found.level).label,
        "times": len(found.before),
        "has_plan": bool(found.scenario and found.scenario.playbook_id),
    }


def _alarm(told: dict[str, Any]) -> Alarm:
    return Alarm(
        sentence=told["sentence"],
        threatens=told["threatens"],
        scenario=fetch_or_absent(Scenario.objects.all(), pk=told["scenario"]) if told["scenario"] else None,
        level=int(told["level"]) if told["level"] else None,
        card=_card(told["card"]),
    )


def _card(told: object) -> SpikeCard | None:
    return SpikeCard.objects.filter(pk=int(str(told))).first() if str(told or "").isdecimal() else None


def _scenarios(reader: Agent) -> list[tuple[str, str]]:
    known = Scenario.objects.exclude(state=Scenario.State.REFUSED)
    return sorted(((str(one.pk), one.name_in(reader.language)) for one in known), key=lambda pair: pair[1].casefold())


def _reader(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]
