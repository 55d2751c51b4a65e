"""My quality, the quality of one person for their lead, and which house rule fails most. No page puts people side by side."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from opora.pure.quality.scorecard import GOAL
from opora.quality import queries
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.quality.frame import page
from opora.web.quality.names import item_names

FIGURES_OF = timedelta(days=90)


@login_required
@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """What was marked of me, by month and line by line."""
    by: Agent = request.user  # type: ignore[assignment]
    return page(request, "quality/figures.html", _figures(by, by), at="my_quality")


@login_required
@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Names to choose from, without figures."""
    by: Agent = request.user  # type: ignore[assignment]
    return page(request, "quality/people.html", {"people": queries.agents_within_reach(for_=by)}, at="quality_of_people")


@login_required
@require_GET
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as `mine`, for somebody's lead."""
    by: Agent = request.user  # type: ignore[assignment]
    return page(request, "quality/figures.html", _figures(team.person(pk), by), at="quality_of_people")


@login_required
@require_GET
def house_rules(request: HttpRequest) -> HttpResponse:
    """The ten by how often they fail in the last three months, of the whole team."""
    found = queries.house_rule_figures(get_language() or "en", since=timezone.now() - FIGURES_OF)
    return page(
        request, "quality/house_rules.html", {"rows": found, "worst": found[0] if found[0].failed else None}, at="house_rule_figures"
    )


def _figures(agent: Agent, by: Agent) -> dict[str, Any]:
    months = queries.figures(agent, for_=by)
    return {
        "agent": agent,
        "is_own": agent.pk == by.pk,
        "goal": round(100 * GOAL),
        "months": [{"month": one.month, "percent": percent(one.total), "figures": one} for one in months],
        "lines": _lines(months),
        "reviews": [_row(one) for one in queries.reviews_of(agent, for_=by)[:50]],
    }


def _lines(months: list[queries.Month]) -> list[dict[str, Any]]:
    return [{"name": name, "shares": [percent(one.items[item]) for one in months]} for item, name in item_names().items()]


def _row(review: Any) -> dict[str, Any]:
    scores = list(review.scores.all())
    return {
        "review": review,
        "percent": percent(sum(one.total for one in scores) / len(scores)),
        "is_zero": any(one.zeros for one in scores),
        "note": next((one.note for one in scores if one.note), ""),
    }


def percent(share: float) -> int:
    """Whole percent of a share from 0 to 1."""
    return round(100 * share)
