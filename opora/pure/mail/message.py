"""What a mail looks like after it was read, and what an outgoing mail needs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Automatic = Literal["auto-reply", "bounce", "list", "calendar", "receipt", "report"]


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox. `address` has its domain in lower case; it is '' where no address could be read."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class IncomingAttachment:
    """A file that came with a mail; `name` is safe to store, to show and to offer for download."""

    position: int
    name: str
    content_type: str
    size: int
    inline: bool
    content_id: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """One recipient whom a mail of ours did not reach. `status` is the enhanced code (RFC 3463) or ''."""

    address: str
    status: str
    permanent: bool
    original_message_id: str | None


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """Everything the desk knows about a mail from its bytes alone.

    `reply`, `quoted`, `signature` and `forwarded` together hold every line of `text`.
    No string holds NUL or a lone surrogate. `date` is aware and in UTC.
    """

    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    date: datetime | None
    subject: str
    sender: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    delivered_to: tuple[str, ...]
    return_path: str | None
    text: str
    html: bool
    reply: str
    quoted: str
    signature: str
    forwarded: str | None
    safe_html: str | None
    safe_reply_html: str | None
    attachments: tuple[IncomingAttachment, ...]
    automatic: Automatic | None
    bounces: tuple[Bounce, ...]
    language: str
    script: str
    authentication: tuple[str, ...]
    list_id: str | None
    loop_marks: tuple[str, ...]
    defects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutgoingAttachment:
    """A file to send; with a `content_id` it is shown inside the HTML body."""

    name: str
    content_type: str
    data: bytes
    content_id: str | None = None


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """A mail that we send. Message ids come without angle brackets; `bcc` never reaches a header."""

    sender: Address
    to: tuple[Address, ...]
    subject: str
    text: str
    message_id: str
    date: datetime
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    html: str | None = None
    attachments: tuple[OutgoingAttachment, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
