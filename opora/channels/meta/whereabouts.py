"""Which conversation somebody continues when Meta calls them by another id than before: in WhatsApp, and from a comment to a chat."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.messages.models import Message, Thread
from opora.pure.utterances import Utterance


def conversation_of(said: Utterance, mailbox: int) -> str:
    """The name of the conversation that is already there, under this id or another of the same person; else the utterance's own."""
    if said.channel != "whatsapp":
        return said.conversation
    threads = Thread.objects.filter(mailbox=mailbox, channel=said.channel)
    if threads.filter(key=said.conversation).exists():
        return said.conversation
    ids = [said.speaker.value, *(value for _kind, value in said.speaker.proven)]
    people = Identity.objects.filter(kind__in=["whatsapp", "phone"], value__in=ids).values("customer")
    known = Identity.objects.filter(kind="whatsapp", customer__in=people).values("value")
    earlier = threads.filter(key__in=known).order_by("-pk").values_list("key", flat=True).first()
    return earlier or said.conversation


def continues_as(message: Message, person: str) -> None:
    """A private reply went out under the name of a comment; from now on its conversation is the one with `person`.

    Meta says whom it wrote to, so the author of the comment and that person are proven to be one.
    """
    opened = message.thread
    comment = opened.key.partition(":")[2]
    with transaction.atomic():
        known = Thread.objects.filter(mailbox=opened.mailbox_id, channel=opened.channel, key=person).first()
        if known:
            Message.objects.filter(thread=opened).update(thread=known)
        else:
            Thread.objects.filter(pk=opened.pk).update(key=person)
        said = Message.objects.filter(thread__mailbox=opened.mailbox_id, external_id=comment).select_related("identity__customer").first()
        if said and said.identity:
            customers.prove(said.identity, [(opened.channel, person)], at=timezone.now())
