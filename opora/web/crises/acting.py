"""What people do in the crisis room. Each act answers with the room again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.crises.actions import closing, entries, moving, origins, raising, roles, tasks, technicians
from opora.crises.models import Crisis, Scenario
from opora.crises.queries import crises as queries
from opora.kernel.access import fetch_or_absent
from opora.kernel.errors import DeskError
from opora.playbooks import actions as playbooks
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.callbacks.acting import moment_in
from opora.web.shell.rail import rail

Act = Callable[[Crisis, QueryDict, Agent], object]


@login_required
@require_POST
def act(request: HttpRequest, crisis: int, what: str) -> HttpResponse:
    """One of the acts below."""
    by: Agent = request.user  # type: ignore[assignment]
    known = ACTS.get(what)
    if known is None:
        raise DeskError(_("Choose one of the offered values."), f"crisis act {what!r}")
    try:
        known(queries.crisis(crisis, for_=by), request.POST, by)
    except closing.StillOpen:
        return redirect("crisis_closing", crisis)
    return redirect("crisis", crisis)


@login_required
@require_POST
def technician(request: HttpRequest, crisis: int) -> HttpResponse:
    """A link for somebody who repairs it, shown this once."""
    by: Agent = request.user  # type: ignore[assignment]
    row = queries.crisis(crisis, for_=by)
    told = request.POST
    invited = technicians.invite_technician(row, told.get("name", ""), by=by, address=told.get("address", ""))
    return render(request, "crises/technician_link.html", {"crisis": row, "invited": invited, "rail": rail(request, area="crises")})


def _scenario(row: Crisis, told: QueryDict, by: Agent) -> object:
    return raising.choose_scenario(row, fetch_or_absent(Scenario.objects.all(), pk=told.get("scenario")), by=by)


def _role(row: Crisis, told: QueryDict, by: Agent) -> object:
    agent = team.person(_number(told, "agent")) if told.get("agent") else by
    return roles.give_role(row, told.get("role", ""), agent, by=by)


def _accept(_row: Crisis, told: QueryDict, by: Agent) -> object:
    offer = queries.role_offer(_number(told, "offer"), for_=by)
    return roles.decline(offer, by=by) if told.get("no") else roles.accept(offer, by=by)


def _task(row: Crisis, told: QueryDict, by: Agent) -> object:
    owner = team.person(_number(told, "owner")) if told.get("owner") else None
    return tasks.add_task(row, told.get("text", ""), by=by, owner=owner, due_at=moment_in(told.get("due_at", "")))


def _finish(_row: Crisis, told: QueryDict, by: Agent) -> object:
    task = queries.task(_number(told, "task"), for_=by)
    return tasks.reopen_task(task, by=by) if task.done_at else tasks.finish_task(task, by=by)


def _step(row: Crisis, told: QueryDict, by: Agent) -> object:
    if row.run is None:
        raise DeskError(_("No plan is followed here."), f"step of crisis {row.pk} without a plan")
    key = told.get("step", "")
    if told.get("undo"):
        return playbooks.undo_step(row.run, key, by=by)
    reason = told.get("reason", "")
    if reason:
        return playbooks.leave_out(row.run, key, reason, by=by)
    return playbooks.do_step(row.run, key, by=by)


def _cost(row: Crisis, told: QueryDict, by: Agent) -> object:
    try:
        amount = Decimal(told.get("amount", "").replace(",", ".").replace(" ", "").replace("\u00a0", ""))
    except InvalidOperation as problem:
        raise DeskError(_("Write the amount as a number."), f"cost {told.get('amount')!r}") from problem
    return tasks.add_cost(row, told.get("kind", ""), amount, by=by, words=told.get("words", ""))


def _link(row: Crisis, told: QueryDict, by: Agent) -> object:
    cause = queries.crisis(_number(told, "cause"), for_=by) if told.get("cause") else None
    return tasks.link_cause(row, cause, by=by)


def _end_technician(_row: Crisis, told: QueryDict, by: Agent) -> object:
    return technicians.end_technician(queries.technician(_number(told, "technician"), for_=by), by=by)


def _stand_down(row: Crisis, told: QueryDict, by: Agent) -> object:
    _origin(row, told, by)
    how = {"our_people": told.get("our_people", ""), "the_customers": told.get("the_customers", "")}
    return closing.stand_down_when_all_are_reached(row, by=by, **how)


def _origin(row: Crisis, told: QueryDict, by: Agent) -> None:
    """Asked for at the end; a form without the question changes nothing."""
    if "origin" in told:
        origins.say_origin(row, told.get("origin", ""), by=by)


def _close(row: Crisis, told: QueryDict, by: Agent) -> object:
    _origin(row, told, by)
    return closing.close(row, by=by)


def _number(told: QueryDict, name: str) -> int:
    value = told.get(name, "")
    if not value.isdecimal() or len(value) > 18:
        raise DeskError(_("Choose one of the offered values."), f"{name} {value!r}")
    return int(value)


ACTS: dict[str, Act] = {
    "lead": lambda row, _told, by: roles.give_role(row, "lead", by, by=by),
    "accept": _accept,
    "role": _role,
    "scenario": _scenario,
    "level": lambda row, told, by: raising.change_level(row, _number(told, "level"), by=by),
    "next": lambda row, told, by: moving.decide_next(row, told.get("text", ""), by=by, at=moment_in(told.get("at", ""))),
    "origin": lambda row, told, by: origins.say_origin(row, told.get("origin", ""), by=by),
    "log": lambda row, told, by: entries.log(row, told.get("text", ""), by=by),
    "task": _task,
    "finish": _finish,
    "step": _step,
    "cost": _cost,
    "link": _link,
    "end-technician": _end_technician,
    "more-known": lambda row, _told, by: moving.more_is_known(row, by=by),
    "work": lambda row, _told, by: moving.work_on(row, by=by),
    "resolve": lambda row, _told, by: moving.resolve(row, by=by),
    "stand-down": _stand_down,
    "nothing-new": lambda row, told, by: moving.sign_nothing_new(row, told.get("words", ""), by=by),
    "close": _close,
    "reviewed": lambda row, _told, by: moving.reviewed(row, by=by),
}
