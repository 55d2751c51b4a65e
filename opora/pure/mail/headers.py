"""The header block: bounded, unfolded, decoded (RFC 2047, RFC 2231) and repaired."""

import binascii
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

from opora.pure.mail import limits
from opora.pure.mail.characters import one_line
from opora.pure.mail.charsets import decode

_FIELD = re.compile(rb"^([!-9;-~]{1,80})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_ENCODED = re.compile(r"=\?([\w.:+*$'-]{1,80})\?([bBqQ])\?(.{0,3000}?)\?=", re.DOTALL)
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[\w.:+*$'-]{1,80}\?[bBqQ]\?)")
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_MESSAGE_ID = re.compile(rf"<([^<>\s]{{1,{limits.MESSAGE_ID_CHARACTERS}}})>")
_PARAMETER = re.compile(r""";\s*([^\s=;]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)""", re.DOTALL)
_MAIN = re.compile(r"""[\s"']*([^\s;,"']*)["']?\s*,?""")
_PIECE = re.compile(r"^([^*]+)(?:\*(\d{1,3}))?(\*)?$")
_ISO_DATE = re.compile(r"(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d")
_LATEST_YEAR = 2200


class Headers:
    """The fields of one header block, first to last, with raw values."""

    __slots__ = ("cut", "fields", "raw")

    def __init__(self, block: bytes) -> None:
        self.cut = len(block) > limits.HEADER_BYTES
        self.fields: dict[str, list[bytes]] = {}
        self.raw: list[tuple[str, bytes]] = []
        for count, match in enumerate(_FIELD.finditer(block[: limits.HEADER_BYTES])):
            if count >= limits.HEADER_COUNT:
                self.cut = True
                break
            value = match[2]
            if len(value) > limits.HEADER_VALUE_BYTES:
                value, self.cut = value[: limits.HEADER_VALUE_BYTES], True
            name = match[1].decode("ascii").lower()
            self.fields.setdefault(name, []).append(value)
            self.raw.append((name, value))

    def all(self, name: str) -> list[bytes]:
        """Every raw value of a field, outermost first."""
        return self.fields.get(name, [])

    def first(self, name: str) -> bytes:
        """The first raw value, unfolded; b'' where the field is missing."""
        values = self.fields.get(name)
        return values[0].replace(b"\n", b"").strip() if values else b""

    def token(self, name: str) -> str:
        """The first value in small letters, without comments: for fields that hold a keyword."""
        if name not in self.fields:
            return ""
        value = self.first(name).decode("ascii", "replace").lower()
        return value.partition("(")[0].partition(";")[0].strip()

    def has(self, name: str) -> bool:
        return name in self.fields


def decode_value(raw: bytes, limit: int = limits.HEADER_VALUE_BYTES) -> str:
    """A header value as a person reads it, on one line."""
    raw = raw[: limits.HEADER_VALUE_BYTES]
    text = raw.decode("ascii") if raw.isascii() else decode(raw)[0]
    if "=?" in text:
        text = decode_words(text)
    return one_line(text, limit)


def decode_words(text: str) -> str:
    """Replace RFC 2047 encoded words; neighbours in one charset are joined as bytes first,
    because some programs cut a letter of several bytes in two."""
    text = _BETWEEN.sub(r"\1", text)
    result: list[str] = []
    waiting = b""
    waiting_charset = ""
    end = 0
    for match in _ENCODED.finditer(text):
        data = _word_bytes(match[2], match[3])
        charset = match[1].lower()
        if match.start() != end or charset != waiting_charset:
            result.append(_word_text(waiting, waiting_charset))
            result.append(text[end : match.start()])
            waiting = b""
        waiting += data
        waiting_charset = charset
        end = match.end()
    result.append(_word_text(waiting, waiting_charset))
    result.append(text[end:])
    return "".join(result)


def _word_text(data: bytes, charset: str) -> str:
    return decode(data, charset)[0] if data else ""


def _word_bytes(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if encoding in "bB":
        return loose_base64(data)
    return _HEX.sub(_byte, data.replace(b"_", b" ").replace(b"\n", b""))


def loose_base64(data: bytes) -> bytes:
    """What can be decoded of base64 with missing padding or foreign characters."""
    pieces = []
    for clean in data.translate(None, _NOT_BASE64).split(b"="):
        if len(clean) % 4 == 1:
            clean = clean[:-1]
        if clean:
            pieces.append(binascii.a2b_base64(clean + b"=" * (-len(clean) % 4)))
    return b"".join(pieces)


def _byte(match: re.Match[bytes]) -> bytes:
    return bytes((int(match[1], 16),))


def parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """The main value in small letters and the parameters, with RFC 2231 pieces put together."""
    raw = value[: limits.CONTENT_HEADER_BYTES].replace(b"\n", b"")
    text = raw.decode("ascii") if raw.isascii() else decode(raw)[0]
    main = _MAIN.match(text)
    # Some programs forget the sign between the value and its first parameter.
    rest = ";" + text[main.end() :] if main else ""
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[bool, str]]] = {}
    for match in _PARAMETER.finditer(rest):
        name, content = match[1].lower(), _unquoted(match[2])
        split = _PIECE.match(name)
        if split is None or (split[2] is None and not split[3]):
            plain.setdefault(name, content)
        else:
            pieces.setdefault(split[1], {}).setdefault(int(split[2] or 0), (bool(split[3]), content))
    for name, parts in pieces.items():
        plain[name] = _joined(parts)
    return main[1].lower() if main else "", plain


def _unquoted(content: str) -> str:
    content = content.strip()
    if content.startswith('"'):
        content = content[1:-1] if len(content) > 1 and content.endswith('"') else content[1:]
        # A lone backslash in a Windows path is a letter to the sender, not an escape.
        return content.replace('\\"', '"').replace("\\\\", "\\")
    return content


def _joined(parts: dict[int, tuple[bool, str]]) -> str:
    """Parameter pieces `name*0*=charset'language'text` in the order of their numbers."""
    charset = ""
    data = b""
    for position, number in enumerate(sorted(parts)):
        encoded, content = parts[number]
        if position == 0 and encoded and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        piece = content.encode("utf-8", "replace")
        data += _PERCENT.sub(_byte, piece) if encoded else piece
    return decode(data, charset or None)[0]


def message_ids(raw: bytes) -> tuple[str, ...]:
    """Message ids without their brackets, in order, each once."""
    text = raw.decode("ascii", "replace").replace("\n", " ")
    found = list(dict.fromkeys(_printable(match[1]) for match in _MESSAGE_ID.finditer(text)))
    if len(found) > limits.MESSAGE_IDS:
        found = found[:1] + found[1 - limits.MESSAGE_IDS :]
    return tuple(item for item in found if item)


def message_id(raw: bytes) -> str | None:
    """The id of the mail itself; also one that came without brackets."""
    found = message_ids(raw)
    if found:
        return found[0]
    bare = raw.decode("ascii", "replace").strip().strip("<>").split()
    return (_printable(bare[0])[: limits.MESSAGE_ID_CHARACTERS] or None) if bare else None


def _printable(text: str) -> str:
    if text.isprintable() and "\ufffd" not in text:
        return text
    return "".join(c for c in text if c.isprintable() and c != "\ufffd")


def date(raw: bytes) -> datetime | None:
    """The date in UTC, or None where it is missing or no date at all."""
    text = one_line(raw[:200].decode("ascii", "replace"), 100)
    return _guarded(lambda: _date(text)) if text else None


def _date(text: str) -> datetime | None:
    parsed = parsedate_tz(text)
    if parsed is None:
        return _iso_date(text)
    year, month, day, hour, minute, second = parsed[:6]
    if not 1970 <= year <= _LATEST_YEAR:
        return None
    offset = parsed[9] or 0
    if abs(offset) >= 24 * 3600:
        offset = 0
    moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    return moment - timedelta(seconds=offset)


def _iso_date(text: str) -> datetime | None:
    """`2026-01-12T10:23:44Z`, which some web shops write instead of a mail date."""
    if not _ISO_DATE.match(text):
        return None
    moment = datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _guarded(read: Callable[[], datetime | None]) -> datetime | None:
    try:
        return read()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
