"""Writes the raw mail of one demo message as the sender's program would: its HTML, its quotation marks, its charset."""

from __future__ import annotations

import base64
import hashlib
import quopri
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from opora.ops.demo_loading.bodies import Earlier, html_body, text_body
from opora.ops.demo_loading.files import File, made
from opora.ops.demo_world.shapes import DemoMessage

ZONES = {"cs": "Europe/Prague", "pl": "Europe/Warsaw", "el": "Europe/Athens", "sr": "Europe/Belgrade", "en": "Europe/Prague"}
PROGRAMS = {
    "outlook": "X-Mailer: Microsoft Outlook 16.0",
    "plain": "User-Agent: Mozilla Thunderbird",
    "phone": "X-Mailer: iPhone Mail (22B91)",
    "seznam": "X-Mailer: szn-mime-2.1.61",
    "gmail": "",
}
LONGEST_CHAIN = 12  # References; some programs keep more, none needs more


@dataclass(frozen=True)
class Letter:
    """A demo message at its real time, with the identifiers it goes by. `text` has its dates written out."""

    message: DemoMessage
    at: datetime
    text: str
    rfc_id: str
    recipient_name: str = ""
    answers: Letter | None = None

    @property
    def references(self) -> tuple[str, ...]:
        """The identifiers of the mails before it that its own headers name."""
        if self.answers is None or not self.message.headers:
            return ()
        return (*self.answers.references, self.answers.rfc_id)[-LONGEST_CHAIN:]


def raw_mail(letter: Letter) -> bytes:
    """The mail as it lies in the mailbox, with CRLF line ends."""
    message = letter.message
    label, encoding = _charset(letter)
    headers = [
        *_trace(letter),
        f"Date: {format_datetime(_local(letter))}",
        f"From: {_person(message.sender_name, message.sender, encoding)}",
        f"To: {_person(letter.recipient_name, message.recipient, encoding)}",
        *([f"Cc: {', '.join(message.cc)}"] if message.cc else []),
        f"Subject: {_encoded(message.subject, encoding, 'Subject')}",
        f"Message-ID: <{letter.rfc_id}>",
        *_parents(letter),
        *([PROGRAMS[message.mailer]] if PROGRAMS[message.mailer] else []),
        "MIME-Version: 1.0",
    ]
    body = _with_files(_words(letter, label, encoding), [made(one) for one in message.attachments], letter.rfc_id)
    return join(headers, body)


def join(headers: Iterable[str], body: Part) -> bytes:
    """A whole mail from its header lines and its body."""
    head = "\n".join((*headers, *body.headers)).encode("ascii", "replace")
    return _crlf(head + b"\n\n" + body.content)


@dataclass(frozen=True)
class Part:
    """A MIME part: header lines that say what it is, and its bytes."""

    headers: tuple[str, ...]
    content: bytes


def text_part(text: str, encoding: str = "utf-8", *, label: str | None = None, kind: str = "plain", transfer: str = "8bit") -> Part:
    """Words as one part. `label` is the charset it claims, "" for none at all."""
    label = encoding if label is None else label
    claimed = f'; charset="{label}"' if label else ""
    content = text.encode(encoding)
    if transfer == "quoted-printable":
        content = quopri.encodestring(content)
    elif transfer == "base64":
        content = base64.encodebytes(content)
    return Part((f"Content-Type: text/{kind}{claimed}", f"Content-Transfer-Encoding: {transfer}"), content)


def several(kind: str, parts: Sequence[Part], seed: str) -> Part:
    """A multipart of `kind`, such as `mixed` or `report; report-type=delivery-status`."""
    boundary = f"=_{hashlib.sha256((kind + seed).encode()).hexdigest()[:24]}"
    pieces = [b"--%s\n%s\n\n%s\n" % (boundary.encode(), "\n".join(one.headers).encode(), one.content) for one in parts]
    return Part((f'Content-Type: multipart/{kind}; boundary="{boundary}"',), b"".join(pieces) + b"--%s--\n" % boundary.encode())


def trace(recipient: str, sender: str, at: datetime) -> list[str]:
    """What the mail servers on the way wrote on top."""
    domain = sender.rpartition("@")[2]
    when = format_datetime(at)
    return [
        f"Delivered-To: {recipient}",
        f"Received: from mail.{domain} (mail.{domain} [192.0.2.25])\n\tby mx.majak.example with ESMTPS;\n\t{when}",
    ]


def _trace(letter: Letter) -> list[str]:
    message = letter.message
    return trace(message.recipient, message.sender, letter.at) if message.direction == "in" else []


def _local(letter: Letter) -> datetime:
    """When it was written: a few seconds before it came, on the writer's clock."""
    return (letter.at - timedelta(seconds=4)).astimezone(ZoneInfo(ZONES[letter.message.language])).replace(microsecond=0)


def _parents(letter: Letter) -> list[str]:
    if letter.answers is None or not letter.message.headers:
        return []
    chain = "\n ".join(f"<{one}>" for one in letter.references)
    return [f"In-Reply-To: <{letter.answers.rfc_id}>", f"References: {chain}"]


def _charset(letter: Letter) -> tuple[str, str]:
    """The charset a mail claims ("" for none) and the one it is written in. Old programs often claim a wrong one."""
    wanted = letter.message.charset
    try:
        f"{letter.text}{letter.message.signature}{letter.message.subject}{letter.message.sender_name}".encode(wanted)
    except UnicodeEncodeError:
        return "utf-8", "utf-8"
    if wanted == "utf-8":
        return wanted, wanted
    claims = (wanted, wanted, "utf-8", "", "us-ascii")
    return claims[_dice(letter) % len(claims)], wanted


def _words(letter: Letter, label: str, encoding: str) -> Part:
    message = letter.message
    earlier = _history(letter, encoding)
    text = text_body(message, letter.text, earlier)
    html = html_body(message, letter.text, earlier, charset=label)
    transfer = _transfer(message, label, encoding)
    plain = text_part(text, encoding, label=label, transfer=transfer)
    if not html:
        return plain
    rich = text_part(html, encoding, label=label, kind="html", transfer="quoted-printable" if transfer == "base64" else transfer)
    return several("alternative", [plain, rich], letter.rfc_id)


def _history(letter: Letter, encoding: str) -> list[Earlier]:
    """The mails it quotes, the nearest first; what its charset lacks, it never showed either."""
    found: list[Earlier] = []
    one = letter.answers
    while one is not None and letter.message.quoting != "none" and len(found) < 3:
        mail = one.message
        text = f"{one.text}\n\n{mail.signature}".strip().encode(encoding, "replace").decode(encoding)
        name = mail.sender_name.encode(encoding, "replace").decode(encoding)
        subject = mail.subject.encode(encoding, "replace").decode(encoding)
        found.append(Earlier(name, mail.sender, mail.recipient, _local(one), subject, text))
        one = one.answers
    return found


def _transfer(message: DemoMessage, label: str, encoding: str) -> str:
    if label != encoding or message.mailer in ("plain", "seznam"):
        return "8bit"
    return "base64" if message.mailer == "gmail" else "quoted-printable"


def _with_files(words: Part, files: Sequence[File], seed: str) -> Part:
    if not files:
        return words
    return several("mixed", [words, *(_attached(one) for one in files)], seed)


def _attached(file: File) -> Part:
    name = _encoded(file.name, "utf-8", "name")
    headers = (
        f'Content-Type: {file.content_type}; name="{name}"',
        f'Content-Disposition: attachment; filename="{name}"',
        "Content-Transfer-Encoding: base64",
    )
    return Part(tuple(one.replace("\n", "\n\t") for one in headers), base64.encodebytes(file.content))


def _person(name: str, address: str, encoding: str) -> str:
    if not name:
        return address
    shown = f'"{name}"' if name.isascii() else _encoded(name, encoding, "From")
    return f"{shown} <{address}>"


def _encoded(text: str, encoding: str, header: str) -> str:
    if text.isascii():
        return text
    try:
        return Header(text, encoding, header_name=header).encode()
    except UnicodeEncodeError:
        return Header(text, "utf-8", header_name=header).encode()


def _dice(letter: Letter) -> int:
    return hashlib.sha256(f"{letter.message.sender}{letter.message.at.written}".encode()).digest()[0]


def _crlf(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
