"""How the desk keeps its word: kept, moved in time, broken. Of the team, never a ranking of persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from opora.cases.queries import visible_cases
from opora.ledgers.actions.promises import MOST_MOVES
from opora.ledgers.models import OPEN_PROMISE, Promise
from opora.team.models import Agent

State = Promise.State
GROUPS = ("kept", "updated", "broken", "open")


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises due in a period. `updated` were moved in time, at most twice; `share` is None where none is settled."""

    kept: int
    updated: int
    broken: int
    open: int

    @property
    def share(self) -> float | None:
        settled = self.kept + self.updated + self.broken
        return (self.kept + self.updated) / settled if settled else None


def promises_kept(since: datetime, until: datetime, *, for_: Agent) -> Kept:
    """The headline number of a period, over the mailboxes this person may see; by the time that was said first."""
    counts = dict.fromkeys(GROUPS, 0)
    for row in _due_between(since, until, for_):
        counts[group_of(row)] += 1
    return Kept(**counts)


def promises_behind(group: str, since: datetime, until: datetime, *, for_: Agent) -> list[Promise]:
    """The promises that one figure counts: each figure opens its list."""
    return [row for row in _due_between(since, until, for_) if group_of(row) == group]


def group_of(row: Promise) -> str:
    """In which figure a promise counts; moved late or more than twice is as good as broken."""
    if row.state in (State.BROKEN, State.REPAIRED):
        return "broken"
    in_time = all(move["in_time"] for move in row.moves)
    if not in_time or len(row.moves) > MOST_MOVES:
        return "broken"
    if row.moves:
        return "updated"
    return "open" if row.state in OPEN_PROMISE else "kept"


def _due_between(since: datetime, until: datetime, for_: Agent) -> list[Promise]:
    rows: QuerySet[Promise] = Promise.objects.filter(
        case__in=visible_cases(for_=for_), due__isnull=False, due__gte=since, made_at__lt=until
    )
    rows = rows.exclude(state=State.DISMISSED).select_related("case__customer", "owner").order_by("due", "pk")
    return [row for row in rows if (first := row.first_due) is not None and since <= first < until]
