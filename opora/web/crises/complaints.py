"""Complaints: one click in a case begins the path; a page shows all of them and how long each stage usually takes."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.cases import queries as cases
from opora.cases.models import Case
from opora.crises.actions import complaints as actions
from opora.crises.actions.closing import close
from opora.crises.models import Crisis
from opora.crises.queries import complaints as queries
from opora.crises.queries.complaints import Usual
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.crises.complaint_sections import act_url, stage_rows, usual_row
from opora.web.crises.neighbours import page
from opora.web.crises.worded import stage_names
from opora.web.shell.addresses import reverse

Row = dict[str, Any]


@login_required
@require_POST
def complaint_of_case(request: HttpRequest, case: int, what: str) -> HttpResponse:
    """Begin, take back, say that it is none (or may be one after all), close."""
    by: Agent = request.user  # type: ignore[assignment]
    of = cases.case(case, for_=by)
    return shown(request, of, by, toast=_acted(of, what, by))


def _acted(case: Case, what: str, by: Agent) -> Row:
    undo = {"seconds": 10}
    if what == "begin":
        actions.begin_complaint(case, by=by)
        return {"sentence": _("The complaint has its path now. Its steps are beside the case."), "undo_url": act_url(case, "back"), **undo}
    if what == "none":
        actions.say_it_is_none(case, by=by)
        return {"sentence": _("This is no complaint."), "undo_url": act_url(case, "again"), **undo}
    if what == "again":
        actions.propose_again(case, by=by)
        return {"sentence": _("It may be a complaint.")}
    known = queries.complaint_of(case)
    if known is None or what not in ("back", "close"):
        raise DeskError(_("Choose one of the offered values."), f"complaint act {what!r} in case {case.pk}")
    if what == "close":
        close(known, by=by)
        return {"sentence": _("The complaint is closed.")}
    actions.take_complaint_back(known, by=by)
    return {"sentence": _("The complaint was taken back.")}


@login_required
@require_GET
def complaints(request: HttpRequest) -> HttpResponse:
    """Open ones, the oldest first, each with the stage it has reached; below them how long each stage usually takes."""
    reader: Agent = request.user  # type: ignore[assignment]
    usual = queries.usual_times()
    rows = [_row(one, usual) for one in queries.complaints(for_=reader)]
    names = stage_names()
    times = [{"name": names[key], **usual_row(usual.get(key))} for key in (*queries.STAGES, queries.WHOLE)]
    return page(request, "crises/complaints.html", {"rows": rows, "times": times, "known": bool(usual)}, at="crises")


def _row(one: Crisis, usual: dict[str, Usual]) -> Row:
    reached = [stage for stage in stage_rows(one, usual) if stage["at"]]
    return {"crisis": one, "case": one.case, "stage": reached[-1]["name"] if reached else "", "url": reverse("case", args=[one.case_id])}
