"""What people do with follow-ups from a case: give the customer their link, settle a closing check."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import queries as cases
from opora.followups import actions, queries
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.shell.rail import rail


@login_required
@require_POST
def link(request: HttpRequest, pk: int) -> HttpResponse:
    """A new link to the customer's page: shown this once to be copied, or laid into one's own reply."""
    by = _by(request)
    case = cases.case(pk, for_=by)
    address = actions.make_link(case, by=by)
    if request.POST.get("insert"):
        actions.lay_below(case, address, by=by)
        return redirect("case", pk=pk)
    return render(request, "followups/link_given.html", {"case": case, "link": address, "rail": rail(request)})


@login_required
@require_POST
def settle_check(request: HttpRequest, pk: int) -> HttpResponse:
    """The customer said yes or no by other means, no check is needed, or how it ended is known better."""
    by = _by(request)
    check = queries.check(pk, for_=by)
    act = request.POST.get("act", "")
    if act in ("solved", "not_solved"):
        actions.answer_check(check, solved=act == "solved", by=by)
    elif act == "drop":
        actions.drop_check(check.case, "", by=by)
    elif act.startswith("outcome-"):
        actions.set_outcome(check, act.removeprefix("outcome-"), by=by)
    else:
        raise DeskError(_("Choose one of the offered values."), f"check act {act!r}")
    if request.POST.get("page"):
        return redirect(reverse("followups"))
    return shown(request, check.case, by)


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]
