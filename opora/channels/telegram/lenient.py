"""Taking what other people's JSON holds, whatever it holds: what is missing or of another kind reads as nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Told = Mapping[str, Any]
NOTHING: Told = {}


def part(told: object, *path: str) -> Told:
    """The object that lies under these names."""
    for name in path:
        told = told.get(name) if isinstance(told, dict) else None
    return told if isinstance(told, dict) else NOTHING


def listed(told: object, name: str) -> list[Told]:
    """The objects in a list of this name."""
    found = told.get(name) if isinstance(told, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def words(told: object, name: str) -> str:
    """A text or a number as text; nothing else."""
    found = told.get(name) if isinstance(told, dict) else None
    return str(found) if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def count(told: object, name: str) -> int:
    """A whole number, 0 when there is none."""
    found = told.get(name) if isinstance(told, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def instant(told: object, name: str, *, otherwise: datetime) -> datetime:
    """A time in seconds since 1970, never later than `otherwise`."""
    stamp = count(told, name)
    return min(datetime.fromtimestamp(stamp, UTC), otherwise) if 0 < stamp < 2**33 else otherwise
