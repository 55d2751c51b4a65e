"""One delivery, one message: the mark by which the same mail is known again."""

import hashlib

from opora.pure.mail.division import divide

# What servers on the way write; the same mail has other values in another mailbox.
_TRACES = frozenset(
    (
        "received",
        "return-path",
        "delivered-to",
        "envelope-to",
        "authentication-results",
        "dkim-signature",
        "domainkey-signature",
        "received-spf",
        "status",
        "lines",
        "content-length",
        "errors-to",
        "bcc",
    )
)
_TRACE_BEGINNINGS = ("x-", "arc-", "resent-", "dkim")


def fingerprint(raw: bytes) -> str:
    """The sha256 (hex) of a mail without its trace headers and with `\\n` line ends."""
    headers, body = divide(raw)
    digest = hashlib.sha256()
    for name, value in headers.raw:
        if name not in _TRACES and not name.startswith(_TRACE_BEGINNINGS):
            digest.update(name.encode() + b":" + b" ".join(value.split()) + b"\n")
    digest.update(b"\n" + body.replace(b"\r\n", b"\n").rstrip(b"\n"))
    return digest.hexdigest()
