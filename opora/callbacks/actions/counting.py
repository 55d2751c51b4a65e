"""What calls ask of us: an entry for each number, counted once a call; the entry ends when the customer gets through."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from opora.callbacks.models import OPEN, Callback, CallbackCall
from opora.customers.models import Identity
from opora.kernel import audit, live
from opora.messages.calls import Call
from opora.messages.queries import message_of_call
from opora.pure.workload.calling_back import within_calling_hours
from opora.team import queries as team

LONGEST_WAIT = timedelta(seconds=120)
"""Who waits longer than most people's patience is called back, unless somebody still answers (domain.md C12)."""
State = Callback.State


@transaction.atomic
def ask_for_callback(call: Call, reason: str) -> Callback:
    """Add an entry for the number of this call, or count the call on the entry that is open. Harmless when repeated."""
    known = CallbackCall.objects.select_related("callback").filter(call=call).first()
    if known:
        _place(known.callback)
        return known.callback
    row = _entry(call, reason)
    _counted, new = CallbackCall.objects.get_or_create(call=call, defaults={"callback": row})
    if not new:
        return row
    row.calls_count += 1
    row.first_at, row.last_at = min(row.first_at, call.started_at), max(row.last_at, call.started_at)
    row.name = row.name or call.caller_name
    if row.state == State.EXHAUSTED:
        row.state, row.tries_count, row.due_at = State.WAITING, 0, timezone.now()  # they sit by their telephone now
    _place(row)
    row.save()
    audit.record("callback.asked", f"callback:{row.pk}", by=None, call=call.pk, reason=reason)
    tell(row)
    return row


def _entry(call: Call, reason: str) -> Callback:
    """The open entry of this number, held, or a new one; a withheld number has one for each call."""
    new = {
        "reason": reason, "first_at": call.started_at, "last_at": call.started_at, "name": call.caller_name,
        "due_at": within_calling_hours(timezone.now(), team.working_time().zone),
    }  # fmt: skip
    if not call.number:
        return Callback.objects.create(mailbox_id=call.mailbox_id, **{**new, "state": State.IMPOSSIBLE, "due_at": None})
    row, made = Callback.objects.get_or_create(mailbox_id=call.mailbox_id, number=call.number, state__in=OPEN, defaults=new)
    return row if made else Callback.objects.select_for_update(of=("self",)).get(pk=row.pk)


def _place(row: Callback) -> None:
    """Whose number it is, and in which case its calls lie, as soon as that is known."""
    identity = (
        Identity.objects.select_related("customer").filter(kind=Identity.Kind.PHONE, value=row.number).first() if row.number else None
    )
    if identity:
        row.customer = identity.customer
    if row.case_id is None:
        for counted in row.calls.select_related("call"):
            message = message_of_call(counted.call)
            passage = message.passages.order_by("-pk").first() if message else None
            if passage:
                row.case_id = passage.case_id
    if row.pk:
        Callback.objects.filter(pk=row.pk).update(customer=row.customer, case=row.case)


@transaction.atomic
def customer_got_through(number: str, at: datetime) -> int:
    """They called again and somebody answered: what was to be called before is settled. Returns how many entries."""
    if not number:
        return 0
    rows = list(Callback.objects.select_for_update(of=("self",)).filter(number=number, state__in=OPEN, first_at__lte=at))
    for row in rows:
        settle(row, State.CAME)
        audit.record("callback.customer_reached_us", f"callback:{row.pk}", by=None)
        tell(row)
    return len(rows)


def settle(row: Callback, state: str, *, by: int | None = None) -> None:
    """End an entry, in the caller's transaction and with the row held."""
    row.state, row.due_at, row.taken_by_id, row.taken_at = state, None, None, None
    row.settled_at, row.settled_by_id = timezone.now(), by
    row.save()


def tell(row: Callback) -> None:
    """Open pages hear of it."""
    live.tell(live.Change("callback", row.pk, mailbox=row.mailbox_id), live.Change("callbacks", mailbox=row.mailbox_id))
