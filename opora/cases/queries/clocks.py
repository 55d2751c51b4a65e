"""Reading clocks: those of one case, and what the desk aims for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case, Clock
from opora.cases.targets import RECOMMENDED, SET_BY_DESKS, Targets, targets
from opora.kernel.db.prepared import prepared
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target
from opora.team import queries as team


@dataclass(frozen=True, slots=True)
class ClockNow:
    """One clock at this moment. `worked` and `passed` are the working time and the time by the wall clock that it has run.

    Without `due` and `stopped` it stands still. `given` says that the due time was promised or announced.
    """

    kind: Kind
    due: datetime | None
    warn: datetime | None
    stopped: datetime | None
    worked: timedelta
    passed: timedelta
    promised: bool
    late: bool


@prepared
def _clocks(case: int) -> QuerySet[Clock]:
    return Clock.objects.filter(case=case)


def clocks_of(case: Case) -> list[ClockNow]:
    """The clocks of a case in the order of their names in C6: first answer, next word, solution, owner."""
    now, working = timezone.now(), team.working_time()
    rows = {row.kind: row for row in _clocks(case.pk)}
    found = []
    for kind in (Kind.FIRST_ANSWER, Kind.NEXT_WORD, Kind.SOLUTION, Kind.OWNER):
        row = rows.get(kind)
        if row is None:
            continue
        since = row.running_since
        worked = row.worked + working.working_time_between(since, now) if since else row.worked
        passed = row.passed + max(now - since, timedelta(0)) if since else row.passed
        late = row.due_at < now if row.due_at else row.stopped_at is not None and row.breached_at is not None
        found.append(ClockNow(kind, row.due_at, row.warn_at, row.stopped_at, worked, passed, row.promised, late))
    return found


def targets_by_channel() -> dict[str, dict[Kind, Target]]:
    """What the desk aims for on each channel, first answer, next word and solution."""
    wanted = targets()
    return {channel: {kind: wanted[channel][kind] for kind in SET_BY_DESKS} for channel in RECOMMENDED}


def recommended_targets() -> dict[str, Targets]:
    """What we recommend (domain.md C6), to be shown beside what the desk chose."""
    return dict(RECOMMENDED)
