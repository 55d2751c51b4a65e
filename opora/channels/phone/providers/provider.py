"""What every provider's file says: how a call of its webhook proves itself, and what it tells of which telephone call."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from opora.kernel.hooks import same_secret
from opora.messages.accounts import Answers
from opora.messages.calls import Call
from opora.pure.calls import What

IN, OUT = Call.Direction.IN, Call.Direction.OUT
OLDEST = timedelta(days=7)
NEWEST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Knock:
    """One request at the webhook's door. `address` is the full public address as the provider knows it."""

    raw: bytes
    headers: Mapping[str, str]
    address: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """One event as a provider tells it; `caller` is whoever called, `called` whom, in the provider's own writing."""

    call: str
    what: What
    at: datetime
    caller: str
    called: str = ""
    direction: str = IN
    event: str = ""
    """What tells two events of one kind apart, such as the telephone that rang."""
    name: str = ""
    queue: str = ""
    agent: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What reading one request needs: its bytes, when they came, and in which zone the provider writes times without one."""

    raw: bytes
    at: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Provider:
    """`proves` closes the door without a secret. `tells` returns None for what it does not know, () for what is no call.

    `greets` answers the question by which a provider tries the address out (GET), None when it is none.
    """

    name: str
    title: str
    proves: Callable[[Knock, Answers], bool]
    tells: Callable[[Heard], Sequence[Told] | None]
    greets: Callable[[Mapping[str, str]], str | None] = lambda _asked: None


def fields_of(raw: bytes) -> dict[str, str]:
    """The fields of a form, the last of several with one name; some providers send it in parts (multipart)."""
    if raw.startswith(b"--"):
        return dict(_parts(raw))
    return dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200))


def _parts(raw: bytes) -> Iterator[tuple[str, str]]:
    """The boundary is what the body begins with, whatever its header says."""
    boundary = raw.partition(b"\n")[0].strip()[2:].replace(b'"', b"")
    letter = message_from_bytes(b'Content-Type: multipart/form-data; boundary="' + boundary + b'"\r\n\r\n' + raw)
    for part in letter.get_payload() if letter.is_multipart() else []:
        name = part.get_param("name", header="content-disposition") if isinstance(part, Message) else None
        content = part.get_payload(decode=True) if isinstance(part, Message) else b""
        if isinstance(name, str) and isinstance(content, bytes):
            yield name, content.decode("utf-8", "replace")


def text_of(told: Mapping[str, Any], *names: str) -> str:
    """The first of these that holds a text or a number, as text."""
    for name in names:
        value = told.get(name)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()[:200]
    return ""


def moment_of(told: object, heard: Heard) -> datetime:
    """A time as providers write it: ISO, with or without a zone, or seconds since 1970. What cannot be is when it arrived."""
    at = _read(told, heard.zone)
    if at is None or not heard.at - OLDEST <= at <= heard.at + NEWEST:
        return heard.at
    return at


def _read(told: object, zone: ZoneInfo) -> datetime | None:
    try:
        if isinstance(told, int | float) or (isinstance(told, str) and told.replace(".", "", 1).isdigit()):
            return datetime.fromtimestamp(float(told), UTC)
        at = datetime.fromisoformat(str(told))
    except (ValueError, OverflowError, OSError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def bearer_or_basic(knock: Knock, answers: Answers) -> bool:
    """For providers that sign nothing: the agreed secret as a bearer token, or as the password beside the agreed name."""
    kind, _, told = knock.headers.get("Authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return same_secret(answers["secret"], told.strip())
    if kind.lower() != "basic":
        return False
    try:
        name, _, password = base64.b64decode(told.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return False
    right_name = not answers["login"] or same_secret(answers["login"], name)
    return same_secret(answers["secret"], password) and right_name
