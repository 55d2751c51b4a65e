"""How every change in the ledgers is made: permission, lock, change, audit, live note, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any, TypeVar

from django.db import transaction

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.ledgers.models import Promise, Question, Statement
from opora.team.models import Agent

Row = TypeVar("Row", Question, Promise, Statement)
PERMISSION = "ledgers:change"


def allow(by: Agent | None) -> None:
    """Refuse who may not write in the ledgers; None is the desk itself."""
    if by is not None:
        demand(by, PERMISSION)


@contextmanager
def changing(row: Row, act: str, *, by: Agent | None, **detail: Any) -> Iterator[Row]:
    """Lock the row afresh, let the caller change it, save it, tell everybody. `act` names the audit row ("promise.kept").

    The audit log keeps numbers and states, never a customer's words: it cannot be changed when somebody is erased.
    """
    allow(by)
    names = [field.attname for field in row._meta.concrete_fields]
    with transaction.atomic():
        fresh = next(iter(quick.found(type(row), "WHERE id = %s FOR UPDATE", [row.pk])), None)
        if fresh is None:
            raise type(row).DoesNotExist(f"{type(row).__name__} {row.pk} is gone")
        before = {name: deepcopy(getattr(fresh, name)) for name in names}
        yield fresh
        changed = tuple(name for name in names if getattr(fresh, name) != before[name])
        if changed:
            quick.change(fresh, changed)
        write_down(act, _case_of(row, fresh), by=by, row=fresh.pk, **detail)
    for name in names:
        setattr(row, name, getattr(fresh, name))


def _case_of(row: Row, fresh: Row) -> Case:
    known: Case | None = row._state.fields_cache.get("case")
    return known if known and known.pk == fresh.case_id else quick.found(Case, "WHERE id = %s", [fresh.case_id])[0]


def write_down(act: str, case: Case, *, by: Agent | None, **detail: Any) -> None:
    """Audit and live note of one change, in the caller's transaction; a promise moves the clock of the next word."""
    if act.startswith("promise."):
        cases.set_clocks_again([case.pk])
    audit.record(act, f"case:{case.pk}", by=by, **detail)
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
