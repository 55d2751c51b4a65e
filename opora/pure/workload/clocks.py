"""The clocks of one case: first answer, next word, solution, and how soon somebody takes it (domain.md C6, S1-23).

They are read from what happened, never counted on: whatever is joined, split, moved or taken back, the same history
gives the same clocks. They run while it is our turn, and stand still while we wait for the customer or a third.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from opora.pure.workload.targets import Target, three_quarters
from opora.pure.workload.working_time import WorkingTime

_NONE = timedelta(0)
Stretch = tuple[datetime, datetime | None]
"""From when to when it was our turn; None: it still is."""


class Kind(StrEnum):
    """OWNER: until somebody takes it. NEXT_WORD: until we write again, each time anew."""

    OWNER = "owner"
    FIRST_ANSWER = "first_answer"
    NEXT_WORD = "next_word"
    SOLUTION = "solution"


class Happened(StrEnum):
    """ASKED and ANSWERED are words of people; what machines write, receipts above all, is no step."""

    ASKED = "asked"
    ANSWERED = "answered"
    OURS = "ours"
    THEIRS = "theirs"
    ENDED = "ended"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened in a case; `at` is aware."""

    at: datetime
    happened: Happened


@dataclass(frozen=True, slots=True)
class Standing:
    """How the case stands at `at`, which wins where the steps tell less.

    `since` is when our turn began, if no step tells. `promised` is the next instant for which we promised something,
    `researching` the last instant for which a word was announced while we look into it.
    """

    at: datetime
    ours: bool
    ended_at: datetime | None = None
    owned: bool = False
    since: datetime | None = None
    promised: datetime | None = None
    researching: datetime | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """`due` and `warn` only while it runs; `worked` and `passed` are what had gone by at `running_since` (or when it stopped or paused),
    in working time and by the clock on the wall. `given` says that the due time is one that we named ourselves."""

    kind: Kind
    started: datetime
    due: datetime | None = None
    warn: datetime | None = None
    stopped: datetime | None = None
    running_since: datetime | None = None
    worked: timedelta = _NONE
    passed: timedelta = _NONE
    given: bool = False


class Rule(NamedTuple):
    """What one clock goes by."""

    target: Target
    working: WorkingTime


def clocks(steps: Iterable[Step], standing: Standing, targets: Mapping[Kind, Target], working: WorkingTime) -> tuple[Clock, ...]:
    """The clocks that this case has; one whose kind has no target is left out."""
    told = sorted(steps, key=lambda step: step.at)
    ours = _our_turns(told, standing)
    made = (_MAKERS[kind](told, ours, standing, Rule(target, working)) for kind, target in targets.items())
    return tuple(clock for clock in made if clock)


def _our_turns(steps: Sequence[Step], standing: Standing) -> list[Stretch]:
    found: list[Stretch] = []
    began: datetime | None = None
    ours = ended = False
    for step in steps:
        ours, ended = _after(step, ours, ended)
        if ours and not ended:
            began = began or step.at
        elif began:
            found.append((began, step.at))
            began = None
    if standing.ours and not standing.ended_at:
        reached = [ended for _began, ended in found[-1:] if ended]
        return [*found, (began or max([standing.since or standing.at, *reached]), None)]
    if began:
        found.append((began, max(began, standing.ended_at or standing.at)))
    return found


def _after(step: Step, ours: bool, ended: bool) -> tuple[bool, bool]:
    match step.happened:
        case Happened.ASKED | Happened.OURS:
            return True, ended
        case Happened.ANSWERED | Happened.THEIRS:
            return False, ended
        case Happened.REOPENED:
            return True, False
    return ours, True


def _owner(steps: Sequence[Step], ours: Sequence[Stretch], standing: Standing, rule: Rule) -> Clock | None:
    if standing.owned or not ours or ours[-1][1]:
        return None
    return _clock(Kind.OWNER, ours[-1:], standing, rule)


def _first_answer(steps: Sequence[Step], ours: Sequence[Stretch], standing: Standing, rule: Rule) -> Clock | None:
    asked = next((step.at for step in steps if step.happened is Happened.ASKED), None)
    answered = next((step.at for step in steps if step.happened is Happened.ANSWERED), None)
    if asked is None or (answered and answered < asked):
        return None  # who writes first owes no first answer
    return _clock(Kind.FIRST_ANSWER, _until(ours, answered), standing, rule, stopped=answered)


def _next_word(steps: Sequence[Step], ours: Sequence[Stretch], standing: Standing, rule: Rule) -> Clock | None:
    said = next((step.at for step in reversed(steps) if step.happened is Happened.ANSWERED), None)
    if said is None:
        return None
    given = min((one for one in (standing.promised, standing.researching) if one), default=None)
    if given and not standing.ended_at:
        return Clock(Kind.NEXT_WORD, said, given, three_quarters(said, given, rule.working), running_since=said, given=True)
    since = [(max(began, said), ended) for began, ended in ours if ended is None or ended > said]
    return _clock(Kind.NEXT_WORD, since, standing, rule)


def _solution(steps: Sequence[Step], ours: Sequence[Stretch], standing: Standing, rule: Rule) -> Clock | None:
    clock = _clock(Kind.SOLUTION, ours, standing, rule)
    if clock and clock.due and standing.researching and standing.researching > clock.due:
        return replace(clock, due=standing.researching, warn=three_quarters(clock.started, standing.researching, rule.working), given=True)
    return clock


_MAKERS = {Kind.OWNER: _owner, Kind.FIRST_ANSWER: _first_answer, Kind.NEXT_WORD: _next_word, Kind.SOLUTION: _solution}


def _until(ours: Sequence[Stretch], stop: datetime | None) -> list[Stretch]:
    if stop is None:
        return list(ours)
    return [(began, min(ended or stop, stop)) for began, ended in ours if began <= stop]


def _clock(kind: Kind, ours: Sequence[Stretch], standing: Standing, rule: Rule, *, stopped: datetime | None = None) -> Clock | None:
    """One clock that ran in these stretches; each pause between them puts its due time off."""
    if not ours:
        return None
    started, running = ours[0][0], ours[-1][0] if ours[-1][1] is None else None
    over = [(began, ended) for began, ended in ours if ended]
    clock = Clock(
        kind,
        started,
        stopped=None if running else stopped or standing.ended_at,
        running_since=running,
        worked=sum((rule.working.working_time_between(began, ended) for began, ended in over), _NONE),
        passed=sum((ended - began for began, ended in over), _NONE),
    )
    if running is None:
        return clock
    pauses = [(ended, began) for (_began, ended), (began, _ended) in pairwise(ours) if ended]
    paused = sum((rule.target.pause(one, other, rule.working) for one, other in pauses), _NONE)
    due, warn = rule.target.due(started, rule.working), rule.target.warning(started, rule.working)
    return replace(clock, due=rule.target.later(due, paused, rule.working), warn=rule.target.later(warn, paused, rule.working))
