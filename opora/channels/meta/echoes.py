"""Telling our own messages, which Meta repeats to us, from what a colleague said in Meta's own apps."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from opora.messages.accounts import answers_of
from opora.messages.models import ChannelAccount, Message
from opora.pure.utterances import Utterance

State = Message.Delivery
RECENT = timedelta(minutes=15)
_HANDED_OVER = (State.CLAIMED, State.ON_THE_WIRE, State.UNCERTAIN, State.SENT)


def is_own_echo(said: Utterance, app: str, account: ChannelAccount) -> bool:
    """By the app that sent it where Meta says so, or by our mark; else by a message of ours that is just going out there.

    An echo may overtake the answer that tells us its id, and an answer of several parts has one id only.
    """
    mark = said.original.get("metadata")
    if app or mark:
        return app == answers_of(account)["app_id"] or str(mark).startswith("opora:")
    if said.channel == "whatsapp":
        return False  # it only repeats what was said in the app on the telephone
    recent = Q(due_at__gte=timezone.now() - RECENT) | Q(delivered_at__gte=timezone.now() - RECENT)
    ours = Message.objects.filter(recent, thread__mailbox=account.mailbox_id, thread__key=said.conversation, delivery__in=_HANDED_OVER)
    return any(_may_be_part_of(one, said) for one in ours.filter(direction=Message.Direction.OUT).order_by("-pk")[:20])


def _may_be_part_of(message: Message, said: Utterance) -> bool:
    inside = said.text in message.text if said.text else message.attachments.exists()
    whole = said.text == message.text
    return inside and (not message.external_id or not whole)
