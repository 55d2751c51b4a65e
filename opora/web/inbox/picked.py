"""Bulk actions on the picked rows."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case
from opora.kernel.errors import Absent, DeskError
from opora.team.models import Agent
from opora.web.inbox.lists import list_context
from opora.web.inbox.presenting import morning
from opora.web.shell.rail import rail

MOST = 500
ACTS: dict[str, Callable[[Case, Agent], object]] = {
    "take": lambda case, by: cases.assign(case, by, by=by, anyway=False),
    "close": lambda case, by: cases.close(case, by=by),
    "tomorrow": lambda case, by: cases.sleep(case, morning(1), by=by),
    "spam": lambda case, by: cases.set_aside(case, "spam", by=by),
    "not-spam": lambda case, by: cases.not_spam(case, by=by),
}


@login_required
@require_POST
def act(request: HttpRequest, act: str) -> HttpResponse:
    """Do one thing to every picked case; what cannot be done is counted and said."""
    by: Agent = request.user  # type: ignore[assignment]
    chosen = [queries.case(int(pk), for_=by) for pk in request.POST.getlist("case")[:MOST] if pk.isdigit()]
    if act == "join":
        sentence = _join(chosen, by)
    elif act in ACTS:
        sentence = _each(chosen, ACTS[act], by)
    else:
        raise Absent(_("This is not here, or it is not open to you."), f"bulk act {act!r}")
    view = request.session.get("list", "mine")
    context = {"list": list_context(request, view, by), "rail": rail(request, view=view), "toast": {"sentence": sentence}}
    return render(request, "inbox/panes.html", context)


def _join(chosen: list[Case], by: Agent) -> str:
    if len(chosen) < 2:
        raise DeskError(_("Pick at least two cases to join."), "join of fewer than two")
    oldest, *others = sorted(chosen, key=lambda case: case.opened_at)
    for other in others:
        cases.join(oldest, other, by=by)
    return _("Joined into #%(number)d.") % {"number": oldest.pk}


def _each(chosen: list[Case], do: Callable[[Case, Agent], object], by: Agent) -> str:
    done, refused = 0, ""
    for case in chosen:
        try:
            do(case, by)
            done += 1
        except DeskError as problem:
            refused = problem.sentence
    sentence = ngettext("Done with %(count)d case.", "Done with %(count)d cases.", done) % {"count": done}
    return f"{sentence} {refused}".strip()
