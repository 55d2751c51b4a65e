"""Reading what imaplib returns for FETCH: a list of lines, and of (line, literal) pairs followed by the rest of the line."""

from __future__ import annotations

import imaplib
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_FLAGS = re.compile(rb"\bFLAGS \(([^)]*)\)")
_REST = re.compile(rb"\A(?:\s*(?:UID \d+|FLAGS \([^)]*\)|MODSEQ \(\d+\)|RFC822\.SIZE \d+|INTERNALDATE \"[^\"]*\"))*\s*\)\Z")


class Garbled(imaplib.IMAP4.abort):
    """The answer does not end where its length says: the mail in it may be cut short."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One mail as the server lists it, before its body is fetched."""

    uid: int
    size: int
    arrived: datetime | None
    seen: bool


def listings(answer: Sequence[object]) -> dict[int, Listing]:
    """UID -> Listing. Lines about other things, which servers mix in, are passed over."""
    found = {}
    for line in answer:
        uid, size = (_UID.search(line), _SIZE.search(line)) if isinstance(line, bytes) else (None, None)
        if uid and size and isinstance(line, bytes):
            found[int(uid[1])] = Listing(int(uid[1]), int(size[1]), _arrived(line), _seen(line))
    return found


def bodies_in(answer: Sequence[object]) -> dict[int, bytes]:
    """UID -> bytes of the literal. Raises Garbled when a literal's length does not fit the line around it."""
    found = {}
    for line, literal, rest in _literals(answer):
        if not _REST.match(rest):
            raise Garbled(f"behind the mail came {rest[:80]!r}")
        uid = _UID.search(line) or _UID.search(rest)
        if uid:
            found[int(uid[1])] = literal
    return found


def _literals(answer: Sequence[object]) -> Iterator[tuple[bytes, bytes, bytes]]:
    for position, one in enumerate(answer):
        if isinstance(one, tuple):
            rest = answer[position + 1] if position + 1 < len(answer) else b""
            yield one[0], one[1], rest if isinstance(rest, bytes) else b""


def _arrived(line: bytes) -> datetime | None:
    local = imaplib.Internaldate2tuple(line)
    try:
        return datetime.fromtimestamp(time.mktime(local), UTC) if local else None
    except (ValueError, OverflowError):
        return None


def _seen(line: bytes) -> bool:
    flags = _FLAGS.search(line)
    return flags is not None and b"\\seen" in flags[1].lower().split()
