"""The worker: drains rows while there are any, then sleeps until woken or until a timer may be due."""

from __future__ import annotations

import logging
import signal
import time
from datetime import datetime, timedelta
from types import FrameType

import psycopg
from django.db import close_old_connections, connection, transaction
from django.utils import timezone

from opora.kernel.db import direct_conninfo
from opora.kernel.jobs import ALIVE_LOCK, CHANNEL, WORKER, RegisteredTimer, drains, timers
from opora.kernel.models import PeriodicRun

log = logging.getLogger(__name__)
LONGEST_SLEEP = 1.0  # seconds; a lost wake-up costs at most this
PAUSE_AFTER_FAILURE = timedelta(seconds=5)

class Worker:
    """Runs until told to stop. One round takes one batch of each drain, so that no kind of row starves another."""

    def __init__(self) -> None:
        self.stopping = False
        self.resting_until: dict[str, float] = {}

    def stop(self, *_: int | FrameType | None) -> None:
        self.stopping = True

    def run(self) -> None:
        """Work until `stop`; a lost database connection is waited out."""
        while not self.stopping:
            try:
                self._run_connected()
            except (psycopg.OperationalError, ConnectionError) as problem:
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
                    for _ in ear.notifies(timeout=LONGEST_SLEEP, stop_after=1):
                        pass

    def one_round(self) -> int:
        """One batch of every drain, and the timers that are due. Returns how many rows were taken."""
        run_due_timers()
        return sum(self._drain_one(one.name, one.work) for one in drains)

    def _drain_one(self, name: str, work: object) -> int:
        if self.resting_until.get(name, 0) > time.monotonic():
            return 0
        try:
            return int(work())  # type: ignore[operator]
        except (psycopg.OperationalError, ConnectionError):
            raise
        except Exception:
            log.exception("drain %s failed; it rests for %s", name, PAUSE_AFTER_FAILURE)
            self.resting_until[name] = time.monotonic() + PAUSE_AFTER_FAILURE.total_seconds()
            connection.close()
            return 0

def run_due_timers() -> None:
    """Run the periodic tasks whose time has come and that no other worker took."""
    now = timezone.now()
    last = dict(PeriodicRun.objects.values_list("name", "last_at"))
    for timer in timers:
        if timer.name not in last or last[timer.name] + timer.every <= now:
            _run_timer(timer, last.get(timer.name))

def _run_timer(timer: RegisteredTimer, last_at: datetime | None) -> None:
    with transaction.atomic():
        _row, new = PeriodicRun.objects.get_or_create(name=timer.name, defaults={"last_at": timezone.now()})
        mine = new or PeriodicRun.objects.filter(name=timer.name, last_at=last_at or timezone.now()).update(last_at=timezone.now())
    if not mine:
        return
    try:
        timer.work()
    except Exception:
        log.exception("periodic task %s failed", timer.name)

def drain_everything(rounds: int = 1000) -> None:
    """Work until nothing waits; for commands and tests that want the result now."""
    worker = Worker()
    for _ in range(rounds):
        if worker.one_round() == 0:
            return

def main() -> int:
    """The process `opora worker`."""
    worker = Worker()
    signal.signal(signal.SIGTERM, worker.stop)
    signal.signal(signal.SIGINT, worker.stop)
    worker.run()
    return 0
