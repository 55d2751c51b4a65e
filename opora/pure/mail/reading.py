"""`read(raw)`: the bytes of a mail to everything that the desk knows about it."""

import re
from html import escape

from opora.pure.languages import detect
from opora.pure.mail import limits
from opora.pure.mail.addresses import addresses, bare_address, looks_like_another
from opora.pure.mail.automatic import automatic
from opora.pure.mail.bounces import bounces
from opora.pure.mail.characters import one_line, visible
from opora.pure.mail.charsets import decode
from opora.pure.mail.colours import announced
from opora.pure.mail.division import divide
from opora.pure.mail.headers import Headers, date, decode_value, message_id, message_ids
from opora.pure.mail.hypertext import html_lines
from opora.pure.mail.lines import Line, plain_lines
from opora.pure.mail.message import Address, IncomingMessage
from opora.pure.mail.passages import Passages, begin_of_old, passages
from opora.pure.mail.phrases import quoting
from opora.pure.mail.sanitise import safe
from opora.pure.mail.structure import Piece, Structure, structure

_PREFIXES = "|".join(re.escape(prefix) for prefix in quoting.FORWARD_PREFIXES)
_FORWARD = re.compile(rf"^\s*(?:\[[^\]]{{1,40}}\]\s*)?(?:re\s*:\s*)?(?:{_PREFIXES})\s?(?:\[\d+\])?[:：]", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"html|webov|prohlížeč|przeglądark|πρόγραμμα|view (?:this|it) (?:e-?mail|message)? ?(?:in|on)|browser|does not (?:support|display)",
    re.IGNORECASE,
)
_LONGEST_PLACEHOLDER = 400
_LANGUAGE_SAMPLE = 1000
_DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
_ONCE = ("from", "subject", "date", "message-id", "to", "cc", "reply-to")


def read(raw: bytes) -> IncomingMessage:
    """Read a mail. Whatever the bytes are there is an answer; `defects` says what was wrong."""
    try:
        return _read(raw)
    except Exception as error:
        return _unreadable(raw, error)


def attachment_bytes(raw: bytes, position: int) -> bytes:
    """The decoded bytes of one attachment; raises LookupError where there is none at `position`."""
    headers, body = divide(raw)
    data = structure(headers, body, keep_data=True).data
    if not 0 <= position < len(data):
        raise LookupError(f"This mail has no attachment {position}.")
    return data[position]


def _read(raw: bytes) -> IncomingMessage:
    headers, body = divide(raw)
    found = structure(headers, body)
    subject = decode_value(headers.first("subject"), limits.SUBJECT_CHARACTERS)
    lines, text = _body(found)
    parts = passages(lines, forward=bool(_FORWARD.match(subject)))
    senders = addresses(headers.all("from"))
    to, cc = addresses(headers.all("to")), addresses(headers.all("cc"))
    delivered = _delivered_to(headers)
    own = frozenset(item.lower() for item in (*(a.address for a in (*to, *cc)), *delivered))
    failed = bounces(raw, headers, found, text, subject, senders, own)
    kind = automatic(headers, found, subject, parts.reply, failed is not None)
    language = detect((parts.reply.strip() or text)[:_LANGUAGE_SAMPLE])
    html, reply_html = _html(found, parts)
    return IncomingMessage(
        message_id=message_id(headers.first("message-id")),
        in_reply_to=message_ids(headers.first("in-reply-to")),
        references=message_ids(headers.first("references")),
        date=date(headers.first("date")),
        subject=subject,
        sender=senders,
        to=to,
        cc=cc,
        reply_to=addresses(headers.all("reply-to")),
        delivered_to=delivered,
        return_path=_return_path(headers),
        text=text,
        html=any(piece.html is not None for piece in found.pieces),
        reply=parts.reply,
        quoted=parts.quoted,
        signature=parts.signature,
        forwarded=parts.forwarded or None,
        safe_html=html,
        safe_reply_html=reply_html,
        attachments=tuple(found.attachments),
        automatic=kind,
        bounces=failed or () if kind == "bounce" else (),
        language=language.language,
        script=language.script,
        authentication=tuple(decode_value(value, 4000) for value in headers.all("authentication-results")),
        list_id=_list_id(headers),
        loop_marks=tuple(decode_value(value, 200) for value in headers.all("x-opora-desk")[:20]),
        defects=_defects(headers, found, senders),
    )


def _body(found: Structure) -> tuple[list[Line], str]:
    """The lines of the whole body: the plain version of each piece unless it only stands in for the HTML."""
    lines: list[Line] = []
    for piece in found.pieces:
        rows = _piece_lines(piece)
        if lines and rows:
            lines.append(Line(""))
        lines.extend(rows)
    text = "\n".join(line.text for line in lines)
    return lines, text


def _piece_lines(piece: Piece) -> list[Line]:
    plain = piece.plain
    if plain is None or not visible(plain).strip():
        return html_lines(piece.html) if piece.html is not None else []
    if piece.html is None:
        return plain_lines(plain)
    in_colour = announced(plain)
    if not in_colour and (len(plain) > _LONGEST_PLACEHOLDER or not _PLACEHOLDER.search(plain)):
        return plain_lines(plain)
    rows = html_lines(piece.html)
    if in_colour and any(row.hue == in_colour for row in rows):
        return rows  # the plain version does not tell whose the lines are
    return rows if not in_colour and _stands_in(plain, [row.text for row in rows]) else plain_lines(plain)


def _stands_in(plain: str, rows: list[str]) -> bool:
    """Whether a short plain text only asks to look at the HTML: that says more, or something else."""
    seen = "\n".join(rows)
    if len(seen) > 2 * len(plain):
        return True
    words = set(plain.lower().split())
    return bool(seen.strip()) and 4 * len(words & set(seen.lower().split())) < len(words)


def _html(found: Structure, parts: Passages) -> tuple[str | None, str | None]:
    """The whole HTML and its newly written part, both harmless."""
    if all(piece.html is None for piece in found.pieces):
        return None, None
    sources = [piece.html if piece.html is not None else _as_html(piece.plain or "") for piece in found.pieces]
    source = "\n".join(sources)
    whole = safe(source)
    if whole is None or len(sources) > 1:
        return whole, None
    if not parts.quoted and not parts.forwarded:
        return whole, whole
    return whole, _reply_html(sources[0], bool(parts.forwarded))


def _as_html(plain: str) -> str:
    """A plain part between HTML parts, so that the shown HTML has all words of the mail."""
    return f"<div>{escape(plain).replace(chr(10), '<br>')}</div>" if plain.strip() else ""


def _reply_html(source: str, forward: bool) -> str | None:
    """The HTML up to the first quote; None where the quotes cannot be cut off in one piece."""
    rows = html_lines(source)
    cut = begin_of_old(rows, forward)
    if cut is None:
        return None
    if cut and rows[cut - 1].start == rows[cut].start and rows[cut - 1].text:
        return None
    return safe(source[: rows[cut].start])


def _delivered_to(headers: Headers) -> tuple[str, ...]:
    found = []
    for name in _DELIVERED:
        for value in headers.all(name)[:20]:
            address = bare_address(value.decode("ascii", "replace").strip())
            if address:
                found.append(address)
    return tuple(dict.fromkeys(found))


def _return_path(headers: Headers) -> str | None:
    if not headers.has("return-path"):
        return None
    return bare_address(headers.first("return-path").decode("ascii", "replace"))


def _list_id(headers: Headers) -> str | None:
    value = decode_value(headers.first("list-id"), 300)
    inside = re.search(r"<([^<>]{1,250})>", value)
    return (inside[1] if inside else value) or None


def _defects(headers: Headers, found: Structure, senders: tuple[Address, ...]) -> tuple[str, ...]:
    defects = list(found.defects)
    defects.extend(f"{name}-twice" for name in _ONCE if len(headers.all(name)) > 1)
    if not headers.fields:
        defects.append("no-headers")
    elif not senders:
        defects.append("no-from")
    if len(senders) > 1:
        defects.append("several-senders")
    if any(looks_like_another(sender.name, sender.address) for sender in senders):
        defects.append("from-name-is-another-address")
    if any(not sender.address for sender in senders):
        defects.append("from-unreadable")
    return tuple(dict.fromkeys(defects))


def _unreadable(raw: bytes, error: Exception) -> IncomingMessage:
    """The last resort: the whole mail as text, nothing believed."""
    text = decode(raw[: limits.BODY_CHARACTERS])[0]
    name = one_line(type(error).__name__.lower(), 60)
    return IncomingMessage(
        message_id=None,
        in_reply_to=(),
        references=(),
        date=None,
        subject="",
        sender=(),
        to=(),
        cc=(),
        reply_to=(),
        delivered_to=(),
        return_path=None,
        text=text,
        html=False,
        reply=text,
        quoted="",
        signature="",
        forwarded=None,
        safe_html=None,
        safe_reply_html=None,
        attachments=(),
        automatic=None,
        bounces=(),
        language="und",
        script="und",
        authentication=(),
        list_id=None,
        loop_marks=(),
        defects=(f"unreadable-{name}",),
    )
