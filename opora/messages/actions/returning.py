"""A provider took a message and says later what became of it: it comes back like a mail, or it did arrive."""

from __future__ import annotations

from django.utils import timezone

from opora.kernel import live
from opora.kernel.events import say
from opora.messages.events import MessageNotDelivered, MessageSent
from opora.messages.models import Message

State = Message.Delivery


class NotYetKnown(LookupError):
    """The message may be the one that is just being handed over; its name there is not written down yet. Try again."""


def come_back(mailbox: int, external_id: str, words: str) -> bool:
    """Show at our message why it did not arrive, in the caller's transaction; False when it is none of ours or was shown before."""
    ours = Message.objects.filter(thread__mailbox=mailbox, direction=Message.Direction.OUT)
    message = ours.filter(external_id=external_id[:300]).only("pk", "thread").first() if external_id else None
    if message is None:
        if ours.filter(delivery=State.ON_THE_WIRE).exists():
            raise NotYetKnown(f"{external_id} is not known yet")
        return False
    sent = Message.objects.filter(pk=message.pk, delivery__in=[State.SENT, State.UNCERTAIN])
    if not sent.update(delivery=State.BOUNCED, delivery_problem=words):
        return False
    say(MessageNotDelivered(message.pk, State.BOUNCED))
    live.tell(live.Change("message", message.pk, mailbox=mailbox))
    return True


def arrive_after_all(mailbox: int, send_key: str, external_id: str) -> bool:
    """The provider shows our message with this key as delivered. That settles it where its sender died before writing it down."""
    ours = Message.objects.filter(thread__mailbox=mailbox, direction=Message.Direction.OUT, send_key=send_key)
    message = ours.filter(delivery__in=[State.ON_THE_WIRE, State.UNCERTAIN]).only("pk").first()
    if message is None:
        return False
    Message.objects.filter(pk=message.pk, delivery__in=[State.ON_THE_WIRE, State.UNCERTAIN]).update(
        delivery=State.SENT, delivered_at=timezone.now(), delivery_problem="", external_id=external_id[:300], claimed_at=None
    )
    say(MessageSent(message.pk))
    live.tell(live.Change("message", message.pk, mailbox=mailbox))
    return True
