"""The gate out: due messages are claimed by compare-and-set, handed to their channel, and their outcome written down.

A claim that never reached the wire is taken back after a while; one that did, without a known outcome, is *uncertain* and
left to a person. So a crash at any point sends nothing twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from opora.kernel import live
from opora.kernel.events import say
from opora.kernel.jobs import WORKER, drain, periodic, workers_alive
from opora.kernel.steps import step
from opora.messages.channels import Later, Outcome, Refused, Sent, Unclear, sender_of
from opora.messages.events import MessageNotDelivered, MessageSent
from opora.messages.models import Message

log = logging.getLogger(__name__)
BATCH = 20
PAUSES = [timedelta(minutes=m) for m in (1, 3, 10, 30, 60, 120, 240, 480, 720, 1440)]
LONGEST_PAUSE = PAUSES[-1]
"""Whatever a provider asks for: longer than this nothing waits unseen."""
State = Message.Delivery
UNDER_WAY = Q(delivery__in=[State.CLAIMED, State.ON_THE_WIRE])
ON_ITS_WAY = [State.DUE, State.CLAIMED, State.ON_THE_WIRE]
Narrowing = Callable[[QuerySet[Message]], QuerySet[Message]]
_narrowings: list[Narrowing] = []


def narrow_claims(narrowing: Narrowing) -> Narrowing:
    """Register who may keep due messages back, such as a stopped answer to many; asked before each claim."""
    _narrowings.append(narrowing)
    return narrowing


@drain(
    "outgoing messages", order=30, waits_for_others=True,
    waiting=lambda now: Message.objects.filter(UNDER_WAY | Q(due_at__lte=now), delivery__in=ON_ITS_WAY),
)
def deliver_due_messages() -> int:
    """Claim up to one batch of due messages and hand each over."""
    claimed = _claim()
    for message in claimed:
        _deliver(message)
    return len(claimed)


class ClaimLost(Exception):
    """Others took us for dead and the message back; it is theirs now, whatever became of it."""


def _claim() -> list[Message]:
    # Nothing of ours is under way now: what we still hold was dropped by a round that lost its database.
    _take_back(_held().filter(claimed_by=WORKER))
    with transaction.atomic():
        due = Message.objects.filter(delivery=State.DUE, due_at__lte=timezone.now()).order_by("due_at")
        for narrowing in _narrowings:
            due = narrowing(due)
        ids = list(due.select_for_update(skip_locked=True).values_list("pk", flat=True)[:BATCH])
        if not ids:
            return []
        step("delivery before claim")
        Message.objects.filter(pk__in=ids).update(delivery=State.CLAIMED, claimed_at=timezone.now(), claimed_by=WORKER)
    step("delivery after claim")
    return list(Message.objects.filter(pk__in=ids).select_related("thread__mailbox", "author").order_by("due_at"))


def _deliver(message: Message) -> None:
    send = sender_of(message.thread.channel)
    if send is None:
        outcome: Outcome = Refused("", f"no sender for channel {message.thread.channel}")
    else:
        try:
            outcome = send(message, _Wire(message))
        except ClaimLost as problem:
            log.warning("%s", problem)
            return
        except Exception as problem:
            log.exception("sending message %s", message.pk)
            message.refresh_from_db(fields=["delivery"])
            on_the_wire = message.delivery == State.ON_THE_WIRE
            outcome = Unclear(repr(problem)) if on_the_wire else Later("", repr(problem))
    step("delivery before outcome")
    _write_down(message, outcome)
    step("delivery after outcome")


@dataclass(slots=True)
class _Wire:
    """What a channel calls before the point of no return; one that says an answer in parts may call it before each."""

    message: Message
    reached: bool = False

    def __call__(self) -> None:
        if not self.reached:
            _put_on_the_wire(self.message)
            self.reached = True


def _put_on_the_wire(message: Message) -> None:
    """Commit that the next byte may be the one that cannot be taken back; the claim must still be ours."""
    step("delivery before the wire")
    mine = Message.objects.filter(pk=message.pk, delivery=State.CLAIMED, claimed_by=WORKER)
    if not mine.update(delivery=State.ON_THE_WIRE):
        raise ClaimLost(f"the claim of message {message.pk} was taken over before it was handed over")
    step("delivery on the wire")


def _write_down(message: Message, outcome: Outcome) -> None:
    now = timezone.now()
    tries = message.delivery_tries + 1
    if isinstance(outcome, Sent):
        refused = "; ".join(f"{address}: {words}" for address, words in outcome.refused)
        changes = {"delivery": State.SENT, "delivered_at": now, "delivery_problem": refused}
        if outcome.external_id:
            changes["external_id"] = outcome.external_id
    elif isinstance(outcome, Later) and tries <= len(PAUSES):
        envelope = {**message.envelope, "only_to": list(outcome.only_to)} if outcome.only_to else message.envelope
        due_at = now + max(PAUSES[tries - 1], min(outcome.pause, LONGEST_PAUSE))
        changes = {"delivery": State.DUE, "due_at": due_at, "delivery_problem": outcome.sentence, "envelope": envelope}
    elif isinstance(outcome, Unclear):
        changes = {"delivery": State.UNCERTAIN, "delivery_problem": outcome.log}
    else:
        changes = {"delivery": State.FAILED, "delivery_problem": outcome.sentence or outcome.log}
    with transaction.atomic():
        mine = Message.objects.filter(pk=message.pk, claimed_by=WORKER, delivery__in=_still_ours(outcome))
        if not mine.update(delivery_tries=tries, claimed_at=None, **changes):
            log.warning("message %s: %s comes too late, others went on with it", message.pk, outcome)
            return
        _announce(message.pk, str(changes["delivery"]))
    log.info("message %s: %s %s", message.pk, changes["delivery"], getattr(outcome, "log", ""))


def _still_ours(outcome: Outcome) -> list[State]:
    """The states in which our word counts. Taken for lost on the wire, it is better to know that it arrived after all."""
    return [State.CLAIMED, State.ON_THE_WIRE, *([State.UNCERTAIN] if isinstance(outcome, Sent) else [])]


def _announce(message: int, delivery: str) -> None:
    if delivery == State.SENT:
        say(MessageSent(message))
    elif delivery != State.DUE:
        say(MessageNotDelivered(message, delivery))
    live.tell(live.Change("message", message))


@periodic("take back claims of workers that died", every=timedelta(seconds=5), waiting=lambda _now: _held())
def take_back_claims() -> None:
    """Claimed by a worker that is gone: due again. On the wire with nobody behind it: uncertain.

    A worker that only seems gone (its connection broke) finds its claim taken when it wants to go on the wire.
    """
    if _held().exists():
        _take_back(_held().exclude(claimed_by__in=workers_alive()))


def _held() -> QuerySet[Message]:
    return Message.objects.filter(UNDER_WAY)


def _take_back(orphaned: QuerySet[Message]) -> None:
    if not orphaned.exists():
        return
    orphaned.filter(delivery=State.CLAIMED).update(delivery=State.DUE, claimed_at=None, claimed_by=None)
    for message in orphaned.filter(delivery=State.ON_THE_WIRE).values_list("pk", flat=True):
        mark_uncertain(message)


def mark_uncertain(message: int) -> None:
    """The line broke, or the process died, after the message was on the wire."""
    with transaction.atomic():
        done = Message.objects.filter(pk=message, delivery=State.ON_THE_WIRE).update(delivery=State.UNCERTAIN)
        if done:
            _announce(message, State.UNCERTAIN)
