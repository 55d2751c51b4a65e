"""The crisis room: what I do next, what everybody does, what we say, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from opora.callbacks.models import Callback
from opora.crises.actions.bulletins import may_publish
from opora.crises.actions.moving import leads
from opora.crises.actions.telling import saw
from opora.crises.models import GOING_ON, NOT_OVER, Cost, Crisis, CrisisRole, Level, RoleHeld
from opora.crises.queries import crises as queries
from opora.crises.queries.affected import counts
from opora.crises.queries.alarm import newest_lesson, past
from opora.crises.queries.bulletins import text_of
from opora.crises.queries.callbacks import Caller, calls
from opora.crises.queries.causes import causes, hits_of_crisis
from opora.crises.queries.closing import against_closing
from opora.crises.queries.next_steps import NextStep, Standing, standing, steps_of
from opora.crises.queries.scenarios import names_known
from opora.pure.plans import said
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.crises.line import gauge_context
from opora.web.crises.wording import line, step
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

LINES = 60


@login_required
@require_GET
def room(request: HttpRequest, crisis: int) -> HttpResponse:
    """One page for everybody; the top of it differs."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = queries.crisis(crisis, for_=reader)
    knows = queries.who_knows(row)
    if not any(one.agent_id == reader.pk and one.seen_at for one in knows):
        saw(row, by=reader)
        knows = queries.who_knows(row)
    told = [{"name": one.agent.name, "seen_at": one.seen_at, "told_at": one.told_at} for one in knows]
    context = {**context_of(row, reader), "knows": told}
    if request.headers.get("X-Opora-Panes"):
        return render(request, "crises/room_body.html", context)
    return render(request, "crises/room.html", {**context, "rail": rail(request, area="crises"), "live_url": reverse("live")})


def context_of(row: Crisis, reader: Agent) -> dict[str, Any]:
    """What the room shows of a crisis to one person."""
    at, kin = standing(row), queries.family(row)
    steps, bulletin, held = steps_of(at, language=reader.language), at.bulletin, at.roles
    return {
        "crisis": row,
        "level": Level(row.level).label,
        "mine": [_step(one) for one in steps if one.agent == reader.pk],
        "open_to_all": [_step(one) for one in steps if one.agent is None],
        "roles": [_role(role, held, steps) for role in CrisisRole],
        "timeline": [line(one) for one in queries.timeline(row, limit=LINES, kin=kin)],
        "tasks": at.tasks,
        "plan": _plan(at, reader),
        "technicians": at.technicians,
        "bulletin": bulletin,
        "said": text_of(bulletin, reader.language, "chat") if bulletin else "",
        "may_publish": may_publish(row, reader, held),
        "family": [one for one in kin if one.pk != row.pk],
        "others": [one for one in queries.not_over(for_=reader) if one.pk != row.pk],
        "calls": _calls(row, reader, kin),
        "costs": _costs(row),
        "cost_kinds": Cost.Kind.choices,
        "levels": Level.choices,
        "origins": Crisis.Origin.choices,
        **_cause(row, reader),
        "people": [(one.pk, one.name) for one in team.colleagues_by_name() if one.may("crises:work")],
        "scenarios": _scenarios(row, reader),
        "scenario_name": row.scenario.name_in(reader.language) if row.scenario else "",
        "before": past(row.scenario) if row.scenario else (),
        "lesson": newest_lesson(row.scenario) if row.scenario else None,
        "may_work": reader.may("crises:work"),
        "leads": leads(row, reader, held),
        "goes_on": row.state in GOING_ON,
        "is_over": row.state not in NOT_OVER,
        "counts": counts(row, kin=kin),
        "points": against_closing(row) if row.state not in GOING_ON else [],
        **gauge_context(reader),
    }


def _step(one: NextStep) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "words": step(one),
        "due": one.due,
        "is_late": one.due is not None and one.due < timezone.now(),
        "row": one.row,
        "step": one.values.get("step", ""),
    }


def _plan(at: Standing, reader: Agent) -> list[dict[str, Any]]:
    """Every step of the plan that is followed, done or not."""
    if at.run is None:
        return []
    return [
        {
            "key": one.step.key,
            "words": said(one.step.texts, reader.language),
            "why": said(one.step.why, reader.language),
            "role": CrisisRole(one.step.role).label if one.step.role in CrisisRole.values else "",
            "done": one.done,
        }
        for one in at.run.steps
    ]


def _role(role: str, held: list[RoleHeld], steps: list[NextStep]) -> dict[str, Any]:
    """One line of the table of roles: who has it, who was asked, what they do next."""
    holders = [one for one in held if one.role == role]
    first = holders[0] if holders else None
    return {
        "role": role,
        "label": CrisisRole(role).label,
        "held": first,
        "next": next((step(one) for one in steps if one.role == role), ""),
    }


def _cause(row: Crisis, reader: Agent) -> dict[str, Any]:
    """Known problems it had for a cause, and whether the reader may note one. A rehearsal leaves nothing behind."""
    may = row.drill_id is None and reader.may("lessons:change")
    return {"hits": hits_of_crisis(row), "known_causes": causes() if may else [], "may_learn": may}


def _costs(row: Crisis) -> dict[str, Any]:
    """What was noted, and the sums of each kind: hours are not money."""
    lines = queries.costs(row)
    sums: dict[str, Decimal] = {}
    for one in lines:
        sums[one.kind] = sums.get(one.kind, Decimal(0)) + one.amount
    money = sum((amount for kind, amount in sums.items() if kind != Cost.Kind.HOURS), Decimal(0))
    return {"lines": lines, "money": money, "hours": sums.get(Cost.Kind.HOURS, Decimal(0))}


def _calls(row: Crisis, reader: Agent, kin: Sequence[Crisis]) -> dict[str, Any] | None:
    """Callbacks: how many are open, whom I call next, who called how long, how customers took it; None where nobody waits or waited."""
    found = calls(row, for_=reader, kin=kin)
    if not found.any:
        return None
    names = dict(Callback.Reaction.choices)
    return {
        "open": found.open,
        "reached": found.reached,
        "impossible": found.impossible,
        "mine": found.mine,
        "spent": _minutes(found.spent),
        "reactions": [{"name": names[key], "count": found.reactions[key]} for key in names if key in found.reactions],
        "callers": [_caller(one) for one in found.callers],
    }


def _caller(one: Caller) -> dict[str, Any]:
    spent = _minutes(one.spent)
    return {"name": one.agent.name, "waiting": one.waiting, "reached": one.reached, "spent": spent, "pleased": one.pleased}


def _minutes(spent: timedelta) -> str:
    """1:25, hours and minutes, rounded up: whoever called once spent a minute at least."""
    minutes = -(-int(spent.total_seconds()) // 60)
    return f"{minutes // 60}:{minutes % 60:02}"


def _scenarios(row: Crisis, reader: Agent) -> list[tuple[int, str]]:
    return [one for one in names_known(reader.language) if one[0] != row.scenario_id]
