"""What is found: a moment, and the pieces of which a moment is put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import IntEnum


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or an hour named in a text; `start` and `end` are code points and take in the preposition."""

    start: int
    end: int
    due: date | datetime | None
    """The day, or the aware instant where a clock time is said or counted; None where it hangs on something else ("a few days")."""

    is_deadline: bool
    """Said as the last possible moment: "by", "until", "within", "at the latest"."""

    is_past: bool
    """Before the moment of writing."""

    is_range: bool = False
    """From one moment to another; `due` is the end. Opening hours look like this."""

    is_repeated: bool = False
    """Every Monday, on Saturdays, Monday to Friday: a habit, not a date. `due` is the next time."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said; 24 is the midnight that ends the day."""

    hour: int
    minute: int = 0
    is_sure: bool = False
    """Morning or afternoon is beyond doubt: 15:00, 09:30, 3 pm."""


class Rank(IntEnum):
    """Which piece says the day, if several do: "next week", "on Friday", "tomorrow", "15 May"."""

    NONE = 0
    WEEK = 1
    WEEKDAY = 2
    RELATIVE = 3
    DATE = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """What a stretch of words says about the moment; pieces side by side are joined."""

    day: date | None = None
    rank: Rank = Rank.NONE
    week: int | None = None
    """Weeks from this one; together with a weekday it makes a day."""

    weekday: int | None = None
    clock: Clock | None = None
    opening: Clock | None = None
    """Where a range of clock times begins."""

    part: str | None = None
    instant: datetime | None = None
    """Counted in hours or minutes from now."""

    clock_beside_a_day: Clock | None = None
    """What counted hours are if a day stands beside them: "do 2 hodin", but "zítra do 2 hodin"."""

    is_since: bool = False
    """Said with "from": where only an hour follows, today is meant even if the hour has passed."""

    is_weak: bool = False
    """A meal or the night alone, which is more often spoken of than promised."""

    is_open: bool = False
    is_deadline: bool = False
    is_past: bool = False
    is_range: bool = False
    is_repeated: bool = False

    def with_(self, **changes: object) -> Piece:
        """The same piece with some facts changed."""
        return replace(self, **changes)  # type: ignore[arg-type]
