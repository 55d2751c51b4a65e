"""A mail in two: the header block and the body, also where a program wrote them badly."""

import re

from opora.pure.mail import limits
from opora.pure.mail.headers import Headers

_PASSED_A_SERVER = re.compile(rb"(?im)^(?:received|return-path|delivered-to|message-id|mime-version):")
# Fields that stand behind an empty line although they describe the body. One alone may be a sentence about such a field.
_LATE_FIELDS = re.compile(
    rb"(?:(?:mime-version|content-[a-z-]{2,30}):[^\n]*\n(?:[ \t][^\n]*\n){0,5}){2,6}\n", re.IGNORECASE
)
_NO_FIELD = re.compile(rb"^(?![!-9;-~]{1,80}[ \t]{0,20}:|[ \t])[^\n]", re.MULTILINE)
_BOUNDARY = re.compile(rb"^--([^\s\"][^\n\"]{0,99}?)[ \t]*\ncontent-[a-z-]{2,30}:", re.IGNORECASE | re.MULTILINE)


def divide(raw: bytes) -> tuple[Headers, bytes]:
    """The header block and the body, with `\\n` line ends. A mail may lack either."""
    raw = _without_envelope_line(_without_blank_start(_plain_line_ends(raw)))
    if raw.startswith(b"\n"):
        return Headers(b""), raw[1:]
    first = raw[:200].partition(b"\n")[0]
    name, colon, _ = first.partition(b":")
    if not colon or not name.strip() or b" " in name.strip():
        return Headers(b""), raw
    end = raw.find(b"\n\n")
    if end < 0:
        return _without_empty_line(raw)
    return _with_late_fields(raw[: end + 1], raw[end + 2 :])


def boundary_inside(body: bytes) -> bytes:
    """The boundary that the parts of a body are written with; b'' where it has no parts."""
    match = _BOUNDARY.search(body)
    return match[1] if match else b""


def _plain_line_ends(raw: bytes) -> bytes:
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    if b"\r" in raw:
        # A program that writes `\r\n` where `\n` is made `\r\n` once more.
        raw = raw.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
        if b"\n" not in raw[:4000]:
            raw = raw.replace(b"\r", b"\n")
    return raw


def _without_blank_start(raw: bytes) -> bytes:
    """Without blank lines that somebody put before the headers of a mail that passed a mail server."""
    if raw[:1] not in (b"\n", b" ", b"\t"):
        return raw
    start = raw.lstrip(b" \t\n")
    return start if _PASSED_A_SERVER.search(start.partition(b"\n\n")[0][: limits.HEADER_BYTES]) else raw


def _without_envelope_line(raw: bytes) -> bytes:
    if raw.startswith((b"From ", b">From ")):
        return raw.partition(b"\n")[2]
    return raw


def _without_empty_line(raw: bytes) -> tuple[Headers, bytes]:
    """The letter begins at the first line that is no field, where nothing else divides it from the fields."""
    letter = _NO_FIELD.search(raw[: limits.HEADER_BYTES])
    return (Headers(raw[: letter.start()]), raw[letter.start() :]) if letter else (Headers(raw), b"")


def _with_late_fields(block: bytes, body: bytes) -> tuple[Headers, bytes]:
    """An empty line too many leaves the fields that describe the body at its beginning."""
    headers = Headers(block)
    late = None if headers.has("content-type") else _LATE_FIELDS.match(body)
    if late is None:
        return headers, body
    return Headers(block + body[: late.end() - 1]), body[late.end() :]
