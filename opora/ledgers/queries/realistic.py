"""A time we can keep: the 80th percentile of how long such work took this desk, without the days we waited for customers (S3-19)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.db.prepared import prepared
from opora.ledgers.clock import desk_time
from opora.ledgers.models import Promise
from opora.ledgers.queries.waiting import waiting_spans_of
from opora.pure.workload.working_time import WorkingTime

SHARE = 0.8
FEWEST = 5  # fewer tell nothing
MOST = 100
HISTORY = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Realistic:
    """`due` is when such work begun now would be done in four of five cases; `took` the working time; `seen` from how many."""

    due: datetime
    took: timedelta
    seen: int


def realistic_due(case: Case, *, kind: str = "action", at: datetime | None = None) -> Realistic | None:
    """What the desk's own history says; None while there is too little of it.

    Looks at kept promises of the kind, else at ended cases with a tag of this one, else at all ended cases of its mailbox.
    """
    at, clock = at or timezone.now(), desk_time()
    for spans in (_kept(kind, at), _ended(case, at, tagged=True), _ended(case, at, tagged=False)):
        seen = list(spans)
        if len(seen) >= FEWEST:
            took = _took(seen, at, clock)
            span = took[math.ceil(SHARE * len(took)) - 1]
            return Realistic(clock.after_working_time(at, span), span, len(took))
    return None


def _kept(kind: str, at: datetime) -> Iterable[tuple[Case, datetime, datetime]]:
    return [(row.case, row.made_at, row.settled_at) for row in _kept_promises(kind, at - HISTORY, at) if row.settled_at]


@prepared
def _kept_promises(kind: str, since: datetime, until: datetime) -> QuerySet[Promise]:
    rows = Promise.objects.filter(kind=kind, state=Promise.State.KEPT, made_at__gt=since, settled_at__lt=until)
    return rows.select_related("case").order_by("-settled_at")[:MOST]


def _ended(case: Case, at: datetime, *, tagged: bool) -> Iterable[tuple[Case, datetime, datetime]]:
    if tagged:
        rows = list(_closed(at - HISTORY, at).filter(tags__overlap=case.tags).exclude(pk=case.pk)[:MOST]) if case.tags else []
    else:
        boxes = [] if case.mailbox_id is None else [case.mailbox_id]
        rows = _closed_in(case.pk, at - HISTORY, at, *boxes)
    return [(row, row.opened_at, row.ended_at) for row in rows if row.ended_at]


def _closed(since: datetime, until: datetime) -> QuerySet[Case]:
    rows = Case.objects.filter(state=Case.State.CLOSED, owner__isnull=False, ended_at__lt=until, opened_at__gt=since)
    return rows.order_by("-ended_at")


@prepared
def _closed_in(but: int, since: datetime, until: datetime, *boxes: int) -> QuerySet[Case]:
    """Of one mailbox, or of none."""
    return _closed(since, until).filter(mailbox=boxes[0] if boxes else None).exclude(pk=but)[:MOST]


def _took(spans: list[tuple[Case, datetime, datetime]], at: datetime, clock: WorkingTime) -> list[timedelta]:
    """Our working time of each, the shortest first; what the customer kept us waiting is taken off."""
    theirs = waiting_spans_of((case for case, _start, _end in spans), at=at)
    found = []
    for case, start, end in spans:
        within = ((max(first, start), min(last, end)) for first, last in theirs.get(case.pk, ()))
        waited = sum((clock.working_time_between(first, last) for first, last in within if first < last), timedelta(0))
        found.append(max(clock.working_time_between(start, end) - waited, timedelta(0)))
    return sorted(found)
