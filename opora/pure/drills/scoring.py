"""How a rehearsal went: five lines, each kept or not, and all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

ANSWERED_SHARE = 0.9
CALLED_SHARE = 0.8
RUDE_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Played:
    """What was counted. None: that was not asked for at this level, or nothing of the kind came."""

    roles_after: timedelta | None
    roles_within: timedelta
    bulletin_after: timedelta | None
    bulletin_within: timedelta | None
    contacts: int
    answered: int
    off_bulletin: int
    rude: int
    sent: int
    missed_calls: int
    called_back: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the score: `code` names its words; `value` and `wanted` are minutes, shares of a hundred or counts."""

    code: str
    value: float | None
    wanted: float
    kept: bool


def score(played: Played) -> tuple[Line, ...]:
    """Time to roles and to the bulletin, people answered, wrong facts, tone, callbacks; what was not asked for is left out."""
    lines = [
        _within("roles", played.roles_after, played.roles_within),
        *([_within("bulletin", played.bulletin_after, played.bulletin_within)] if played.bulletin_within is not None else []),
        _share("answered", played.answered, played.contacts, ANSWERED_SHARE),
        Line("facts", played.off_bulletin, 0, played.off_bulletin == 0),
        Line("tone", played.rude, 0, played.rude <= RUDE_SHARE * played.sent),
    ]
    if played.missed_calls:
        lines.append(_share("callbacks", played.called_back, played.missed_calls, CALLED_SHARE))
    return tuple(lines)


def is_passed(lines: tuple[Line, ...]) -> bool:
    """All lines kept."""
    return bool(lines) and all(one.kept for one in lines)


def _within(code: str, after: timedelta | None, within: timedelta) -> Line:
    minutes = None if after is None else round(after.total_seconds() / 60, 1)
    return Line(code, minutes, within.total_seconds() / 60, after is not None and after <= within)


def _share(code: str, done: int, of: int, wanted: float) -> Line:
    share = 100.0 if not of else round(100 * done / of, 1)
    return Line(code, share, wanted * 100, share >= wanted * 100)
