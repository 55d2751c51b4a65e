"""Reading the pulse: what is going on by the look of it, and what was decided on before."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.crises.models import SpikeCard
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.team.models import Agent

MOST_OPEN, MOST_DECIDED = 10, 30
DECIDED_OF = timedelta(days=7)


def cards(*, for_: Agent) -> QuerySet[SpikeCard]:
    """All cards, the newest first. Everybody of the desk may see them: they name no customer."""
    demand(for_, "crises:raise")
    return _rows()


def _rows() -> QuerySet[SpikeCard]:
    return SpikeCard.objects.select_related("decided_by", "crisis").order_by("-at", "-pk")


def card(pk: int, *, for_: Agent) -> SpikeCard:
    """One of them."""
    return fetch_or_absent(cards(for_=for_), pk=pk)


def open_cards(*, for_: Agent) -> list[SpikeCard]:
    """What nobody has decided on yet; every page asks."""
    demand(for_, "crises:raise")
    return _open()


@prepared
def _open() -> QuerySet[SpikeCard]:
    return _rows().filter(state=SpikeCard.State.OPEN)[:MOST_OPEN]


def decided_cards(*, for_: Agent) -> list[SpikeCard]:
    """What became of those of the last seven days."""
    rows = cards(for_=for_).exclude(state=SpikeCard.State.OPEN).filter(at__gte=timezone.now() - DECIDED_OF)
    return list(rows[:MOST_DECIDED])
