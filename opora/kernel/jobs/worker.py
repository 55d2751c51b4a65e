"""The worker: drains rows while there are any, then sleeps until woken or until a timer may be due."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from types import FrameType

import psycopg
from django.db import DatabaseError, InterfaceError, OperationalError, close_old_connections, connection
from django.utils import timezone

from opora.kernel.db import direct_conninfo
from opora.kernel.db.once import one_request
from opora.kernel.db.quick import ask
from opora.kernel.jobs import ALIVE_LOCK, CHANNEL, WORKER, RegisteredDrain, RegisteredTimer, drains, timers
from opora.kernel.jobs.waiting import WaitingRows, worth_running
from opora.kernel.memory import settle

log = logging.getLogger(__name__)
LONGEST_SLEEP = 1.0  # seconds; a lost wake-up costs at most this
FEW = 20  # rows; so many at once cost little more than one
PAUSE_AFTER_FAILURE = timedelta(seconds=5)
DATABASE_AWAY = (psycopg.OperationalError, OperationalError, InterfaceError, ConnectionError)


class Worker:
    """Runs until told to stop. One round takes one batch of each of its drains, so that no kind of row starves another."""

    def __init__(self, work: Sequence[RegisteredDrain], *, keeps_time: bool) -> None:
        self.work = work
        self.keeps_time = keeps_time
        self.stopping = False
        self.waiting = WaitingRows(work)
        self.resting_until: dict[str, float] = {}
        self.worked_at: dict[str, float] = {}
        self.patient_until: dict[str, float] = {}
        self.runs = False

    def run(self) -> None:
        """Work until `stop`; a lost database connection is waited out."""
        self.runs = True
        while not self.stopping:
            try:
                self._run_connected()
            except DATABASE_AWAY as problem:
                log.warning("database not reachable, trying again: %s", problem)
                connection.close()
                time.sleep(LONGEST_SLEEP)

    def _run_connected(self) -> None:
        with psycopg.connect(direct_conninfo(), autocommit=True) as ear:
            ear.execute("SELECT pg_advisory_lock_shared(%s, %s)", [ALIVE_LOCK, WORKER])
            ear.execute(f"LISTEN {CHANNEL}")
            while not self.stopping:
                close_old_connections()
                if self.one_round() == 0:
                    for _ in ear.notifies(timeout=self._sleep(), stop_after=1):
                        pass

    def _sleep(self) -> float:
        """Seconds until the next look: until the first that is patient has been patient long enough."""
        now = time.monotonic()
        return min((until - now for until in self.patient_until.values() if until > now), default=LONGEST_SLEEP)

    def one_round(self) -> int:
        """The timers that are due, and one batch of every drain for which rows wait. Returns how many rows were taken."""
        if self.keeps_time:
            run_due_timers()
        taken, worth_a_look = 0, self._worth_a_look()
        for one in self.work:
            if one.name in worth_a_look and not self._can_wait(one, taken):
                taken += self._work_off(one)
                if one.patience and self.runs:
                    taken += self._let_pass(one)
        return taken

    def _let_pass(self, patient: RegisteredDrain) -> int:
        """After a batch of patient work, what cannot wait goes first again: a visitor of the chat waits for one batch at most."""
        urgent = [one for one in self.work if one.waiting and not one.patience and one.order < patient.order]
        worth_a_look = self._worth_a_look() if urgent else set()
        return sum(self._work_off(one) for one in urgent if one.name in worth_a_look)

    def _work_off(self, drain: RegisteredDrain) -> int:
        taken = self._drain_one(drain)
        self.worked_at[drain.name] = time.monotonic()
        if self.runs and taken < FEW:  # the next ones had better come together
            self.patient_until[drain.name] = self.worked_at[drain.name] + drain.patience.total_seconds()
        return taken

    def _worth_a_look(self) -> set[str]:
        """Without an answer (one of the tables is being changed, or is not there yet) each drain looks for itself and fails alone."""
        try:
            return self.waiting.names()
        except DATABASE_AWAY:
            raise
        except DatabaseError:
            log.exception("what waits cannot be asked together")
            connection.close()
            return {one.name for one in self.work}

    def _can_wait(self, drain: RegisteredDrain, taken: int) -> bool:
        """Until its patience ends: while there is work before it, and where there were only few rows the last time."""
        now = time.monotonic()
        in_a_stream = taken > 0 and now < self.worked_at.get(drain.name, float("-inf")) + drain.patience.total_seconds()
        return in_a_stream or now < self.patient_until.get(drain.name, float("-inf"))

    def _drain_one(self, drain: RegisteredDrain) -> int:
        if self.resting_until.get(drain.name, 0) > time.monotonic():
            return 0
        try:
            with one_request():
                return drain.work()
        except DATABASE_AWAY:
            raise
        except Exception:
            log.exception("drain %s failed; it rests for %s", drain.name, PAUSE_AFTER_FAILURE)
            self.resting_until[drain.name] = time.monotonic() + PAUSE_AFTER_FAILURE.total_seconds()
            connection.close()
            return 0


# No row comes back when another worker was here since we looked.
TAKE_TURN = """
    INSERT INTO kernel_periodicrun AS run (name, last_at) VALUES (%s, %s)
    ON CONFLICT (name) DO UPDATE SET last_at = EXCLUDED.last_at WHERE run.last_at = %s
    RETURNING name
"""


# Those that have nothing to do take their turns together.
REST = """
    INSERT INTO kernel_periodicrun AS run (name, last_at) SELECT unnest(%s::text[]), %s
    ON CONFLICT (name) DO UPDATE SET last_at = GREATEST(run.last_at, EXCLUDED.last_at)
"""


def run_due_timers() -> None:
    """Run the periodic tasks whose time has come, that no other worker took, and that have something to do."""
    now = timezone.now()
    last = dict(ask("SELECT name, last_at FROM kernel_periodicrun"))
    due = [one for one in timers if one.name not in last or last[one.name] + one.every <= now]
    if not due:
        return
    worth = _worth_running(due)
    if resting := sorted({one.name for one in due} - worth):
        ask(REST, [resting, now])
    for timer in due:
        if timer.name in worth:
            _run_timer(timer, last.get(timer.name))


def _worth_running(due: Sequence[RegisteredTimer]) -> set[str]:
    """Without an answer each timer looks for itself and fails alone, as with the drains."""
    try:
        return worth_running(due)
    except DATABASE_AWAY:
        raise
    except DatabaseError:
        log.exception("what waits for the timers cannot be asked together")
        connection.close()
        return {one.name for one in due}


def _run_timer(timer: RegisteredTimer, last_at: datetime | None) -> None:
    if not ask(TAKE_TURN, [timer.name, timezone.now(), last_at]):
        return
    try:
        with one_request():
            timer.work()
    except Exception:
        log.exception("periodic task %s failed", timer.name)


def worker_for_everything() -> Worker:
    """One that does all kinds of work in the caller's own thread."""
    return Worker(drains, keeps_time=True)


def drain_everything(rounds: int = 1000) -> None:
    """Work until nothing waits; for commands and tests that want the result now."""
    worker = worker_for_everything()
    for _ in range(rounds):
        if worker.one_round() == 0:
            return


def main() -> int:
    """The process `opora worker`: our own rows in one thread, what waits for other people's servers in another."""
    settle()
    inside = Worker([one for one in drains if not one.waits_for_others], keeps_time=True)
    outside = Worker([one for one in drains if one.waits_for_others], keeps_time=False)

    def stop(*_: int | FrameType | None) -> None:
        inside.stopping = outside.stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    beside = threading.Thread(target=outside.run, name="outside")
    beside.start()
    inside.run()
    beside.join()
    return 0
