"""What calls ask of us: an entry for each number, counted once a call; the entry ends when the customer gets through."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from opora.callbacks.models import OPEN, Callback, CallbackCall
from opora.customers.models import Identity
from opora.kernel import audit, live
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.messages.calls import Call, key_of_call
from opora.pure.workload.calling_back import within_calling_hours
from opora.team import queries as team

LONGEST_WAIT = timedelta(seconds=120)
"""Who waits longer than most people's patience is called back, unless somebody still answers (domain.md C12)."""
State = Callback.State
COUNTED = ("calls_count", "first_at", "last_at", "name", "state", "tries_count", "due_at")
OPEN_ONE = "WHERE mailbox_id = %s AND number = %s AND state = ANY(%s::text[]) FOR UPDATE"
WHOSE = "SELECT customer_id FROM customers_identity WHERE kind = %s AND value = %s"
CALLS = "SELECT call_id FROM callbacks_callbackcall WHERE callback_id = %s"
# The messages without words that its calls became, once they were placed; the newest one says it.
CASE_OF_CALLS = """
    SELECT p.case_id FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id JOIN cases_passage p ON p.message_id = m.id
     WHERE m.external_id = ANY(%s::text[]) AND m.external_id <> '' AND t.mailbox_id = %s ORDER BY m.id DESC, p.id DESC LIMIT 1
"""


@transaction.atomic
def ask_for_callback(call: Call, reason: str) -> Callback:
    """Add an entry for the number of this call, or count the call on the entry that is open. Harmless when repeated."""
    known = _counted(call.pk)
    if known:
        _place(known[0].callback)
        return known[0].callback
    row = _entry(call, reason)
    if not quick.add_unless_there(CallbackCall(call=call, callback=row)):
        return row
    row.calls_count += 1
    row.first_at, row.last_at = min(row.first_at, call.started_at), max(row.last_at, call.started_at)
    row.name = row.name or call.caller_name
    if row.state == State.EXHAUSTED:
        row.state, row.tries_count, row.due_at = State.WAITING, 0, timezone.now()  # they sit by their telephone now
    _place(row)
    quick.change(row, COUNTED)
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
        return quick.add(Callback(mailbox_id=call.mailbox_id, **{**new, "state": State.IMPOSSIBLE, "due_at": None}))
    place = [call.mailbox_id, call.number, quick.array(OPEN)]
    if open_one := quick.found(Callback, OPEN_ONE, place):
        return open_one[0]
    row = Callback(mailbox_id=call.mailbox_id, number=call.number, **new)
    return row if quick.add_unless_there(row) else _entry(call, reason)  # another call of theirs came first


def _place(row: Callback) -> None:
    """Whose number it is, and in which case its calls lie, as soon as that is known."""
    for (customer,) in quick.ask(WHOSE, [Identity.Kind.PHONE, row.number]) if row.number else ():
        row.customer_id = customer
    if row.case_id is None:
        keys = [key_of_call(call) for (call,) in quick.ask(CALLS, [row.pk])]
        for (case,) in quick.ask(CASE_OF_CALLS, [quick.array(keys), row.mailbox_id]) if keys else ():
            row.case_id = case
    quick.change(row, ("customer_id", "case_id"))


@prepared
def _counted(call: int) -> QuerySet[CallbackCall]:
    return CallbackCall.objects.select_related("callback").filter(call=call)


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
