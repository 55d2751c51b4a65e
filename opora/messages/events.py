"""What happened to messages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageSent:
    """The next mail server took the message."""

    message: int


@dataclass(frozen=True, slots=True)
class MessageNotDelivered:
    """It failed, came back, or nobody knows (`delivery` says which)."""

    message: int
    delivery: str
