"""How one person's conversations were marked, by month; for themselves and for their lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from opora.kernel.access import absent, demand
from opora.pure.quality.scorecard import GOAL, MOST_POINTS, Item
from opora.quality.models import Review, Score
from opora.quality.policies import REVIEW, may_see_figures
from opora.team import queries as team
from opora.team.models import Agent

MONTHS = 6


@dataclass(frozen=True, slots=True)
class Month:
    """One month of one person: conversations marked, their mean share of points, the share by item (all 0 to 1), and zeros."""

    month: date
    reviews: int
    total: float
    items: dict[str, float]
    zeros: int

    @property
    def reaches_goal(self) -> bool:
        return self.total >= GOAL


def figures(agent: Agent, *, for_: Agent) -> list[Month]:
    """The last months with something marked, newest first. Absent unless it is their own, or they lead that person."""
    by_month: dict[date, list[list[Score]]] = defaultdict(list)
    for one in reviews_of(agent, for_=for_):
        by_month[one.month].append(list(one.scores.all()))
    return [_month(month, scored) for month, scored in sorted(by_month.items(), reverse=True)[:MONTHS]]


def reviews_of(agent: Agent, *, for_: Agent) -> list[Review]:
    """What was marked of one person, newest first; twice marked conversations count once, by the mean."""
    if not may_see_figures(for_, agent):
        raise absent("Agent", agent.pk)
    rows = Review.objects.filter(agent=agent, done_at__isnull=False).select_related("case", "message").prefetch_related("scores__reviewer")
    return list(rows.order_by("-done_at")[:300])


def agents_within_reach(*, for_: Agent) -> list[Agent]:
    """Whose figures this lead may open, by name and by nothing else."""
    demand(for_, REVIEW)
    return [one for one in team.colleagues() if one.pk != for_.pk and may_see_figures(for_, one)]


def _month(month: date, scored: Sequence[Sequence[Score]]) -> Month:
    every = [score for scores in scored for score in scores]
    items = {item.value: _mean(score.marks[item] / MOST_POINTS for score in every) for item in Item}
    total = _mean(_mean(score.total for score in scores) for scores in scored)
    return Month(month, len(scored), total, items, sum(any(score.zeros for score in scores) for scores in scored))


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0
