"""The searches and filters a person keeps."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from opora.cases.models import SavedView
from opora.team.models import Agent

KEPT = ("q", "view", "mailbox", "tag", "longest")  # what of an address belongs to the view


def saved_views(*, for_: Agent) -> QuerySet[SavedView]:
    """One's own and those that colleagues share, by name."""
    return SavedView.objects.filter(Q(owner=for_) | Q(shared=True)).order_by("name", "pk")
