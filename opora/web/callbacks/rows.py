"""How an entry of the queue and a caller's card look: plain values for their templates."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import phonenumbers
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.callbacks.models import OPEN, Callback, CallbackTry
from opora.callbacks.queries import Card
from opora.crises.queries.bulletins import news
from opora.crises.queries.drills import running_at
from opora.ledgers import queries as ledgers
from opora.messages.calls import Call
from opora.messages.channels import rehearsals
from opora.pure.workload.calling_back import MOST_TRIES, within_calling_hours
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.shell.addresses import reverse

Row = dict[str, Any]
TONES = {"exhausted": "amber", "impossible": "amber", "reached": "green", "came": "green", "written": "green"}
FROM_NOW = (timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))


def shown_number(number: str) -> str:
    """As people read it: "+420 777 123 456"."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return number


def callback_row(one: Callback, reader: Agent) -> Row:
    """One entry with what may be done about it."""
    mine = one.state == Callback.State.CALLING and one.taken_by_id == reader.pk
    due = one.state == Callback.State.WAITING and one.due_at is not None and one.due_at <= timezone.now()
    return {
        "pk": one.pk,
        "number": shown_number(one.number) or _("Withheld number"),
        "dial": f"tel:{quote(one.number, safe='+')}" if one.number else "",
        "name": one.name or (one.customer.name if one.customer and one.customer.name != one.number else ""),
        "state": one.get_state_display(),
        "tone": "amber" if due else TONES.get(one.state, ""),
        "reason": one.get_reason_display(),
        "calls": one.calls_count,
        "since": one.first_at,
        "due_at": None if due else one.due_at,
        "is_due": due,
        "is_open": one.state in OPEN,
        "may_call": one.state in (Callback.State.WAITING, Callback.State.EXHAUSTED) and reader.may("cases:reply"),
        "is_mine": mine,
        "caller": one.taken_by.name if one.taken_by and not mine else "",
        **_share(one, reader),
        "tries": one.tries_count,
        "most_tries": MOST_TRIES,
        "words": one.words,
        "result": one.result,
        "reaction": one.get_reaction_display() if one.reaction else "",
        "best_at": one.best_at,
        "settled_at": one.settled_at,
        "settled_by": one.settled_by.name if one.settled_by else "",
        "case_url": reverse("case", args=[one.case_id]) if one.case_id else "",
        "case": one.case.title if one.case else "",
        "to_write": one.state == Callback.State.EXHAUSTED,
        "has_draft": one.state == Callback.State.EXHAUSTED and one.draft_key is not None,
        "take_url": reverse("take_callback", args=[one.pk]),
        "result_url": reverse("callback_result", args=[one.pk]),
        "drop_url": reverse("drop_callback", args=[one.pk]),
    }


def _share(one: Callback, reader: Agent) -> Row:
    """In a crisis callbacks are shared out; whose this one is keeps nobody from taking it."""
    share = getattr(one, "share", None) if one.state in OPEN else None
    own = share is not None and share.agent_id == reader.pk
    return {"is_own_share": own, "share_of": share.agent.name if share is not None and not own else ""}


def undo_row(attempt: CallbackTry | None) -> Row | None:
    """The newest try as a sentence with its way back."""
    if attempt is None:
        return None
    number = shown_number(attempt.callback.number)
    return {"sentence": f"{number}: {attempt.get_result_display()}", "url": reverse("undo_callback", args=[attempt.pk])}


def card_row(card: Card, reader: Agent) -> Row:
    """Who is calling, what is open between us, what to say first."""
    call = card.call
    return {
        "pk": call.pk,
        "id": f"caller-{call.pk}",
        "number": shown_number(call.number) or call.told_number or _("Withheld number"),
        "name": card.customer.name if card.customer and card.customer.name != call.number else call.caller_name,
        "is_known": card.customer is not None,
        "customer_url": reverse("customer", args=[card.customer.pk]) if card.customer else "",
        "state": _state(call),
        "is_rehearsed": _is_rehearsed(card),
        "is_ringing": call.is_ringing,
        "queue": call.queue,
        "cases": [{"title": one.title, "url": reverse("case", args=[one.pk]), "turn": one.get_turn_display()} for one in card.cases],
        "orders": [{"number": one.number, "state": one.state} for one in card.orders],
        "script": script_for(card, reader),
        "say": say_first(card, reader),
        "call_url": reverse("call", args=[call.pk]),
        "took_url": reverse("took_call", args=[call.pk]) if call.person_id is None else "",
        "promise_url": reverse("promise_call", args=[call.pk]) if call.number and reader.may("cases:reply") else "",
        "times": call_times() if call.number else [],
    }


def script_for(card: Card, reader: Agent) -> list[str]:
    """What is said on the telephone while something burns, in the caller's language: always the newest version (S0-28)."""
    customer = card.customer
    spoken = customer.language if customer and customer.language else reader.language
    latin = customer is not None and customer.script == "Latn" and spoken.startswith("sr")
    drill = running_at(card.call.mailbox_id) if _is_rehearsed(card) else None
    return [one.text for one in news("sr-Latn" if latin else spoken, "phone", drill=drill)]


def _is_rehearsed(card: Card) -> bool:
    return card.call.mailbox.channel in rehearsals()


def say_first(card: Card, reader: Agent) -> list[str]:
    """Sentences that spare the caller from telling everything once more."""
    lines = []
    if card.callback and card.callback.calls_count > 1:
        lines.append(_("Called %(count)s times without an answer. Say sorry for that first.") % {"count": card.callback.calls_count})
    elif card.callback and card.callback.calls_count:
        lines.append(_("Called before without an answer. Say sorry for that first."))
    if card.callback and card.callback.words:
        lines.append(_("Their words: %(words)s") % {"words": card.callback.words[:200]})
    for case in card.cases[:2]:
        if case.problem:
            lines.append(_("Their problem: %(problem)s") % {"problem": case.problem[:200]})
        lines += [_("We promised: %(promise)s") % {"promise": one.text[:200]} for one in ledgers.open_promises(case, for_=reader)[:2]]
    if card.customer is None:
        lines.append(_("Nobody we know by this number. Ask for the name and the order."))
    return lines


def call_times() -> list[Row]:
    """Times for "I will call you back at", rounded to five minutes, never at night."""
    zone, found = team.working_time().zone, []
    for span in FROM_NOW:
        at = within_calling_hours(_rounded(timezone.now() + span), zone)
        if at not in found:
            found.append(at)
    return [{"value": one.isoformat(), "at": one, "label": one.astimezone(zone).strftime("%H:%M")} for one in found]


def _rounded(at: datetime) -> datetime:
    up = at + timedelta(minutes=4, seconds=59)
    return up.replace(minute=up.minute - up.minute % 5, second=0, microsecond=0)


def _state(call: Call) -> str:
    if call.is_ringing:
        return _("is calling")
    if call.ended_at is None:
        return _("on the line")
    return _("hung up")
