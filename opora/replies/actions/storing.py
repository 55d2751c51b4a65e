"""From a draft to the row of a message that is due, or in a conversation that needs no carrying, already said."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.db.prepared import prepared
from opora.kernel.events import say
from opora.messages import actions as messages
from opora.messages.events import MessageSent
from opora.messages.models import Attachment, Mailbox, Message, MessageReference
from opora.messages.outgoing import new_rfc_id, reply_address
from opora.pure.languages import index_text
from opora.replies.composing import letter
from opora.replies.hypertext import html_to_text
from opora.replies.models import Draft, DraftFile
from opora.replies.recipients import newest
from opora.replies.ways import Way, mail_box_of
from opora.team.models import Agent

Delivery = Message.Delivery


def store_mail(draft: Draft, case: Case, *, by: Agent, due: datetime) -> Message:
    """A mail with its subject, signature and quoted history, in the thread of what it answers."""
    box = mail_box_of(case)
    assert box is not None  # the gate refused cases without a mailbox
    parent = newest(case)
    row = mail_row(draft, case, box, by=by, due=due)
    forward = draft.kind == Draft.Kind.FORWARD
    thread = None if forward or parent is None else parent.thread_id
    references = [] if forward or parent is None else chain(parent, [one.rfc_id for one in _references(parent.pk)])
    message = messages.store(
        messages.NewMessage(row=row, thread=thread, mailbox=box.pk, references=references, files=_files(draft), words=_words(row))
    )
    if box.reply_tokens:
        message.reply_to = [{"name": box.name, "address": reply_address(box.address, message.thread_id)}]
        message.save(update_fields=["reply_to"])
    return message


def mail_row(draft: Draft, case: Case, box: Mailbox, *, by: Agent, due: datetime) -> Message:
    """The mail as it leaves, not stored yet and in no thread."""
    text = letter(draft, case, by=by)
    return Message(
        direction=Message.Direction.OUT,
        author=by,
        rfc_id=new_rfc_id(box.address.rpartition("@")[2]),
        from_name=f"{by.name} ({box.name})",
        from_address=box.address,
        to=draft.to,
        cc=draft.cc,
        bcc=draft.bcc,
        subject=text.subject[:1000],
        reply=text.own,
        text=text.text,
        html=text.html,
        at=timezone.now(),
        written_at=max(due, timezone.now()),
        delivery=Delivery.DUE,
        due_at=due,
        send_key=draft.key,
        envelope={
            "own_html": draft.html,
            "kind": draft.kind,
            "passes_on": draft.answers_id if draft.kind == Draft.Kind.FORWARD else None,
            "way": draft.way,
        },
    )


def store_spoken(draft: Draft, way: Way, *, by: Agent, due: datetime, at_once: bool) -> Message:
    """The bare words in a conversation. Where they need no carrying (`Channel.immediate`) they are said with this commit."""
    row = spoken_row(draft, way, by=by, due=due, at_once=at_once)
    conversation = messages.NewMessage(
        row=row, thread=way.thread.pk if way.thread else None, mailbox=way.mailbox, channel=way.channel.name,
        key="" if way.thread else way.identity, files=_files(draft), words=_words(row),
    )  # fmt: skip
    message = messages.store(conversation)
    if message.delivery == Delivery.SENT:
        say(MessageSent(message.pk))
    return message


def spoken_row(draft: Draft, way: Way, *, by: Agent, due: datetime, at_once: bool) -> Message:
    """The same words, not stored yet and in no thread."""
    now = timezone.now()
    said = way.channel.immediate and at_once
    own = draft.text.strip() or html_to_text(draft.html).strip()
    return Message(
        direction=Message.Direction.OUT,
        author=by,
        from_name=by.name,
        to=way.to,
        reply=own,
        text=own,
        at=now,
        written_at=now if said else max(due, now),
        delivery=Delivery.SENT if said else Delivery.DUE,
        due_at=None if said else due,
        delivered_at=now if said else None,
        external_id=str(draft.key) if said else "",  # by which the channel tells later that it was read
        send_key=draft.key,
        envelope={"own_html": draft.html, "kind": draft.kind, "way": draft.way},
    )


@prepared
def _references(message: int) -> QuerySet[MessageReference]:
    return MessageReference.objects.filter(message=message).order_by("pk")


@prepared
def _laid_beside(draft: int) -> QuerySet[DraftFile]:
    return DraftFile.objects.filter(draft=draft).select_related("blob")


def chain(parent: Message, earlier: Sequence[str]) -> list[str]:
    """What an answer to `parent` names as its ancestors; `earlier` are those that the parent names."""
    return [*[one for one in earlier if one != parent.rfc_id][-20:], parent.rfc_id]


def _files(draft: Draft) -> list[Attachment]:
    return [
        Attachment(
            blob=one.blob, name=one.name, content_type=one.content_type, size=one.blob.size, inline=one.inline,
            content_id=f"{uuid.UUID(str(one.key)).hex}@opora" if one.inline else "",
        )
        for one in _laid_beside(draft.pk)
    ]  # fmt: skip


def _words(row: Message) -> list[str]:
    people = " ".join(f"{one.get('name', '')} {one['address']}" for one in (*row.to, *row.cc))
    return index_text(f"{row.subject}\n{people}\n{row.reply}").split()
