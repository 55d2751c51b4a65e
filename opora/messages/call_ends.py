"""The worker's side of calls: what is over becomes one message without words in the thread of that number."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.customers.models import Identity
from opora.kernel import live
from opora.kernel.events import gathered
from opora.kernel.jobs import drain, periodic
from opora.messages.actions.calls import LATE, give_up_on, mark_settled
from opora.messages.actions.deliveries import hear
from opora.messages.calls import Call, key_of_call
from opora.messages.models import Message
from opora.pure.utterances import Speaker, Utterance
from opora.team import queries as team

log = logging.getLogger(__name__)
BATCH = 50
RINGS_AT_MOST = timedelta(minutes=15)
LASTS_AT_MOST = timedelta(hours=4)


@drain("ended calls", order=6, waiting=lambda now: Call.objects.filter(settles_at__lte=now))
def settle_calls() -> int:
    """Store the message of up to one batch of calls that are over."""
    with transaction.atomic():
        rows = Call.objects.select_for_update(skip_locked=True, of=("self",)).filter(settles_at__lte=timezone.now())
        calls = list(rows.select_related("mailbox").order_by("settles_at")[:BATCH])
        with translation.override(team.desk().language), gathered(), live.gathered():
            for call in calls:
                if call.settled_at:
                    _tell_right(call)
                    continue
                hear(call.mailbox_id, [utterance_of(call)], received_at=call.ended_at or call.heard_at)
                mark_settled(call)
    return len(calls)


def _tell_right(call: Call) -> None:
    """An event came after the message was stored: what it shows of the call follows. Nobody's words are changed."""
    Call.objects.filter(pk=call.pk).update(settles_at=None)
    said = utterance_of(call)
    row = Message.objects.filter(thread__mailbox=call.mailbox_id, external_id=said.key).first()
    if row is None:
        return  # its customer was erased, or it is still on its way and will be read from its parcel
    Message.objects.filter(pk=row.pk).update(facts={**row.facts, **said.facts}, subject=said.subject)
    live.tell(live.Change("message", row.pk, mailbox=call.mailbox_id))


def utterance_of(call: Call) -> Utterance:
    """A call as a message without words. Each withheld number is a conversation of its own: nobody knows whether it was the same."""
    return Utterance(
        channel=call.mailbox.channel,
        conversation=_other_side(call) or key_of_call(call.pk),
        key=key_of_call(call.pk),
        speaker=Speaker(Identity.Kind.PHONE, _other_side(call) or f"withheld-{call.pk}", _name(call)),
        at=call.started_at,
        subject=_subject(call),
        ours=call.direction == Call.Direction.OUT,
        facts={"call": facts_of(call)},
    )


def facts_of(call: Call) -> dict[str, Any]:
    """What is shown of a call: times in ISO, seconds, who and where. `id` finds the row, should a late event have changed it."""
    return {
        "id": call.pk,
        "direction": call.direction,
        "outcome": call.outcome,
        "number": call.number or call.told_number,
        "withheld": call.withheld,
        "called": call.called,
        "queue": call.queue,
        "agent": call.agent,
        "person": call.person_id,
        "started_at": call.started_at.isoformat(),
        "answered_at": call.answered_at.isoformat() if call.answered_at else "",
        "ended_at": call.ended_at.isoformat() if call.ended_at else "",
        "waited": call.waited,
    }


def _other_side(call: Call) -> str:
    return call.number or ("" if call.withheld else call.told_number)


def _name(call: Call) -> str:
    return _("Withheld number") if call.withheld else call.caller_name


def _subject(call: Call) -> str:
    if call.direction == Call.Direction.OUT:
        return _("We called")
    return _("Missed call") if call.outcome in LATE else _("Call")


def _untold(now: datetime) -> QuerySet[Call]:
    return Call.objects.filter(settled_at=None, settles_at=None, heard_at__lt=now - RINGS_AT_MOST)


@periodic("end calls nobody told the end of", every=timedelta(minutes=1), waiting=_untold)
def end_forgotten_calls() -> None:
    """A call that rang a quarter of an hour ago, or was answered four hours ago, is over, told or not."""
    now = timezone.now()
    for call in _untold(now)[:BATCH]:
        if call.answered_at is None or call.answered_at < now - LASTS_AT_MOST:
            log.info("call %s was never told to be over", call.pk)
            give_up_on(call, at=call.heard_at)
