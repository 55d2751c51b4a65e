"""From a stored message to the mail that leaves."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

from django.db.models import QuerySet
from django.utils import timezone

from opora.kernel.db.prepared import prepared
from opora.messages.models import Attachment, Message, MessageReference
from opora.messages.queries import attachment_content
from opora.pure.mail import Address, OutgoingAttachment, OutgoingMessage
from opora.team import queries as team

_QUOTABLE = re.compile(r"^[!-;=?A-~]{1,250}@[!-;=?A-~]{1,250}$")  # customers' programs write Message-IDs that no header may repeat


def new_rfc_id(domain: str) -> str:
    """A Message-ID nobody can guess, with a mark that proves later that it is ours."""
    body = secrets.token_hex(12)
    return f"{body}.{_mark(body)}@{domain}"


def is_ours(rfc_id: str) -> bool:
    """Whether we made this Message-ID."""
    body, _, mark = rfc_id.partition("@")[0].partition(".")
    return bool(mark) and _same(mark, _mark(body))


def reply_address(address: str, thread: int) -> str:
    """`podpora@shop` -> `podpora+t12.mark@shop`: an answer to it proves its thread, whatever its headers say."""
    local, _, domain = address.rpartition("@")
    body = f"t{thread}"
    return f"{local}+{body}.{_mark(body)}@{domain}"


def thread_of_token(address: str) -> int | None:
    """The thread that a signed reply address proves, or None."""
    body, _, mark = address.partition("@")[0].partition("+")[2].partition(".")
    if not (body.startswith("t") and body[1:].isascii() and body[1:].isdigit() and len(body) < 20 and mark):
        return None
    return int(body[1:]) if _same(mark.lower(), _mark(body)) else None


def _same(told: str, true: str) -> bool:
    return hmac.compare_digest(told.encode("utf-8", "replace"), true.encode())


def _mark(body: str) -> str:
    return hmac.new(team.desk().message_secret.encode(), body.encode(), hashlib.sha256).hexdigest()[:16]


def as_mail(message: Message) -> OutgoingMessage:
    """Everything the channel needs to write the mail; inline pictures keep their content ids."""
    references = [one.rfc_id for one in _references(message.pk) if _QUOTABLE.match(one.rfc_id)]
    return OutgoingMessage(
        sender=Address(message.from_name, message.from_address),
        to=_addresses(message.to),
        cc=_addresses(message.cc),
        bcc=_addresses(message.bcc),
        reply_to=_addresses(message.reply_to),
        subject=message.subject,
        text=message.text,
        html=message.html or None,
        attachments=tuple(
            OutgoingAttachment(file.name, file.content_type, attachment_content(file), file.content_id or None)
            for file in _attachments(message.pk)
        ),
        message_id=message.rfc_id,
        in_reply_to=references[-1] if references else None,
        references=tuple(references),
        date=message.written_at or timezone.now(),
        headers=(("X-Opora-Desk", loop_mark()), *_automatic_headers(message)),
    )


@prepared
def _references(message: int) -> QuerySet[MessageReference]:
    return MessageReference.objects.filter(message=message).order_by("pk")


@prepared
def _attachments(message: int) -> QuerySet[Attachment]:
    return Attachment.objects.filter(message=message).select_related("blob").order_by("pk")


def loop_mark() -> str:
    """Names this desk in what it sends, so that a mail that comes back is known."""
    return hashlib.sha256(b"loop" + team.desk().message_secret.encode()).hexdigest()[:20]


def _automatic_headers(message: Message) -> tuple[tuple[str, str], ...]:
    if not message.automatic:
        return ()
    return (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk"))


def _addresses(rows: list[dict[str, str]]) -> tuple[Address, ...]:
    return tuple(Address(row.get("name", ""), row["address"]) for row in rows)
