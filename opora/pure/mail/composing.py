"""A mail that leaves, as bytes that every mail program reads: RFC 5322, CRLF, encoded words of legal length, no line too long.

Headers are written by hand: the modern header classes fold long message ids into encoded words, which breaks threading.
"""

from email import policy
from email.charset import QP, Charset
from email.encoders import encode_base64
from email.generator import BytesGenerator
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, quote
from io import BytesIO
from urllib.parse import quote as percent

from opora.pure.mail.message import Address, OutgoingAttachment, OutgoingMessage

_UTF8 = Charset("utf-8")
_UTF8.body_encoding = QP
_SMTP = policy.compat32.clone(linesep="\r\n", max_line_length=None)


def compose(message: OutgoingMessage) -> bytes:
    """The mail with CRLF line ends. Raises ValueError when a header value or an address holds a line break or a control character."""
    mail = _body(message)
    for name, value in _headers(message):
        mail[name] = value
    buffer = BytesIO()
    BytesGenerator(buffer, mangle_from_=False, policy=_SMTP).flatten(mail)
    return buffer.getvalue()


def _body(message: OutgoingMessage) -> MIMEBase:
    letter: MIMEBase = _text(message.text, "plain")
    if message.html is not None:
        letter = _many("alternative", letter, _text(message.html, "html"))
    inline = [one for one in message.attachments if one.content_id]
    files = [one for one in message.attachments if not one.content_id]
    if inline:
        letter = _many("related", letter, *(_file(one) for one in inline))
    if files:
        letter = _many("mixed", letter, *(_file(one) for one in files))
    return letter


def _text(text: str, kind: str) -> MIMEText:
    plain = "\n".join(text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode().split("\n"))
    return MIMEText(plain, kind, _UTF8)  # type: ignore[arg-type]


def _many(kind: str, *parts: MIMEBase) -> MIMEMultipart:
    whole = MIMEMultipart(kind)
    for part in parts:
        whole.attach(part)
    return whole


def _file(one: OutgoingAttachment) -> MIMEBase:
    main, _, sub = one.content_type.partition("/")
    if not (_is_token(main) and _is_token(sub)) or main in ("multipart", "message"):
        main, sub = "application", "octet-stream"
    part = MIMEBase(main, sub)
    part.set_payload(one.data)
    encode_base64(part)
    part["Content-Disposition"] = f"{'inline' if one.content_id else 'attachment'}; {_file_name(one.name)}"
    if one.content_id:
        part["Content-ID"] = f"<{_checked(one.content_id)}>"
    return part


def _file_name(name: str) -> str:
    """RFC 2231, with a plain stand-in for programs that do not know it."""
    clean = "".join(c for c in name if c.isprintable())[:150] or "file"
    if clean.isascii():
        return f'filename="{quote(clean)}"'
    stand_in = quote("".join(c if c.isascii() else "_" for c in clean))
    return f"filename=\"{stand_in}\"; filename*=utf-8''{percent(clean, safe='')}"


def _is_token(text: str) -> bool:
    return bool(text) and all(c.isascii() and (c.isalnum() or c in "+-._") for c in text)


def _headers(message: OutgoingMessage) -> list[tuple[str, str]]:
    found = [
        ("From", _people((message.sender,))),
        ("To", _people(message.to) or "undisclosed-recipients:;"),
        ("Cc", _people(message.cc)),
        ("Reply-To", _people(message.reply_to)),
        ("Subject", _words(message.subject)),
        ("Date", format_datetime(message.date)),
        ("Message-ID", f"<{_checked(message.message_id)}>"),
        ("In-Reply-To", f"<{_checked(message.in_reply_to)}>" if message.in_reply_to else ""),
        ("References", "\r\n ".join(f"<{_checked(one)}>" for one in message.references)),
    ]
    found += [(_checked_name(name), _words(value)) for name, value in message.headers]
    return [(name, value) for name, value in found if value or name == "Subject"]


def _people(addresses: tuple[Address, ...]) -> str:
    return ",\r\n ".join(_person(one) for one in addresses)


def _person(one: Address) -> str:
    address = _checked(one.address)
    local, _, domain = address.rpartition("@")
    if not local or not domain or any(c.isspace() or c in "<>,;" for c in address):
        raise ValueError(f"not an address: {address!r}")
    name = _checked(one.name)
    if not name:
        return address
    shown = f'"{quote(name)}"' if name.isascii() else Header(name, "utf-8").encode(linesep="\r\n")
    return f"{shown} <{address}>"


def _words(text: str) -> str:
    value = _checked(text)
    if value.isascii() and len(value) < 900:
        return value
    return Header(value, "utf-8", maxlinelen=75).encode(linesep="\r\n")


def _checked(value: str) -> str:
    """Nothing may begin a new header line (reliability.md B71)."""
    if any(c in "\r\n" or (not c.isprintable() and c != "\t") for c in value):
        raise ValueError(f"control character in {value[:80]!r}")
    return value


def _checked_name(name: str) -> str:
    if not name or not all(c.isascii() and (c.isalnum() or c == "-") for c in name):
        raise ValueError(f"not a header name: {name[:80]!r}")
    return name
