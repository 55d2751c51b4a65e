"""What stands before a moment: prepositions, articles and words that change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from opora.pure.languages.moments.reader import Reader

LEADS = (
    "by", "within", "in_", "in_a_number_of", "during", "at", "clock_at", "around", "before", "after", "from_", "between", "latest",
    "ago_before", "hour_lead", "coming", "soft", "every",
)  # fmt: skip
_WHOLE_MOMENTS = (
    "parts",
    "tonight",
    "noon",
    "midnight",
    "days",
    "weekdays",
    "spells",
    "day_spells",
    "from_said",
    "day_end",
    "not_moments",
    "uncounted",
)
_MOST = 6
_DEADLINE = frozenset({"by", "within", "before", "latest"})
_BEFORE_AN_HOUR = frozenset({"clock_at", "by", "around", "before", "after", "from_", "between", "hour_lead"})


class Lead(NamedTuple):
    """The kinds of the words before a place, and the place itself."""

    kinds: frozenset[str]
    next: int
    last: frozenset[str]
    """The kinds of the nearest word."""

    @property
    def is_deadline(self) -> bool:
        """Whether what follows is the last possible moment."""
        return bool(self.kinds & _DEADLINE)

    @property
    def allows_bare_hour(self) -> bool:
        """Whether a number without any mark may be a clock time."""
        return bool(self.kinds & _BEFORE_AN_HOUR)


def leads(reader: Reader, at: int) -> Iterator[Lead]:
    """Every way to read the words from here as leading to a moment, the longest first; the last has no such words."""
    found = [Lead(frozenset(), at, frozenset())]
    while len(found) <= _MOST:
        meanings = reader.meanings(found[-1].next)
        kinds = frozenset(kind for kind in LEADS if kind in meanings)
        if not kinds:
            break
        longest = max(meanings[kind].next for kind in kinds)
        if any(kind in meanings and meanings[kind].next > longest for kind in _WHOLE_MOMENTS):
            break  # "po południu" is the afternoon, not "after" and "noon"
        kinds = frozenset(kind for kind in kinds if meanings[kind].next == longest)
        found.append(Lead(found[-1].kinds | kinds, longest, kinds))
    return reversed(found)
