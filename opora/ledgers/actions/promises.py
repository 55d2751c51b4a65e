"""Promises: booked with one click or at sending, kept, moved in time, repaired, or found to be none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.events import say
from opora.ledgers.actions.changing import allow, changing, write_down
from opora.ledgers.belonging import hold, of_case
from opora.ledgers.clock import desk_time, last_instant, reminder
from opora.ledgers.events import PromiseBooked, PromiseSettled
from opora.ledgers.models import Promise
from opora.ledgers.telling import tell_leads
from opora.messages.models import Message
from opora.pure.languages import fold
from opora.pure.reading.promises import FoundPromise
from opora.team.models import Agent

State = Promise.State
Due = date | datetime | None
MOST_MOVES = 2  # more than that and the lead hears of it (domain.md A2)
LONGEST = 2000
DRAFTS_LAST = timedelta(days=14)


def book_promise(
    case: Case, text: str, *, by: Agent, due: Due = None, kind: str = "action", message: Message | None = None, public: bool = False
) -> Promise:
    """Book one promise by hand. `due` is a day, a time, or None where only a condition was named."""
    allow(by)
    if not text.strip():
        raise DeskError(_("Write what was promised."), f"empty promise in case {case.pk}")
    if kind not in Promise.Kind.values:
        raise DeskError(_("Choose one of the offered values."), f"kind {kind!r}")
    return _book(Promise(case=case, message=message, text=text, kind=kind, owner=by, booked_by=by, public=public), due)


def book_promises(
    case: Case, found: Sequence[FoundPromise], *, by: Agent | None, message: Message | None = None, public: bool = False
) -> list[Promise]:
    """Book what `pure.reading.promises` found, with one click or at sending. Places refer to the `reply` of `message`.

    With `message`, one booked before from the draft (the same words, or the same kind and time) gets its message instead of a
    second row. `by` None is the desk itself; the author of the message owns the promise then.
    """
    allow(by)
    owner = by or (message.author if message else None)
    booked = []
    with transaction.atomic():
        hold(case.pk)
        for one in found:
            row = Promise(case=case, message=message, start=one.start if message else None, end=one.end if message else None, public=public)
            row.text, row.kind, row.owner, row.booked_by = one.what, one.kind, owner, by
            booked.append(_book(_from_draft(row, one.due) if message else row, one.due))
    return booked


def _from_draft(row: Promise, due: Due) -> Promise:
    """The same promise booked while the draft was written, if there is one; it gets the message's place and last words."""
    waiting = of_case(Promise.objects.filter(message=None, state=State.MADE, made_at__gt=timezone.now() - DRAFTS_LAST), row.case)
    last = last_instant(due, desk_time())[0] if due else None
    same = [one for one in waiting if _words(one) == _words(row)] or [
        one for one in waiting if one.kind == row.kind and last and one.due == last
    ]
    for one in same[:1]:
        one.message, one.start, one.end, one.text, one.public = row.message, row.start, row.end, row.text, row.public or one.public
        return one
    return row


def _words(row: Promise) -> list[str]:
    return fold(row.text).split()


def _book(row: Promise, due: Due) -> Promise:
    """Store a promise with its times; one that stands at a place already booked gives the row that is there."""
    with transaction.atomic():
        if row.message_id and row.start is not None:
            known = Promise.objects.filter(message=row.message_id, start=row.start).first()
            if known:
                return known
        row.text = row.text.strip()[:LONGEST]
        if row.message:
            row.made_at = row.message.at
        _set_due(row, due)
        row.save()
        write_down("promise.booked", row.case, by=row.booked_by, row=row.pk, kind=row.kind)
        say(PromiseBooked(row.pk, row.case_id))
    return row


def keep(promise: Promise, *, by: Agent | None, message: Message | None = None) -> None:
    """We did it. `message` shows it, if one does; keeping late what was broken is a repair, not this."""
    with changing(promise, "promise.kept", by=by) as row:
        _demand_open(row)
        row.state, row.settled_by = State.KEPT, by
        row.shown_by = message or row.shown_by
        row.settled_at = row.shown_by.at if row.shown_by else timezone.now()
        say(PromiseSettled(row.pk, row.case_id, State.KEPT))


def not_kept_by(promise: Promise, *, by: Agent) -> None:
    """The message that seemed to keep it did not."""
    with changing(promise, "promise.not_kept_by", by=by) as row:
        row.shown_by = None


def seems_kept(promise: Promise, message: Message) -> None:
    """A message of ours may have kept it; whoever owes it is asked for one click."""
    with changing(promise, "promise.seems_kept", by=None, message=message.pk) as row:
        row.shown_by = message


def update(promise: Promise, due: Due, why: str, *, by: Agent | None, message: Message | None = None, start: int | None = None) -> None:
    """A progress word with a new time. The third move is made, too, and the lead hears of it. A broken promise is repaired instead.

    `message` and `start` say where the new time was told.
    """
    at = message.at if message else timezone.now()
    with changing(promise, "promise.moved", by=by) as row:
        _demand_open(row)
        before = row.due
        move: dict[str, Any] = {"from": before.isoformat() if before else None, "why": why.strip()[:LONGEST], "at": at.isoformat()}
        move |= {"message": message.pk if message else None, "start": start}
        move |= {"by": by.pk if by else None, "in_time": before is None or at <= before, "date_only": row.date_only}
        _set_due(row, due, since=at)
        if row.due is None or row.due <= at:
            raise DeskError(_("Give a new time that lies ahead."), f"promise {row.pk} moved to {due}")
        row.moves = [*row.moves, {**move, "to": row.due.isoformat()}]
        row.state, row.shown_by, row.reminded_at, row.called_at = State.UPDATED, None, None, None
        if len(row.moves) > MOST_MOVES:
            tell_leads("promise_moved", row, by=by)


def dismiss(promise: Promise, why: str, *, by: Agent) -> None:
    """It was no promise, or the customer no longer wants it. A broken one is put away by a lead only."""
    if promise.state == State.BROKEN:
        demand(by, "team:hand_over")
    with changing(promise, "promise.dismissed", by=by) as row:
        if row.state == State.DISMISSED:
            raise Conflict(_("A colleague has already decided this."), f"promise {row.pk}")
        row.state, row.settled_at, row.settled_by, row.dismissed_why = State.DISMISSED, timezone.now(), by, why.strip()[:LONGEST]
        say(PromiseSettled(row.pk, row.case_id, State.DISMISSED))


def repair(promise: Promise, due: Due, *, by: Agent, text: str = "", message: Message | None = None) -> Promise:
    """An apology and a new date for a broken promise: the old one is repaired, the new one is booked. Returns the new one."""
    with transaction.atomic():
        with changing(promise, "promise.repaired", by=by) as row:
            if row.state != State.BROKEN:
                raise DeskError(_("Only a broken promise is repaired; give this one a new time."), f"promise {row.pk} is {row.state}")
            row.state, row.settled_at, row.settled_by = State.REPAIRED, timezone.now(), by
            say(PromiseSettled(row.pk, row.case_id, State.REPAIRED))
        again = Promise(
            case=promise.case, message=message, owner=by, booked_by=by, kind=promise.kind, public=promise.public, repairs=promise
        )
        again.text = text or promise.text
        again = _book(again, due)
        if again.due is None or again.due <= timezone.now():
            raise DeskError(_("Give a new time that lies ahead."), f"promise {promise.pk} repaired for {due}")
    return again


def give(promise: Promise, owner: Agent, *, by: Agent) -> None:
    """Somebody else sees to it that the promise is kept."""
    with changing(promise, "promise.given", by=by, owner=owner.pk) as row:
        row.owner = owner


def unsay(message: Message, *, by: Agent) -> None:
    """A message was taken back before it left: what stands in it was never said (called by `replies` in its transaction)."""
    allow(by)
    with transaction.atomic():
        for promise in Promise.objects.filter(message=message).select_related("case"):
            write_down("promise.unsaid", promise.case, by=by, row=promise.pk)
            promise.delete()


def _set_due(row: Promise, due: Due, *, since: datetime | None = None) -> None:
    row.due, row.date_only, row.reminder_at = None, False, None
    if due is not None:
        clock = desk_time()
        row.due, row.date_only = last_instant(due, clock)
        row.reminder_at = reminder(since or row.made_at, row.due, clock)


def _demand_open(row: Promise) -> None:
    if row.state == State.BROKEN:
        raise DeskError(_("This promise is broken. Repair it: apologise and give a new time."), f"promise {row.pk}")
    if not row.is_open:
        raise Conflict(_("A colleague has already decided this."), f"promise {row.pk} is {row.state}")
