"""The clock of the story: a Friday that ticks like any other, and jumps forward where nothing happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from time import sleep
from zoneinfo import ZoneInfo

import time_machine
from django.utils import timezone

PRAGUE = ZoneInfo("Europe/Prague")
FRIDAY = date(2026, 11, 20)


def moment(clock: str, day: date = FRIDAY) -> datetime:
    """ "17:40" of a day, as the desk's wall shows it."""
    return datetime.combine(day, time.fromisoformat(clock), PRAGUE)


class Clock:
    """Goes forward only: what takes longer than the story allows shows as being late.

    While it `walks` it jumps over nothing, because another process shows the same time.
    """

    def __init__(self, traveller: time_machine.Traveller) -> None:
        self._traveller = traveller
        self.walks = False

    def to(self, at: datetime) -> None:
        """It is this moment now, unless it is later already."""
        left = (at - timezone.now()).total_seconds()
        if left > 0 and self.walks:
            sleep(left)
        elif left > 0:
            self._traveller.move_to(at.astimezone(UTC))

    def wait(self, **span: float) -> None:
        """So much goes by."""
        self.to(timezone.now() + timedelta(**span))

    @property
    def ahead(self) -> float:
        """Seconds by which another process must set its own clock to show the same."""
        return timezone.now().timestamp() - time_machine.escape_hatch.time.time()


@contextmanager
def begun(at: datetime) -> Iterator[Clock]:
    """The story begins at this moment; the real clock is back when it is over."""
    with time_machine.travel(at.astimezone(UTC), tick=True) as traveller:
        yield Clock(traveller)
