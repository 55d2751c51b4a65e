"""What is found: a promise, its kind and its due time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Kind = Literal["callback", "reply", "refund", "delivery", "action"]


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """`what` is the clause as written, from `start` to `end` (code points of the text); it holds the act and its time.

    `due` is a date, or a date-time in the zone of the sending where a clock time is said or counted, or None where
    the time is only a condition, a vague word or missing.
    """

    what: str
    kind: Kind
    due: date | datetime | None
    start: int
    end: int


def as_found(text: str, start: int, end: int, *, kind: Kind, due: date | datetime | None) -> FoundPromise:
    """A stretch of the text as a promise, without the marks and blanks around it."""
    written = text[start:end]
    start += len(written) - len(written.lstrip(" \t\n,;:–—-"))
    what = written.strip(" \t\n,;:–—-.!")
    return FoundPromise(what, kind, due, start, start + len(what))
