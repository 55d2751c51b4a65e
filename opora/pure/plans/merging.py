"""Two people wrote the same plan at once: what is whose, and one plan out of both, part by part.

A part is what is decided on as one: the head (name, use, roles), each step, the script, what to watch, the open questions.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from opora.pure.plans.comparing import Difference, differences
from opora.pure.plans.values import Plan, Step

HEAD, SCRIPTS, WATCH, QUESTIONS, STEP = "head", "scripts", "watch", "questions", "step:"


def part_of(one: Difference) -> str:
    """The part that a difference belongs to; "step:" and its key for a step."""
    if one.what.startswith("step_"):
        return f"{STEP}{one.where}"
    known = {"script": SCRIPTS, "watch": WATCH, "question": QUESTIONS}
    return known.get(one.what.partition("_")[0], HEAD)


def theirs_alone(base: Plan, theirs: Plan, mine: Plan) -> set[str]:
    """Parts that they changed and I did not touch: taking theirs loses nothing of mine."""
    apart = {part_of(one) for one in differences(theirs, mine)}
    return apart - {part_of(one) for one in differences(base, mine)}


def merged(mine: Plan, theirs: Plan, take: Collection[str]) -> Plan:
    """My plan with the parts in `take` as they wrote them: a step they removed goes, one they added or moved stands where it does there."""
    plan = mine
    if HEAD in take:
        plan = replace(plan, names=theirs.names, trigger=theirs.trigger, roles=theirs.roles)
    if SCRIPTS in take:
        plan = replace(plan, scripts=theirs.scripts)
    if WATCH in take:
        plan = replace(plan, watch=theirs.watch)
    if QUESTIONS in take:
        plan = replace(plan, questions=theirs.questions)
    steps = _steps(mine.steps, theirs.steps, {one.removeprefix(STEP) for one in take if one.startswith(STEP)})
    needed = (one.role for one in steps if one.role)
    return replace(plan, steps=steps, roles=tuple(dict.fromkeys([*plan.roles, *needed])))


def _steps(mine: tuple[Step, ...], theirs: tuple[Step, ...], taken: set[str]) -> tuple[Step, ...]:
    found = [one for one in mine if one.key not in taken]
    for place, step in enumerate(theirs):
        if step.key in taken:
            before = [one.key for one in theirs[:place]]
            keys = [one.key for one in found]
            stands_after = next((keys.index(key) for key in reversed(before) if key in keys), -1)
            found.insert(stands_after + 1, step)
    return tuple(found)
