"""What the events of one call add up to, in whatever order they came (reliability.md B64)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from opora.pure.calls.events import ENDING, Happening, What


class Outcome(StrEnum):
    """How a call ended. OPEN ones have not."""

    OPEN = ""
    ANSWERED = "answered"
    MISSED = "missed"
    ABANDONED = "abandoned"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Course:
    """The course of one call. `waited` are the seconds until somebody answered or the caller gave up; None while it rings."""

    outcome: Outcome
    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None

    @property
    def waited(self) -> int | None:
        """Whole seconds the caller waited."""
        until = self.answered_at or self.ended_at
        return None if until is None else max(0, round((until - self.started_at).total_seconds()))

    @property
    def spoke(self) -> int:
        """Whole seconds of the conversation, 0 without one."""
        if self.answered_at is None or self.ended_at is None:
            return 0
        return max(0, round((self.ended_at - self.answered_at).total_seconds()))


def course_of(happenings: Iterable[Happening], *, queued: bool = False) -> Course:
    """Sum up at least one event. Whoever was answered by a person was not missed, whatever else was told of other telephones
    that rang meanwhile; a caller who hung up in a queue (`queued`) gave up there."""
    events = sorted(happenings, key=lambda one: (one.at, one.key))
    answered = next((one.at for one in events if one.what == What.ANSWERED), None)
    ends = [one for one in events if one.what in ENDING]
    started = min((one.at for one in events if one.what == What.RINGING), default=events[0].at)
    ended = max((one.at for one in ends), default=None)
    return Course(_outcome(answered, {one.what for one in ends}, queued), min(started, events[0].at), answered, ended)


def _outcome(answered: datetime | None, ends: set[What], queued: bool) -> Outcome:
    if not ends:
        return Outcome.OPEN
    if answered:
        return Outcome.ANSWERED
    for what, outcome in ((What.VOICEMAIL, Outcome.VOICEMAIL), (What.ABANDONED, Outcome.ABANDONED)):
        if what in ends:
            return outcome
    return Outcome.ABANDONED if queued else Outcome.MISSED
