"""One stanza as pure values: XML in, what was said and what happened out. No Django, no network, time comes in as `at`."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

from opora.pure.utterances import SentFile, Sequel, Speaker, Utterance

CHANNEL = "xmpp"
CORE = ("jabber:component:accept", "jabber:client")
RECEIPTS, MARKERS, CORRECT = "urn:xmpp:receipts", "urn:xmpp:chat-markers:0", "urn:xmpp:message-correct:0"
RETRACT, RETRACT_OLD, FASTEN = "urn:xmpp:message-retract:1", "urn:xmpp:message-retract:0", "urn:xmpp:fasten:0"
REACTIONS, REPLY, FILES, DELAY, NICK = "urn:xmpp:reactions:0", "urn:xmpp:reply:0", "jabber:x:oob", "urn:xmpp:delay", "http://jabber.org/protocol/nick"
ENCRYPTION, OMEMO, ORIGIN = "urn:xmpp:eme:0", "eu.siacs.conversations.axolotl", "urn:xmpp:sid:0"
INVITES = ("jabber:x:conference", "http://jabber.org/protocol/muc#user")
OURS = "opora-"  # how the ids of our own messages begin
LONG_ENOUGH = 8
"""Shorter ids come from clients that count; after a restart they begin again, so two messages may have the same."""
OLDEST_DELAY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Failure:
    """One of our messages came back: the condition of RFC 6120, and the other server's own words."""

    message: str
    condition: str
    words: str


@dataclass(slots=True)
class Heard:
    """All of one stanza; `unknown` names what nobody understood."""

    utterances: list[Utterance] = field(default_factory=list)
    events: list[Sequel] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def bare(address: str) -> str:
    """Who, without the device they write from."""
    return address.partition("/")[0]


def name_of(person: str, key: str) -> str:
    """What the desk calls a message. It holds the person: nobody can name, and so touch, a message of somebody else's conversation."""
    return f"{person}/{key if len(key) <= 40 else hashlib.sha256(key.encode()).hexdigest()[:40]}"


def id_of(stanza: ET.Element) -> str:
    """The id its sender gave it."""
    return stanza.get("id") or _attribute(_child(stanza, ORIGIN, "origin-id"), "id")


def fingerprint(stanza: ET.Element) -> str:
    """The same for a message that is sent again with its id; '' where the id is missing or too short to be told from another."""
    key = id_of(stanza)
    if len(key) < LONG_ENOUGH:
        return ""
    content = b"".join(ET.tostring(one) for one in stanza if one.tag != f"{{{DELAY}}}delay")
    return hashlib.sha256(f"{bare(stanza.get('from', ''))}\n{key}\n{stanza.get('type')}\n".encode() + content).hexdigest()


def is_for_us(stanza: ET.Element, *, domain: str) -> bool:
    """Whether it is worth keeping: words, files and what happens to them. Not rooms, headlines, who is just typing, or ourselves."""
    kind, sender = stanza.get("type", "normal"), stanza.get("from", "")
    if not sender or bare(sender).rpartition("@")[2] == domain:
        return False
    if kind == "error":
        return id_of(stanza).startswith(OURS)
    if kind in ("groupchat", "headline") or any(one.tag.startswith(f"{{{space}}}") for one in stanza for space in INVITES):
        return False
    return any(_child(stanza, space, name) is not None for space, name in _WORTH)


def wants_receipt(stanza: ET.Element) -> bool:
    """Whether the sender asks to be told when it is safe (XEP-0184)."""
    return stanza.get("type") != "error" and _child(stanza, RECEIPTS, "request") is not None and bool(stanza.get("id"))


def read_stanza(raw: bytes, *, at: datetime, otherwise: str) -> Heard:
    """What one message stanza tells; `otherwise` is a name for a message whose sender gave it none that could be told from others."""
    heard = Heard()
    try:
        stanza = ET.fromstring(raw)
    except ET.ParseError:
        heard.unknown.append("no XML")
        return heard
    person = bare(stanza.get("from", ""))
    if not person or _local(stanza) != "message":
        heard.unknown.append("no message, or nobody's")
    elif stanza.get("type") == "error":
        heard.failures.append(_failure(stanza, person))
    else:
        heard.events += _events(stanza, person, at)
        _read_words(stanza, person, heard, at, otherwise)
    return heard


def _read_words(stanza: ET.Element, person: str, heard: Heard, now: datetime, otherwise: str) -> None:
    if any(one.kind == "deleted" for one in heard.events):
        return  # its words only tell old clients that something was taken back
    text, files, facts, subject = _body(stanza), _files(stanza), _facts(stanza, person), _text(_core(stanza, "subject"))[:500]
    corrected = _attribute(_child(stanza, CORRECT, "replace"), "id")
    key, at = id_of(stanza), _instant(stanza, now)
    named = name_of(person, key if len(key) >= LONG_ENOUGH else f"{key}#{hashlib.sha256(otherwise.encode()).hexdigest()[:20]}")
    if len(corrected) >= LONG_ENOUGH and text:
        target = name_of(person, corrected)
        heard.events.append(Sequel(target, "edited", f"edited:{named}", at, text))
    elif text or files or facts.get("encrypted"):
        facts |= {"corrects": corrected} if corrected else {}
        text = "" if files and text.strip() == files[0].url else text
        speaker = Speaker(CHANNEL, person, _text(_child(stanza, NICK, "nick"))[:300])
        heard.utterances.append(
            Utterance(
                channel=CHANNEL, conversation=person, key=named, speaker=speaker, at=at, text=text, subject=subject,
                files=tuple(files), language=_language(stanza), facts=facts, original={"id": key, "from": stanza.get("from", "")},
            )
        )  # fmt: skip
    elif not heard.events:
        heard.unknown.append(" ".join(sorted({_local(one) for one in stanza}))[:200] or "a message without content")


def _body(stanza: ET.Element) -> str:
    """The words, those in the message's own language first."""
    found = [one for one in stanza if _is_core(one, "body")]
    found.sort(key=lambda one: bool(_language(one)))
    return next((one.text for one in found if one.text and one.text.strip()), "")


def _facts(stanza: ET.Element, person: str) -> dict[str, Any]:
    encryption = _child(stanza, ENCRYPTION, "encryption")
    hidden = _attribute(encryption, "name") or _attribute(encryption, "namespace")
    if not hidden and _child(stanza, OMEMO, "encrypted") is not None:
        hidden = "OMEMO"
    if not hidden and _body(stanza).startswith("?OTR"):
        hidden = "OTR"
    answered = _attribute(_child(stanza, REPLY, "reply"), "id")
    found = {"encrypted": hidden[:100], "answers": name_of(person, answered) if answered else ""}
    return {name: value for name, value in found.items() if value}


def _files(stanza: ET.Element) -> list[SentFile]:
    found = []
    for one in stanza:
        address = _text(_child(one, FILES, "url")).strip() if one.tag == f"{{{FILES}}}x" else ""
        if address.lower().startswith(("https://", "http://")):
            name = unquote(PurePosixPath(urlsplit(address).path).name)[-120:] or "file"
            found.append(SentFile(name, mimetypes.guess_type(name)[0] or "application/octet-stream", url=address[:2000]))
    return found


def _events(stanza: ET.Element, person: str, now: datetime) -> list[Sequel]:
    at, own = _instant(stanza, now), id_of(stanza)
    found = [Sequel(name_of(person, key), kind, f"{kind}:{name_of(person, key)}", at) for kind, key in _marks(stanza) if key]
    reactions = _child(stanza, REACTIONS, "reactions")
    if reactions is not None and reactions.get("id"):
        signs = "".join(_text(one) for one in reactions if _local(one) == "reaction")[:40]
        name = f"reaction:{name_of(person, own)}:{at.isoformat()}"
        found.append(Sequel(name_of(person, reactions.get("id", "")), "reaction", name, at, signs))
    return found


def _marks(stanza: ET.Element) -> Iterator[tuple[str, str]]:
    """What says by an id alone that something happened: delivered, read, taken back."""
    for space in (RECEIPTS, MARKERS):
        yield "delivered", _attribute(_child(stanza, space, "received"), "id")
    yield "read", _attribute(_child(stanza, MARKERS, "displayed"), "id")
    yield "deleted", _attribute(_child(stanza, RETRACT, "retract"), "id")
    applied = _child(stanza, FASTEN, "apply-to")
    if applied is not None and _child(applied, RETRACT_OLD, "retract") is not None:
        yield "deleted", applied.get("id", "")


def _failure(stanza: ET.Element, person: str) -> Failure:
    error = _core(stanza, "error")
    parts = list(error) if error is not None else []
    words = next((_text(one) for one in parts if _local(one) == "text"), "")
    return Failure(name_of(person, id_of(stanza)), next((_local(one) for one in parts if _local(one) != "text"), ""), words[:500])


def _instant(stanza: ET.Element, now: datetime) -> datetime:
    """When it was said, where a server kept it for a while."""
    try:
        at = datetime.fromisoformat(_attribute(_child(stanza, DELAY, "delay"), "stamp").replace("Z", "+00:00"))
    except ValueError:
        return now
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at if now - OLDEST_DELAY < at < now else now


def _child(parent: ET.Element, space: str, name: str) -> ET.Element | None:
    return _core(parent, name) if space in CORE else parent.find(f"{{{space}}}{name}")


def _core(parent: ET.Element, name: str) -> ET.Element | None:
    return next((one for one in parent if _is_core(one, name)), None)


def _is_core(one: ET.Element, name: str) -> bool:
    return one.tag in (f"{{{space}}}{name}" for space in CORE)


def _local(one: ET.Element) -> str:
    return one.tag.rpartition("}")[2]


def _attribute(one: ET.Element | None, name: str) -> str:
    return one.get(name, "") if one is not None else ""


def _text(one: ET.Element | None) -> str:
    return (one.text or "") if one is not None else ""


def _language(one: ET.Element) -> str:
    return one.get("{http://www.w3.org/XML/1998/namespace}lang", "").partition("-")[0][:12]


_WORTH: tuple[tuple[str, str], ...] = (
    (CORE[0], "body"), (RECEIPTS, "received"), (MARKERS, "received"), (MARKERS, "displayed"), (RETRACT, "retract"), (FASTEN, "apply-to"),
    (REACTIONS, "reactions"), (OMEMO, "encrypted"), (FILES, "x"),
)  # fmt: skip
