"""What hangs on a message of Messenger or Instagram: files to be fetched, and what is no file as words and facts."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from opora.channels.meta.reading.lenient import Told, listed, mapping, words
from opora.pure.utterances import SentFile

_TYPES = {
    "image": "image/jpeg", "video": "video/mp4", "audio": "audio/mp4", "file": "application/octet-stream", "share": "image/jpeg",
    "story_mention": "image/jpeg", "ig_reel": "video/mp4", "reel": "video/mp4", "ig_post": "image/jpeg", "ephemeral": "image/jpeg",
}  # fmt: skip
_LINKS = ("fallback", "template")


@dataclass(slots=True)
class Hanging:
    """`words` stand for what is shown as neither text nor file, such as a place or a preview of a link."""

    files: list[SentFile] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


def read_attachments(message: Told) -> Hanging:
    """All attachments of one message."""
    found = Hanging()
    for one in listed(message, "attachments"):
        _read(one, found)
    return found


def _read(one: Told, found: Hanging) -> None:
    kind, address = words(one, "type"), words(one, "payload", "url") or words(one, "url")
    if words(one, "payload", "sticker_id"):
        found.facts["sticker"] = words(one, "payload", "sticker_id")
    if kind == "location":
        place = mapping(one, "payload", "coordinates")
        found.facts["location"] = {"latitude": words(place, "lat"), "longitude": words(place, "long"), "link": address}
        found.words.append(", ".join(part for part in (words(place, "lat"), words(place, "long")) if part) or address)
    elif kind in _LINKS or (kind not in _TYPES and not address):
        _read_link(one, kind, address, found)
    elif address:
        found.files.append(file_at(kind, address))
        if kind in ("share", "story_mention", "ig_reel", "reel", "ig_post"):
            found.facts[kind] = words(one, "payload", "title") or address
    else:
        found.facts["file_without_address"] = kind


def _read_link(one: Told, kind: str, address: str, found: Hanging) -> None:
    titles = [words(one, "title"), words(one, "payload", "title")]
    titles += [f"{words(part, 'title')} {words(part, 'subtitle')}".strip() for part in listed(one, "payload", "elements")]
    said = [part for part in (*titles, address) if part]
    if said:
        found.words.append("\n".join(dict.fromkeys(said)))
        found.facts["link"] = address
    elif kind not in _LINKS:
        found.unknown.append(f"attachment {kind or '?'}")


def file_at(kind: str, address: str) -> SentFile:
    """A file of Meta's `kind` ("image", "video", …) that is to be fetched, with a name for people."""
    name = unquote(PurePosixPath(urlsplit(address).path).name)[-120:]
    guessed = mimetypes.guess_type(name)[0]
    content_type = guessed or _TYPES.get(kind, "application/octet-stream")
    if not guessed:
        name = f"{kind}{mimetypes.guess_extension(content_type) or ''}"
    return SentFile(name=name, content_type=content_type, url=address)
