"""Delivers waiting news to its listeners, a batch at a time."""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.events import listeners
from opora.kernel.jobs import drain
from opora.kernel.models import Event

log = logging.getLogger(__name__)
BATCH = 200
PATIENCE = timedelta(seconds=0.5)
WAITING = "WHERE delivered_at IS NULL AND tries < 5 ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED"
DELIVERED = "UPDATE kernel_event SET delivered_at = %s WHERE id = ANY(%s::bigint[])"


@drain("events", order=20, patience=PATIENCE, waiting=lambda _now: Event.objects.filter(delivered_at=None, tries__lt=5))
def deliver_events() -> int:
    """Deliver up to one batch; a listener that fails leaves its events waiting (five tries) and does not stop the others."""
    with transaction.atomic():
        waiting = quick.found(Event, WAITING, [BATCH])
        by_name: dict[str, list[Event]] = defaultdict(list)
        for event in waiting:
            by_name[event.name].append(event)
        for name, events in by_name.items():
            _deliver(name, events)
    return len(waiting)


def _deliver(name: str, events: list[Event]) -> None:
    ids = [event.pk for event in events]
    try:
        with transaction.atomic():
            with live.gathered():
                for listener in listeners.get(name, []):
                    listener([event.payload for event in events])
            quick.ask(DELIVERED, [timezone.now(), quick.array(ids)])
    except Exception as problem:
        log.exception("listeners of %s failed on %d events", name, len(events))
        Event.objects.filter(pk__in=ids).update(tries=events[0].tries + 1, problem=repr(problem)[:2000])
