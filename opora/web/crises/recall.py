"""Recalling together: one line for each memory, seen by everybody at once, and entries that seem to be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from opora.crises.actions import recalling as actions
from opora.crises.models import Occurrence
from opora.crises.queries import scenarios as queries
from opora.kernel.errors import DeskError
from opora.pure.crises.merging import SamePair
from opora.team.models import Agent
from opora.web.crises.neighbours import number_in, page, reader
from opora.web.crises.worded import day_of
from opora.web.team.answers import acted, demand_known_fields


class MemoryForm(forms.Form):
    """When and what; Enter adds it."""

    when = forms.CharField(
        label=gettext_lazy("When"),
        max_length=20,
        widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"}),
        help_text=gettext_lazy("4. 3. 2025, 3/2025 or only 2025"),
    )
    what = forms.CharField(label=gettext_lazy("What happened"), max_length=1000, widget=forms.TextInput(attrs={"autocomplete": "off"}))


@login_required
@require_http_methods(["GET", "POST"])
def sessions(request: HttpRequest) -> HttpResponse:
    """All sessions; beginning one joins the one that is open."""
    by = reader(request)
    if request.method == "POST":
        return redirect("recall_session", actions.begin_recalling(by=by).pk)
    rows = queries.sessions(for_=by)
    context = {"sessions": rows, "open": next((one for one in rows if one.ended_at is None), None)}
    return page(request, "crises/recall_sessions.html", context, at="recall_sessions")


@login_required
@require_http_methods(["GET", "POST"])
def session(request: HttpRequest, pk: int) -> HttpResponse:
    """The one line to type in, everything entered so far, and what seems to be one."""
    by = reader(request)
    row = queries.session(pk, for_=by)
    form = MemoryForm(request.POST or None)
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda told: actions.recall(row, told["when"], told["what"], by=by)):
            return redirect("recall_session", pk)
    context = {
        "session": row,
        "form": form,
        "entries": [_entry(one, by) for one in queries.recalled_in(row)],
        "pairs": _pairs(queries.seem_the_same(for_=by)),
        "merged": queries.newest_merge(row),
        "scenarios": queries.named_scenarios(by.language),
        "may_sign": by.may("crises:work"),
        "nothing_on_record": not Occurrence.objects.exists(),
    }
    return page(request, "crises/recall.html", context, at="recall_sessions", status=400 if form.errors else 200)


@login_required
@require_POST
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """What counts as nothing yet becomes scenarios; or it is signed that there was none."""
    by = reader(request)
    row = queries.session(pk, for_=by)
    if request.POST.get("none"):
        actions.sign_none(row, by=by)
        return redirect("recall_sessions")
    actions.end_recalling(row, by=by)
    return redirect("scenarios")


@login_required
@require_POST
def entry(request: HttpRequest, pk: int) -> HttpResponse:
    """Counts as another scenario, or was a slip."""
    by = reader(request)
    row = queries.occurrence(pk, for_=by)
    known = ENTRY_ACTS.get(request.POST.get("act", ""))
    if known is None:
        raise DeskError(_("Choose one of the offered values."), f"entry act {request.POST.get('act', '')[:40]!r}")
    back = row.session_id
    known(row, request.POST, by)
    return redirect("recall_session", back) if back else redirect("recall_sessions")


@login_required
@require_POST
def pair(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Both are one, or they are two; a yes is taken back by the no."""
    by = reader(request)
    one, other = queries.occurrence(first, for_=by), queries.occurrence(second, for_=by)
    if request.POST.get("act") == "same":
        actions.same(one, other, by=by)
    else:
        actions.apart(one, other, by=by)
    back = number_in(request.POST, "session") if request.POST.get("session") else None
    return redirect("recall_session", back) if back else redirect("recall_sessions")


def _count_as(row: Occurrence, told: QueryDict, by: Agent) -> object:
    chosen = queries.scenario(number_in(told, "scenario"), for_=by) if told.get("scenario") else None
    return actions.count_as(row, chosen, by=by)


ENTRY_ACTS: dict[str, Callable[[Occurrence, QueryDict, Agent], object]] = {
    "count_as": _count_as,
    "forget": lambda row, _told, by: actions.forget(row, by=by),
}


def _entry(one: Occurrence, by: Agent) -> dict[str, Any]:
    folded = list(one.merged.all())
    return {
        "row": one,
        "day": day_of(one),
        "who": one.entered_by.name if one.entered_by else "",
        "told": [each.what for each in folded],
        "scenario": one.scenario.name_in(by.language) if one.scenario else "",
        "is_mine": one.entered_by_id == by.pk,
    }


def _pairs(found: list[SamePair]) -> list[dict[str, Any]]:
    rows = queries.occurrences_by_key({key for one in found for key in (one.first, one.second)})
    return [{"first": _side(rows[one.first]), "second": _side(rows[one.second])} for one in found[:5]]


def _side(one: Occurrence) -> dict[str, Any]:
    return {"pk": one.pk, "day": day_of(one), "what": one.what, "who": one.entered_by.name if one.entered_by else ""}
