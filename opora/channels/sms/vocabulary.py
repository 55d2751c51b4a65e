"""What any provider of SMS may tell, before it becomes a message or a note beside one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from opora.pure.utterances import SentFile


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody wrote. `sender` is as the provider wrote it."""

    key: str
    sender: str
    text: str
    at: datetime
    files: tuple[SentFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one of ours: "sent", "delivered" or "failed", the last with a reason."""

    key: str
    state: str
    at: datetime
    reason: str = ""


@dataclass(slots=True)
class Told:
    """All of one call; `unknown` names what nobody understood."""

    events: list[Came | Report] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Letter:
    """One SMS to be sent. `key` stays the same at each try; `report_to` is where the provider may tell what became of it."""

    key: str
    to: str
    text: str
    segments: int
    report_to: str
