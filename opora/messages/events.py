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


@dataclass(frozen=True, slots=True)
class CallEnded:
    """A telephone call is over and its message stored; said again when a late event changed `outcome` (Call.Outcome)."""

    call: int
    outcome: str


@dataclass(frozen=True, slots=True)
class CallMissed:
    """A customer called and spoke to nobody: not answered, gave up in the queue, or a voice message."""

    call: int
