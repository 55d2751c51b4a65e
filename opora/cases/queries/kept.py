"""The searches and filters a person keeps."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from opora.cases.models import SavedView
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.team.models import Agent

KEPT = ("q", "view", "mailbox", "tag", "longest")  # what of an address belongs to the view


@asks_only_if("reader", lambda owner: SavedView.objects.filter(Q(owner=owner) | Q(shared=True)))
@prepared
def _saved_views(owner: int) -> QuerySet[SavedView]:
    return SavedView.objects.filter(Q(owner=owner) | Q(shared=True)).order_by("name", "pk")


def saved_views(*, for_: Agent) -> list[SavedView]:
    """One's own and those that colleagues share, by name."""
    return _saved_views(for_.pk)
