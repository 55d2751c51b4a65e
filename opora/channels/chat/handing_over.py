"""When a visitor has gone, what we answer also reaches them by mail.

The rule: an answer that the visitor has not seen goes to their address as soon as they are away for some minutes (a setting, three
at first). All such answers go in one mail, each of them once; they stay in the chat as well. To an address the shop vouches for, the
conversation goes along. An address that was only typed may be anybody's: it gets our own words and nothing that the visitor wrote
(reliability.md, promise 8), at most five mails a day, and an answer from it joins the case while the person is only proposed as the
same customer (domain.md, invariant 5).
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.channels.chat.models import Visitor
from opora.channels.chat.reading import newest_case
from opora.channels.chat.settings import ChatSettings, settings_of
from opora.channels.chat.texts import spoken
from opora.channels.chat.visitors import mail_address, thread_of
from opora.kernel import audit, live
from opora.kernel.jobs import wake
from opora.kernel.limits import counted
from opora.messages import actions as messages
from opora.messages.channels import sender_of
from opora.messages.models import Mailbox, Message
from opora.messages.outgoing import new_rfc_id, reply_address
from opora.messages.queries import is_blocked

MOST_TO_TYPED, A_DAY = 5, 24 * 3600
NOT_OLDER = timedelta(days=7)
MOST_QUOTED = 40


def hand_over_all() -> int:
    """Mail what waits for visitors who are gone; how many mails were made."""
    gone = Visitor.objects.select_related("account__mailbox").filter(left_at__isnull=False, left_at__gt=timezone.now() - NOT_OLDER)
    addressed = gone.exclude(email="", shop_email="").filter(account__paused=False, account__mailbox__retired_at=None)
    return sum(hand_over(visitor) for visitor in addressed.order_by("left_at"))


def hand_over(visitor: Visitor, *, at: datetime | None = None) -> bool:
    """One mail with every answer this visitor has not seen, if it is time."""
    now, settings = at or timezone.now(), settings_of(visitor.account)
    box, thread = sending_box(settings), thread_of(visitor)
    if box is None or thread is None or visitor.left_at is None or now - visitor.left_at < settings.mail_after:
        return False
    with transaction.atomic():
        visitor = Visitor.objects.select_for_update(of=("self",)).select_related("account__mailbox").get(pk=visitor.pk)
        unseen = _unseen(visitor, thread)
        case = newest_case(thread) if unseen and visitor.left_at else None
        if case is None or not _may_get(visitor):
            return False
        message = _store(visitor, case, box, unseen, at=now)
        Visitor.objects.filter(pk=visitor.pk).update(mailed_up_to=unseen[-1].pk, mail_thread=message.thread_id)
        audit.record("chat.handed_over", f"case:{case.pk}", by=None, message=message.pk)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))
        wake()
    return True


def sending_box(settings: ChatSettings) -> Mailbox | None:
    """The mailbox those mails leave from: the one that was named, else the first."""
    boxes = Mailbox.objects.filter(channel="email", retired_at=None).order_by("pk")
    if sender_of("email") is None:
        return None
    return boxes.filter(address__iexact=settings.mailbox).first() or boxes.first()


def _unseen(visitor: Visitor, thread: int) -> list[Message]:
    """What people of the desk said and the visitor neither saw nor got by mail."""
    known = max(visitor.read_up_to, visitor.mailed_up_to)
    ours = Message.objects.filter(thread=thread, direction=Message.Direction.OUT, delivery=Message.Delivery.SENT, automatic="")
    return list(ours.filter(pk__gt=known).select_related("author").order_by("pk")[:MOST_QUOTED])


def _may_get(visitor: Visitor) -> bool:
    if is_blocked(mail_address(visitor)):
        return False
    return bool(visitor.shop_email) or counted("chat-mail", visitor.email.lower(), seconds=A_DAY) <= MOST_TO_TYPED


def _store(visitor: Visitor, case: Case, box: Mailbox, unseen: Sequence[Message], *, at: datetime) -> Message:
    language = spoken(visitor.language, case.customer.language or box.language)
    with translation.override(language):
        subject, text = _("Our answer from the chat"), _letter(visitor, unseen)
    row = Message(
        direction=Message.Direction.OUT,
        author=unseen[-1].author,
        rfc_id=new_rfc_id(box.address.rpartition("@")[2]),
        from_name=f"{unseen[-1].from_name} ({box.name})",
        from_address=box.address,
        to=[{"name": visitor.name, "address": mail_address(visitor)}],
        subject=subject,
        reply=text,
        text=text,
        facts={"chat": [one.pk for one in unseen]},
        at=at,
        written_at=at,
        delivery=Message.Delivery.DUE,
        due_at=at,
        send_key=uuid.uuid5(uuid.NAMESPACE_OID, f"chat {visitor.handle} up to {unseen[-1].pk}"),
    )
    earlier = _earlier(visitor)
    message = messages.store(messages.NewMessage(row=row, thread=visitor.mail_thread_id, mailbox=box.pk, references=earlier))
    if box.reply_tokens:
        message.reply_to = [{"name": box.name, "address": reply_address(box.address, message.thread_id)}]
        message.save(update_fields=["reply_to"])
    Passage.objects.create(case=case, message=message)
    remember_outgoing(message, "")
    return message


def _earlier(visitor: Visitor) -> list[str]:
    """Mails of this conversation before, so that a mail program shows them together."""
    if visitor.mail_thread_id is None:
        return []
    return list(Message.objects.filter(thread=visitor.mail_thread_id).exclude(rfc_id="").order_by("pk").values_list("rfc_id", flat=True))


def _letter(visitor: Visitor, unseen: Sequence[Message]) -> str:
    """Without a proof of the address, nothing that the visitor wrote."""
    answers = "\n\n".join(_said(one) for one in unseen)
    parts = [
        _("Hello,"),
        _("you wrote to us in our chat and had gone when we answered. Here is our answer:"),
        answers,
        _("You can simply answer this e-mail; we go on from here."),
    ]
    before = _conversation(visitor, unseen[0]) if visitor.shop_email else ""
    if before:
        parts += [f"-- {_('The conversation before')} --", before]
    return "\n\n".join(parts)


def _conversation(visitor: Visitor, until: Message) -> str:
    rows = Message.objects.filter(thread=until.thread_id, pk__lt=until.pk, direction__in=["in", "out"])
    return "\n\n".join(_said(one, visitor) for one in reversed(rows.select_related("author").order_by("-pk")[:MOST_QUOTED]))


def _said(message: Message, visitor: Visitor | None = None) -> str:
    ours = message.direction == Message.Direction.OUT
    name = message.from_name if ours else (visitor.name if visitor else "") or _("You")
    files = "".join(f"\n[{one}]" for one in message.attachments.order_by("pk").values_list("name", flat=True))
    return f"{name}: {message.reply}{files}"
