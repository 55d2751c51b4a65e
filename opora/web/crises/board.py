"""The board of five questions, who sees to a NO, and the dated page of five YES that can be shared by link."""

from __future__ import annotations

from typing import Any

from csp.decorators import csp
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from opora.crises.actions import board as actions
from opora.crises.models import BoardPage
from opora.crises.queries import board as queries
from opora.crises.queries import scenarios
from opora.kernel.access import demand
from opora.kernel.errors import Absent, DeskError
from opora.team import queries as team
from opora.web.crises.neighbours import day_in, page, person_in, reader
from opora.web.crises.worded import demands, missing, questions
from opora.web.public.frame import POLICY, plain, private
from opora.web.public.limits import may_look, missed

SHOWN = 6


@login_required
@require_GET
def board(request: HttpRequest) -> HttpResponse:
    """Five answers; what is missing for each, and who sees to it."""
    by = reader(request)
    lines = [_line(one) for one in queries.board(for_=by)]
    context = {
        "lines": lines,
        "yes": sum(one["answer"].yes for one in lines),
        "ready": all(one["answer"].yes for one in lines),
        "without_plan": scenarios.without_plan(for_=by),
        "again": len(scenarios.to_look_at_again(for_=by)),
        "places": sum(one.is_due for one in scenarios.spots(for_=by)),
        "pages": queries.shared_pages(for_=by),
        "people": [one for one in team.colleagues() if one.may("crises:work")],
        "today": team.today(),
    }
    return page(request, "crises/board.html", context, at="preparedness")


@login_required
@require_POST
def task(request: HttpRequest, question: int) -> HttpResponse:
    """Somebody else sees to a NO, or by another day."""
    by = reader(request)
    row = queries.task_of(question, for_=by)
    owner, due = person_in(request.POST, "owner"), day_in(request.POST, "due_on")
    if owner is None or due is None:
        raise DeskError(_("Choose somebody and a day."), f"board task {question}")
    actions.change_task(row, owner=owner, due_on=due, by=by)
    return redirect("preparedness")


@login_required
@require_POST
def share(request: HttpRequest) -> HttpResponse:
    """Make the page of five YES as it stands now."""
    actions.share_board(by=reader(request))
    return redirect(f"{reverse('preparedness')}#shared")


@login_required
@require_POST
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    """The link opens nothing any more."""
    by = reader(request)
    demand(by, "scenarios:rate")
    actions.take_page_back(get_object_or_404(BoardPage, pk=pk), by=by)
    return redirect(f"{reverse('preparedness')}#shared")


@csp(POLICY)  # type: ignore[arg-type]
@never_cache
@require_GET
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """What anybody with the link sees, to read or to print: five YES and a date, no name of a person or a customer."""
    if not may_look(request):
        return private(plain(request, _("Too many tries. Please wait a few minutes."), 429))
    try:
        row = queries.page_by_token(token)
    except Absent as problem:
        missed(request)
        return private(plain(request, problem.sentence, problem.status))
    desk = team.desk()
    with translation.override(desk.language):
        told = [{"question": questions()[one["question"]], "demand": demands()[one["question"]], **_counted(one)} for one in row.answers]
        answered = render(request, "crises/board_page.html", {"desk": desk, "page": row, "answers": told})
    answered.headers["Content-Language"] = desk.language
    return private(answered)


def _counted(one: dict[str, Any]) -> dict[str, Any]:
    return {"found": one["found"], "wanted": one["wanted"]}


def _line(one: queries.Line) -> dict[str, Any]:
    number = one.answer.question
    lacking = [missing(each) for each in one.answer.missing]
    return {
        "answer": one.answer,
        "question": questions()[number],
        "demand": demands()[number],
        "first": lacking[:SHOWN],
        "rest": lacking[SHOWN:],
        "task": one.task,
        "url": _lists()[number],
    }


def _lists() -> dict[int, str]:
    """Where each answer comes from."""
    return {
        1: reverse("scenarios"),
        2: reverse("recall_sessions"),
        3: reverse("lessons"),
        4: f"{reverse('scenarios')}#without-plan",
        5: reverse("drills"),
    }
