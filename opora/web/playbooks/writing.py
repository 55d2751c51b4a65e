"""The editor: a new plan, the next version of one, and two people who write at once."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.playbooks import actions, queries
from opora.playbooks.models import Playbook, PlaybookVersion
from opora.playbooks.queries import KnownPlan
from opora.pure.plans import Difference, Plan, Step, differences, merged, part_of, read, theirs_alone
from opora.team.models import Agent
from opora.web.playbooks.form import fields_of, plan_in
from opora.web.playbooks.pages import reader_of
from opora.web.playbooks.rows import change_rows, part_title, plan_row
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
    """The next version. If a colleague saved meanwhile, both texts stand side by side; `merge` puts what was chosen into the form."""
    by = reader_of(request)
    demand(by, "playbooks:change")
    known = queries.playbook(pk, for_=by)
    if request.method == "GET":
        return _editor(request, known.plan, {"known": known})
    told, plan = request.POST, None
    try:
        plan = plan_in(told)
        if "merge" in told and _number(told.get("based_on", "")) == known.version.number:
            return _editor(request, merged(plan, known.plan, _taken(told)), {"known": known, "is_merged": True})
        number, note = _number(told.get("based_on", "")), told.get("what_changed", "")
        actions.write_version(known.playbook, plan, based_on=number, by=by, what_changed=note, holds="holds" in told)
    except Conflict as slower:
        fresh = queries.playbook(pk, for_=by)
        apart = _apart(fresh, plan, by, began=number)
        return _editor(request, plan or known.plan, {"known": fresh, "problem": slower, "apart": apart}, status=409)
    except DeskError as problem:
        return _editor(request, plan or known.plan, {"known": known, "problem": _mendable(problem)}, status=400)
    return redirect(f"{reverse('plan', args=[pk])}?saved=written")


def _taken(told: QueryDict) -> set[str]:
    """The parts that somebody takes over as a colleague wrote them."""
    return {name.removeprefix("take-") for name, value in told.items() if name.startswith("take-") and value == "theirs"}


def _apart(fresh: KnownPlan, mine: Plan | None, by: Agent, *, began: int) -> list[dict[str, Any]]:
    """What I wrote beside what was saved meanwhile, part by part; `before` is theirs, `after` is mine, `began` the version I began from.

    Theirs is proposed where I changed nothing.
    """
    if mine is None:
        return []
    base = PlaybookVersion.objects.filter(playbook=fresh.playbook, number=began).first()
    untouched = theirs_alone(read(base.content), fresh.plan, mine) if base else set()
    parts: dict[str, list[Difference]] = {}
    for one in differences(fresh.plan, mine):
        parts.setdefault(part_of(one), []).append(one)
    return [
        {
            "key": key,
            "title": part_title(key, fresh.plan, mine, by.language),
            "changes": change_rows(found, fresh.plan, mine, by.language),
            "takes_theirs": key in untouched,
        }
        for key, found in parts.items()
    ]


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
        "is_merged": more.get("is_merged", False),
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
