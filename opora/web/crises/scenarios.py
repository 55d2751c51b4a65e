"""The register: a grid and a list, one scenario with its plan and its past, proposing in one field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.crises.actions import scenarios as actions
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Scenario
from opora.crises.queries import scenarios as queries
from opora.crises.queries.alarm import newest_lesson
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.playbooks import queries as playbooks
from opora.pure.crises.preparedness import GRAVE, months_after
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.crises.neighbours import day_in, number_in, page, people, person_in, reader
from opora.web.crises.worded import day_of, impacts, likelihoods, span
from opora.web.team.answers import acted, demand_known_fields


class ProposalForm(forms.Form):
    """One field is enough."""

    name = forms.CharField(
        label=gettext_lazy("What may happen?"), max_length=160, widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"})
    )
    about = forms.CharField(label=gettext_lazy("More about it"), required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 2}))
    spots = forms.CharField(
        label=gettext_lazy("Where in the firm it lies"),
        required=False,
        max_length=400,
        help_text=gettext_lazy("Products, processes, partners; with commas between them."),
    )
    seen_at = forms.CharField(label=gettext_lazy("Whom we saw it happen to"), required=False, max_length=200)


@login_required
@require_GET
def register(request: HttpRequest) -> HttpResponse:
    """Likelihood × impact as a grid and as a list; a cell of the grid shows only what lies in it."""
    by = reader(request)
    lines = queries.register(for_=by)
    chosen = request.GET.get("cell", "")
    shown = [one for one in lines if not chosen or _cell(one) == chosen]
    context = {
        "grid": _grid(lines, chosen),
        "lines": [_line(one) for one in shown],
        "chosen": chosen,
        "without_plan": [_line(one) for one in queries.without_plan(for_=by)],
        "again": [_again(one, by) for one in queries.to_look_at_again(for_=by)],
        "refused": [_line(one) for one in queries.register(for_=by, refused=True)],
        "spots": queries.spots(for_=by),
    }
    return page(request, "crises/scenarios.html", context, at="scenarios")


@login_required
@require_http_methods(["GET", "POST"])
def propose(request: HttpRequest) -> HttpResponse:
    """One field and Enter, from anywhere by the palette."""
    by = reader(request)
    form = ProposalForm(request.POST or None, initial={"name": request.GET.get("name", ""), "spots": request.GET.get("spot", "")})
    if request.method == "POST":
        demand_known_fields(request, form)
        made: list[Scenario] = []
        if form.is_valid() and acted(form, lambda told: made.append(_propose(told, by))):
            return redirect("scenario", made[0].pk)
    return page(request, "crises/propose.html", {"form": form}, at="scenarios", status=400 if form.errors else 200)


@login_required
@require_GET
def scenario(request: HttpRequest, pk: int) -> HttpResponse:
    """One of them: how it is rated, its plan, when it happened, what is done beforehand, what each run cost."""
    by = reader(request)
    row = queries.scenario(pk, for_=by)
    ahead, last = queries.rehearsals(row)
    past = queries.happened(row)
    context = {
        "scenario": row,
        "name": row.name_in(by.language),
        "about": row.about.get(by.language) or next(iter(row.about.values()), ""),
        "score": (row.likelihood or 0) * (row.impact or 0),
        "suggested": row.rated_at is None and bool(row.likelihood),
        "likelihoods": likelihoods(),
        "impacts": impacts(),
        "plan": playbooks.playbook(row.playbook_id, for_=by) if row.playbook_id else None,
        "plans": queries.plans_to_choose(for_=by),
        "may_plan": by.may("playbooks:change"),
        "ahead": ahead,
        "last": last,
        "past": [{"row": one, "day": day_of(one), "told": [each.what for each in one.merged.all()]} for one in past],
        "lesson": newest_lesson(row),
        "mitigations": queries.mitigations(row),
        "runs": [{"of": one, "to_bulletin": span(one.to_bulletin), "to_repair": span(one.to_repair)} for one in queries.runs(row)],
        "people": people(),
        "latest_review": months_after(team.today(), actions.LONGEST_NEVER),
        "may_raise": by.may("crises:raise"),
    }
    return page(request, "crises/scenario.html", context, at="scenarios")


@login_required
@require_POST
def act(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """One of the acts below."""
    by = reader(request)
    known = ACTS.get(what)
    if known is None:
        raise DeskError(_("Choose one of the offered values."), f"scenario act {what!r}")
    known(queries.scenario(pk, for_=by), request.POST, by)
    return redirect("scenario", pk)


@login_required
@require_POST
def start(request: HttpRequest, pk: int) -> HttpResponse:
    """It is happening: one click raises the alarm with this scenario, and its plan runs (requirement S2-05)."""
    by = reader(request)
    row = queries.scenario(pk, for_=by)
    demand(by, "crises:raise")
    raised = raise_alarm(Alarm(row.name_in(by.language), scenario=row), by=by)
    return redirect("crisis", raised.pk)


@login_required
@require_POST
def mitigation(request: HttpRequest, pk: int) -> HttpResponse:
    """Done, or not after all."""
    by = reader(request)
    row = queries.mitigation(pk, for_=by)
    actions.finish_mitigation(row, by=by, done=request.POST.get("done") == "1")
    return redirect(f"{reverse('scenario', args=[row.scenario_id])}#mitigations")


@login_required
@require_POST
def hold_round(request: HttpRequest) -> HttpResponse:
    """What can go wrong there was asked, for this year."""
    actions.hold_round(request.POST.get("spot", ""), by=reader(request), words=request.POST.get("words", ""))
    return redirect(f"{reverse('scenarios')}#rounds")


def _propose(told: dict[str, Any], by: Agent) -> Scenario:
    return actions.propose(told["name"], by=by, about=told["about"], seen_at=told["seen_at"], spots=told["spots"].split(","))


def _describe(row: Scenario, told: QueryDict, by: Agent) -> object:
    return actions.describe(
        row, name=told.get("name", ""), about=told.get("about", ""), spots=told.get("spots", "").split(","), by=by
    )  # fmt: skip


def _give_plan(row: Scenario, told: QueryDict, by: Agent) -> object:
    plan = playbooks.playbook(number_in(told, "plan"), for_=by).playbook if told.get("plan") else None
    return actions.give_plan(row, plan, by=by)


def _mitigate(row: Scenario, told: QueryDict, by: Agent) -> object:
    return actions.add_mitigation(row, told.get("text", ""), by=by, owner=person_in(told, "owner"), due_on=day_in(told, "due_on"))


ACTS: dict[str, Callable[[Scenario, QueryDict, Agent], object]] = {
    "rate": lambda row, told, by: actions.rate(row, number_in(told, "likelihood"), number_in(told, "impact"), by=by),
    "refuse": lambda row, told, by: actions.refuse(row, told.get("reason", ""), by=by),
    "take-up": lambda row, _told, by: actions.take_up_again(row, by=by),
    "never": lambda row, told, by: actions.cannot_happen(row, day_in(told, "until"), by=by),
    "describe": _describe,
    "plan": _give_plan,
    "mitigate": _mitigate,
}


def _line(one: queries.Entry) -> dict[str, Any]:
    return {"entry": one, "days": [day_of(each) for each in one.days]}


def _again(one: Scenario, by: Agent) -> dict[str, Any]:
    return {"pk": one.pk, "name": one.name_in(by.language), "by": one.never_by.name if one.never_by else "", "until": one.never_until}


def _cell(one: queries.Entry) -> str:
    return f"{one.scenario.likelihood}-{one.scenario.impact}" if one.scenario.likelihood else ""


def _grid(lines: list[queries.Entry], chosen: str) -> list[dict[str, Any]]:
    """Five rows by likelihood, the most likely on top; five cells each by impact."""
    counted = Counter(_cell(one) for one in lines)
    return [
        {
            "likelihood": likelihood,
            "name": likelihoods()[likelihood],
            "cells": [
                {
                    "key": f"{likelihood}-{impact}",
                    "score": likelihood * impact,
                    "count": counted[f"{likelihood}-{impact}"],
                    "grave": likelihood * impact >= GRAVE,
                    "chosen": chosen == f"{likelihood}-{impact}",
                    "impact": impacts()[impact],
                }
                for impact in range(1, 6)
            ],
        }
        for likelihood in range(5, 0, -1)
    ]
