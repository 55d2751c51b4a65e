"""What the customer's problem is and what they expect; and time to look into it, with a day for our next word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from opora.cases import actions, queries
from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

Context = dict[str, Any]
USUAL_DAYS = 2  # working days until the next word, as for every other (domain.md C6)


def understanding_context(case: Case, said: Sequence[Message], reader: Agent) -> Context | None:
    """The strip above the messages; None where nothing is known and nobody has answered yet."""
    unknown = case.active and not case.expected and _was_answered(said)
    if not (case.problem or case.expected or unknown):
        return None
    may = reader.may("cases:note")
    read_by_desk = case.understood_at is None and bool(case.problem or case.expected)
    return {
        "problem": case.problem,
        "expected": case.expected,
        "unknown": unknown,
        "read_by_desk": read_by_desk,
        "edit_url": reverse("understanding", args=[case.pk]) if may else "",
        "confirm_url": reverse("do", args=[case.pk, "understood"]) if may and read_by_desk else "",
    }


def _was_answered(said: Sequence[Message]) -> bool:
    """Whether both sides have spoken: then the expected solution should be known (S3-02)."""
    spoken = {one.direction for one in said if not one.automatic}
    return {"in", "out"} <= spoken


@login_required
def understanding_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The small form of both."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    if request.method == "POST":
        actions.understand(case, problem=request.POST.get("problem", ""), expected=request.POST.get("expected", ""), by=by)
        return redirect("case", pk=case.pk)
    return render(request, "case/understanding_page.html", {"case": case, "rail": rail(request)})


@login_required
def research_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Why it takes time, and the day by which the customer hears from us."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    working = team.working_time()
    today = team.today()
    reason, day = case.research_reason, case.research_until and case.research_until.astimezone(working.zone).date()
    problem = ""
    if request.method == "POST":
        reason, day = request.POST.get("reason", "")[:300], _day(request.POST.get("day", ""))
        try:
            actions.research(case, reason, day or date.min, by=by)
            return redirect("case", pk=case.pk)
        except DeskError as refused:
            if refused.status != 400:
                raise
            problem = refused.sentence
    context = {"reason": reason, "day": day or working.after_working_days(today, USUAL_DAYS), "today": today, "problem": problem}
    page = {"case": case, "research": context, "rail": rail(request)}
    return render(request, "case/research.html", page, status=400 if problem else 200)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
