"""Complaints: the one of a case, whether a case looks like one, its stages along ISO 10002, and how long each usually takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.crises.models import Crisis, NoComplaint
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.playbooks.queries.running import KnownRun
from opora.team.models import Agent

PLAN = "complaint"
STAGES = ("received", "acknowledged", "assessed", "investigated", "answered", "decision-told", "check-and-close")
"""Steps of the plan that are stages of ISO 10002 (domain.md, C13); the number of the case tracks it from the first."""
COUNTED = timedelta(days=365)
WHOLE = "whole"

MEDIANS = """
    WITH done AS (
      SELECT s.step, s.at - lag(s.at, 1, c.opened_at) OVER (PARTITION BY k.id ORDER BY s.at, s.id) AS took
        FROM crises_crisis k JOIN cases_case c ON c.id = k.case_id JOIN playbooks_stepdone s ON s.run_id = k.run_id
       WHERE k.reported_at > %s AND s.left_out = '' AND s.step = ANY(%s)
    UNION ALL
      SELECT 'whole', k.closed_at - c.opened_at FROM crises_crisis k JOIN cases_case c ON c.id = k.case_id
       WHERE k.reported_at > %s AND k.state = 'closed'
    )
    SELECT step, percentile_cont(0.5) WITHIN GROUP (ORDER BY took), count(*) FROM done GROUP BY step
"""


@dataclass(frozen=True, slots=True)
class Usual:
    """The middle of how long a stage took after the one before, and in how many complaints of the last year."""

    middle: timedelta
    count: int


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a complaint. `at`: when it was reached; `left_out`: why it was not needed; `is_planned`: the plan has such a step."""

    key: str
    at: datetime | None
    left_out: str
    is_planned: bool
    usual: Usual | None


def complaint_of(case: Case) -> Crisis | None:
    """The newest complaint of a case, or of one that was joined into it; None where there was none."""
    return next(iter(_complaints_of(case.pk)), None)


def _of(case: int) -> QuerySet[Crisis]:
    return Crisis.objects.filter(Q(case=case) | Q(case__joined_into=case))


@asks_only_if("case", _of)
@prepared
def _complaints_of(case: int) -> QuerySet[Crisis]:
    return _of(case).select_related("case", "run__version__playbook").order_by("-pk")[:1]


def looks_like_one(case: Case) -> bool:
    """Whether the desk read of something that went wrong, and nobody said that it is no complaint."""
    return case.active and bool(case.problem) and not _said_no(case.pk)


@asks_only_if("case", lambda case: NoComplaint.objects.filter(case=case))
@prepared
def _said_no(case: int) -> QuerySet[NoComplaint]:
    return NoComplaint.objects.filter(case=case)


def complaints(*, for_: Agent) -> QuerySet[Crisis]:
    """Those whose case this person may see and that are not closed, the oldest first."""
    seen = visible_cases(for_=for_).values("pk")
    rows = Crisis.objects.filter(case__in=seen).exclude(state=Crisis.State.CLOSED)
    return rows.select_related("case__owner", "run__version").order_by("since")


def usual_times() -> dict[str, Usual]:
    """By stage, and `WHOLE` from the first word to the closing, over the complaints of the last year."""
    since = timezone.now() - COUNTED
    rows = quick.ask(MEDIANS, [since, quick.array(list(STAGES)), since])
    return {step: Usual(middle, count) for step, middle, count in rows}


def stages(known: KnownRun, usual: Mapping[str, Usual]) -> list[Stage]:
    """Where a complaint stands, from the run of its plan."""
    ticked = {one.step.key: one.done for one in known.steps}
    return [
        Stage(
            key,
            done.at if (done := ticked.get(key)) and not done.left_out else None,
            done.left_out if done else "",
            key in ticked,
            usual.get(key),
        )
        for key in STAGES
    ]
