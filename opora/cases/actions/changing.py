"""How every change of a case is made: permission, lock, change, thin line, audit, live note, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction

from opora.cases.models import Case, CaseEvent
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.team.models import Agent


@contextmanager
def changing(case: Case, act: str, permission: str, *, by: Agent | None, line: bool = True, **values: Any) -> Iterator[Case]:
    """Lock the case afresh, let the caller change the yielded row, then save it and tell everybody.

    `act` names the thin line in the conversation and the audit row; `values` are what they show.
    """
    if by is not None:
        demand(by, permission)
    with transaction.atomic():
        row = Case.objects.select_for_update().get(pk=case.pk)
        yield row
        row.save()
        if line:
            CaseEvent.objects.create(case=row, kind=act, values=values, by=by)
        audit.record(f"case.{act}", f"case:{row.pk}", by=by, **values)
        live.tell(live.Change("case", row.pk, mailbox=row.mailbox_id), live.Change("counts"))
    case.refresh_from_db()
