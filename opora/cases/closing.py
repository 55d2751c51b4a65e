"""What must be so before a case is closed as solved: rooms above say it here, at start, and refuse by raising Conflict."""

from __future__ import annotations

from collections.abc import Callable

from opora.cases.models import Case
from opora.team.models import Agent

Demand = Callable[[Case, Agent | None], object]

_demands: list[Demand] = []


def before_closing(wanted: Demand) -> Demand:
    """Register a demand: called with the case, held in the closing transaction, and with who closes it (None: the desk itself)."""
    _demands.append(wanted)
    return wanted


def demand_all(case: Case, by: Agent | None) -> None:
    """Ask every room; the first that refuses keeps the case open."""
    for wanted in _demands:
        wanted(case, by)
