"""A word that the form arrived, where the team wants it: to each typed address at most once a day, few in an hour, and nothing in it
that the writer chose (reliability.md B31). The caps are those of all receipts of the desk."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.cases.events import MessageReceived
from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.channels.form.settings import settings_of
from opora.kernel import audit, live
from opora.kernel.db import quick
from opora.kernel.events import on
from opora.kernel.jobs import wake
from opora.messages import actions as messages
from opora.messages.accounts import account_of
from opora.messages.models import Mailbox, Message
from opora.messages.outgoing import new_rfc_id
from opora.replies.receipts import has_room

BY_FORM = """
    SELECT m.id FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id
     WHERE m.id = ANY(%s::bigint[]) AND t.channel = 'form' AND m.direction = 'in'
"""


@on(MessageReceived)
def confirm_forms(news: Sequence[dict[str, Any]]) -> None:
    """One mail for each new case that began with a form; harmless when repeated."""
    opened = quick.ask(BY_FORM, [quick.array([one["message"] for one in news if one["opened"]])])
    if not opened:
        return
    for message in Message.objects.filter(pk__in=[row[0] for row in opened]).select_related("thread").order_by("pk"):
        with transaction.atomic():
            _confirm(message)


def _confirm(message: Message) -> None:
    account = account_of(message.thread.mailbox_id)
    box = Mailbox.objects.filter(channel="email", retired_at=None).order_by("pk").first()
    case = Case.objects.filter(passages__message=message, active=True).first()
    if account is None or box is None or case is None or not settings_of(account).receipt or not has_room(message):
        return
    now = timezone.now()
    with translation.override(str(message.facts.get("language") or "en")):
        subject = _("Your message has arrived (#%(number)d)") % {"number": case.pk}
        text = _("Hello,\n\nyour message has reached us through the form on our website. We will answer to this address.")
    row = Message(
        direction=Message.Direction.OUT,
        rfc_id=new_rfc_id(box.address.rpartition("@")[2]),
        from_name=box.name,
        from_address=box.address,
        to=[{"name": "", "address": message.from_address}],
        subject=subject,
        reply=text,
        text=text,
        automatic="receipt",
        at=now,
        written_at=now,
        delivery=Message.Delivery.DUE,
        due_at=now,
        send_key=uuid.uuid5(uuid.NAMESPACE_OID, f"receipt for message {message.pk}"),
    )
    stored = messages.store(messages.NewMessage(row=row, thread=None, mailbox=box.pk))
    Passage.objects.create(case=case, message=stored)
    remember_outgoing(stored, "")
    audit.record("receipt.sent", f"case:{case.pk}", by=None)
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
    wake()
