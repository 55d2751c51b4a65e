"""Parts of a well-formed body, cut at their boundaries in one go.

The standard library reads a mail line by line and builds an expression for each boundary, which was an eighth of what reading
a mail costs. What is in any way unusual (a boundary that is missing or never closed, messages inside of messages, odd headers,
old line ends) is left to it: it knows what mail programs do, and gives the same parts for everything that is read here.
"""

import re
from email.message import Message

_HEADER = re.compile(r"[!-9;-~]+:")
_DEEPEST = 12
_LEFT_TO_THE_LIBRARY = ("message/", "multipart/digest")


def well_formed(text: str, depth: int = 0) -> Message | None:
    """The message of a header block and a body; None when the standard library should read it.

    `text` is bytes decoded as ASCII with surrogates for all others, as the library does it.
    """
    block, body = _divided(text)
    message = _with_headers(block)
    if message is None or "\r" in text or depth > _DEEPEST:
        return None
    kind = message.get_content_type()
    if kind.startswith(_LEFT_TO_THE_LIBRARY):
        return None
    if not kind.startswith("multipart/"):
        message.set_payload(body)
        return message
    boundary = message.get_boundary()
    parts = _parts(body, boundary) if boundary and boundary.isascii() else None
    return _with_parts(message, parts, depth) if parts else None


def _with_parts(message: Message, parts: list[str], depth: int) -> Message | None:
    for part in parts:
        child = well_formed(part, depth + 1)
        if child is None:
            return None
        message.attach(child)
    return message


def _divided(text: str) -> tuple[str, str]:
    """The header block without the line end of its last row, and what follows the empty row."""
    if text.startswith("\n"):
        return "", text[1:]
    block, _, body = text.partition("\n\n")
    return block.removesuffix("\n"), body


def _with_headers(block: str) -> Message | None:
    message: Message = Message()
    field: list[str] = []
    for line in block.split("\n") if block else ():
        if line.startswith((" ", "\t")) and field:
            field.append(f"{line}\n")
            continue
        if not _HEADER.match(line):
            return None
        _add(message, field)
        field = [f"{line}\n"]
    _add(message, field)
    return message


def _add(message: Message, field: list[str]) -> None:
    if field:
        message.set_raw(*message.policy.header_source_parse(field))


def _parts(body: str, boundary: str) -> list[str] | None:
    """The texts between the boundaries; None unless they are opened and closed. The line end before a boundary belongs to it."""
    mark = f"--{boundary}"
    found: list[str] = []
    begin = -1
    at = 0 if body.startswith(mark) else _next_row(body, mark, 0)
    while at >= 0:
        end = body.find("\n", at)
        rest = body[at + len(mark) : end if end >= 0 else len(body)].rstrip(" \t")
        if rest in ("", "--"):
            if rest and begin == at:
                return None
            if 0 <= begin < at:
                found.append(body[begin : at - 1])
            if rest:
                return found
            begin = end + 1
        at = _next_row(body, mark, end) if end >= 0 else -1
    return None


def _next_row(body: str, mark: str, after: int) -> int:
    """Where the next row begins that begins with the mark; -1 when there is none."""
    place = body.find(f"\n{mark}", after)
    return place + 1 if place >= 0 else -1
