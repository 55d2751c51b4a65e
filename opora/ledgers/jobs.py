"""What the worker does for the ledgers: reading messages, and seeing to it that no promise is forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from opora.cases import actions as cases
from opora.kernel import audit, live
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.events import gathered, say
from opora.kernel.jobs import drain, periodic
from opora.ledgers.actions.changing import write_down
from opora.ledgers.events import PromiseBroken
from opora.ledgers.models import OPEN_PROMISE, Promise, Reading
from opora.ledgers.progress import WORDS
from opora.ledgers.reading import read
from opora.ledgers.telling import tell_leads, tell_responsible
from opora.messages.models import Message
from opora.messages.queries import waiting_parcels

log = logging.getLogger(__name__)
BATCH = 100
TOGETHER = 20  # in one transaction
MOST_TRIES = 3
PATIENCE = timedelta(seconds=30)  # so long arriving mail goes first
BROKEN_AFTER = timedelta(minutes=30)  # domain.md C6
FAULTS = (DatabaseError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
AWAY = (OperationalError, InterfaceError)
WAITING = "SELECT message_id, waiting_since FROM ledgers_reading WHERE tries < %s ORDER BY message_id LIMIT %s"
TAKE = """
    SELECT message_id FROM ledgers_reading WHERE message_id = ANY(%s::bigint[]) AND tries < %s
     ORDER BY message_id FOR UPDATE SKIP LOCKED
"""


@drain(
    "messages to read for the ledgers", order=40, patience=timedelta(seconds=1),
    waiting=lambda _now: Reading.objects.filter(tries__lt=MOST_TRIES),
)
def read_messages() -> int:
    """Read up to one batch of messages; returns how many were taken. Arriving mail goes first."""
    waiting = quick.ask(WAITING, [MOST_TRIES, BATCH])
    if not waiting:
        return 0
    keys, oldest, taken = [row[0] for row in waiting], waiting[0][1], 0
    for start in range(0, len(keys), TOGETHER):
        if oldest > timezone.now() - PATIENCE and waiting_parcels(1):  # a visitor of the chat waits for each of these steps
            break
        taken += _read_some(keys[start : start + TOGETHER])
    return taken


def _read_some(keys: Sequence[int]) -> int:
    """How many were taken. When one of them cannot be read, each is read in a transaction of its own, so that the others are."""
    try:
        return _read_together(keys)
    except AWAY:
        raise
    except FAULTS as problem:
        if len(keys) > 1:
            return sum(_read_some([one]) for one in keys)
        log.exception("message %s could not be read for the ledgers", keys[0])
        Reading.objects.filter(pk=keys[0]).update(tries=F("tries") + 1, problem=repr(problem)[:2000])
    return 1


@transaction.atomic
def _read_together(keys: Sequence[int]) -> int:
    taken = [row[0] for row in quick.ask(TAKE, [quick.array(keys), MOST_TRIES])]
    if taken:
        with gathered(), live.gathered():
            read(*_messages(taken))
        quick.ask("DELETE FROM ledgers_reading WHERE message_id = ANY(%s::bigint[])", [quick.array(taken)])
    return len(taken)


@prepared
def _messages(keys: list[int]) -> QuerySet[Message]:
    return Message.objects.filter(pk__among=keys).select_related("thread", "author").order_by("pk")


@periodic(
    "see to promises",
    every=timedelta(seconds=20),
    waiting=lambda now: Promise.objects.filter(Q(reminder_at__lte=now) | Q(due__lte=now), state__in=OPEN_PROMISE),
)
def see_to_promises() -> None:
    """Remind at three quarters of the time, call for a word when it is over, and half an hour later tell the lead."""
    now = timezone.now()
    open_ones = Promise.objects.filter(state__in=OPEN_PROMISE)
    _each(open_ones.filter(reminder_at__lte=now, due__gt=now, reminded_at=None), _remind)
    _each(open_ones.filter(due__lte=now, called_at=None), _call)
    _each(open_ones.filter(due__lte=now - BROKEN_AFTER).exclude(called_at=None), _break)


def _each(rows: QuerySet[Promise], act: Callable[[Promise], None]) -> None:
    """One transaction a promise: a fault in one keeps no other from its reminder."""
    for promise in rows.select_related("case__owner", "case__mailbox", "owner").order_by("due", "pk")[:200]:
        try:
            with transaction.atomic():
                act(promise)
        except AWAY:
            raise
        except FAULTS:
            log.exception("promise %s", promise.pk)


def _remind(promise: Promise) -> None:
    if Promise.objects.filter(pk=promise.pk, reminded_at=None).update(reminded_at=timezone.now()):
        tell_responsible("promise_reminder", promise)
        audit.record("promise.reminded", f"case:{promise.case_id}", by=None, row=promise.pk)


def _call(promise: Promise) -> None:
    """The time is over: a word must go out now. What was promised in public the leads hear of at once (S4-22)."""
    if Promise.objects.filter(pk=promise.pk, called_at=None).update(called_at=timezone.now()):
        tell = tell_leads if promise.public else _tell_responsible
        tell("promise_due", promise, by=None)
        cases.take_up_again(promise.case, "promise_due")


def _tell_responsible(kind: str, promise: Promise, *, by: None) -> None:
    tell_responsible(kind, promise)


def _break(promise: Promise) -> None:
    """Nobody kept or moved it. A word of ours that waits for its click is a word: that promise is not broken."""
    if promise.kind in WORDS and promise.shown_by_id:
        return
    if promise.called_at and promise.called_at > timezone.now() - BROKEN_AFTER:
        return  # the desk itself was away: people get their half hour
    still = Promise.objects.filter(pk=promise.pk, state__in=OPEN_PROMISE, due=promise.due)
    if not still.update(state=Promise.State.BROKEN, settled_at=timezone.now()):
        return  # kept or moved this very moment
    say(PromiseBroken(promise.pk, promise.case_id))
    write_down("promise.broken", promise.case, by=None, row=promise.pk)
    tell_leads("promise_broken", promise, by=None)
