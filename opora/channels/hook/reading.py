"""The friendly form in which any program may tell the desk what was said: JSON in, utterances and happenings out.

Described for those who write such a program in docs/channels/webhooks.md. Only knows the vocabulary; asks no database.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

HAPPENINGS = ("edited", "deleted", "reaction", "delivered", "read", "failed")
PROVABLE = ("email", "phone", "shop", "messenger", "instagram", "whatsapp")
MOST_FILES = 50


class NotUnderstood(ValueError):
    """One event lacks what it needs; the words say what."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file beside the words: its bytes, or where they can be fetched."""

    name: str
    content_type: str
    content: bytes | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """Something said. `who` is the program's own name for the customer; `proven` counts only where the team lets the program vouch."""

    key: str
    conversation: str
    who: str
    at: datetime
    name: str = ""
    proven: tuple[tuple[str, str], ...] = ()
    text: str = ""
    subject: str = ""
    files: tuple[GivenFile, ...] = ()
    ours: bool = False
    automatic: bool = False
    language: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    original: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Happening:
    """What became of the message `message`: one of HAPPENINGS, with the new text, the reaction or the reason in `text`."""

    kind: str
    key: str
    message: str
    at: datetime
    text: str = ""
    ours: bool = False


def read(raw: bytes, *, at: datetime) -> tuple[list[Given | Happening], list[str]]:
    """All events of one call, and what was not understood of it; `at` stands for missing times."""
    try:
        told = json.loads(raw)
    except ValueError:
        return [], ["no JSON"]
    listed = told.get("events", [told]) if isinstance(told, dict) else told
    found: list[Given | Happening] = []
    unknown: list[str] = []
    for number, one in enumerate(listed if isinstance(listed, list) else [listed], start=1):
        try:
            found.append(_event(one, at))
        except NotUnderstood as problem:
            unknown.append(f"event {number}: {problem}")
    return found, unknown


def _event(one: object, now: datetime) -> Given | Happening:
    if not isinstance(one, dict):
        raise NotUnderstood("it is no object")
    kind = one.get("type", "message")
    if kind in HAPPENINGS:
        return _happening(one, kind, now)
    if kind != "message":
        raise NotUnderstood(f"type {kind!r} is not known")
    return _given(one, now)


def _given(one: Mapping[str, Any], now: datetime) -> Given:
    sender = one.get("from")
    who = sender if isinstance(sender, dict) else {"id": sender}
    files = one.get("files")
    given = Given(
        key=_needed(one, "id"),
        conversation=_text(one, "conversation") or _needed(who, "id", "from.id"),
        who=_needed(who, "id", "from.id"),
        at=_instant(one.get("at"), now),
        name=_text(who, "name"),
        proven=tuple((kind, _text(who, kind)) for kind in PROVABLE if _text(who, kind)),
        text=_text(one, "text"),
        subject=_text(one, "subject"),
        files=tuple(_file(file) for file in (files if isinstance(files, list) else [])[:MOST_FILES]),
        ours=one.get("ours") is True,
        automatic=one.get("automatic") is True,
        language=_text(one, "language"),
        facts=one["facts"] if isinstance(one.get("facts"), dict) else {},
        original=_without_contents(one),
    )
    if not (given.text or given.subject or given.files or given.facts):
        raise NotUnderstood("it has neither text nor files nor facts")
    return given


def _happening(one: Mapping[str, Any], kind: str, now: datetime) -> Happening:
    target, text = _needed(one, "message"), _text(one, "text") or _text(one, "reason")
    same = f"{kind} {target} {text} {one.get('at')}".encode()
    key = _text(one, "id") or hashlib.sha256(same).hexdigest()
    return Happening(kind, f"{kind}:{key}", target, _instant(one.get("at"), now), text, one.get("ours") is True)


def _file(told: object) -> GivenFile:
    if not isinstance(told, dict):
        raise NotUnderstood("a file is no object")
    name, kind = _text(told, "name") or "file", _text(told, "content_type") or "application/octet-stream"
    if "content" not in told:
        return GivenFile(name, kind, url=_needed(told, "url", "files.url"))
    try:
        return GivenFile(name, kind, content=base64.b64decode(_text(told, "content"), validate=True))
    except binascii.Error:
        raise NotUnderstood(f"the content of {name!r} is no base64") from None


def _without_contents(one: Mapping[str, Any]) -> dict[str, Any]:
    """The event as it came, but for the bytes of its files, which are kept by themselves."""
    files = one.get("files")
    if not isinstance(files, list):
        return dict(one)
    return {
        **one,
        "files": [{name: value for name, value in file.items() if name != "content"} for file in files if isinstance(file, dict)],
    }


def _needed(told: Mapping[str, Any], name: str, shown: str = "") -> str:
    value = _text(told, name).strip()
    if not value:
        raise NotUnderstood(f"“{shown or name}” is missing")
    return value


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).replace("\x00", "").encode("utf-8", "replace").decode()


def _instant(told: object, otherwise: datetime) -> datetime:
    try:
        at = datetime.fromisoformat(str(told))
    except ValueError:
        return otherwise
    return min(at if at.tzinfo else at.replace(tzinfo=UTC), otherwise)
