"""The editor: a new plan, the next version of one, and two people who write at once."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.playbooks import actions, queries
from opora.playbooks.models import Playbook
from opora.playbooks.queries import KnownPlan
from opora.pure.plans import Plan, Step, differences
from opora.team.models import Agent
from opora.web.playbooks.form import fields_of, plan_in
from opora.web.playbooks.pages import reader_of
from opora.web.playbooks.rows import change_rows, plan_row
from opora.web.shell.rail import rail

CRISIS_ROLES = ("lead", "voice", "phones", "inbox", "public", "technician", "callbacks")
BEGINNINGS = {
    Playbook.Kind.LARGE: Plan(names={}, roles=CRISIS_ROLES, steps=tuple(Step("", part, {}) for part in ("first", "say", "then", "after"))),
    Playbook.Kind.SMALL: Plan(names={}, steps=tuple(Step("", part, {}) for part in ("first", "say", "then", "after"))),
    Playbook.Kind.EVERYDAY: Plan(names={}, steps=(Step("", "first", {}), Step("", "then", {}))),
}


@login_required
@require_http_methods(["GET", "POST"])
def new_plan(request: HttpRequest) -> HttpResponse:
    """A plan of the desk's own; `?kind=` is chosen on the list."""
    by = reader_of(request)
    demand(by, "playbooks:change")
    kind = (request.POST or request.GET).get("kind", "")
    kind = kind if kind in Playbook.Kind.values else Playbook.Kind.LARGE
    if request.method == "GET":
        return _editor(request, BEGINNINGS[Playbook.Kind(kind)], {"kind": kind})
    plan = None
    try:
        plan = plan_in(request.POST)
        return redirect(f"{reverse('plan', args=[actions.create(kind, plan, by=by).pk])}?saved=new-{kind}")
    except DeskError as problem:
        return _editor(request, plan or BEGINNINGS[Playbook.Kind(kind)], {"kind": kind, "problem": _mendable(problem)}, status=400)


@login_required
@require_http_methods(["GET", "POST"])
def write_plan(request: HttpRequest, pk: int) -> HttpResponse:
    """The next version. If a colleague saved meanwhile, both texts stand side by side and nothing is lost."""
    by = reader_of(request)
    demand(by, "playbooks:change")
    known = queries.playbook(pk, for_=by)
    if request.method == "GET":
        return _editor(request, known.plan, {"known": known})
    told, plan = request.POST, None
    try:
        plan = plan_in(told)
        number, note = _number(told.get("based_on", "")), told.get("what_changed", "")
        actions.write_version(known.playbook, plan, based_on=number, by=by, what_changed=note, holds="holds" in told)
    except Conflict as slower:
        fresh = queries.playbook(pk, for_=by)
        return _editor(request, plan or known.plan, {"known": fresh, "problem": slower, "apart": _apart(fresh, plan, by)}, status=409)
    except DeskError as problem:
        return _editor(request, plan or known.plan, {"known": known, "problem": _mendable(problem)}, status=400)
    return redirect(f"{reverse('plan', args=[pk])}?saved=written")


def _apart(fresh: KnownPlan, mine: Plan | None, by: Agent) -> list[dict[str, Any]]:
    """Where what I wrote differs from what was saved meanwhile; `before` is theirs, `after` is mine."""
    return change_rows(differences(fresh.plan, mine), fresh.plan, mine, by.language) if mine else []


def _editor(request: HttpRequest, plan: Plan, more: dict[str, Any], *, status: int = 200) -> HttpResponse:
    reader, known = reader_of(request), more.get("known")
    typed_on = request.POST.get("based_on", "") if request.method == "POST" and not more.get("apart") else ""
    number = known.version.number if known else 0
    context = {
        **fields_of(plan, reader.language),
        "kind": known.playbook.kind if known else more["kind"],
        "kind_name": Playbook.Kind(known.playbook.kind if known else more["kind"]).label,
        "plan": plan_row(known, reader) if known else None,
        "title": _("Change the plan") if known else _("A new plan"),
        "based_on": typed_on or number,
        "what_changed": request.POST.get("what_changed", ""),
        "problem": more["problem"].sentence if more.get("problem") else "",
        "apart": more.get("apart", []),
        "draft_name": f"plan-{known.playbook.pk}" if known else f"plan-new-{more['kind']}",
        "fresh": request.method == "GET",
        "rail": rail(request, area="plans"),
    }
    return render(request, "playbooks/write.html", context, status=status)


def _number(told: str) -> int:
    return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 0


def _mendable(problem: DeskError) -> DeskError:
    """What the person can put right in the form; everything else is said on a page of its own."""
    if problem.status not in (400, 409):
        raise problem
    return problem
