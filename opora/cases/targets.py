"""What each channel aims for: the recommended targets (domain.md C6), and where the desk wants otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from opora.cases.models import ClockTarget
from opora.kernel.db import quick
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target, Unit

Targets = Mapping[Kind, Target]
USUAL = "email"
SET_BY_DESKS = (Kind.FIRST_ANSWER, Kind.NEXT_WORD, Kind.SOLUTION)
TAKEN_WITHIN = Target(15, Unit.WORKING_MINUTES)
_NEXT_WORD, _SOLUTION = Target(2, Unit.WORKING_DAYS), Target(5, Unit.WORKING_DAYS)

_FIRST_ANSWERS = {
    "email": Target(4, Unit.WORKING_HOURS),
    "form": Target(4, Unit.WORKING_HOURS),
    "chat": Target(2, Unit.WORKING_MINUTES),
    "phone": Target(1, Unit.WORKING_HOURS),
    "messenger": Target(157, Unit.MINUTES),
    "social": Target(60, Unit.MINUTES),
}
RECOMMENDED: Mapping[str, Targets] = {
    channel: {Kind.FIRST_ANSWER: first, Kind.NEXT_WORD: _NEXT_WORD, Kind.SOLUTION: _SOLUTION} for channel, first in _FIRST_ANSWERS.items()
}


def targets() -> dict[str, Targets]:
    """The targets of every channel, with the quarter of an hour in which somebody takes a case (domain.md A3, 2)."""
    wanted: dict[str, dict[Kind, Target]] = {
        channel: {Kind.OWNER: TAKEN_WITHIN, **of_channel} for channel, of_channel in RECOMMENDED.items()
    }
    for row in _own(quick.found(ClockTarget, "ORDER BY id")):
        wanted.setdefault(row.channel, dict(wanted[USUAL]))[Kind(row.kind)] = Target(row.amount, Unit(row.unit))
    return {**wanted}


def _own(rows: Iterable[ClockTarget]) -> list[ClockTarget]:
    return [row for row in rows if row.kind in SET_BY_DESKS]
