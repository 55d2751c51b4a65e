"""Closing checks: of one case, those under way, and the share of closed cases that ended with a yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.cases.queries import visible_cases
from opora.followups.models import OPEN_CHECK, Check
from opora.kernel.access import fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.team.models import Agent


@dataclass(frozen=True, slots=True)
class Checked:
    """Of so many cases closed in a time: how many had a check asked, how many said yes, no or nothing."""

    closed: int
    asked: int
    confirmed: int
    refused: int
    silent: int

    @property
    def share_asked(self) -> float | None:
        """None when nothing was closed."""
        return self.asked / self.closed if self.closed else None

    @property
    def share_confirmed(self) -> float | None:
        """Of the cases closed, those that ended with the customer's yes; None when nothing was closed."""
        return self.confirmed / self.closed if self.closed else None


def check(pk: int, *, for_: Agent) -> Check:
    """One check of a case this person may see."""
    return fetch_or_absent(Check.objects.filter(case__in=visible_cases(for_=for_)).select_related("case"), pk=pk)


@asks_only_if("case", lambda case: Check.objects.filter(case=case).exclude(state=Check.State.DROPPED))
@prepared
def _checks(case: int) -> QuerySet[Check]:
    return Check.objects.filter(case=case).exclude(state=Check.State.DROPPED).select_related("case__owner").order_by("-planned_at")[:5]


def checks_of(case: Case) -> list[Check]:
    """The checks of a case that were asked or wait, newest first."""
    return _checks(case.pk)


def waiting_checks(*, for_: Agent) -> QuerySet[Check]:
    """Checks under way in cases this person may see, the next due first."""
    rows = Check.objects.filter(state__in=OPEN_CHECK, case__in=visible_cases(for_=for_))
    return rows.select_related("case__owner", "case__customer").order_by("due_at", "pk")


def closing_checks(since: datetime, until: datetime, *, for_: Agent) -> Checked:
    """How the cases ended that were closed in this time, among those open to this person; the newest check of a case counts."""
    closed = list(
        Case.objects.filter(
            pk__in=visible_cases(for_=for_).values("pk"), state=Case.State.CLOSED, ended_at__gte=since, ended_at__lt=until
        ).values_list("pk", flat=True)
    )
    rows = Check.objects.filter(case__in=closed).exclude(asked_at=None).order_by("case", "-asked_at").distinct("case")
    states = list(rows.values_list("state", flat=True))
    return Checked(
        closed=len(closed),
        asked=len(states),
        confirmed=states.count(Check.State.CONFIRMED),
        refused=states.count(Check.State.REFUSED),
        silent=states.count(Check.State.SILENT),
    )
