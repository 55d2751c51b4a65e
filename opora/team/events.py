"""What happened to the people of the desk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgentJoined:
    agent: int


@dataclass(frozen=True, slots=True)
class AgentRemoved:
    agent: int


@dataclass(frozen=True, slots=True)
class AgentWentAway:
    agent: int
    absence: int


@dataclass(frozen=True, slots=True)
class AgentCameBack:
    agent: int
    absence: int


@dataclass(frozen=True, slots=True)
class DeskChanged:
    fields: tuple[str, ...]
