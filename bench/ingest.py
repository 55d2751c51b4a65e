"""Mail in, through the whole pipeline: committed as bytes, read, recognised, placed, made searchable, told to listeners.

In order of time: a fifth one by one (each waits for the one before: latency), two fifths as a stream into a running worker
(each committed alone, as a mail server hands them over: throughput), two fifths a hundred at a time (bulk import).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from bench.corpus.reading import Folder
from bench.desk import running
from bench.measuring import Figures, processor, resident_mb, spread

PEER = "opora"
WAIT = 0.05  # seconds between two looks; looking costs the database, too


def take_in(mails: Folder, figures: Figures, database: int) -> None:
    """All mails of the corpus, and what each phase took."""
    from opora.messages import actions as messages

    box = messages.make_mailbox("Podpora", "podpora@shop.example", by=None)
    deliveries = [_delivery(box.pk, mail.read_bytes(), truth) for mail, truth in zip(mails.mails, mails.truth, strict=True)]
    fifth = len(deliveries) // 5
    _one_by_one(deliveries[:fifth], figures, database)
    with running("worker") as worker:
        time.sleep(3)
        _until_idle()
        idle = resident_mb(worker)
        _streamed(deliveries[fifth : 3 * fifth], figures, database, worker)
        before = resident_mb(worker)
        _in_bulk(deliveries[3 * fifth :], figures, database, worker)
        _catch_up(len(deliveries), figures, database, worker)
        after = resident_mb(worker)
    figures.tell(PEER, "memory of the worker", idle_mb=idle, load_mb=after, growth_mb=round(after - before, 1), n=len(deliveries))
    _states(figures)


def _delivery(box: int, raw: bytes, truth: dict[str, Any]) -> Any:
    from opora.messages.actions import Delivery

    sent = {"kind": "sent"} if truth["dir"] == "out" else {}
    received = datetime.fromtimestamp(truth["date"] + 5, UTC)
    return Delivery(box, "imap", f"bench:{truth['n']}", raw, sent, received)


def _one_by_one(deliveries: Sequence[Any], figures: Figures, database: int) -> None:
    from opora.cases import jobs
    from opora.messages.actions import accept

    accept(deliveries[:1])
    jobs.read_parcels()  # the reader process starts with the first mail
    took: list[float] = []
    spent: dict[str, float] = {}
    with processor(spent, program=os.getpid(), database=database):
        for one in deliveries[1:]:
            begun = time.perf_counter()
            accept([one])
            jobs.read_parcels()
            took.append(time.perf_counter() - begun)
    figures.tell(PEER, "ingest, one by one", n=len(took), **_rate(len(took), sum(took), spent), **spread(took))
    jobs._reader.close()  # its memory is not the worker's, which has one of its own


def _streamed(deliveries: Sequence[Any], figures: Figures, database: int, worker: int) -> None:
    from opora.messages.actions import accept

    spent: dict[str, float] = {}
    begun = time.perf_counter()
    with processor(spent, worker=worker, database=database):
        with processor(spent, sender=os.getpid()):
            for one in deliveries:
                accept([one])
        _until_idle()
    took = time.perf_counter() - begun
    figures.tell(PEER, "ingest, streamed", n=len(deliveries), **_rate(len(deliveries), took, spent))


def _in_bulk(deliveries: Sequence[Any], figures: Figures, database: int, worker: int) -> None:
    from opora.messages.actions import accept

    spent: dict[str, float] = {}
    begun = time.perf_counter()
    with processor(spent, worker=worker, database=database):
        with processor(spent, sender=os.getpid()):
            for hundred in _hundreds(deliveries):
                accept(hundred)
        _until_idle()
    took = time.perf_counter() - begun
    figures.tell(PEER, "bulk import", n=len(deliveries), **_rate(len(deliveries), took, spent))


def _catch_up(count: int, figures: Figures, database: int, worker: int) -> None:
    """What waits while mail arrives: questions, promises and wishes read, clocks set. Its cost a mail comes on top of the ingest."""
    from opora.cases.models import ClocksToSet, WishToRead
    from opora.ledgers.models import Reading

    spent: dict[str, float] = {}
    waiting = Reading.objects.count()
    begun = time.perf_counter()
    with processor(spent, worker=worker, database=database):
        while any(rows.objects.exists() for rows in (Reading, WishToRead, ClocksToSet)):
            time.sleep(WAIT)
        _until_idle()
    took = time.perf_counter() - begun
    figures.tell(PEER, "ingest, the rest read", n=waiting, of=count, seconds=round(took, 1), **_rate(max(waiting, 1), max(took, WAIT), spent))


def _hundreds(deliveries: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (deliveries[start : start + 100] for start in range(0, len(deliveries), 100))


def _rate(count: int, seconds: float, spent: dict[str, float]) -> dict[str, float]:
    each = {f"{name}_cpu_ms": round(1000 * used / count, 2) for name, used in spent.items()}
    return {"rate": round(count / seconds, 1), "cpu_ms": round(1000 * sum(spent.values()) / count, 2), **each}


def _until_idle() -> None:
    """Until every mail is placed and everybody who listens has heard."""
    from opora.kernel.models import Event
    from opora.messages.queries import waiting_parcels

    while waiting_parcels(1) or Event.objects.filter(delivered_at=None, tries__lt=5).exists():
        time.sleep(WAIT)


def _states(figures: Figures) -> None:
    from django.db.models import Count

    from opora.cases.models import Case
    from opora.messages.models import Parcel

    states = dict(Parcel.objects.values_list("state").annotate(Count("pk")))
    figures.tell(PEER, "where the mails are", states=states, cases=Case.objects.count())
