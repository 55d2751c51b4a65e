"""The public and the private side of one matter."""

from __future__ import annotations

from django.db.models import Q

from opora.cases.models import Case
from opora.cases.queries.one import visible_cases
from opora.team.models import Agent


def other_sides(of: Case, *, for_: Agent) -> list[Case]:
    """The private cases that go on with this public one, or the public one that this went on from; newest first."""
    mine = Q(public_case=of.pk) | Q(pk=of.public_case_id) if of.public_case_id else Q(public_case=of.pk)
    return list(visible_cases(for_=for_).filter(mine).exclude(pk=of.pk).order_by("-pk")[:5])
