"""Raw bytes of a mail to what it says, and what we say to raw bytes. No input raises."""

from opora.pure.mail.composing import compose
from opora.pure.mail.fingerprints import fingerprint
from opora.pure.mail.message import (
    Address,
    Automatic,
    Bounce,
    IncomingAttachment,
    IncomingMessage,
    OutgoingAttachment,
    OutgoingMessage,
)
from opora.pure.mail.reading import attachment_bytes, read
from opora.pure.mail.record import as_json, without_answer

__all__ = [
    "Address",
    "Automatic",
    "Bounce",
    "IncomingAttachment",
    "IncomingMessage",
    "OutgoingAttachment",
    "OutgoingMessage",
    "as_json",
    "attachment_bytes",
    "compose",
    "fingerprint",
    "read",
    "without_answer",
]
