"""Reading what a homeserver sent without trusting its shape: what is missing or of another kind is empty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Event = Mapping[str, Any]


def mapping(told: Any, *names: str) -> dict[str, Any]:
    """The object that lies at these names inside an object."""
    for name in names:
        told = told.get(name) if isinstance(told, dict) else None
    return told if isinstance(told, dict) else {}


def events(told: Any, *names: str) -> list[Event]:
    """The list of objects that lies there."""
    found = mapping(told, *names[:-1]).get(names[-1])
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def words(told: Any, *names: str) -> str:
    """The text that lies there."""
    found = mapping(told, *names[:-1]).get(names[-1])
    return found if isinstance(found, str) else ""


def milliseconds(told: Event) -> float:
    """When an event's homeserver says that it came, 0 when it does not."""
    found = told.get("origin_server_ts")
    return float(found) if isinstance(found, int | float) else 0.0
