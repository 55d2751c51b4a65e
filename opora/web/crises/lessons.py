"""Lessons: which reviews wait, what was learnt, one lesson with its five whys and its actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from opora.crises.actions import lessons as actions
from opora.crises.actions import suggestions
from opora.crises.actions.lessons import MOST_WHYS, OPEN, PROOF_DAYS, Review
from opora.crises.models import Lesson
from opora.crises.queries import causes, crises
from opora.crises.queries import lessons as queries
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.crises.neighbours import day_in, number_in, page, people, person_in, reader
from opora.web.team.answers import acted, demand_known_fields

YEAR = timedelta(days=365)
TONES = {"recurred": "red", "draft": "amber", "agreed": "amber", "applied": "accent", "proven": "green"}


def _answer(label: Any, help_text: Any = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 3}))


class ReviewForm(forms.Form):
    """The four questions, the root by name, what else is nearby."""

    title = forms.CharField(label=gettext_lazy("In a few words"), max_length=200)
    planned = _answer(gettext_lazy("What was planned?"))
    happened = _answer(gettext_lazy("What happened?"))
    why = _answer(gettext_lazy("Why did it come differently?"))
    next = _answer(gettext_lazy("What do we do next time?"))
    cause = forms.CharField(
        label=gettext_lazy("The root cause by name"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "known-causes", "autocomplete": "off"}),
        help_text=gettext_lazy("Where five whys lead to. If it hits somebody again, this lesson opens again."),
    )
    nearby = _answer(gettext_lazy("What else nearby could be better, though nobody complained?"))
    seen_at = forms.CharField(label=gettext_lazy("Seen at somebody else (whom?)"), required=False, max_length=200)
    written_at = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number in range(1, MOST_WHYS + 1):
            label = _("Why? (%(number)s)") % {"number": number}
            self.fields[f"why_{number}"] = forms.CharField(label=label, required=False, max_length=1000)

    def whys(self) -> list[forms.BoundField]:
        """The five lines."""
        return [self[f"why_{number}"] for number in range(1, MOST_WHYS + 1)]


@login_required
@require_http_methods(["GET", "POST"])
def lessons(request: HttpRequest) -> HttpResponse:
    """What waits for its review, all lessons, and suggestions; a POST begins a lesson of our own or of somebody else's failure."""
    by = reader(request)
    if request.method == "POST":
        made = actions.begin_lesson(request.POST.get("title", ""), by=by, seen_at=request.POST.get("seen_at", ""))
        return redirect("lesson", made.pk)
    context = {
        "reviews": queries.reviews_to_hold(for_=by),
        "lessons": [{"row": one, "tone": TONES[one.state], "open": _open_actions(one)} for one in queries.lessons(for_=by)],
        "suggestions": queries.suggestions(for_=by),
        "counted": queries.count_suggestions(timezone.now() - YEAR),
    }
    return page(request, "crises/lessons.html", context, at="lessons")


@login_required
@require_http_methods(["GET", "POST"])
def review(request: HttpRequest, crisis: int) -> HttpResponse:
    """The lesson of a crisis; a POST begins it, or signs that there is nothing new."""
    by = reader(request)
    row = crises.crisis(crisis, for_=by)
    known = queries.of_crisis(row)
    if request.method == "POST":
        return redirect("lesson", actions.begin_review(row, by=by).pk)
    if known is not None:
        return redirect("lesson", known.pk)
    return page(request, "crises/review.html", {"crisis": row}, at="lessons")


@login_required
@require_http_methods(["GET", "POST"])
def lesson(request: HttpRequest, pk: int) -> HttpResponse:
    """One lesson: written while it is open, read afterwards."""
    by = reader(request)
    row = queries.lesson(pk, for_=by)
    is_open = row.state in OPEN and by.may("lessons:change")
    form = ReviewForm(request.POST or None, initial=_filled(row)) if is_open else None
    if request.method == "POST":
        demand(by, "lessons:change")
        if form is None:
            return redirect("lesson", pk)
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda told: _write(row, told, by)):
            return redirect(f"{request.path}?saved=1")
    context = {
        "lesson": row,
        "form": form,
        "tone": TONES[row.state],
        "saved": "saved" in request.GET,
        "actions": list(row.actions.order_by("done_at", "due_on", "pk").select_related("owner")),
        "lacks": actions.lacks(row) if is_open else [],
        "causes": causes.causes(),
        "people": people(),
        "proof_days": PROOF_DAYS,
        "scenario_name": row.scenario.name_in(by.language) if row.scenario else "",
        "change": causes.change_of(row.cause) if row.cause else None,
    }
    return page(request, "crises/lesson.html", context, at="lessons", status=400 if form is not None and form.errors else 200)


@login_required
@require_POST
def act(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """One of the acts on a lesson."""
    by = reader(request)
    known = ACTS.get(what)
    if known is None:
        raise DeskError(_("Choose one of the offered values."), f"lesson act {what!r}")
    known(queries.lesson(pk, for_=by), request.POST, by)
    return redirect("lesson", pk)


@login_required
@require_POST
def action(request: HttpRequest, pk: int, what: str) -> HttpResponse:
    """Done, not done after all, not needed."""
    by = reader(request)
    row = queries.action(pk, for_=by)
    if what == "done":
        actions.finish_action(row, request.POST.get("words", ""), by=by)
    elif what == "reopen":
        actions.reopen_action(row, by=by)
    else:
        actions.drop_action(row, by=by)
    return redirect("lesson", row.lesson_id)


@login_required
@require_POST
def suggest(request: HttpRequest) -> HttpResponse:
    """What could be better nearby."""
    suggestions.suggest(request.POST.get("text", ""), by=reader(request))
    return redirect("lessons")


@login_required
@require_POST
def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """Taken up, which begins a lesson of it, or left as it is."""
    by = reader(request)
    row = queries.suggestion(pk, for_=by)
    taken_up = request.POST.get("act") == "take_up"
    suggestions.settle_suggestion(row, taken_up=taken_up, by=by)
    return redirect("lesson", actions.begin_lesson(row.text, by=by).pk) if taken_up else redirect("lessons")


def _write(row: Lesson, told: dict[str, Any], by: Agent) -> Lesson:
    whys = [told[f"why_{number}"] for number in range(1, MOST_WHYS + 1)]
    parts = {name: told[name] for name in ("title", "planned", "happened", "why", "next", "nearby", "seen_at", "cause")}
    return actions.write_review(row, Review(**parts, whys=whys), by=by, seen=_moment(told["written_at"]))


def _filled(row: Lesson) -> dict[str, Any]:
    parts = {name: getattr(row, name) for name in ("title", "planned", "happened", "why", "next", "nearby", "seen_at")}
    whys = {f"why_{number}": words for number, words in enumerate(row.whys, 1)}
    return {**parts, **whys, "cause": row.cause.name if row.cause else "", "written_at": row.written_at.isoformat()}


def _moment(told: str) -> datetime:
    try:
        return datetime.fromisoformat(told)
    except ValueError as problem:
        raise DeskError(_("This form is damaged. Copy your words and reload the page."), f"written at {told[:40]!r}") from problem


def _open_actions(one: Lesson) -> int:
    return sum(each.done_at is None for each in one.actions.all())


def _add_action(row: Lesson, told: QueryDict, by: Agent) -> object:
    owner, due, proof = person_in(told, "owner"), day_in(told, "due_on"), number_in(told, "proof_days")
    return actions.add_action(row, told.get("text", ""), owner=owner, due_on=due, by=by, proof_days=proof)


ACTS: dict[str, Callable[[Lesson, QueryDict, Agent], object]] = {
    "add-action": _add_action,
    "agree": lambda row, _told, by: actions.agree(row, by=by),
    "scenario": lambda row, _told, by: actions.make_scenario(row, by=by),
}
