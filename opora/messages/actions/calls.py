"""Telephone calls: events are collected in any order; a call that is over becomes exactly one message without words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.events import say
from opora.kernel.jobs import wake
from opora.kernel.steps import step
from opora.messages.calls import Call, CallEvent
from opora.messages.events import CallEnded, CallMissed
from opora.pure.calls import Happening, What, course_of, is_withheld
from opora.team.models import Agent

SETTLES_AFTER = 5.0
"""How many seconds an ended call waits for events that were overtaken on their way."""
LATE = (Call.Outcome.MISSED, Call.Outcome.ABANDONED, Call.Outcome.VOICEMAIL)
PARTICULARS = {"number": 20, "told_number": 80, "caller_name": 200, "called": 80, "queue": 120, "agent": 120}  # longest of each

HELD = "WHERE mailbox_id = %s AND key = %s FOR UPDATE"
LEARNT = (*PARTICULARS, "person_id", "withheld", "heard_at", "outcome", "started_at", "answered_at", "ended_at", "settles_at")


@dataclass(frozen=True, slots=True)
class Heard:
    """One event of a call. `call` and `key` are the provider's names for the call and for this event.

    What a later event leaves empty stays as it was. `number` is the other side's in E.164 or '', `told_number` what the provider wrote.
    """

    call: str
    key: str
    what: What
    at: datetime
    direction: str = Call.Direction.IN
    number: str = ""
    told_number: str = ""
    caller_name: str = ""
    called: str = ""
    queue: str = ""
    agent: str = ""
    person: int | None = None
    told: Mapping[str, Any] = field(default_factory=dict)


def note_calls(mailbox: int, heard: Sequence[Heard], *, settle_at_once: bool = False) -> int:
    """Write events down, in one transaction; returns how many were new. The card of a ringing call hears of it at the commit.

    `settle_at_once` is for records of calls that were over long ago: nothing more will come.
    """
    with transaction.atomic(savepoint=False):
        return sum(_note(mailbox, one, settle_at_once=settle_at_once) for one in heard)


def _note(mailbox: int, heard: Heard, *, settle_at_once: bool) -> bool:
    call = _call_of(mailbox, heard)
    if not quick.add_unless_there(CallEvent(call=call, key=heard.key[:300], what=heard.what, at=heard.at, told=dict(heard.told))):
        return False
    before = call.outcome
    _learn(call, heard)
    _sum_up(call)
    if call.outcome:
        at_once = settle_at_once or call.settled_at  # late for the message: what that shows is put right
        call.settles_at = timezone.now() + timedelta(seconds=0 if at_once else SETTLES_AFTER)
        wake()
    quick.change(call, LEARNT)
    if call.settled_at and call.outcome != before:
        announce(call)  # an event that came after all others had been believed to be here
    live.tell(live.Change("call", call.pk, mailbox=mailbox), live.Change("calls", mailbox=mailbox))
    return True


def _call_of(mailbox: int, heard: Heard) -> Call:
    """The row, held: two workers with two events of one call take turns."""
    key = heard.call[:200]
    if known := quick.found(Call, HELD, [mailbox, key]):
        return known[0]
    quick.add_unless_there(Call(mailbox_id=mailbox, key=key, started_at=heard.at, direction=heard.direction))
    return quick.found(Call, HELD, [mailbox, key])[0]


def _learn(call: Call, heard: Heard) -> None:
    """Particulars may come with any event. Who answered counts more than where it also rang."""
    answers = heard.what == What.ANSWERED
    for name, longest in PARTICULARS.items():
        told = getattr(heard, name)[:longest]
        if told and (answers or not getattr(call, name) or (name == "agent" and call.answered_at is None)):
            setattr(call, name, told)
    if heard.person and (answers or call.answered_at is None):
        call.person_id = heard.person
    if answers and not heard.person and heard.agent:
        call.person = None
    call.withheld = not call.number and is_withheld(call.told_number)
    call.heard_at = timezone.now()


def _sum_up(call: Call) -> None:
    rows = quick.ask("SELECT what, at, key FROM messages_callevent WHERE call_id = %s", [call.pk])
    course = course_of([Happening(What(what), at, key) for what, at, key in rows], queued=bool(call.queue))
    call.outcome, call.started_at = str(course.outcome), course.started_at
    call.answered_at, call.ended_at = course.answered_at, course.ended_at


def announce(call: Call) -> None:
    """Tell rooms above how a call ended."""
    missed = call.direction == Call.Direction.IN and call.outcome in LATE
    say(CallEnded(call.pk, call.outcome), *([CallMissed(call.pk)] if missed else []))


def mark_settled(call: Call) -> None:
    """The call's message is stored: nothing more becomes of it (called in the transaction that stored it)."""
    call.settled_at, call.settles_at = timezone.now(), None
    quick.change(call, ("settled_at", "settles_at"))
    announce(call)
    live.tell(live.Change("call", call.pk, mailbox=call.mailbox_id), live.Change("calls", mailbox=call.mailbox_id))
    step("call before settled commit")


def give_up_on(call: Call, *, at: datetime) -> None:
    """The provider never told how it ended: it is taken as over, as what is known says."""
    answered = call.answered_at is not None
    over = Heard(call.key, "given up", What.HUNG_UP if answered else What.MISSED, at, direction=call.direction)
    note_calls(call.mailbox_id, [over], settle_at_once=True)


def took_call(call: Call, *, by: Agent) -> None:
    """Somebody at the desk says that they have this caller on the line, where the provider does not tell who."""
    Call.objects.filter(pk=call.pk, person=None).update(person=by.pk)
