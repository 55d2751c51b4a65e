"""The five yes/no questions of preparedness, answered from what is on record; nobody can tick one (requirements S0-10 to S0-15)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

ENOUGH_RATED = 5
GRAVE = 12
"""Likelihood × impact from which a plan is demanded."""
RATING_HOLDS, SIGNATURE_HOLDS, REVIEW_HOLDS, DRILL_HOLDS = 12, 12, 12, 6
"""In months, to the same day."""
URGENT = frozenset({3, 4, 5})
"""The last three questions: a NO there is red and has an owner and a date."""


@dataclass(frozen=True, slots=True)
class Known:
    """One scenario of the register. `times` it happened, `score` None while nobody has rated it.

    `lacks` are reasons (codes) why its plan is not complete, other than its review; `has_plan` is whether there is one at all.
    """

    key: int
    name: str
    rated_on: date | None = None
    score: int | None = None
    times: int = 0
    has_plan: bool = False
    lacks: tuple[str, ...] = ()
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """One closed crisis: when a lesson of it was applied last (None: none was), and by which causes it came."""

    key: int
    name: str
    applied_at: datetime | None = None
    causes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Again:
    """A known cause hurt somebody once more; `name` is the cause's."""

    cause: int
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here: the plans in which they hold a role, and when they passed a drill of a plan last."""

    key: int
    name: str
    plans: frozenset[int] = frozenset()
    passed: tuple[tuple[int, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """Everything the answers are made of."""

    scenarios: Sequence[Known] = ()
    past: int = 0
    none_signed_on: date | None = None
    ended: Sequence[Ended] = ()
    again: Sequence[Again] = ()
    people: Sequence[Person] = ()
    plans: Sequence[tuple[int, str]] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """Why it is not a YES: a code, whom or what it is about by name, and that row's key (0: nothing in particular)."""

    code: str
    name: str = ""
    key: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the five. `found` of `wanted` where it is counted, 0 of 0 where it is not."""

    question: int
    yes: bool
    missing: tuple[Missing, ...] = ()
    found: int = 0
    wanted: int = 0

    @property
    def tone(self) -> str:
        """Calm: green for YES; a NO is red among the last three, amber among the first two."""
        return "green" if self.yes else "red" if self.question in URGENT else "amber"


def answers(records: Records, *, on: date) -> tuple[Answer, ...]:
    """All five, in order, as they stand on a day."""
    return (
        likely_ones_are_known(records.scenarios, on=on),
        past_is_known(records.past, records.none_signed_on, on=on),
        learnt_from_each(records.ended, records.again),
        planned_for_all(records.scenarios, on=on),
        trained(records.people, records.plans, on=on),
    )


def likely_ones_are_known(scenarios: Sequence[Known], *, on: date) -> Answer:
    """YES when at least five scenarios were rated within twelve months (S0-10)."""
    fresh = [one for one in scenarios if holds(one.rated_on, RATING_HOLDS, on=on)]
    stale = tuple(
        Missing("rated_too_long_ago" if one.rated_on else "not_rated", one.name, one.key) for one in scenarios if one not in fresh
    )
    yes = len(fresh) >= ENOUGH_RATED
    return Answer(1, yes, () if yes else stale or (Missing("too_few_scenarios"),), len(fresh), ENOUGH_RATED)


def past_is_known(past: int, none_signed_on: date | None, *, on: date) -> Answer:
    """YES when past crises are on record, or "there was none" was signed within twelve months (S0-11)."""
    if past or holds(none_signed_on, SIGNATURE_HOLDS, on=on):
        return Answer(2, True, found=past)
    return Answer(2, False, (Missing("signature_too_old" if none_signed_on else "never_recalled"),))


def learnt_from_each(ended: Sequence[Ended], again: Iterable[Again]) -> Answer:
    """YES when every closed crisis has an applied lesson and none came again from the same cause after that (S0-12)."""
    unlearnt = [Missing("no_applied_lesson", one.name, one.key) for one in ended if one.applied_at is None]
    learnt = [one for one in ended if one.applied_at is not None]
    repeated = {
        news.cause: Missing("came_again", news.name, news.cause)
        for news in again
        for one in learnt
        if one.applied_at is not None and news.cause in one.causes and news.at > one.applied_at
    }
    missing = (*unlearnt, *repeated.values())
    return Answer(3, not missing, missing, len(learnt), len(ended))


def planned_for_all(scenarios: Sequence[Known], *, on: date) -> Answer:
    """YES when every scenario that happened or scores twelve has a complete plan, reviewed within twelve months (S0-13).

    While nothing was rated and nothing happened, nobody knows which plans are needed: that is a NO.
    """
    wanted = [one for one in scenarios if needs_plan(one)]
    missing = tuple(Missing(code, one.name, one.key) for one in wanted if (code := _plan_lacks(one, on)))
    if not any(one.times or one.score for one in scenarios):
        missing = (Missing("nothing_known_yet"),)
    return Answer(4, not missing, missing, len(wanted) - len(missing) if wanted else 0, len(wanted))


def needs_plan(one: Known) -> bool:
    """Experienced, or to be expected (S0-13, S0-23)."""
    return bool(one.times) or (one.score or 0) >= GRAVE


def trained(people: Sequence[Person], plans: Sequence[tuple[int, str]], *, on: date) -> Answer:
    """YES when everybody passed a drill of each plan in which they hold a role within six months (S0-14).

    Who holds no role has passed a drill of any plan; so somebody new turns it to NO at once.
    """
    names = dict(plans)
    missing = tuple(lack for one in people for lack in _untrained(one, names, on))
    lacking = {lack.key for lack in missing}
    return Answer(5, bool(people) and not missing, missing, len(people) - len(lacking), len(people))


def holds(since: date | None, months: int, *, on: date) -> bool:
    """Whether something done on a day is still good: up to and with the same day of the month so many months later."""
    return since is not None and on <= months_after(since, months)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    return date(day.year + year, month + 1, min(day.day, monthrange(day.year + year, month + 1)[1]))


def _plan_lacks(one: Known, on: date) -> str:
    if not one.has_plan:
        return "no_plan"
    if one.lacks:
        return "plan_incomplete"
    return "" if holds(one.reviewed_on, REVIEW_HOLDS, on=on) else "plan_not_reviewed"


def _untrained(one: Person, names: dict[int, str], on: date) -> list[Missing]:
    fresh = {plan for plan, day in one.passed if holds(day, DRILL_HOLDS, on=on)}
    if not one.plans:
        return [] if fresh else [Missing("no_drill", one.name, one.key)]
    return [Missing("drill_of_plan", f"{one.name}: {names.get(plan, '–')}", one.key) for plan in sorted(one.plans - fresh)]
