"""The parts of a mail: pieces of the body in order, files, and what the machinery said.

Well-formed bodies are cut in `containers`; all others are read by the standard library (compat32, the fast and lenient
policy). It is only given headers that were cut to a harmless size, because it is quadratic in them.
"""

import email
import quopri
import re
from dataclasses import dataclass, field
from email.message import Message

from opora.pure.mail import limits
from opora.pure.mail.attachments import attachment, embedded_files
from opora.pure.mail.characters import one_line
from opora.pure.mail.charsets import decode, known_charset
from opora.pure.mail.containers import well_formed
from opora.pure.mail.division import boundary_inside, divide
from opora.pure.mail.flowed import unflow
from opora.pure.mail.headers import Headers, decode_words, loose_base64, parameters
from opora.pure.mail.message import IncomingAttachment

_CONTENT_HEADER = re.compile(rb"(?im)^content-[a-z-]{1,40}:[^\n]*(?:\n[ \t][^\n]*)*")
_CONTAINER = re.compile(rb"(?im)^(content-type:[ \t]*)((?:multipart|message)/)")
_CONTENT_FIELDS = ("content-type", "content-transfer-encoding", "content-disposition", "content-id")
_METHOD = re.compile(r"(?im)^METHOD:([A-Z-]{3,20})")
_META_CHARSET = re.compile(rb"""(?i)<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})""")
_LOOKS_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)
_PLAIN_LINE = re.compile(rb"^(?:[_-]{5,}|[^\n]*[^\s] [^\s][^\n]*)$", re.MULTILINE)
_SIGNS_OF_PLAIN_LINE = (b" ", b"_", b"--")
_SPACE_AT_SOFT_BREAK = re.compile(rb"=[ \t]+(?=\r?\n)")  # a server on the way may have put it there (RFC 2045, 6.7)
_ENCODING_NAME = re.compile(rb"[\s\"']*([a-z0-9-]+)")
_ENCODINGS = {
    "quotedprintable": "quoted-printable", "quoted": "quoted-printable", "base64": "base64",
    "xuuencode": "x-uuencode", "uuencode": "x-uuencode", "xuue": "x-uuencode", "uue": "x-uuencode",
}  # fmt: skip
# Text that programs read; any other kind of text without a file name was written for people.
_FOR_PROGRAMS = frozenset(
    """
    text/calendar text/x-vcalendar text/vcard text/x-vcard text/directory text/csv text/tab-separated-values text/rfc822
    text/rfc822-headers text/x-amp-html text/xml text/css text/javascript text/rtf
    """.split()
)
_SLIPS = {"text": "text/plain", "plain/text": "text/plain", "application/text": "text/plain", "html/text": "text/html"}
_DROPPED = ("message/external-body",)


@dataclass(slots=True)
class Piece:
    """One stretch of the body: the same words as plain text and as HTML where both were sent."""

    plain: str | None = None
    html: str | None = None


@dataclass(slots=True)
class Structure:
    """What the walk over the parts found."""

    pieces: list[Piece] = field(default_factory=list)
    attachments: list[IncomingAttachment] = field(default_factory=list)
    data: list[bytes] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    report_type: str = ""
    delivery_status: list[str] = field(default_factory=list)
    calendar_method: str = ""
    calendar_attached: bool = False
    original: Headers | None = None
    keep_data: bool = False
    count: int = 0


def structure(headers: Headers, body: bytes, keep_data: bool = False) -> Structure:
    """Walk the parts of a mail; a mail that is broken beyond that is one piece of text."""
    found = Structure(keep_data=keep_data)
    if headers.cut:
        found.defects.append("headers-cut")
    try:
        message = _parsed(headers, body, found)
        _walk(message, found, "", 0)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError) as error:
        found.defects.append(f"structure-{type(error).__name__.lower()}")
        if not found.pieces:
            found.pieces.append(Piece(plain=decode(body[: limits.BODY_CHARACTERS])[0]))
    return found


def _parsed(headers: Headers, body: bytes, found: Structure) -> Message:
    lines = []
    for name in _CONTENT_FIELDS:
        value = headers.all(name)
        if value:
            lines.append(name.encode() + b":" + value[0][: limits.CONTENT_HEADER_BYTES].rstrip(b"\n") + b"\n")
    body = _harmless(body, found)
    text = (b"".join(lines) + b"\n" + body).decode("ascii", "surrogateescape")
    message = well_formed(text)
    if message is None:
        message = email.message_from_string(text)
    if message.get_content_maintype() == "multipart" and not message.is_multipart():
        return _by_its_own_boundary(message, body, found)
    return message


def _by_its_own_boundary(message: Message, body: bytes, found: Structure) -> Message:
    """The parts of a mail whose boundary is missing or wrong in its header."""
    boundary = boundary_inside(body)
    if not boundary:
        return message
    found.defects.append("boundary-repaired")
    header = b"Content-Type: " + message.get_content_type().encode("utf-8", "replace") + b'; boundary="' + boundary + b'"\n\n'
    return email.message_from_string((header + body).decode("ascii", "surrogateescape"))


def _harmless(body: bytes, found: Structure) -> bytes:
    """Cut huge part headers, and stop containers from nesting without end."""
    lowered = body.lower()
    headers = lowered.count(b"\ncontent-") + lowered.startswith(b"content-")
    if not headers:
        return body
    if len(body) > limits.CONTENT_HEADER_BYTES and _has_huge_header(lowered):
        body = _CONTENT_HEADER.sub(_cut, body)
        found.defects.append("part-headers-cut")
    allowed = limits.CONTAINERS if len(body) < limits.BIG_MAIL_BYTES else limits.CONTAINERS_IN_A_BIG_MAIL
    if headers <= allowed:
        return body
    seen = 0

    def container(match: re.Match[bytes]) -> bytes:
        nonlocal seen
        seen += 1
        return match[0] if seen <= allowed else match[1] + b"x-" + match[2]

    body = _CONTAINER.sub(container, body)
    if seen > allowed:
        found.defects.append("too-many-containers")
    return body


def _has_huge_header(lowered: bytes) -> bool:
    """Whether a part header is longer than any honest one: many continued rows, or one endless row."""
    at = lowered.find(b"\ncontent-")
    while at >= 0:
        end = lowered.find(b"\n", at + 1)
        while 0 <= end < len(lowered) - 1 and lowered[end + 1] in b" \t":
            if end - at > limits.CONTENT_HEADER_BYTES:
                return True
            end = lowered.find(b"\n", end + 1)
        if (end if end >= 0 else len(lowered)) - at > limits.CONTENT_HEADER_BYTES:
            return True
        at = lowered.find(b"\ncontent-", at + 1)
    return False


def _cut(match: re.Match[bytes]) -> bytes:
    header = match[0]
    return header if len(header) <= limits.CONTENT_HEADER_BYTES else header[: limits.CONTENT_HEADER_BYTES].rstrip()


def _walk(part: Message, found: Structure, parent: str, depth: int) -> None:
    found.count += 1
    if found.count > limits.PARTS:
        if "too-many-parts" not in found.defects:
            found.defects.append("too-many-parts")
        return
    kind, options = _content_type(part, parent)
    found.kinds.add(kind)
    if "report-type" in options and not found.report_type:
        found.report_type = options.get("report-type", "").strip().lower()
    if kind.startswith("multipart/") and part.is_multipart():
        children = _children(part)
        if kind == "multipart/alternative":
            _alternatives(children, found, depth)
        else:
            for child in children:
                _walk(child, found, kind, depth + 1)
        return
    _leaf(part, kind, options, found, parent)


def _children(part: Message) -> list[Message]:
    """The parts inside a container. Only asked of containers: the standard library decodes the
    text of a leaf by whatever charset its label names, and fails on some."""
    payload = part.get_payload() if part.is_multipart() else None
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _alternatives(children: list[Message], found: Structure, depth: int) -> None:
    """Versions of one text become one piece; what else is inside stays a file."""
    before, found.pieces = found.pieces, []
    for child in children:
        _walk(child, found, "multipart/alternative", depth + 1)
    versions, found.pieces = found.pieces, before
    plains = [piece.plain for piece in versions if piece.plain is not None]
    htmls = [piece.html for piece in versions if piece.html is not None]
    if plains or htmls:
        found.pieces.append(Piece("\n\n".join(plains) if plains else None, "\n".join(htmls) if htmls else None))


def _content_type(part: Message, parent: str) -> tuple[str, dict[str, str]]:
    value = _raw_header(part, "content-type")
    if not value:
        return ("message/rfc822" if parent == "multipart/digest" else "text/plain"), {}
    kind, options = parameters(value)
    kind = _SLIPS.get(kind, kind)
    if "/" not in kind:
        kind = "text/plain" if parent in ("", "multipart/alternative") else "application/octet-stream"
    if kind.startswith("multipart/") and not part.is_multipart():
        kind = "text/plain"
    return kind, options


def _raw_header(part: Message, name: str) -> bytes:
    value = part.get(name)
    return str(value).encode("utf-8", "surrogateescape") if value is not None else b""


def _leaf(part: Message, kind: str, options: dict[str, str], found: Structure, parent: str) -> None:
    disposition, settings = parameters(_raw_header(part, "content-disposition"))
    name = settings.get("filename") or options.get("name") or ""
    name = decode_words(name) if "=?" in name else name
    if kind in _DROPPED:
        found.defects.append("external-body")
    attached = disposition == "attachment"
    if _is_text(kind, name, parent) and _is_body(name, disposition, parent, found):
        found.pieces.append(_piece(part, kind, options, found))
        return
    _machinery(part, kind, options, found, attached)
    _file(part, kind, name, disposition, parent, found)


def _is_text(kind: str, name: str, parent: str) -> bool:
    """Whether a part is written for people: text of a kind that we do not know is better shown than hidden in a file."""
    if kind in ("text/plain", "text/html"):
        return True
    return kind.startswith("text/") and kind not in _FOR_PROGRAMS and not name and parent != "multipart/alternative"


def _is_body(name: str, disposition: str, parent: str, found: Structure) -> bool:
    """Text is read as part of the letter unless the sender made it a file."""
    if parent == "":
        return True
    if not found.pieces and not found.attachments:
        return disposition != "attachment" or not name
    return disposition != "attachment" and (not name or parent == "multipart/alternative")


def _piece(part: Message, kind: str, options: dict[str, str], found: Structure) -> Piece:
    data = _bytes(part, found, text=True)[: 4 * limits.BODY_CHARACTERS]
    label = options.get("charset")
    if kind == "text/html" and known_charset(label or "") in (None, "ascii"):
        meta = _META_CHARSET.search(data[:4096])
        label = meta[1].decode("ascii", "replace") if meta else label
    if label and known_charset(label) is None:
        found.defects.append("unknown-charset")
    text, repaired = decode(data, label)
    if repaired:
        found.defects.append("charset-repaired")
    text = text[: limits.BODY_CHARACTERS]
    if kind == "text/html" or _LOOKS_HTML.match(text):
        return Piece(html=text)
    if options.get("format", "").lower() == "flowed":
        text = unflow(text, options.get("delsp", "").lower() == "yes")
    text, files = embedded_files(text)
    for file_name, file_data in files:
        _add(found, file_name, "application/octet-stream", file_data, False, None)
    return Piece(plain=text)


def _machinery(part: Message, kind: str, options: dict[str, str], found: Structure, attached: bool) -> None:
    """Remember what tells bounces, receipts and invitations apart."""
    if kind in ("message/delivery-status", "message/global-delivery-status"):
        found.delivery_status.append(_status_text(part))
    elif kind in ("text/calendar", "application/ics"):
        method = options.get("method", "").upper() or _method(part, found)
        if method and not found.calendar_method:
            found.calendar_method, found.calendar_attached = method, attached
    elif kind in ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers") and found.original is None:
        found.original = _inner_headers(part, found)


def _method(part: Message, found: Structure) -> str:
    match = _METHOD.search(_bytes(part, found)[:20_000].decode("utf-8", "replace"))
    return match[1].upper() if match else ""


def _status_text(part: Message) -> str:
    """The fields of a delivery status; the standard parser makes one message of each block."""
    if part.is_multipart():
        return "\n\n".join(_fields(block) for block in _children(part)[:200])[:200_000]
    return _bytes(part, None).decode("utf-8", "replace")[:200_000]


def _fields(part: Message) -> str:
    return "\n".join(f"{name}: {value}" for name, value in part.items()[: limits.HEADER_COUNT])


def _inner_headers(part: Message, found: Structure) -> Headers:
    coded = _coded_mail(part)
    if coded:
        return divide(coded)[0]
    children = _children(part)
    if children:
        return Headers(_fields(children[0]).encode("utf-8", "surrogateescape") + b"\n")
    return Headers(_bytes(part, found)[: limits.HEADER_BYTES].lstrip(b"\n"))


def _file(part: Message, kind: str, name: str, disposition: str, parent: str, found: Structure) -> None:
    content_id = one_line(_raw_header(part, "content-id").decode("ascii", "replace"), 250).strip("<> ") or None
    inline = disposition == "inline" or (content_id is not None and parent == "multipart/related" and disposition != "attachment")
    if kind.startswith("message/") and part.is_multipart():
        data = _container_bytes(part)
        if kind == "message/rfc822" and not name:
            name = _subject_as_name(part)
    else:
        data = _bytes(part, found)
    _add(found, name, kind, data, inline and kind != "message/rfc822", content_id)


def _add(found: Structure, name: str, kind: str, data: bytes, inline: bool, content_id: str | None) -> None:
    found.attachments.append(attachment(len(found.attachments), name, kind, data, inline, content_id))
    if found.keep_data:
        found.data.append(data)


def _subject_as_name(part: Message) -> str:
    children = _children(part)
    if not children:
        return ""
    raw = _raw_header(children[0], "subject")[:400]
    subject = one_line(decode_words(decode(raw)[0]), 80).replace("/", "-").replace("\\", "-")
    return f"{subject}.eml" if subject else ""


def _coded_mail(part: Message) -> bytes:
    """A mail inside a mail in base64: the standards forbid it, and programs send it."""
    children = _children(part)
    if _transfer_encoding(part) != "base64" or not children or children[0].keys():
        return b""
    return loose_base64(_bytes(children[0], None))


def _container_bytes(part: Message) -> bytes:
    coded = _coded_mail(part)
    if coded:
        return coded
    try:
        return b"\n".join(item.as_bytes() for item in _children(part))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, KeyError):
        return b""


def _bytes(part: Message, found: Structure | None, text: bool = False) -> bytes:
    """The decoded bytes of a leaf; broken encodings give what can be had of them."""
    if part.is_multipart():
        return b""
    encoding = _transfer_encoding(part)
    # The library knows an encoding only if it is written exactly. Without the header it hands out the bytes as they came,
    # which is better for base64, where its own decoder gives up early, and for quoted-printable with spaces after a soft break.
    del part["content-transfer-encoding"]
    if encoding not in ("", "base64", "quoted-printable"):
        part["content-transfer-encoding"] = encoding
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError):
        data = None
    if not isinstance(data, bytes):
        if found is not None:
            found.defects.append("broken-encoding")
        return b""
    if encoding == "quoted-printable":
        return quopri.decodestring(_SPACE_AT_SOFT_BREAK.sub(b"=", data))
    if encoding != "base64":
        return data
    return _base64_text(data) if text else loose_base64(data)


def _transfer_encoding(part: Message) -> str:
    """The name of the encoding without quotes, comments and signs around it; '' where the text is as it stands."""
    name = _ENCODING_NAME.match(_raw_header(part, "content-transfer-encoding").lower())
    return _ENCODINGS.get(name[1].replace(b"-", b"").decode("ascii"), "") if name else ""


def _base64_text(raw: bytes) -> bytes:
    """Base64, and plain lines that a mailing list hung on behind it."""
    plain = _PLAIN_LINE.search(raw) if any(sign in raw for sign in _SIGNS_OF_PLAIN_LINE) else None
    if plain is None:
        return loose_base64(raw)
    return loose_base64(raw[: plain.start()]) + (b"\n" if plain.start() else b"") + raw[plain.start() :]
