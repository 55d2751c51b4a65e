"""What we promised by when is the next word that is due in a case; its clock asks here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db.models import Min

from opora.cases.actions import provide_promises
from opora.ledgers.models import OPEN_PROMISE, Promise


def promised(cases: Iterable[int]) -> Mapping[int, datetime]:
    """By case, the earliest time of a promise that is still open."""
    rows = Promise.objects.filter(case__in=list(cases), state__in=OPEN_PROMISE, due__isnull=False)
    return dict(rows.values_list("case").annotate(first=Min("due")).values_list("case", "first"))


provide_promises(promised)
