"""Which conversation somebody continues when WhatsApp calls them by another id than before."""

from __future__ import annotations

from opora.customers.models import Identity
from opora.messages.models import Thread
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
