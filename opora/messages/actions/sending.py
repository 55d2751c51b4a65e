"""What a person may still do about a message on its way out."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.errors import Conflict
from opora.kernel.jobs import wake
from opora.messages.models import Message
from opora.team.models import Agent

TAKEN_BACK = (Message.Delivery.DUE,)
RESENDABLE = (Message.Delivery.FAILED, Message.Delivery.UNCERTAIN, Message.Delivery.BOUNCED)


def cancel(message: Message, *, by: Agent) -> None:
    """Take a message back before delivery claimed it; Conflict when it is too late."""
    done = Message.objects.filter(pk=message.pk, delivery__in=TAKEN_BACK).update(delivery=Message.Delivery.CANCELLED, due_at=None)
    if not done:
        raise Conflict(_("It is already on its way and cannot be taken back."), f"message {message.pk} was claimed")
    audit.record("message.cancelled", f"message:{message.pk}", by=by)


def send_again(message: Message, *, by: Agent, at: datetime | None = None) -> None:
    """Send once more what failed, came back or is uncertain: a person decides, the Message-ID stays the same."""
    done = Message.objects.filter(pk=message.pk, delivery__in=RESENDABLE).update(
        delivery=Message.Delivery.DUE, due_at=at or timezone.now(), delivery_tries=0, delivery_problem="", claimed_at=None
    )
    if not done:
        raise Conflict(_("This message does not wait for a second try."), f"message {message.pk} not resendable")
    audit.record("message.sent_again", f"message:{message.pk}", by=by)
    wake()
