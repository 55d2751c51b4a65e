"""How much of a hostile mail is looked at, so that every mail is read in bounded time and memory.

The standard parser is quadratic in the length of a Content-Type header and recursive in the
depth of multiparts; both are therefore cut before it sees the mail.
"""

import re

HEADER_BYTES = 512 * 1024
HEADER_COUNT = 1000
HEADER_VALUE_BYTES = 64 * 1024
SUBJECT_CHARACTERS = 2000
ADDRESSES = 2000
MESSAGE_IDS = 200
MESSAGE_ID_CHARACTERS = 500
PARTS = 1000
DEPTH = 40
BODY_CHARACTERS = 2_000_000
HTML_CHARACTERS = 1_000_000
SPLIT_LINES = 20_000
NAME_CHARACTERS = 120

_CONTENT_HEADER = re.compile(rb"(?im)^content-[a-z-]{1,40}:[^\n]*(?:\n[ \t][^\n]*)*")
_MULTIPART = re.compile(rb"(?i)multipart/")
_LONG_CONTENT_HEADER = 8 * 1024


def head_and_body(raw: bytes) -> tuple[bytes, bytes, list[str]]:
    """The header block and the body with `\\n` line ends, made harmless, and what had to be cut."""
    defects: list[str] = []
    raw = _without_envelope_line(_plain_line_ends(raw))
    head, body = _divide(raw)
    head, too_long = _bounded_head(head)
    if too_long:
        defects.append("headers-cut")
    if len(body) > _LONG_CONTENT_HEADER and b"ontent-" in body:
        body = _CONTENT_HEADER.sub(_cut_content_header, body)
    if _MULTIPART.search(body) and len(_MULTIPART.findall(body)) > DEPTH:
        defects.append("many-multiparts")
    return head, body, defects


def _plain_line_ends(raw: bytes) -> bytes:
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    if b"\r" not in raw:
        return raw
    raw = raw.replace(b"\r\n", b"\n")
    return raw.replace(b"\r", b"\n") if b"\n" not in raw[:2000] else raw


def _without_envelope_line(raw: bytes) -> bytes:
    """Leave out the `From ` line of an mbox and blank lines before the first header."""
    raw = raw.lstrip(b"\n") if raw[:1] == b"\n" else raw
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    return raw


def _divide(raw: bytes) -> tuple[bytes, bytes]:
    """Split at the first blank line; a first line that is no header means there are no headers."""
    end = raw.find(b"\n\n")
    head = raw if end < 0 else raw[: end + 1]
    first = head.partition(b"\n")[0]
    name = first.partition(b":")[0].strip()
    if b":" not in first or b" " in name or not name:
        return b"", raw
    return head, b"" if end < 0 else raw[end + 2 :]


def _bounded_head(head: bytes) -> tuple[bytes, bool]:
    if len(head) <= 4096:
        return head, False
    too_long = len(head) > HEADER_BYTES
    kept: list[bytes] = []
    count = size = 0
    for line in head[:HEADER_BYTES].split(b"\n"):
        if line[:1] not in b" \t" or not kept:
            count += 1
            size = 0
            if count > HEADER_COUNT:
                return b"\n".join(kept) + b"\n", True
        limit = _LONG_CONTENT_HEADER if kept and size and _is_content(kept, line) else HEADER_VALUE_BYTES
        if _is_content(kept, line):
            limit = _LONG_CONTENT_HEADER
        size += len(line)
        if size > limit:
            line = line[: max(1, limit - size + len(line))]
            too_long = True
            if not line.strip() or size - len(line) > limit:
                continue
        kept.append(line)
    return b"\n".join(kept), too_long


def _is_content(kept: list[bytes], line: bytes) -> bool:
    return line[:8].lower() == b"content-" or (line[:1] in b" \t" and bool(kept) and kept[-1][:8].lower() == b"content-")


def _cut_content_header(match: re.Match[bytes]) -> bytes:
    header = match[0]
    return header if len(header) <= _LONG_CONTENT_HEADER else header[:_LONG_CONTENT_HEADER].rstrip()
