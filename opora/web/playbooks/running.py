"""A plan is followed: begun in a case, ticked off, ended with a note of how it went."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.cases import queries as cases
from opora.kernel.errors import DeskError
from opora.messages.models import Message
from opora.playbooks import actions, queries
from opora.playbooks.models import Run
from opora.pure.plans import said
from opora.replies import actions as replies
from opora.team.models import Agent
from opora.web.case.opening import shown
from opora.web.playbooks.checklist import run_row
from opora.web.playbooks.pages import reader_of
from opora.web.shell.rail import rail


@login_required
@require_POST
def start(request: HttpRequest, pk: int, case: int) -> HttpResponse:
    """Begin a plan in a case; begun already, it is shown."""
    by = reader_of(request)
    of = cases.case(case, for_=by)
    known = queries.playbook(pk, for_=by)
    actions.start_run(known.playbook, case=of, by=by)
    sentence = _("“%(plan)s” has begun. Its steps are beside the case.") % {"plan": said(known.plan.names, by.language)}
    return shown(request, of, by, toast={"sentence": sentence})


@login_required
@require_GET
def run_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One run on a page of its own, or as a pane."""
    reader = reader_of(request)
    row = run_row(queries.known_run(queries.run(pk, for_=reader)), reader)
    if request.headers.get("X-Opora-Panes") or request.headers.get("HX-Request"):
        return render(request, "playbooks/checklist.html", {"run": row})
    context = {"run": row, "live_url": reverse("live"), "rail": rail(request, area="plans")}
    return render(request, "playbooks/run.html", context)


@login_required
@require_POST
def act(request: HttpRequest, pk: int) -> HttpResponse:
    """`act` is do, undo, leave_out, end or resume; `key` names the step, `words` and `reason` are what was written."""
    by = reader_of(request)
    run = queries.run(pk, for_=by)
    toast = _act(run, request, by)
    if run.case:
        return shown(request, run.case, by, toast=toast)
    if not request.headers.get("X-Requested-With"):
        return redirect("run", pk=pk)
    return render(request, "playbooks/acted.html", {"run": run_row(queries.known_run(queries.run(pk, for_=by)), by), "toast": toast})


@transaction.atomic
def _act(run: Run, request: HttpRequest, by: Agent) -> dict[str, Any] | None:
    told = request.POST
    wish, key = "resume" if "resume" in request.GET else told.get("act", ""), told.get("key", "")
    if wish in ("do", "do_and_end"):
        actions.do_step(run, key, by=by, words=told.get("words", ""))
    elif wish == "undo":
        actions.undo_step(run, key, by=by)
    elif wish == "leave_out":
        actions.leave_out(run, key, told.get("reason", ""), by=by)
    elif wish == "resume":
        actions.resume_run(run, by=by)
    elif wish != "end":
        raise DeskError(_("Choose one of the offered values."), f"act {wish!r} in run {run.pk}")
    if wish in ("end", "do_and_end"):
        actions.end_run(run, by=by)
        _note_how_it_went(run, by)
        return {"sentence": _("The plan is done."), "undo_url": f"{reverse('act_in_run', args=[run.pk])}?resume"}
    return None


def _note_how_it_went(run: Run, by: Agent) -> None:
    """The lines of the debrief as a note in the case, once."""
    if run.case is None:
        return
    known = queries.known_run(run)
    lines = [one.done.words for one in known.steps if one.step.asks == "debrief" and one.done and one.done.words]
    if lines:
        text = "\n".join([f"{said(known.plan.names, by.language)}:", *lines])
        if not Message.objects.filter(passages__case=run.case, direction=Message.Direction.NOTE, text=text).exists():
            replies.write_note(run.case, text, by=by)
