"""Known problems by their harm, one of them, the causes of a case, and the map of weak spots that newcomers read first."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.cases import queries as cases
from opora.crises.actions import causes as actions
from opora.crises.actions import lessons, suggestions
from opora.crises.queries import causes as queries
from opora.crises.queries import crises
from opora.crises.queries.bulletins import text_of, versions
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.crises.neighbours import day_in, number_in, page, people, person_in, reader


@login_required
@require_http_methods(["GET", "POST"])
def problems(request: HttpRequest) -> HttpResponse:
    """The list, the most harmful first; a POST names another cause."""
    by = reader(request)
    if request.method == "POST":
        told = request.POST
        made = actions.name_cause(told.get("name", ""), by=by, spot=told.get("spot", ""), say=told.get("say", ""))
        return redirect("known_problem", made.pk)
    found = queries.known_problems(for_=by)
    context = {
        "problems": [{"of": one, "percent": round(100 * one.share)} for one in found],
        "removed": queries.removed_ones(for_=by),
        "needing": [one for one in found if one.needs_root],
        "people": people(),
    }
    return page(request, "crises/problems.html", context, at="known_problems")


@login_required
@require_http_methods(["GET", "POST"])
def problem(request: HttpRequest, pk: int) -> HttpResponse:
    """One cause: what it did, whom it hit, what was learnt, what to say."""
    by = reader(request)
    row = queries.cause(pk, for_=by)
    if request.method == "POST":
        told = request.POST
        actions.describe_cause(row, name=told.get("name", ""), spot=told.get("spot", ""), say=told.get("say", ""), by=by)
        return redirect("known_problem", pk)
    hits = queries.hits_of(row)
    context = {
        "cause": row,
        "harm": queries.harm_of(hits),
        "hits": [{"row": one, "opens": _may_open(one.case_id, by)} for one in hits],
        "lessons": queries.lessons_of(row),
        "change": queries.change_of(row),
        "needs_root": queries.needs_root(row),
        "people": people(),
    }
    return page(request, "crises/problem.html", context, at="known_problems")


@login_required
@require_POST
def act(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """Gone for good, known again, somebody looks for the root, a lesson is begun."""
    by = reader(request)
    row = queries.cause(pk, for_=by)
    if what in ("remove", "keep"):
        actions.remove_cause(row, by=by, removed=what == "remove")
    elif what == "lesson":
        return redirect("lesson", lessons.begin_lesson(row.name, by=by, cause=row).pk)
    elif what == "root":
        owner, due = person_in(request.POST, "owner"), day_in(request.POST, "due_on")
        if owner is None or due is None:
            raise DeskError(_("Choose somebody and a day."), f"root of cause {pk}")
        actions.ask_for_root(row, owner, due, by=by)
    else:
        raise DeskError(_("Choose one of the offered values."), f"cause act {what!r}")
    back = request.POST.get("case", "")
    return redirect("case", int(back)) if back.isdecimal() and len(back) < 18 else redirect("known_problem", pk)


@login_required
@require_POST
def of_case(request: HttpRequest, case: int) -> HttpResponse:
    """Note at a case which cause hit it, whether only the effect was mended; or what the customer suggests."""
    by = reader(request)
    row = cases.case(case, for_=by)
    told = request.POST
    if told.get("suggestion", "").strip():
        suggestions.suggest(told["suggestion"], by=by, case=row)
    else:
        named = told.get("name", "").strip()
        cause = actions.name_cause(named, by=by) if named else queries.cause(number_in(told, "cause"), for_=by)
        actions.note_hit(cause, case=row, patched=bool(told.get("patched")), by=by)
    return redirect("case", case)


@login_required
@require_POST
def of_crisis(request: HttpRequest, crisis: int) -> HttpResponse:
    """Note at a crisis which cause it had."""
    by = reader(request)
    named = request.POST.get("name", "").strip()
    cause = actions.name_cause(named, by=by) if named else queries.cause(number_in(request.POST, "cause"), for_=by)
    actions.note_hit(cause, crisis=crises.crisis(crisis, for_=by), by=by)
    return redirect("crisis", crisis)


@login_required
@require_POST
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    """It was something else after all."""
    by = reader(request)
    row = queries.hit(pk, for_=by)
    if row.case_id:
        cases.case(row.case_id, for_=by)
    actions.take_hit_back(row, by=by)
    return redirect("case", row.case_id) if row.case_id else redirect("known_problem", row.cause_id)


@login_required
@require_GET
def spots(request: HttpRequest) -> HttpResponse:
    """Where it hurts in the firm, and what to tell those who are hit now."""
    by = reader(request)
    found = [_spot(one, by) for one in queries.weak_spots(for_=by)]
    loud = [one for one in found if one["going_on"] or one["causes"]]
    return page(request, "crises/weak_spots.html", {"spots": loud, "quiet": [one for one in found if one not in loud]}, at="weak_spots")


def _spot(one: queries.WeakSpot, by: Agent) -> dict[str, Any]:
    return {
        "of": one,
        "going_on": [{"row": crisis, "say": _said(crisis, by)} for crisis in one.going_on],
        "causes": [{"row": cause, "times": times} for cause, times in one.causes],
        "scenarios": [{"pk": each.pk, "name": each.name_in(by.language)} for each in one.scenarios],
    }


def _said(crisis: Any, by: Agent) -> str:
    """What its newest bulletin tells customers."""
    newest = next(iter(versions(crisis)), None)
    return text_of(newest, by.language, "phone") if newest else ""


def _may_open(case: int | None, by: Agent) -> bool:
    return case is not None and cases.visible_cases(for_=by).filter(pk=case).exists()
