"""One thing said, as every adapter hands it over, and its form as bytes in a parcel."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

LONGEST_TEXT = 200_000
MOST_FILES = 50


class NotAnUtterance(ValueError):
    """These bytes hold no utterance; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """The customer of the conversation: `kind` is one of the kinds of identity the desk knows, `value` what the channel calls them by.

    `proven` are further identities, as (kind, value), for which the channel itself vouches that they are the same person:
    signed by the shop, told by the provider. What people merely type is never proven.
    """

    kind: str
    value: str
    name: str = ""
    proven: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file beside the words: already ours (`blob`, the key of its bytes), or still to be fetched from `url`."""

    name: str
    content_type: str
    size: int = 0
    blob: str | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """`conversation` names the thread within its channel and mailbox, `key` the utterance within the mailbox.

    `ours`: somebody of us said it to the speaker in another program, such as the provider's own app. `facts` are what the
    channel tells besides words, to be shown and never obeyed: a call's times, a review's stars, the page a visitor was on.
    `original` is the event in the provider's own words, kept with the parcel.
    """

    channel: str
    conversation: str
    key: str
    speaker: Speaker
    at: datetime
    text: str = ""
    subject: str = ""
    files: tuple[SentFile, ...] = ()
    ours: bool = False
    automatic: str = ""
    language: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    original: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sequel:
    """What became of `message` after it was said: `kind` is "edited", "deleted", "reaction", "delivered" or "read".

    `key` names the event itself, so that repeats are known; `ours`: it was our own doing.
    """

    message: str
    kind: str
    key: str
    at: datetime
    text: str = ""
    ours: bool = False


def dump(utterance: Utterance) -> bytes:
    """The bytes that are stored before anybody hears "accepted"; `load` gives the same utterance again."""
    return json.dumps({**asdict(utterance), "at": utterance.at.isoformat()}, ensure_ascii=False, sort_keys=True).encode()


def load(raw: bytes) -> Utterance:
    """The utterance in these bytes; NotAnUtterance where something it cannot do without is missing or of a wrong kind."""
    try:
        told = json.loads(raw)
        return Utterance(
            channel=_text(told, "channel", 20),
            conversation=_text(told, "conversation", 300),
            key=_text(told, "key", 300),
            speaker=_speaker(told["speaker"]),
            at=_instant(told["at"]),
            text=_clean(told.get("text"), LONGEST_TEXT),
            subject=_clean(told.get("subject"), 1000),
            files=tuple(_file(one) for one in (told.get("files") or ())[:MOST_FILES]),
            ours=bool(told.get("ours")),
            automatic=_clean(told.get("automatic"), 12),
            language=_clean(told.get("language"), 12),
            facts=dict(told.get("facts") or {}),
            original=dict(told.get("original") or {}),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise NotAnUtterance(f"{type(problem).__name__}: {problem}") from problem


def _speaker(told: Mapping[str, Any]) -> Speaker:
    proven = tuple((_clean(kind, 12), _clean(value, 320)) for kind, value in told.get("proven") or ())
    return Speaker(_text(told, "kind", 12), _text(told, "value", 320), _clean(told.get("name"), 300), proven)


def _file(told: Mapping[str, Any]) -> SentFile:
    blob = told.get("blob")
    return SentFile(
        name=_clean(told.get("name"), 300) or "file",
        content_type=_clean(told.get("content_type"), 120) or "application/octet-stream",
        size=max(0, int(told.get("size") or 0)),
        blob=blob if isinstance(blob, str) and blob else None,
        url=_clean(told.get("url"), 2000),
    )


def _instant(told: str) -> datetime:
    at = datetime.fromisoformat(told)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _text(told: Mapping[str, Any], name: str, longest: int) -> str:
    value = told[name]
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{name} is empty")
    return _clean(value, longest)


def _clean(value: object, longest: int) -> str:
    """No NUL and no lone surrogate, which PostgreSQL would refuse."""
    text = value if isinstance(value, str) else ""
    return text[:longest].replace("\x00", "").encode("utf-8", "replace").decode()
