"""The technician's page by link: no account, one crisis, one line; no customer is ever shown."""

from __future__ import annotations

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from opora.crises.actions.technicians import technician_at, technician_says
from opora.crises.models import GOING_ON, Technician
from opora.kernel.errors import Absent, DeskError
from opora.team import queries as team
from opora.web.public.frame import POLICY, plain, private
from opora.web.public.limits import may_look, may_speak, missed


@csp(POLICY)  # type: ignore[arg-type]
@never_cache
@require_http_methods(["GET", "POST"])
def technician_page(request: HttpRequest, token: str) -> HttpResponse:
    """What is broken since when, what they said so far, a line for what they know now."""
    return private(_answered(request, token))


def _answered(request: HttpRequest, token: str) -> HttpResponse:
    if not may_look(request):
        return plain(request, _("Too many tries. Please wait a few minutes."), 429)
    try:
        technician = technician_at(token)
    except Absent as problem:
        missed(request)
        return plain(request, problem.sentence, problem.status)
    with translation.override(technician.language):
        answered = _said(request, token, technician) if request.method == "POST" else _page(request, technician)
    answered.headers["Content-Language"] = technician.language
    return answered


def _said(request: HttpRequest, token: str, technician: Technician) -> HttpResponse:
    if not may_speak(token):
        return plain(request, _("That was a lot at once. Please wait an hour, or call us."), 429)
    try:
        technician_says(technician, request.POST.get("words", ""))
    except DeskError as problem:
        return _page(request, technician, problem)
    return HttpResponseRedirect(f"{request.path}?thanks=1", status=303)


def _page(request: HttpRequest, technician: Technician, problem: DeskError | None = None) -> HttpResponse:
    crisis = technician.crisis
    context = {
        "technician": technician,
        "crisis": crisis,
        "goes_on": crisis.state in GOING_ON,
        "lines": technician.entries.order_by("-at")[:20],
        "thanks": "thanks" in request.GET,
        "problem": problem.sentence if problem else "",
        "desk": team.desk(),
    }
    return render(request, "crises/technician.html", context, status=problem.status if problem else 200)
