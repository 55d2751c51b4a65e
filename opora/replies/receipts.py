"""Receipts: one short prepared text for a new case, if the desk wants it. It holds nothing that the sender wrote, is no answer,
stops no clock, and never goes to a machine (domain.md A3, 3; reliability.md promises 7 and 8)."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.events import MessageReceived
from opora.cases.models import Case
from opora.kernel import audit
from opora.kernel.events import on
from opora.kernel.jobs import periodic, wake
from opora.messages.models import Message
from opora.messages.outgoing import new_rfc_id
from opora.messages.queries import own_addresses, raw_mail, without_plus
from opora.pure.identity.addresses import own_domain
from opora.replies.composing import customer_locale
from opora.replies.models import ReceiptSent
from opora.replies.robots import headers_of, may_be_answered
from opora.team import queries as team
from opora.team.models import Desk

ONE_AT_A_TIME = 726_301  # advisory lock: two workers counting at once would both find room
PER_SENDER = timedelta(hours=24)
PER_DOMAIN, PER_TEXT, IN_AN_HOUR = 5, 1, timedelta(hours=1)
"""`PER_DOMAIN` holds for a firm's own domain, whose machine may write under many names; at Gmail or Seznam everybody is somebody else."""
PER_MINUTE, A_MINUTE = 20, timedelta(minutes=1)

Notice = Callable[[str], str]
_notices: list[Notice] = []


def with_notice(notice: Notice) -> Notice:
    """Register what a room above has to say in every receipt: a function of the customer's interface language; '' is nothing."""
    _notices.append(notice)
    return notice


@on(MessageReceived)
def acknowledge_new_cases(news: Sequence[dict[str, Any]]) -> None:
    """Send what is due for cases that were just opened; harmless when repeated."""
    desk = team.desk()
    if not desk.receipts_on:
        return
    opened = [one["message"] for one in news if one["opened"]]
    rows = Message.objects.filter(pk__in=opened, automatic="", direction="in", doubtful_sender=False)
    for message in rows.select_related("parcel", "thread__mailbox").order_by("pk"):
        with transaction.atomic():
            _acknowledge(message, desk)


def _acknowledge(message: Message, desk: Desk) -> None:
    case = Case.objects.select_related("customer", "mailbox").filter(passages__message=message, active=True).first()
    if case is None or case.mailbox is None or not _is_for_a_person(message):
        return
    locale = customer_locale(case)
    text = str(desk.receipt_texts.get(locale, "")).strip()
    if text and has_room(message):
        notices = [told for told in (notice(locale) for notice in _notices) if told]
        _send(message, case, "\n\n".join([text, *notices]), locale)


def _is_for_a_person(message: Message) -> bool:
    """It was sent to us by name, by somebody who is not us, out of no archive, and no header forbids an answer."""
    ours = own_addresses()
    named = any(without_plus(one["address"]) in ours for one in (*message.to, *message.cc))
    parcel = message.parcel
    if not named or parcel is None or parcel.source not in ("imap", "lmtp") or without_plus(message.from_address) in ours:
        return False
    return may_be_answered(headers_of(raw_mail(parcel)), message.from_address)


def has_room(message: Message) -> bool:
    """Book a receipt to the sender of this message, unless one of the caps is reached, and say whether there was room.

    Of the caller's transaction; addresses and texts are kept as salted hashes.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
    now, home = timezone.now(), own_domain(message.from_address)
    booking = ReceiptSent(
        address=_hash(message.from_address.lower()),
        domain=_hash(home) if home else "",
        text_hash=_hash(" ".join((message.reply or message.text).lower().split())),
    )
    sent = ReceiptSent.objects
    full = (
        sent.filter(address=booking.address, at__gt=now - PER_SENDER).exists()
        or sent.filter(text_hash=booking.text_hash, at__gt=now - IN_AN_HOUR).count() >= PER_TEXT
        or (home and sent.filter(domain=booking.domain, at__gt=now - IN_AN_HOUR).count() >= PER_DOMAIN)
        or sent.filter(at__gt=now - A_MINUTE).count() >= PER_MINUTE
    )
    if not full:
        booking.save()
    return not full


def _hash(text: str) -> str:
    return hashlib.sha256(f"{team.desk().message_secret}{text}".encode("utf-8", "replace")).hexdigest()


def _send(message: Message, case: Case, text: str, locale: str) -> None:
    box = case.mailbox
    assert box is not None  # checked before the caps were booked
    now = timezone.now()
    with translation.override(locale):
        subject = _("Your message has arrived (#%(number)d)") % {"number": case.pk}
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
    cases.add_receipt(case, row, answers=message)
    audit.record("receipt.sent", f"case:{case.pk}", by=None)
    wake()


@periodic(
    "forget sent receipts", every=timedelta(hours=1), waiting=lambda now: ReceiptSent.objects.filter(at__lt=now - 2 * PER_SENDER)
)
def forget_sent_receipts() -> None:
    """The longest cap looks back one day."""
    ReceiptSent.objects.filter(at__lt=timezone.now() - 2 * PER_SENDER).delete()
