"""The Friday at 17:40 as the people at the desk feel it: how fast pages open for fifty of them, and how fast the stop button stops.

    .venv/bin/python -m bench.flood

PART ("pages stop"), SECONDS (60) of the flood at its densest, SPEED (1): how many times faster than it happened, AGENTS (50), EVERY (6):
seconds a person reads before the next page, GROW (10000): cases the desk had before, N (10000): personal answers that wait when somebody
presses stop, PRESSES (3). Mails, chats and calls are those of J1 and come in by LMTP, by the doors of the widget and by signed webhooks.
JSON lines as `make bench` prints.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench import desk, growing, stopping
from bench.colleagues import AGAIN, Colleague
from bench.measuring import Figures, percentile, processor, resident_mb, wait_until_calm

BUILD = Path(__file__).parents[1] / "build" / "bench"
PART = os.environ.get("PART", "pages stop").split()
SECONDS = float(os.environ.get("SECONDS", "60"))
SPEED = float(os.environ.get("SPEED", "1"))
AGENTS = int(os.environ.get("AGENTS", "50"))
EVERY = float(os.environ.get("EVERY", "6"))
GROW = int(os.environ.get("GROW", "10000"))
PATIENCE = 300


def main() -> int:
    """Measure what was asked for, print it."""
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = Figures(BUILD / f"flood-{time.strftime('%Y%m%d-%H%M%S')}.jsonl")
    if "pages" in PART:
        os.environ["OPORA_LMTP"] = f"127.0.0.1:{desk.free_port()}"
        with desk.fresh_desk(BUILD / "flood-desk") as database:
            _pages(figures, database)
    if "stop" in PART:
        if "pages" in PART:  # one process knows one database
            os.execve(sys.executable, [sys.executable, "-m", "bench.flood"], {**os.environ, "PART": "stop"})
        with desk.fresh_desk(BUILD / "stop-desk"):
            stopping.measure(figures)
    return 0


def _pages(figures: Figures, database: int) -> None:
    from bench.doors import Doors

    doors = Doors()
    with ExitStack() as stack:
        web, worker = stack.enter_context(desk.running("web")), stack.enter_context(desk.running("worker"))
        stack.enter_context(desk.running("fetch"))
        desk.signed_in()
        before, flood = _densest(doors.friday.contacts)
        doors.open()
        _brings(doors, before, at_once=True)
        _until_placed()
        growing.grow(GROW)
        crisis = _raised()
        took: dict[str, list[float]] = {}
        colleagues = _colleagues(took, _opened_by(crisis))
        wait_until_calm(web)
        for one in colleagues:
            one.begin()
        time.sleep(2 * EVERY)  # everybody has opened their first page
        spent: dict[str, float] = {}
        with processor(spent, web=web, worker=worker, database=database):
            begun = time.perf_counter()
            for one in colleagues:
                one.measuring.set()
            _brings(doors, flood, at_once=False)
            time.sleep(max(0.0, SECONDS / SPEED - (time.perf_counter() - begun)))
            for one in colleagues:
                one.measuring.clear()
            seconds = time.perf_counter() - begun
        waited = _until_placed()
        memory = {"web_mb": resident_mb(web), "worker_mb": resident_mb(worker)}
        for one in colleagues:
            one.end()
    used = {f"{name}_cpu_share": round(value / seconds, 2) for name, value in spent.items()}
    _tell(figures, took, colleagues, contacts=len(flood), seconds=round(seconds, 1), placed_after=waited, **used, **memory)


def _tell(figures: Figures, took: dict[str, list[float]], colleagues: Sequence[Colleague], **about: Any) -> None:
    opened = [one for name, times in took.items() if not name.startswith(AGAIN) for one in times]
    again = [one for name, times in took.items() if name.startswith(AGAIN) for one in times]
    for name, times in (*sorted(took.items()), (f"{AGAIN}, all", again), ("all pages", opened)):
        p50, p95, p99 = (round(1000 * percentile(times, share), 1) for share in (0.5, 0.95, 0.99))
        figures.tell("opora", f"flood: {name}", n=len(times), p50_ms=p50, p95_ms=p95, p99_ms=p99)
    problems = [problem for one in colleagues for problem in one.problems]
    notes = sum(one.notes for one in colleagues)
    figures.tell("opora", "flood", agents=len(colleagues), grown=GROW, speed=SPEED, notes=notes, problems=problems[:3], **about)


def _densest(contacts: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """What came before the fullest stretch of so many seconds, and the stretch."""
    begins = max((one.at for one in contacts), key=lambda at: sum(at <= one.at < at + SECONDS for one in contacts))
    before = [one for one in contacts if one.at < begins]
    return before, [one for one in contacts if begins <= one.at < begins + SECONDS]


def _brings(doors: Any, contacts: Sequence[Any], *, at_once: bool) -> None:
    """Nobody waits for the one before them, however slow a door is."""
    begun = time.monotonic()
    with ThreadPoolExecutor(16) as crowd:
        for one in contacts:
            if not at_once:
                time.sleep(max(0.0, (one.at - contacts[0].at) / SPEED - (time.monotonic() - begun)))
            crowd.submit(doors.hears, one).add_done_callback(lambda done: done.result())


def _until_placed() -> float:
    """Until every contact is in its case and everybody who listens has heard; in seconds."""
    from opora.kernel.models import Event
    from opora.messages.queries import waiting_parcels

    begun = time.monotonic()
    while waiting_parcels(1) or Event.objects.filter(delivered_at=None, tries__lt=5).exists():
        if time.monotonic() - begun > PATIENCE:
            raise RuntimeError("the worker does not come to an end")
        time.sleep(0.1)
    return round(time.monotonic() - begun, 1)


def _raised() -> Any:
    """The crisis, with its bulletin out, as it stands some minutes after the alarm."""
    from datetime import timedelta

    from django.utils import timezone

    from bench.mass import SAYS
    from opora.crises.actions.raising import Alarm, raise_alarm
    from opora.crises.models import Bulletin, Crisis
    from opora.team.models import Agent

    lead, now = Agent.objects.get(email=desk.EMAIL), timezone.now()
    crisis = raise_alarm(Alarm("Nejdou objednávky, zákazníci nemohou zaplatit", level=1), by=lead)
    Crisis.objects.filter(pk=crisis.pk).update(state="informing", words=["objednavk", "platb"])
    Bulletin.objects.create(
        crisis=crisis, version=1, since=now, next_news_at=now + timedelta(minutes=20), published_at=now,
        texts={language: {"mail": text, "chat": text, "phone": text, "public": text} for language, text in SAYS.items()},
        parts={language: {"what": text.split(".")[0]} for language, text in SAYS.items()},
    )  # fmt: skip
    return crisis


def _opened_by(crisis: Any) -> dict[str, Callable[[], str]]:
    """What people open: the list, one of the newest cases, the room of the crisis."""
    from opora.cases.models import Case

    newest = list(Case.objects.order_by("-last_message_at").values_list("pk", flat=True)[:100])
    return {"list": lambda: "/list/unassigned/", "case": lambda: f"/cases/{random.choice(newest)}/", "crisis room": lambda: f"/crises/{crisis.pk}/"}


def _colleagues(took: dict[str, list[float]], pages: dict[str, Callable[[], str]]) -> list[Colleague]:
    from opora.team.models import Agent

    names = itertools.count(1)
    people = [Agent.objects.create(name=f"Colleague {next(names)}", email=f"colleague-{n}@shop.example", role="agent") for n in range(AGENTS)]
    return [Colleague(one, pages, EVERY, took) for one in people]


if __name__ == "__main__":
    raise SystemExit(main())
