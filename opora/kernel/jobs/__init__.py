"""Work is rows. A room registers a drain (takes a batch of its rows, says how many) or a periodic task; one woken worker runs them.

    @drain("parcels", order=10, waiting=lambda now: Parcel.objects.filter(state="waiting"))
    def read_parcels() -> int: ...

    @periodic("wake sleeping cases", every=timedelta(seconds=30), waiting=lambda now: Case.objects.filter(asleep_until__lte=now))
    def wake_sleeping_cases() -> None: ...

`wake()` in a transaction wakes the worker when it commits.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import connection
from django.db.models import QuerySet

from opora.kernel.db.quick import ask

CHANNEL = "opora_work"
Drain = Callable[[], int]
Waiting = Callable[[datetime], QuerySet[Any] | tuple[QuerySet[Any], ...]]
Task = TypeVar("Task", bound=Callable[[], object])


@dataclass(frozen=True, slots=True)
class RegisteredDrain:
    name: str
    order: int
    work: Drain
    waits_for_others: bool
    patience: timedelta
    waiting: Waiting | None = None


@dataclass(frozen=True, slots=True)
class RegisteredTimer:
    name: str
    every: timedelta
    work: Callable[[], object]
    waiting: Waiting | None = None


WORKER = secrets.randbelow(2**31 - 2) + 1  # this process among the workers
ALIVE_LOCK = 726_200  # each worker holds the advisory lock (ALIVE_LOCK, WORKER) as long as it lives
_ALIVE = """
    SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""

drains: list[RegisteredDrain] = []
timers: list[RegisteredTimer] = []


def wake() -> None:
    """Wake the worker at commit. PostgreSQL folds repeats within one transaction into one notification."""
    ask(f"NOTIFY {CHANNEL}")


def workers_alive() -> set[int]:
    """The numbers of all workers of this database that are alive now, on any machine; always with this process."""
    with connection.cursor() as cursor:
        cursor.execute(_ALIVE, [ALIVE_LOCK])
        return {WORKER, *(int(row[0]) for row in cursor.fetchall())}


def drain(
    name: str, *, order: int, waits_for_others: bool = False, patience: timedelta = timedelta(0), waiting: Waiting | None = None
) -> Callable[[Drain], Drain]:
    """Register a function that works off up to one batch of rows and returns how many it took; 0 means nothing waits.

    `waits_for_others` marks work that talks to servers of other people: it runs beside the rest, so that a mail server
    which hangs for minutes keeps no arriving mail from its case.

    With `patience` work lets everything before it go first, at most so long: while mail streams in, its news is delivered
    in larger batches, which is cheaper for each. A running worker is also patient after it had only a few rows of this kind, and
    looks after each patient batch whether something came that is not.

    `waiting` gives for a moment the rows that the work is for, or several kinds of rows in a tuple. The worker asks for those of
    all its drains in one question a round and lets those rest that have none; so it may give too many, never too few. The moment
    is no real one: compare it, or its date, also with a timedelta added or taken away, and do nothing else with it.
    """

    def register(work: Drain) -> Drain:
        drains.append(RegisteredDrain(name, order, work, waits_for_others, patience, waiting))
        drains.sort(key=lambda one: one.order)
        return work

    return register


def periodic(name: str, *, every: timedelta, waiting: Waiting | None = None) -> Callable[[Task], Task]:
    """Register a task that runs about every so often, once among all workers.

    With `waiting` (see `drain`) it runs only when there are rows for it: what is due in one round is asked in one question.
    """

    def register(work: Task) -> Task:
        timers.append(RegisteredTimer(name, every, work, waiting))
        return work

    return register
