"""How every change of a case is made: permission, lock, change, thin line, audit, live note, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.cases.clockwork import set_clocks
from opora.cases.models import Case, CaseEvent
from opora.cases.queries.one import visible_cases
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent


def demand_sight(owner: Agent, case: Case) -> None:
    """Refuse to give a case to somebody who may not see its mailbox."""
    if not visible_cases(for_=owner).filter(pk=case.pk).exists():
        sentence = _("%(name)s may not see this mailbox. Choose somebody else, or open the mailbox to them first.") % {"name": owner.name}
        raise DeskError(sentence, f"agent {owner.pk} does not see case {case.pk}")


WORDS = frozenset({"title", "tag"})


@contextmanager
def changing(case: Case, act: str, permission: str, *, by: Agent | None, line: bool = True, **values: Any) -> Iterator[Case]:
    """Lock the case afresh, let the caller change the yielded row, then save it, set its clocks and tell everybody.

    `act` names the thin line in the conversation and the audit row; `values` are what the line shows. Of these the audit log
    keeps none that may hold a customer's words: it cannot be changed when somebody is erased.
    """
    if by is not None:
        demand(by, permission)
    with transaction.atomic():
        row = Case.objects.select_for_update().get(pk=case.pk)
        yield row
        row.save()
        if line:
            CaseEvent.objects.create(case=row, kind=act, values=values, by=by)
        set_clocks([row])
        audit.record(f"case.{act}", f"case:{row.pk}", by=by, **{key: value for key, value in values.items() if key not in WORDS})
        live.tell(live.Change("case", row.pk, mailbox=row.mailbox_id), live.Change("counts"))
    case.refresh_from_db()
