"""What follows from news: a mail that answers one of ours proposes who the visitor is; erased customers are forgotten here too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased, MessageReceived
from opora.channels.chat.models import Upload, Visitor
from opora.channels.chat.uploads import forget_bytes
from opora.channels.chat.visitors import CHANNEL, thread_of
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.kernel.db import quick
from opora.kernel.events import on
from opora.messages.models import Message

LIKELY = 0.8
"""Whoever answers from the address that was typed has that mailbox; that they are the visitor is likely, not proven."""

NEW = """
    SELECT v.id FROM chat_visitor v WHERE v.thread_id IS NULL AND v.handle IN
        (SELECT t.key FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id
          WHERE m.id = ANY(%s::bigint[]) AND t.channel = %s)
"""
CARRIED_ON = """
    SELECT DISTINCT m.id FROM messages_message m JOIN messages_thread t ON t.id = m.thread_id JOIN chat_visitor v ON v.mail_thread_id = t.id
     WHERE m.id = ANY(%s::bigint[]) AND t.channel = 'email' AND m.direction = 'in'
"""


def _messages(news: Sequence[dict[str, Any]]) -> str:
    return quick.array([one["message"] for one in news])


@on(MessageReceived)
def remember_conversations(news: Sequence[dict[str, Any]]) -> None:
    """Whose conversation a thread is stays known, also when the customer is erased and the thread forgets its name."""
    new = [row[0] for row in quick.ask(NEW, [_messages(news), CHANNEL])]
    for visitor in Visitor.objects.filter(pk__in=new).select_related("account") if new else ():
        thread_of(visitor)


@on(MessageReceived)
def propose_the_same_person(news: Sequence[dict[str, Any]]) -> None:
    """Somebody answered the mail that carried our chat on. Harmless when repeated: a pair is proposed once."""
    answering = [row[0] for row in quick.ask(CARRIED_ON, [_messages(news)])]
    if not answering:
        return
    mails = Message.objects.filter(pk__in=answering).select_related("identity").order_by("pk")
    visitors = {one.mail_thread_id: one for one in Visitor.objects.filter(mail_thread__in=[mail.thread_id for mail in mails])}
    for mail in mails:
        visitor = visitors.get(mail.thread_id)
        if visitor and mail.identity and mail.identity.value == visitor.email.lower():
            _propose(visitor, mail.identity)


def _propose(visitor: Visitor, writer: Identity) -> None:
    known = Identity.objects.filter(kind=Identity.Kind.VISITOR, value=visitor.handle).first()
    if known is None or known.customer_id == writer.customer_id:
        return
    reasons = [{"code": "answered_chat_mail", "weight": LIKELY}]
    customers.propose_links([customers.Alike(known.customer_id, writer.customer_id, LIKELY, reasons)])


@on(CustomerErased)
def forget_visitors(news: Sequence[dict[str, Any]]) -> None:
    """Name, address and files of an erased customer's visits go; their browser's token opens nothing any more."""
    cases = [case for one in news for case in one["cases"]]
    threads = Message.objects.filter(passages__case__in=cases, thread__channel=CHANNEL).values("thread")
    visitors = Visitor.objects.filter(thread__in=threads)
    blobs = list(Upload.objects.filter(visitor__in=visitors).values_list("blob", flat=True))
    visitors.delete()
    forget_bytes(blobs)
