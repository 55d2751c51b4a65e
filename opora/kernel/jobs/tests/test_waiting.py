"""A round asks once what waits for all its drains, and once for the timers that are due; none that has something to do is left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.models import Q, QuerySet
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from opora.kernel.jobs import RegisteredDrain, RegisteredTimer, Waiting, drains, timers, worker
from opora.kernel.jobs.waiting import WaitingRows, worth_running
from opora.kernel.jobs.worker import Worker
from opora.kernel.models import Event, PeriodicRun

pytestmark = pytest.mark.django_db


def drain_of(name: str, waiting: Callable[..., QuerySet[Event]] | None, done: list[str] | None = None) -> RegisteredDrain:
    def work() -> int:
        if done is not None:
            done.append(name)
        return 0

    return RegisteredDrain(name, 10, work, False, timedelta(0), waiting)


def test_only_what_has_rows_is_worked_at_and_what_says_nothing_always() -> None:
    Event.objects.create(name="50 % “off”", payload={}, tries=2)
    named = [
        drain_of("by text", lambda _now: Event.objects.filter(name="50 % “off”")),
        drain_of("by another text", lambda _now: Event.objects.filter(name="50 %% “off”")),
        drain_of("by one of two", lambda now: Event.objects.filter(Q(said_at__gt=now) | Q(tries__in=[1, 2]))),
        drain_of("by neither", lambda now: Event.objects.filter(Q(said_at__gt=now) | Q(tries__in=[3, 4]))),
        drain_of("due", lambda now: Event.objects.filter(said_at__lte=now).order_by("-said_at")),
        drain_of("not due", lambda now: Event.objects.filter(said_at__gt=now)),
        drain_of("not undone", lambda _now: Event.objects.filter(delivered_at__isnull=False)),
        drain_of("says nothing", None),
    ]
    assert WaitingRows(named).names() == {"by text", "by one of two", "due", "says nothing"}


def test_what_is_due_later_waits_until_then() -> None:
    rows = WaitingRows([drain_of("later", lambda now: PeriodicRun.objects.filter(last_at__lte=now))])
    row = PeriodicRun.objects.create(name="moment", last_at=timezone.now() + timedelta(hours=1))
    assert rows.names() == set()
    PeriodicRun.objects.filter(pk=row.pk).update(last_at=timezone.now())
    assert rows.names() == {"later"}


def test_an_idle_round_of_the_whole_desk_asks_once_for_all_that_say_what_waits() -> None:
    worker = Worker([one for one in drains if one.waiting], keeps_time=False)
    assert len(worker.work) > 15
    worker.one_round()
    with CaptureQueriesContext(connection) as asked:
        assert worker.one_round() == 0
    assert len(asked) == 0  # the one question goes without the ORM, which would count it


@pytest.mark.django_db(transaction=True)
def test_a_table_that_cannot_be_asked_keeps_no_work_from_being_tried() -> None:
    done: list[str] = []
    asks_wrongly = drain_of("asks wrongly", lambda _now: Event.objects.extra(where=["no_such_column = 1"]), done)
    worker = Worker([asks_wrongly, drain_of("says nothing", None, done)], keeps_time=False)
    assert worker.one_round() == 0
    assert done == ["asks wrongly", "says nothing"]


def timer_of(name: str, waiting: Waiting | None, done: list[str]) -> RegisteredTimer:
    return RegisteredTimer(name, timedelta(minutes=1), lambda: done.append(name), waiting)


def test_a_moment_may_be_moved_and_its_day_taken() -> None:
    PeriodicRun.objects.create(name="moment", last_at=timezone.now() - timedelta(days=10))
    named = [
        drain_of("nine days old", lambda now: PeriodicRun.objects.filter(last_at__lt=now - timedelta(days=9))),
        drain_of("eleven days old", lambda now: PeriodicRun.objects.filter(last_at__lt=now - timedelta(days=11))),
        drain_of("of a day before", lambda now: PeriodicRun.objects.filter(last_at__date__lte=(now - timedelta(days=9)).date())),
        drain_of("of a day long before", lambda now: PeriodicRun.objects.filter(last_at__date__lte=(now - timedelta(days=12)).date())),
        drain_of("of a fixed day", lambda _now: PeriodicRun.objects.filter(last_at__gt=datetime(2001, 1, 1, tzinfo=UTC))),
        drain_of("one of two kinds", lambda now: (Event.objects.all(), PeriodicRun.objects.filter(last_at__lt=now))),
        drain_of("neither kind", lambda now: (Event.objects.all(), PeriodicRun.objects.filter(last_at__gt=now))),
    ]
    found = {"nine days old", "of a day before", "of a fixed day", "one of two kinds"}
    assert WaitingRows(named).names() == found
    assert worth_running([timer_of(one.name, one.waiting, []) for one in named]) == found


def test_a_timer_without_rows_rests_until_its_next_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    news = timer_of("news", lambda _now: Event.objects.all(), done)
    monkeypatch.setattr(worker, "timers", [news, timer_of("says nothing", None, done)])
    worker.run_due_timers()
    assert done == ["says nothing"]
    Event.objects.create(name="something", payload={})
    worker.run_due_timers()
    assert done == ["says nothing"]  # both had their turn this minute
    PeriodicRun.objects.update(last_at=timezone.now() - timedelta(minutes=2))
    worker.run_due_timers()
    assert done == ["says nothing", "news", "says nothing"]


@pytest.mark.django_db(transaction=True)
def test_a_table_that_cannot_be_asked_keeps_no_timer_from_being_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    asks_wrongly = timer_of("asks wrongly", lambda _now: Event.objects.extra(where=["no_such_column = 1"]), done)
    monkeypatch.setattr(worker, "timers", [asks_wrongly, timer_of("says nothing", None, done)])
    worker.run_due_timers()
    assert done == ["asks wrongly", "says nothing"]


def test_a_quiet_desk_runs_hardly_any_of_its_timers() -> None:
    assert len(timers) > 35
    assert len(worth_running(timers)) < 8
