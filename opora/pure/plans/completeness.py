"""What keeps a plan from being complete (requirements S0-13, S0-25, S0-35)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from opora.pure.plans.values import LANGUAGES, PARTS, Plan, Script
from opora.pure.reason import Reason

REVIEW_HOLDS = timedelta(days=365)
LARGE, EVERYDAY = "large", "everyday"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who takes a role, and who does instead; ids of people who work here now, None for nobody."""

    agent: int | None
    deputy: int | None


def missing(plan: Plan, kind: str, holders: Mapping[str, Holder], reviewed_at: datetime | None, at: datetime) -> list[Reason]:
    """Everything that is missing, the gravest first; an empty list means complete.

    `kind` is "large", "small" or "everyday": only large plans speak to the public in five languages, everyday ones need no holders.
    """
    return [
        *_steps(plan, kind),
        *(_roles(plan, kind, holders) if kind != EVERYDAY else ()),
        *(_scripts(plan) if kind == LARGE else ()),
        *(Reason("open_question", 1, {"question": one.key}) for one in plan.questions if not one.answer),
        *_review(reviewed_at, at),
    ]


def _steps(plan: Plan, kind: str) -> Iterator[Reason]:
    if not plan.steps:
        yield Reason("no_steps", 1)
    elif kind == LARGE:
        yield from (Reason("no_steps_of_part", 1, {"part": part}) for part in PARTS if not plan.of_part(part))


def _roles(plan: Plan, kind: str, holders: Mapping[str, Holder]) -> Iterator[Reason]:
    if kind == LARGE and not plan.roles:
        yield Reason("no_roles", 1)
    for role in plan.roles:
        held = holders.get(role, Holder(None, None))
        if held.agent is None:
            yield Reason("no_holder", 1, {"role": role})
        elif held.deputy is None or held.deputy == held.agent:
            yield Reason("no_deputy", 1, {"role": role})


def _scripts(plan: Plan) -> Iterator[Reason]:
    for language in LANGUAGES:
        if not plan.scripts.get(language, Script()).is_whole:
            yield Reason("no_script", 1, {"language": language})


def _review(reviewed_at: datetime | None, at: datetime) -> Iterator[Reason]:
    if reviewed_at is None:
        yield Reason("never_reviewed", 1)
    elif at - reviewed_at > REVIEW_HOLDS:
        yield Reason("review_too_old", 1, {"day": reviewed_at.date().isoformat()})
