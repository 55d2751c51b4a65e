"""Files in a mail: safe names, true sizes, and files written into the text (uuencode)."""

import binascii
import hashlib
import mimetypes
import re

from opora.pure.mail import limits
from opora.pure.mail.characters import one_line, visible
from opora.pure.mail.message import IncomingAttachment

_TYPE = re.compile(r"^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$")
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
# Names that Windows keeps for devices, whatever the ending.
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_ENDING = re.compile(r"\.[^.\s]{1,12}$")
_BEGIN = re.compile(r"^begin [0-7]{3,4} ([^\n]{1,300})\n", re.MULTILINE)
_TRIES = 5
_END = re.compile(r"^end[ \t]*$", re.MULTILINE)
_ENDINGS = {
    "message/rfc822": ".eml", "message/delivery-status": ".txt", "text/rfc822-headers": ".txt", "text/calendar": ".ics",
    "text/plain": ".txt", "text/html": ".html", "image/jpeg": ".jpg", "application/pgp-signature": ".asc",
    "application/ms-tnef": ".dat", "application/octet-stream": ".bin",
}  # fmt: skip


def attachment(position: int, name: str, content_type: str, data: bytes, inline: bool, content_id: str | None) -> IncomingAttachment:
    """The description of one file."""
    kind = safe_type(content_type)
    return IncomingAttachment(
        position, safe_name(name, kind, position), kind, len(data), inline, content_id, hashlib.sha256(data).hexdigest()
    )


def safe_type(content_type: str) -> str:
    """A media type of harmless form; anything else is plain bytes."""
    content_type = content_type.strip().lower()
    return content_type if _TYPE.match(content_type) else "application/octet-stream"


def safe_name(name: str, content_type: str, position: int) -> str:
    """A file name without folders, controls, direction marks and tricks; never empty.

    Letters of every language stay. The ending survives when a long name is cut.
    """
    name = visible(one_line(name, limits.CONTENT_HEADER_BYTES))
    name = name.replace("\\", "/").rpartition("/")[2]
    name = _FORBIDDEN.sub("_", name).strip().lstrip(".").rstrip(". ")
    if not name.strip("_- "):
        return _made_up(content_type, position)
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name) > limits.NAME_CHARACTERS:
        ending = _ENDING.search(name)
        tail = ending[0] if ending else ""
        name = name[: limits.NAME_CHARACTERS - len(tail)].rstrip() + tail
    return name


def _made_up(content_type: str, position: int) -> str:
    ending = _ENDINGS.get(content_type) or mimetypes.guess_extension(content_type) or ".bin"
    stem = {"message/rfc822": "message", "text/calendar": "invitation", "message/delivery-status": "delivery-status"}.get(
        content_type, "attachment"
    )
    return f"{stem}-{position + 1}{ending}"


def embedded_files(text: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The text without uuencoded files, and the files."""
    if "\nend" not in text or "begin " not in text:
        return text, []
    files: list[tuple[str, bytes]] = []
    kept: list[str] = []
    start = 0
    while len(files) < limits.EMBEDDED_FILES:
        found = _next_file(text, start)
        if found is None:
            break
        begin, end, name, data = found
        kept.append(text[start:begin])
        files.append((name, data))
        start = end
    kept.append(text[start:])
    return ("".join(kept), files) if files else (text, [])


def _next_file(text: str, start: int) -> tuple[int, int, str, bytes] | None:
    """The next uuencoded file from `start`; a `begin` that no data follow is ordinary text."""
    for tries, begin in enumerate(_BEGIN.finditer(text, start)):
        if tries >= _TRIES:
            return None
        end = _END.search(text, begin.end())
        if end is None:
            return None
        data = _uu_data(text[begin.end() : end.start()])
        if data:
            return begin.start(), end.end(), begin[1], data
    return None


def _uu_data(body: str) -> bytes:
    pieces: list[bytes] = []
    for line in body.split("\n"):
        if not line or line in ("`", " "):
            continue
        try:
            pieces.append(binascii.a2b_uu(line))
        except (binascii.Error, ValueError):
            # Some encoders write too long lines: take the bytes that the first letter promises.
            length = (((ord(line[0]) - 32) & 63) * 4 + 5) // 3
            try:
                pieces.append(binascii.a2b_uu(line[:length]))
            except (binascii.Error, ValueError):
                return b""
    return b"".join(pieces)
