"""What happened in this room, for the rooms and channels that follow it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrisisRaised:
    """Somebody raised an alarm."""

    crisis: int


@dataclass(frozen=True, slots=True)
class CrisisMoved:
    """A crisis is in another state now; `state` is its new one."""

    crisis: int
    state: str


@dataclass(frozen=True, slots=True)
class BulletinPublished:
    """A version of the bulletin is out; `version` counts from 1."""

    crisis: int
    bulletin: int
    version: int


@dataclass(frozen=True, slots=True)
class MoreIsKnown:
    """Enough is known to call people back; `resolved` when it is repaired, too (requirement S0-30)."""

    crisis: int
    resolved: bool
