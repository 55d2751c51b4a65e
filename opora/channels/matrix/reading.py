"""What one event of a room means (spec.matrix.org, m.room.message and its neighbours). Pure, lenient, and never obeying what it reads."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from opora.channels.matrix.shapes import Event, mapping, milliseconds, words
from opora.messages.actions import Happened
from opora.messages.models import Revision
from opora.pure.utterances import SentFile, Speaker, Utterance

CHANNEL = "matrix"
MARK = "desk.opora"
"""In what we send ourselves, so that it is known when the homeserver repeats it to us."""
MXC = re.compile(r"mxc://([A-Za-z0-9.:\[\]-]{1,255})/([A-Za-z0-9_-]{1,255})")
_FILES = {"m.image": "image/jpeg", "m.file": "", "m.audio": "audio/ogg", "m.video": "video/mp4", "m.sticker": "image/png"}
_FALLBACK = re.compile(r"\A(?:> ?[^\n]*\n)+\n?")
_CALLS = ("m.call.invite", "org.matrix.msc4075.rtc.notification")
LONGEST_ID = 255


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event was heard: the room, who we are, who the customer is, and the names people show."""

    room: str
    us: str
    person: str
    names: Mapping[str, str]
    now: datetime


def said(event: Event, place: Place) -> Utterance | None:
    """What somebody said by this event, or None when it says nothing."""
    kind, content, sender = words(event, "type"), mapping(event, "content"), words(event, "sender")
    ours = sender == place.us
    person = place.person if ours else sender
    key, mark = words(event, "event_id")[:LONGEST_ID], mapping(content, MARK) if ours else {}
    if not (person and key) or "state_key" in event or "key" in mark or _relation(content) == "m.replace":
        return None
    text, files, facts = _content(kind, content)
    if not (text or files or facts):
        return None
    return Utterance(
        channel=CHANNEL, conversation=place.room, key=key, speaker=Speaker(CHANNEL, person[:LONGEST_ID], place.names.get(person, "")[:300]),
        at=moment(event, place.now), text=text, files=files, ours=ours, facts=facts, original={"event": json.dumps(dict(event))},
        automatic="auto-reply" if mark or content.get("msgtype") == "m.notice" else "",
    )  # fmt: skip


def happened(event: Event, place: Place) -> Happened | None:
    """What this event changes about an earlier one: an edit, a deletion, a reaction; None when it changes nothing."""
    kind, content, key = words(event, "type"), mapping(event, "content"), words(event, "event_id")
    at, ours, target = moment(event, place.now), words(event, "sender") == place.us, words(content, "m.relates_to", "event_id")
    if kind == "m.room.redaction":
        gone = words(event, "redacts") or words(content, "redacts")
        return Happened(gone, Revision.Kind.DELETED, f"gone:{key}", at, ours=ours) if gone else None
    if kind == "m.reaction" and target:
        return Happened(target, Revision.Kind.REACTION, f"reaction:{key}", at, words(content, "m.relates_to", "key")[:40], ours)
    if kind == "m.room.message" and target and _relation(content) == "m.replace":
        text, _files, _facts = _content(kind, mapping(content, "m.new_content"))
        return Happened(target, Revision.Kind.EDITED, f"edit:{key}", at, text, ours)
    return None


def own_key(event: Event, us: str) -> str:
    """The key of the answer that this event shows to be delivered whole: the last part of what we sent, or ''."""
    mark = mapping(event, "content", MARK)
    last = mark.get("part") == mark.get("parts")
    return words(mark, "key") if last and words(event, "sender") == us else ""


def unreadable(event: Event, place: Place) -> Utterance | None:
    """In the place of an event that our reading broke over: it is shown that there was one."""
    key, sender = str(event.get("event_id") or ""), str(event.get("sender") or "")
    if not key or not sender or sender == place.us:
        return None
    return Utterance(
        channel=CHANNEL, conversation=place.room, key=key[:LONGEST_ID], speaker=Speaker(CHANNEL, sender[:LONGEST_ID]), at=place.now,
        facts={"unreadable": True}, original={"type": str(event.get("type"))[:200]},
    )  # fmt: skip


def moment(event: Event, now: datetime) -> datetime:
    """When its homeserver says it came, never in the future."""
    told = milliseconds(event)
    if not 0 < told < now.timestamp() * 1000:
        return now
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=told)


def _content(kind: str, content: Event) -> tuple[str, tuple[SentFile, ...], dict[str, Any]]:
    """Words, files and facts of one event; all empty when it says nothing."""
    if kind == "m.room.encrypted":
        return "", (), {"encrypted": True}
    if kind in _CALLS:
        return "", (), {"call": True}
    shape = words(content, "msgtype") if kind == "m.room.message" else kind
    text = _without_fallback(content)
    if shape in _FILES:
        return _file(shape, content, text)
    if shape == "m.emote":
        return f"* {text}", (), {}
    if shape == "m.location":
        return text, (), {"place": words(content, "geo_uri")[:200]}
    if text:
        return text, (), {}
    # Without a body an event of a kind we do not know is none of our business; a message was meant for us.
    return "", (), {"unreadable": True} if kind == "m.room.message" and content else {}


def _file(shape: str, content: Event, text: str) -> tuple[str, tuple[SentFile, ...], dict[str, Any]]:
    address, info = words(content, "url"), mapping(content, "info")
    if not MXC.fullmatch(address):
        return text, (), {"unreadable": True}
    name = words(content, "filename") or text or shape.removeprefix("m.")
    size = info.get("size")
    size = size if isinstance(size, int) and 0 < size < 2**40 else 0
    file = SentFile(name[:200], (words(info, "mimetype") or _FILES[shape] or "application/octet-stream")[:120], size, url=address)
    return text if text != name else "", (file,), {}


def _without_fallback(content: Event) -> str:
    """The body without the quotation that older programs put before an answer."""
    body = words(content, "body").strip()
    answered = mapping(content, "m.relates_to", "m.in_reply_to")
    return _FALLBACK.sub("", body).strip() or body if answered else body


def _relation(content: Event) -> str:
    return words(content, "m.relates_to", "rel_type")
