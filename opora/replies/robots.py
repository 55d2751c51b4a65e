"""Whether a mail may be answered by a machine at all (RFC 3834, reliability.md promises 7 and 8)."""

from __future__ import annotations

import re
from email.message import Message as Headers
from email.parser import BytesHeaderParser
from email.policy import compat32

MOST_HEADER_BYTES = 64_000
MARKS_OF_MACHINES = (
    "List-Id", "List-Unsubscribe", "List-Post", "Mailing-List", "X-Loop", "X-Opora-Desk", "X-Autoreply", "X-Autorespond",
    "X-Auto-Response-Suppress", "Feedback-ID", "X-Campaign-Id",
)  # fmt: skip
NOBODY = re.compile(
    r"^(?:(?:no|do-?not|donot|never)[-_.]?(?:reply|respond|answer)|nereply|neodpovidat|nie-?odpowiadaj|mailer-daemon|postmaster|"
    r"root|daemon|bounces?|notifications?|notify|news(?:letter)?|listserv|majordomo|owner-.*|.*-(?:request|bounces?|owner|noreply))"
    r"(?:[+=].*)?$",
    re.IGNORECASE,
)


def headers_of(raw: bytes) -> Headers:
    """The headers of a mail, as far as the first 64 KB go."""
    head = re.split(rb"\r?\n\r?\n", raw[:MOST_HEADER_BYTES], maxsplit=1)[0]
    return BytesHeaderParser(policy=compat32).parsebytes(head + b"\r\n\r\n")


def is_nobody(address: str) -> bool:
    """noreply@, owner-list@, mailer-daemon@: no person reads what is sent there."""
    local, _, domain = address.rpartition("@")
    return not local or not domain or NOBODY.match(local) is not None


def may_be_answered(headers: Headers, sender: str) -> bool:
    """Whether a person seems to have sent it from an address where an answer is read, and no header forbids one."""
    if is_nobody(sender) or any(name in headers for name in MARKS_OF_MACHINES):
        return False
    if _word(headers, "Precedence") in {"bulk", "junk", "list", "auto_reply"}:
        return False
    if _word(headers, "Auto-Submitted") not in {"", "no"}:
        return False
    return all(_is_of(path, sender) for path in headers.get_all("Return-Path", []))


def _word(headers: Headers, name: str) -> str:
    return str(headers.get(name, "")).split(";")[0].strip().lower()


def _is_of(return_path: object, sender: str) -> bool:
    """An empty return path wants no answer; one at another domain says that the sender named in From did not send it."""
    address = str(return_path).strip().strip("<>").lower()
    return bool(address) and not is_nobody(address) and address.rpartition("@")[2] == sender.lower().rpartition("@")[2]
