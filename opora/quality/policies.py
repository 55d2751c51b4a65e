"""Whose figures somebody may see: their own, and those of people who may less than they do. There is no list to compare by."""

from __future__ import annotations

from opora.team.models import Agent
from opora.team.queries import is_above

REVIEW = "quality:review"


def may_see_figures(reader: Agent, agent: Agent) -> bool:
    """A person themselves, and their lead: a reviewer whose role holds everything theirs does, and more."""
    return reader.pk == agent.pk or (reader.may(REVIEW) and is_above(reader, agent))
