"""Raw mails that are no work: spam, lost ones, bounces, absence notices, list mail, invitations, read receipts."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime

from opora.ops.demo_loading.letters import Letter, Part, join, several, text_part, trace
from opora.ops.demo_world.shapes import OddMail


def raw_odd_mail(mail: OddMail, at: datetime, text: str, rfc_id: str, about: Letter | None) -> bytes:
    """The mail as it lies in the mailbox. `about` is the mail of ours that a machine answers; `text` has its dates filled in."""
    headers = [
        *trace(mail.recipient, mail.sender, at),
        f"Date: {format_datetime(at - timedelta(seconds=3))}",
        f"From: {_name(mail.sender_name)}<{mail.sender}>",
        f"To: <{mail.recipient}>",
        f"Subject: {_encoded(mail.subject)}",
        f"Message-ID: <{rfc_id}>",
        *_of_its_kind(mail, about),
        "MIME-Version: 1.0",
    ]
    return join(headers, _body(mail, text, at, about))


def _of_its_kind(mail: OddMail, about: Letter | None) -> list[str]:
    """The headers by which other programs know what it is."""
    if mail.kind == "bounce":
        return ["Auto-Submitted: auto-replied", "Return-Path: <>"]
    if mail.kind == "out-of-office" and mail.headers:
        return ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", *_parents(about)]
    if mail.kind == "list":
        name = mail.list_id
        return [f"List-Id: <{name}>", f"List-Unsubscribe: <https://{name}/odhlasit>", "Precedence: list"]
    if mail.kind == "receipt":
        return _parents(about)
    return []


def _body(mail: OddMail, text: str, at: datetime, about: Letter | None) -> Part:
    words = text_part(text)
    if mail.kind == "bounce" and about:
        return several("report; report-type=delivery-status", [words, _delivery_status(mail, at), _returned_headers(about)], mail.key)
    if mail.kind == "receipt" and about:
        return several("report; report-type=disposition-notification", [words, _disposition(mail, about)], mail.key)
    if mail.kind == "calendar":
        return several("alternative", [words, _invitation(mail, at)], mail.key)
    return words


def _delivery_status(mail: OddMail, at: datetime) -> Part:
    """RFC 3464: what became of which recipient."""
    action = "failed" if mail.permanent else "delayed"
    code = "550" if mail.permanent else "452"
    lines = [
        f"Reporting-MTA: dns; {mail.sender.rpartition('@')[2]}",
        f"Arrival-Date: {format_datetime(at)}",
        "",
        f"Final-Recipient: rfc822; {mail.failed_address}",
        f"Action: {action}",
        f"Status: {mail.status}",
        f"Diagnostic-Code: smtp; {code} {mail.status}",
    ]
    return Part(("Content-Type: message/delivery-status",), "\n".join(lines).encode())


def _returned_headers(about: Letter) -> Part:
    message = about.message
    lines = [
        f"Message-ID: <{about.rfc_id}>",
        f"Date: {format_datetime(about.at)}",
        f"From: <{message.sender}>",
        f"To: <{message.recipient}>",
        f"Subject: {_encoded(message.subject)}",
    ]
    return Part(("Content-Type: text/rfc822-headers",), "\n".join(lines).encode())


def _disposition(mail: OddMail, about: Letter) -> Part:
    """RFC 8098: the recipient's program says that the mail was shown."""
    lines = [
        f"Final-Recipient: rfc822; {mail.sender}",
        f"Original-Message-ID: <{about.rfc_id}>",
        "Disposition: manual-action/MDN-sent-manually; displayed",
    ]
    return Part(("Content-Type: message/disposition-notification",), "\n".join(lines).encode())


def _invitation(mail: OddMail, at: datetime) -> Part:
    """Half an hour on the next Tuesday at ten."""
    start = (at + timedelta(days=(1 - at.weekday()) % 7 or 7)).replace(hour=10, minute=0)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lazne Pramen//Kalendar//CS",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:{mail.key}@{mail.sender.rpartition('@')[2]}",
        f"DTSTAMP:{at:%Y%m%dT%H%M%S}",
        f"DTSTART:{start:%Y%m%dT%H%M%S}",
        f"DTEND:{start + timedelta(minutes=30):%Y%m%dT%H%M%S}",
        f"ORGANIZER;CN={mail.sender_name}:mailto:{mail.sender}",
        f"ATTENDEE;RSVP=TRUE:mailto:{mail.recipient}",
        f"SUMMARY:{mail.subject.partition(': ')[2] or mail.subject}".replace(",", "\\,"),
        "LOCATION:telefon",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    part = text_part("\n".join(lines), kind="calendar; method=REQUEST")
    return Part(part.headers, part.content)


def _parents(about: Letter | None) -> list[str]:
    return [f"In-Reply-To: <{about.rfc_id}>", f"References: <{about.rfc_id}>"] if about else []


def _name(name: str) -> str:
    return f"{_encoded(name) if not name.isascii() else chr(34) + name + chr(34)} " if name else ""


def _encoded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8").encode()
