"""What waits, asked in one question a round: to let each of twenty drains look for itself costs an idle desk thirty times as much.
The same for the forty timers, most of which have nothing to do most of the time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache

from django.db import connection
from django.utils import timezone

from opora.kernel.db import quick
from opora.kernel.db.existing import is_there
from opora.kernel.jobs import RegisteredDrain, RegisteredTimer, Waiting

# Stands where the moment of asking comes in, with room before and behind it for "a month ago"; no row is of this time.
_MOMENT = datetime(5000, 1, 1, tzinfo=UTC)
_ROOM = timedelta(days=36_500)


class WaitingRows:
    """Put together once for the drains of a worker. Those that do not say what waits for them are always worth a look."""

    def __init__(self, drains: Sequence[RegisteredDrain]) -> None:
        self.always = {one.name for one in drains if one.waiting is None}
        self.asked = [(one.name, one.waiting) for one in drains if one.waiting is not None]
        self.question = ""

    def names(self) -> set[str]:
        """The drains that have something to do now."""
        if not self.asked:
            return self.always
        if not self.question:
            self.question = f"SELECT {', '.join(_any(waiting) for _name, waiting in self.asked)}"
        [found] = quick.ask(self.question, {"now": timezone.now()})
        return self.always | {name for (name, _waiting), there in zip(self.asked, found, strict=True) if there}


def worth_running(timers: Sequence[RegisteredTimer]) -> set[str]:
    """Of timers that are due, the names of those for which rows wait, and of those that do not say what waits for them.

    Few are due together and seldom the same; so the question is planned for this moment each time, and nothing is prepared.
    """
    asked = [(one.name, one.waiting) for one in timers if one.waiting is not None]
    always = {one.name for one in timers if one.waiting is None}
    if not asked:
        return always
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(_any(waiting) for _name, waiting in asked)}", {"now": timezone.now()})
        found = cursor.fetchone() or ()
    return always | {name for (name, _waiting), there in zip(asked, found, strict=True) if there}


@cache
def _any(waiting: Waiting) -> str:
    kinds = waiting(_MOMENT)
    return " OR ".join(is_there(rows, _counted_from_now) for rows in (kinds if isinstance(kinds, tuple) else (kinds,)))


def _counted_from_now(value: object) -> str | None:
    if isinstance(value, datetime) and abs(value - _MOMENT) < _ROOM:
        return f"(%(now)s + interval '{(value - _MOMENT).total_seconds()} seconds')" if value != _MOMENT else "%(now)s"
    if isinstance(value, date) and not isinstance(value, datetime) and abs(value - _MOMENT.date()) < _ROOM:
        return f"((%(now)s AT TIME ZONE 'UTC')::date + {(value - _MOMENT.date()).days})"
    return None
