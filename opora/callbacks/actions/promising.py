"""What somebody at the telephone does in one click: promise a call at a time, note what was said, take a contact down."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.callbacks.actions.counting import tell
from opora.callbacks.models import OPEN, Callback, TakesCalls
from opora.cases.models import Case, Passage
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.messages import actions as messages
from opora.messages.calls import Call
from opora.messages.models import Mailbox
from opora.messages.queries import message_of_call
from opora.pure.calls import as_e164
from opora.replies import actions as replies
from opora.team import queries as team
from opora.team.models import Agent

State = Callback.State


@transaction.atomic
def promise_call(mailbox: Mailbox, number: str, at: datetime, *, by: Agent, name: str = "", words: str = "") -> Callback:
    """ "I will call you back at 14:30": one entry for the number, due then; an open one is moved there."""
    demand(by, "cases:reply")
    if not number:
        raise DeskError(_("The number is withheld. Ask for a number to call back."), "promise to a withheld number")
    if at <= timezone.now():
        raise DeskError(_("Choose a time in the future."), f"callback at {at}")
    row = _open_entry(mailbox, number)
    row.name, row.words = row.name or name[:200], words.strip()[:4000] or row.words
    row.state, row.taken_by, row.taken_at = State.WAITING, None, None
    row.due_at = row.best_at = at
    identity = Identity.objects.filter(kind=Identity.Kind.PHONE, value=number).first()
    row.customer_id = identity.customer_id if identity else row.customer_id
    row.save()
    audit.record("callback.promised", f"callback:{row.pk}", by=by, at=at.isoformat())
    tell(row)
    return row


def _open_entry(mailbox: Mailbox, number: str) -> Callback:
    rows = Callback.objects.select_for_update(of=("self",)).filter(mailbox=mailbox, number=number, state__in=OPEN)
    row = rows.first()
    if row is not None and row.state == State.CALLING:
        raise Conflict(_("Somebody is calling them now."), f"callback {row.pk} is being called")
    if row is None:
        try:
            with transaction.atomic():
                return Callback.objects.create(mailbox=mailbox, number=number, reason=Callback.Reason.PROMISED)
        except IntegrityError:
            return rows.get()
    return row


@transaction.atomic
def take_contact(mailbox: Mailbox, told_number: str, *, by: Agent, name: str = "", words: str = "") -> Callback:
    """The least one can do for a caller in a crisis: number and name, to be called as soon as we know more (S0-29)."""
    demand(by, "cases:reply")
    number = as_e164(told_number, team.desk().country)
    if not number:
        raise DeskError(
            _("This is no telephone number. Write it as +420 777 123 456, or as people dial it here."), f"contact {told_number[:40]!r}"
        )
    customers.meet(number, name=name.strip(), language="", script="", at=timezone.now(), kind=Identity.Kind.PHONE)
    row = _open_entry(mailbox, number)
    row.name, row.words = name.strip()[:200] or row.name, words.strip()[:4000] or row.words
    row.due_at = row.due_at or timezone.now()
    identity = Identity.objects.get(kind=Identity.Kind.PHONE, value=number)
    row.customer_id = identity.customer_id
    row.save()
    audit.record("callback.contact_taken", f"callback:{row.pk}", by=by)
    tell(row)
    return row


def write_call_note(call: Call, text: str, *, by: Agent) -> Case | None:
    """What was said, as a note in the case of the call; None while the call's message is on its way, and the note waits with it."""
    demand(by, "cases:note")
    messages.took_call(call, by=by)
    case = case_of_call(call)
    if case is None:
        return None
    replies.write_note(case, text, by=by)
    return case


def case_of_call(call: Call) -> Case | None:
    """The case in which the call lies, once it is over and placed; before that the newest open one of the number."""
    message = message_of_call(call)
    if message:
        passage = Passage.objects.select_related("case").filter(message=message).order_by("-pk").first()
        return passage.case if passage else None
    identity = Identity.objects.filter(kind=Identity.Kind.PHONE, value=call.number).first() if call.number else None
    if identity is None:
        return None
    return Case.objects.filter(customer=identity.customer_id, mailbox=call.mailbox_id, active=True).order_by("-last_message_at").first()


def show_callers(wish: bool, *, by: Agent) -> None:
    """Whether I wish to see who is calling."""
    TakesCalls.objects.update_or_create(agent=by, defaults={"on": wish})
    audit.record("callers.shown" if wish else "callers.hidden", f"agent:{by.pk}", by=by)
    live.tell(live.Change("calls", agent=by.pk))
