"""How much work one answer to all has saved, as an estimate that says how it was counted (requirement S0-36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from opora.crises.models import MassAnswer
from opora.crises.queries.answering import progress
from opora.kernel.db import quick

COUNTED = timedelta(days=28)
LONGEST = timedelta(minutes=30)
"""Whoever pauses longer between two replies did something else meanwhile."""
FEWEST = 20
BETWEEN_REPLIES = """
    WITH written AS (
        SELECT at, thread_id, lag(at) OVER one AS before, lag(thread_id) OVER one AS thread_before
          FROM messages_message
         WHERE direction = 'out' AND automatic = '' AND author_id IS NOT NULL AND at > %(since)s AND NOT envelope ? 'alike'
        WINDOW one AS (PARTITION BY author_id ORDER BY at, id)
    )
    SELECT count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM at - before))
      FROM written WHERE thread_id <> thread_before AND at - before <= %(longest)s * interval '1 second'
"""


@dataclass(frozen=True, slots=True)
class Saved:
    """`letters` that left, times `each` (the team's own median for one reply), counted from so many `replies`."""

    letters: int
    each: timedelta
    replies: int

    @property
    def whole(self) -> timedelta:
        """About so much work."""
        return self.letters * self.each


def saved_by(answer: MassAnswer, *, at: datetime | None = None) -> Saved | None:
    """None where nothing has left yet, or where too few replies of the last 28 days tell how long one takes."""
    sent = progress(answer).sent
    if not sent:
        return None
    values = {"since": (at or timezone.now()) - COUNTED, "longest": LONGEST.total_seconds()}
    replies, seconds = quick.ask(BETWEEN_REPLIES, values)[0]
    return Saved(sent, timedelta(seconds=float(seconds)), replies) if replies >= FEWEST else None
