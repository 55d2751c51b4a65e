"""What follows here from news below: missed calls ask for callbacks, answered ones settle them, sent words stand in for a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction

from opora.callbacks.actions.counting import LONGEST_WAIT, ask_for_callback, customer_got_through, settle, tell
from opora.callbacks.models import OPEN, Callback, CallbackCall, CallbackTry
from opora.cases.events import CustomerErased, MessageReceived, ReplySeen
from opora.kernel.db import quick
from opora.kernel.events import on
from opora.messages.calls import Call
from opora.messages.events import CallEnded, CallMissed, MessageSent

CALLS_AMONG = "SELECT (facts->'call'->>'id')::bigint FROM messages_message WHERE id = ANY(%s::bigint[]) AND facts ? 'call'"

# Of an answer to thousands hardly one message stands in for a call: asked once a batch.
WRITTEN_INSTEAD = """
    SELECT c.id, m.author_id FROM messages_message m JOIN callbacks_callback c ON c.draft_key = m.send_key
     WHERE m.id = ANY(%s::bigint[]) AND m.delivery = 'sent' AND c.state = 'exhausted' ORDER BY m.id
"""


@on(CallMissed)
def call_was_missed(news: Sequence[dict[str, Any]]) -> None:
    """Each asks for one callback of its number, or is counted on the one that is open."""
    for call in _calls(one["call"] for one in news):
        if call.outcome in (Call.Outcome.MISSED, Call.Outcome.ABANDONED, Call.Outcome.VOICEMAIL):
            ask_for_callback(call, call.outcome)


@on(CallEnded)
def call_ended(news: Sequence[dict[str, Any]]) -> None:
    """Who was answered has reached us; whoever waited too long for it is counted all the same."""
    for call in _calls(one["call"] for one in news):
        if call.direction == Call.Direction.IN and call.outcome == Call.Outcome.ANSWERED:
            if (call.waited or 0) > LONGEST_WAIT.total_seconds():
                ask_for_callback(call, Callback.Reason.WAITED)
            customer_got_through(call.number, call.answered_at or call.started_at)
            _not_impossible_after_all(call)


def _calls(ids: Any) -> list[Call]:
    """What rang at a line that was put away since, such as one of a rehearsal, asks for nothing any more."""
    return list(Call.objects.filter(pk__in=list(ids), mailbox__retired_at=None).order_by("started_at", "pk"))


def _not_impossible_after_all(call: Call) -> None:
    """A withheld number that waited too long was answered in the end."""
    counted = CallbackCall.objects.select_related("callback").filter(call=call, callback__state=Callback.State.IMPOSSIBLE).first()
    if counted:
        settle(counted.callback, Callback.State.CAME)
        tell(counted.callback)


@on(MessageReceived)
def calls_were_placed(news: Sequence[dict[str, Any]]) -> None:
    """The case of a call is known a moment after the call: it is written on the entry."""
    calls = [row[0] for row in quick.ask(CALLS_AMONG, [quick.array([one["message"] for one in news])])]
    if not calls:
        return
    for counted in CallbackCall.objects.filter(call__in=calls).select_related("call", "callback"):
        ask_for_callback(counted.call, counted.callback.reason)
        tell(counted.callback)


@on(MessageSent)
def our_words_left(news: Sequence[dict[str, Any]]) -> None:
    """The written substitute is on its way: nobody needs to call any more."""
    _settle_written([one["message"] for one in news])


@on(ReplySeen)
def our_words_left_at_once(news: Sequence[dict[str, Any]]) -> None:
    """The same on channels that deliver with the commit."""
    _settle_written([one["message"] for one in news])


def _settle_written(messages: Sequence[int]) -> None:
    for callback, author in quick.ask(WRITTEN_INSTEAD, [quick.array([*messages])]):
        with transaction.atomic():
            row = Callback.objects.select_for_update(of=("self",)).get(pk=callback)
            if row.state == Callback.State.EXHAUSTED:
                settle(row, Callback.State.WRITTEN, by=author)
                tell(row)


@on(CustomerErased)
def forget(news: Sequence[dict[str, Any]]) -> None:
    """Numbers, names and words go; when it was and how it ended stays for the figures."""
    customers = [one["customer"] for one in news]
    rows = Callback.objects.filter(customer__in=customers)
    ids = list(rows.values_list("pk", flat=True))
    Callback.objects.filter(pk__in=ids, state__in=OPEN).update(state=Callback.State.DROPPED, due_at=None)
    Callback.objects.filter(pk__in=ids).update(number="", name="", words="", result="", best_at=None)
    CallbackTry.objects.filter(callback__in=ids).update(before={})
    erased = Call.objects.filter(callback_call__callback__in=ids)
    erased.update(number="", told_number="", caller_name="", withheld=True)
