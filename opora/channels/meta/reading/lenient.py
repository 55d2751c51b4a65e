"""Looking into payloads that may lack anything or hold something else than was published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

Told = Mapping[str, Any]
_NOTHING: Told = {}
_MILLISECONDS = 100_000_000_000  # a count of seconds this large lies in the year 5138


def mapping(told: object, *path: str) -> Told:
    """The object at this path, or an empty one."""
    found = _at(told, path)
    return found if isinstance(found, dict) else _NOTHING


def listed(told: object, *path: str) -> Iterator[Told]:
    """The objects of the list at this path; whatever else lies in it is passed over."""
    found = _at(told, path)
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict):
            yield one


def words(told: object, *path: str) -> str:
    """The text or number at this path as text that can be stored, or ''."""
    found = _at(told, path)
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return ""
    return str(found).replace("\x00", "").encode("utf-8", "replace").decode()


def instant(told: object, *path: str, otherwise: datetime) -> datetime:
    """The time at this path, in seconds or milliseconds since 1970; what cannot be one, or lies ahead, is `otherwise`."""
    count = words(told, *path)
    if not (count.isascii() and count.isdigit() and len(count) < 16):
        return otherwise
    seconds = int(count) / 1000 if int(count) > _MILLISECONDS else int(count)
    return min(datetime.fromtimestamp(seconds, UTC), otherwise)


def _at(told: object, path: tuple[str, ...]) -> object:
    for name in path:
        if not isinstance(told, dict):
            return None
        told = told.get(name)
    return told
