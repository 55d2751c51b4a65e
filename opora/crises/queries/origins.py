"""Where the crises of a year came from, and how long they lasted (requirement S0-04)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.utils import timezone

from opora.crises.models import Crisis
from opora.crises.queries.crises import crises
from opora.team.models import Agent

COUNTED = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Origin:
    """One row: `going_on` of them are not repaired yet and last until now; `middle` is the median, half lasted longer."""

    origin: str
    crises: tuple[Crisis, ...]
    going_on: int
    middle: timedelta
    longest: timedelta

    @property
    def count(self) -> int:
        return len(self.crises)


def by_origin(*, for_: Agent, at: datetime | None = None) -> list[Origin]:
    """Crises that began within twelve months, rehearsals left out: the most frequent origin first, what nobody has said last."""
    now = at or timezone.now()
    found: dict[str, list[Crisis]] = defaultdict(list)
    for one in crises(for_=for_).filter(drill=None, since__gt=now - COUNTED):
        found[one.origin].append(one)
    rows = [_counted(origin, those, now) for origin, those in found.items()]
    return sorted(rows, key=lambda one: (one.origin == Crisis.Origin.UNKNOWN, -one.count, one.origin))


def lasted(crisis: Crisis, *, at: datetime) -> timedelta:
    """From when it began until it was repaired; where nobody said that, until it stood down or was closed, or until now."""
    end = ended_at(crisis) or at
    return max(end - crisis.since, timedelta())


def ended_at(crisis: Crisis) -> datetime | None:
    """When it stopped hurting, as far as it was said."""
    return crisis.resolved_at or crisis.stood_down_at or crisis.closed_at


def _counted(origin: str, those: Sequence[Crisis], now: datetime) -> Origin:
    spans = [lasted(one, at=now) for one in those]
    return Origin(origin, tuple(those), sum(ended_at(one) is None for one in those), _middle(spans), max(spans))


def _middle(spans: Sequence[timedelta]) -> timedelta:
    return timedelta(seconds=median(span.total_seconds() for span in spans))
