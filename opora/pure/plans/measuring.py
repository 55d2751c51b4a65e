"""What following a plan changes: finished cases with it beside finished cases of the same kind without it (requirement S0-16).

Few cases prove nothing, so nothing is said of fewer than ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

ENOUGH = 10
"""So many cases a side must have before anything is said of it."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A case that was ended at least once. `took` is from its opening to its end; None: it was reopened and goes on.

    `upset` counts its messages in which the customer was upset.
    """

    reopened: bool
    took: timedelta | None
    upset: int


@dataclass(frozen=True, slots=True)
class Side:
    """What is said of `count` cases: shares from 0 to 1, half of them took longer than `middle`. None where there are too few to say it.

    `upset_again` is the share in which the customer was upset more than once: whatever we did after the first time did not calm them.
    """

    count: int
    reopened: float | None = None
    middle: timedelta | None = None
    upset_again: float | None = None

    @property
    def is_enough(self) -> bool:
        """There are enough cases to say anything."""
        return self.count >= ENOUGH


def side(cases: Collection[Finished]) -> Side:
    """The figures of one side; the time only where enough of its cases are over."""
    if len(cases) < ENOUGH:
        return Side(len(cases))
    spans = [one.took for one in cases if one.took is not None]
    return Side(
        count=len(cases),
        reopened=_share(one.reopened for one in cases),
        middle=middle(spans) if len(spans) >= ENOUGH else None,
        upset_again=_share(one.upset > 1 for one in cases),
    )


def middle(spans: Iterable[timedelta]) -> timedelta | None:
    """The median; None of none."""
    seconds = [one.total_seconds() for one in spans]
    return timedelta(seconds=median(seconds)) if seconds else None


def of_one_kind(marks: Sequence[Collection[str]]) -> tuple[str, ...]:
    """What at least half of the cases bear, by which cases of the same kind are known; the most frequent first.

    One entry a case: its marks, such as tags. Nothing in common: ().
    """
    counted = Counter(mark for one in marks for mark in set(one))
    common = [(-count, mark) for mark, count in counted.items() if 2 * count >= len(marks)]
    return tuple(mark for _count, mark in sorted(common))


def _share(found: Iterable[bool]) -> float:
    answers = list(found)
    return sum(answers) / len(answers)
