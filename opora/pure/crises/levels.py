"""The clocks of the four levels (domain.md, C1) and which level is proposed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a crisis of one level goes. None: that is not asked at this level.

    `review_days` are working days until the review.
    """

    bulletin: timedelta | None
    news: timedelta | None
    technician: timedelta | None
    acknowledge: timedelta
    review_days: int


PACES = {
    1: Pace(timedelta(minutes=10), timedelta(minutes=30), timedelta(minutes=15), timedelta(minutes=5), 3),
    2: Pace(timedelta(minutes=20), timedelta(minutes=60), timedelta(minutes=30), timedelta(minutes=5), 3),
    3: Pace(timedelta(minutes=60), timedelta(hours=4), timedelta(minutes=60), timedelta(minutes=15), 5),
    4: Pace(None, None, None, timedelta(hours=1), 5),
}
NEXT_ACTION_WITHIN = timedelta(minutes=10)
"""So long may a crisis be without somebody who leads and something that is done next (requirement S0-05)."""

SHARE_OF_ALL = 0.3
MANY = 20
SEVERAL = 5


def pace(level: int) -> Pace:
    """The clocks of a level; 1 is the highest."""
    return PACES[level]


def proposed_level(*, hit: int, customers: int, usual: int | None) -> int:
    """The level for so many customers hit of all, given the scenario's usual one; when unsure, the higher of the two."""
    by_share = _by_share(hit, customers)
    return by_share if usual is None else min(by_share, usual)


def _by_share(hit: int, customers: int) -> int:
    if customers and hit >= SEVERAL and hit > SHARE_OF_ALL * customers:
        return 1
    if hit >= MANY:
        return 2
    return 3 if hit >= SEVERAL else 4
