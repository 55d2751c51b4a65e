"""`compose(message)`: an outgoing mail as RFC 5322 bytes with CRLF line ends.

Header values are written here and not by the standard policy, which breaks long message ids into
encoded words. Line breaks in anything that goes into a header are refused, never repaired.
"""

import re
from email.encoders import encode_base64
from email.generator import BytesGenerator
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime
from io import BytesIO
from urllib.parse import quote

from opora.pure.mail.attachments import safe_name, safe_type
from opora.pure.mail.message import Address, OutgoingAttachment, OutgoingMessage

_BREAKS = re.compile("[\r\n\x00\x0b\x0c\x85\u2028\u2029]")
_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9-]{0,75}$")
_MESSAGE_ID = re.compile(r"^[^\s<>@]+@[^\s<>@]+$")
_ADDRESS = re.compile(r"^[^\s<>@,;:\"()\[\]]+@[^\s<>@,;:\"()\[\]]+$")
_PLAIN_PHRASE = re.compile(r"^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$")
_OURS = frozenset(("from", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version"))
_REFERENCES = 30


def compose(message: OutgoingMessage) -> bytes:
    """The bytes to send; raises ValueError for line breaks or broken addresses in a header."""
    body = _body(message)
    lines = [
        ("From", _people((message.sender,))),
        ("To", _people(message.to)),
        ("Cc", _people(message.cc)),
        ("Reply-To", _people(message.reply_to)),
        ("Subject", _text("Subject", message.subject)),
        ("Date", format_datetime(message.date)),
        ("Message-ID", _identifier(message.message_id)),
        ("In-Reply-To", _identifier(message.in_reply_to) if message.in_reply_to else ""),
        ("References", "\r\n ".join(_identifier(item) for item in _shortened(message.references))),
        *((_header_name(name), _text(name, value)) for name, value in message.headers),
        ("MIME-Version", "1.0"),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in lines if value)
    return head.encode("ascii") + body


def _shortened(references: tuple[str, ...]) -> tuple[str, ...]:
    """A long conversation keeps its beginning and its latest mails, as RFC 5322 advises."""
    if len(references) <= _REFERENCES:
        return references
    return references[:1] + references[1 - _REFERENCES :]


def _refuse_breaks(value: str, what: str) -> str:
    if _BREAKS.search(value):
        raise ValueError(f"A line break is not allowed in {what}.")
    return value


def _header_name(name: str) -> str:
    if not _NAME.match(name) or name.lower() in _OURS or name.lower().startswith("content-"):
        raise ValueError("This header name is not allowed.")
    return name


def _identifier(value: str) -> str:
    if not _MESSAGE_ID.match(_refuse_breaks(value, "a message id")) or not value.isascii():
        raise ValueError("This is no message id.")
    return f"<{value}>"


def _text(name: str, value: str) -> str:
    value = _refuse_breaks(value, f"the header {name}")
    if value.isascii() and value.isprintable() and "=?" not in value:
        return _folded(value, len(name) + 2)
    return Header(value, "utf-8", header_name=name, maxlinelen=76).encode(linesep="\r\n")


def _folded(value: str, used: int) -> str:
    """Break at spaces so that lines stay below 78 characters where the words allow it."""
    lines: list[str] = []
    line = ""
    for word in value.split(" "):
        room = 76 - (used if not lines else 1)
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return "\r\n ".join(lines)


def _people(people: tuple[Address, ...]) -> str:
    return ",\r\n ".join(_person(person) for person in people)


def _person(person: Address) -> str:
    address = _refuse_breaks(person.address, "an address")
    if not _ADDRESS.match(address):
        raise ValueError("This is no mail address.")
    address = _ascii_address(address)
    name = _refuse_breaks(person.name, "a name").strip()
    if not name:
        return address
    if not name.isascii():
        return f"{Header(name, 'utf-8', maxlinelen=70).encode(linesep=chr(13) + chr(10))} <{address}>"
    if not _PLAIN_PHRASE.match(name) or "=?" in name:
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{address}>"


def _ascii_address(address: str) -> str:
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode('ascii')}".encode("ascii").decode()
    except UnicodeError:
        raise ValueError("This mail address has letters that mail servers do not take.") from None


def _body(message: OutgoingMessage) -> bytes:
    """The MIME headers, a blank line and the parts."""
    part: MIMEBase = _text_part(message.text, "plain")
    if message.html is not None:
        part = _container("alternative", [part, _with_pictures(message.html, message.attachments)])
    files = [file for file in message.attachments if file.content_id is None or message.html is None]
    if files:
        part = _container("mixed", [part, *(_file(file) for file in files)])
    del part["MIME-Version"]
    stream = BytesIO()
    BytesGenerator(stream, mangle_from_=False, policy=compat32.clone(linesep="\r\n", max_line_length=0)).flatten(part)
    return stream.getvalue()


def _with_pictures(html: str, attachments: tuple[OutgoingAttachment, ...]) -> MIMEBase:
    page = _text_part(html, "html")
    pictures = [_file(file) for file in attachments if file.content_id is not None]
    return _container("related", [page, *pictures]) if pictures else page


def _container(kind: str, parts: list[MIMEBase]) -> MIMEBase:
    for part in parts:
        del part["MIME-Version"]
    return MIMEMultipart(kind, None, parts)


def _text_part(text: str, kind: str) -> MIMEBase:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = text.encode("utf-8", "replace").decode("utf-8")
    short = all(len(line) <= 900 for line in text.split("\n"))
    return MIMEText(text, kind, "us-ascii" if text.isascii() and short else "utf-8")


def _file(file: OutgoingAttachment) -> MIMEBase:
    kind = safe_type(file.content_type)
    if kind.startswith(("multipart/", "message/")):
        kind = "application/octet-stream"
    main, _, sub = kind.partition("/")
    part = MIMEBase(main, sub)
    part.set_payload(file.data)
    encode_base64(part)
    name = safe_name(_refuse_breaks(file.name, "a file name"), kind, 0)
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", name)
    disposition = "inline" if file.content_id else "attachment"
    part["Content-Disposition"] = f'{disposition}; filename="{plain}"' + (
        "" if plain == name else f";\r\n filename*=utf-8''{quote(name, safe='')}"
    )
    if file.content_id:
        part["Content-ID"] = f"<{_bare_content_id(file.content_id)}>"
    return part


def _bare_content_id(value: str) -> str:
    value = _refuse_breaks(value, "a content id").strip("<>")
    if not re.fullmatch(r"[!-;=?-~]{1,200}", value):
        raise ValueError("This is no content id.")
    return value
