"""Parcels are worked off in batches by the woken worker; a mail that kills its worker is tried alone, three times at most."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from opora.cases.actions.clocks import set_clocks_again
from opora.cases.actions.receiving import Received, receive
from opora.cases.actions.sparing import note_upset
from opora.cases.actions.understanding import propose_understanding
from opora.cases.models import Case, Presence, WishToRead
from opora.cases.queries.auditing import unowned_too_long, unplaced_messages
from opora.cases.surroundings import Surroundings
from opora.kernel import audit, live
from opora.kernel.db import quick, together
from opora.kernel.events import gathered
from opora.kernel.jobs import drain, periodic
from opora.kernel.steps import step
from opora.messages.models import SAID, Parcel
from opora.messages.queries import waiting_parcels
from opora.messages.reader import Bytes, Reader, Unreadable
from opora.messages.reading import ReadMail

log = logging.getLogger(__name__)
BATCH = 50
AHEAD = 25  # what a reader has read and nobody has taken yet fills its pipe sooner
MOST_TRIES = 3
PATIENCE = timedelta(seconds=30)  # so long arriving mail goes before reading what is in it
PLACING_LOCK = 726_201  # the advisory lock (PLACING_LOCK, hash of a fingerprint) is held while that mail is placed
TAKE_UP = """
    WITH next AS (SELECT id FROM messages_parcel WHERE state = 'waiting' AND tries = 0 ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED)
    UPDATE messages_parcel SET tries = tries + 1 FROM next WHERE messages_parcel.id = next.id RETURNING messages_parcel.id
"""
STILL_WAITING = "WHERE id = ANY(%s::bigint[]) AND state = 'waiting' ORDER BY id FOR UPDATE SKIP LOCKED"
COMING = "SELECT id, raw, received_at, source FROM messages_parcel WHERE state = 'waiting' AND tries = 0 AND id > %s ORDER BY id LIMIT %s"
WISHES = "SELECT id, message_id, waiting_since FROM cases_wishtoread ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED"
LOCK = "SELECT mail FROM unnest(%s::text[]) AS mail WHERE pg_try_advisory_xact_lock(%s::int, hashtext(mail))"
AWAY = (OperationalError, InterfaceError)
FAULTS = (DatabaseError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
Place = Callable[[Parcel, ReadMail, Surroundings, list[Any]], Received]
_reader = Reader()


@drain("parcels", order=10, waiting=lambda _now: Parcel.objects.filter(state=Parcel.State.WAITING))
def read_parcels() -> int:
    """Place up to one batch of waiting parcels, oldest first, in one transaction; returns how many were taken."""
    ids = _take_up()
    if not ids:
        return 0
    step("parcels after counting the try")
    with transaction.atomic():
        quick.ask(quick.PLAN_ONCE)
        parcels = _undisputed(quick.found(Parcel, STILL_WAITING, [quick.array(ids)]))
        live.tell(*_placed(parcels))
        step("receive before commit")
    step("receive after commit")
    return len(parcels)


def _take_up() -> list[int]:
    """Choose what comes next and count the try before it begins: whoever dies over a mail cannot count it afterwards."""
    fresh = sorted(row[0] for row in quick.ask(TAKE_UP, [BATCH]))
    if fresh:
        return fresh
    with transaction.atomic():
        ids = _one_again(Parcel.objects.select_for_update(skip_locked=True).filter(state=Parcel.State.WAITING))
        Parcel.objects.filter(pk__in=ids).update(tries=F("tries") + 1)
    return ids


def _one_again(waiting: QuerySet[Parcel]) -> list[int]:
    """The mails of a batch that failed go alone, the least tried first, so that the one at fault cannot hold up the others."""
    for parcel in waiting.only("tries").order_by("tries", "pk")[:1]:
        if parcel.tries < MOST_TRIES:
            return [parcel.pk]
        # Nobody came back from the last try to say what went wrong.
        Parcel.objects.filter(pk=parcel.pk).update(state=Parcel.State.FAILED, problem="every worker that took it up died")
        live.tell(live.Change("counts"))
        return _one_again(waiting)
    return []


def _undisputed(parcels: list[Parcel]) -> list[Parcel]:
    """Without mails that another worker is placing from another delivery: only when it is done does it show that ours are repeats."""
    ours = {row[0] for row in quick.ask(LOCK, [quick.array([one.fingerprint for one in parcels]), PLACING_LOCK])}
    disputed = [one.pk for one in parcels if one.fingerprint not in ours]
    if disputed:
        Parcel.objects.filter(pk__in=disputed).update(tries=F("tries") - 1)  # it was not their turn
    return [one for one in parcels if one.fingerprint in ours]


def _placed(parcels: list[Parcel]) -> list[live.Change]:
    """All in one go; only when one of them cannot be placed are they placed one by one, so that the others stay."""
    if len(parcels) > 1:
        try:
            with transaction.atomic(), together.together():
                return _place_all(parcels, _place_surely)
        except AWAY:
            raise
        except FAULTS:
            log.warning("one of %d parcels cannot be placed; trying them one by one", len(parcels))
    return _place_all(parcels, _place)


def _place_all(parcels: list[Parcel], place: Place) -> list[live.Change]:
    around = Surroundings(parcels)
    mails = [Bytes(one.pk, bytes(one.raw), one.received_at, one.source == SAID) for one in parcels]
    changes: list[live.Change] = []
    ended: dict[tuple[str, str], list[int]] = defaultdict(list)
    next_ones = iter(parcels)
    with gathered() as news:
        for reads in _reader.read_all(mails, then=_coming(parcels)):
            some = list(zip(islice(next_ones, len(reads)), reads, strict=True))
            around.look_up([(parcel, read) for parcel, read in some if isinstance(read, ReadMail)])
            for parcel, read in some:
                received = _unreadable(parcel, read.problem) if isinstance(read, Unreadable) else place(parcel, read, around, news)
                ended[received.state, received.reason].append(parcel.pk)
                changes += received.changes
    for (state, reason), ids in ended.items():
        quick.ask("UPDATE messages_parcel SET state = %s, reason = %s WHERE id = ANY(%s::bigint[])", [state, reason[:60], quick.array(ids)])
    return changes


def _coming(parcels: list[Parcel]) -> list[Bytes]:
    """In a flood, the first of the next batch, to be read while events are told; should another worker take them, it was for nothing."""
    if len(parcels) < BATCH:
        return []
    return [Bytes(pk, raw, received_at, source == SAID) for pk, raw, received_at, source in quick.ask(COMING, [parcels[-1].pk, AHEAD])]


def _place_surely(parcel: Parcel, read: ReadMail, around: Surroundings, news: list[Any]) -> Received:
    return receive(parcel, read, around)


def _place(parcel: Parcel, read: ReadMail, around: Surroundings, news: list[Any]) -> Received:
    said = len(news)
    try:
        with transaction.atomic(), together.together():
            return receive(parcel, read, around)
    except AWAY:
        raise  # the database is away: nothing is wrong with the mail
    except FAULTS as problem:
        log.exception("parcel %s could not be placed", parcel.pk)
        del news[said:]
        return _unreadable(parcel, repr(problem))


def _unreadable(parcel: Parcel, problem: str) -> Received:
    """Tried again a little later, then shown as such with a retry button; never silent."""
    Parcel.objects.filter(pk=parcel.pk).update(problem=problem[:2000])
    state = Parcel.State.FAILED if parcel.tries >= MOST_TRIES else Parcel.State.WAITING
    return Received(state, "", (live.Change("counts"),))


@drain("what customers want", order=45, waiting=lambda _now: WishToRead.objects.all())
def read_wishes() -> int:
    """Read up to one batch of messages for their problem and wish; a reading that fails is given up, a person can still write it."""
    with transaction.atomic():
        rows = quick.ask(WISHES, [BATCH])
        if not rows or (rows[0][2] > timezone.now() - PATIENCE and waiting_parcels(1)):
            return 0
        _read_wishes([message for _pk, message, _since in rows])
        quick.ask("DELETE FROM cases_wishtoread WHERE id = ANY(%s::bigint[])", [quick.array([pk for pk, *_ in rows])])
    return len(rows)


def _read_wishes(messages: Sequence[int]) -> None:
    """All in one go; only when one of them cannot be read is each read by itself, so that the others are."""
    try:
        with transaction.atomic():
            propose_understanding(messages)
            note_upset(messages)
    except AWAY:
        raise
    except FAULTS:
        if len(messages) == 1:
            log.exception("message %s could not be read for what is wanted", messages[0])
            return
        for one in messages:
            _read_wishes([one])


@periodic("wake sleeping cases", every=timedelta(seconds=20), waiting=lambda now: Case.objects.filter(asleep_until__lte=now))
def wake_sleeping_cases() -> None:
    """A snoozed case comes back to its owner's list when its time has come."""
    now = timezone.now()
    with transaction.atomic():
        due = Case.objects.filter(asleep_until__lte=now)
        woken = list(due.values_list("pk", "mailbox_id"))
        due.update(asleep_until=None, unread=True, active=True, turn=Case.Turn.US)
        set_clocks_again(pk for pk, _mailbox in woken)
        live.tell(*(live.Change("case", pk, mailbox=mailbox) for pk, mailbox in woken))


@periodic("look for messages without a case", every=timedelta(days=1))
def audit_placement() -> None:
    """The nightly audit of invariant 1: what it lists is a fault of ours, and the log says so."""
    unplaced = list(unplaced_messages().values_list("pk", flat=True)[:100])
    if unplaced:
        log.error("%d messages belong to no case: %s", len(unplaced), unplaced)
    audit.record("cases.audited", "cases", by=None, unplaced=len(unplaced), unowned=unowned_too_long().count())


@periodic(
    "forget who was looking", every=timedelta(minutes=5), waiting=lambda now: Presence.objects.filter(at__lt=now - timedelta(minutes=2))
)
def forget_old_presence() -> None:
    """Presence rows of closed browsers."""
    Presence.objects.filter(at__lt=timezone.now() - timedelta(minutes=2)).delete()
