"""The handbook: for every plan of the desk a chapter that says why each of its steps is there, in our words or the desk's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from opora.kernel.access import absent, demand
from opora.playbooks.handbook_files import CRISES, of_crises, reasons
from opora.playbooks.models import Playbook, Run
from opora.playbooks.queries.plans import plan_by_key, plans, playbook, shipped
from opora.pure.languages import fold
from opora.pure.plans import Plan, Shipped, Step, Words
from opora.team.models import Agent

LONGEST_SEARCH = 100
OWN = "own"


@dataclass(frozen=True, slots=True)
class Explained:
    """A step of the desk's plan. `reason` is ours and may be empty; `is_changed`: the desk words the step otherwise than we do."""

    step: Step
    reason: Words
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """`key` is its address: that of the shipped plan, the number of a plan of the desk's own, or `crises`, which has no plan.

    `kind` is the plan's, or "own" for one that did not come with Opora.
    """

    key: str
    kind: str
    names: Words
    about: Words
    steps: tuple[Explained, ...]
    playbook: Playbook | None = None
    plan: Plan = field(default_factory=lambda: Plan(names={}))


def chapters(search: str = "", *, for_: Agent) -> list[Chapter]:
    """What holds in every crisis, then one chapter for each plan in use, in the order of the plans; with a search those that hold all
    its words in any language, in their name, in a step or in a reason."""
    demand(for_, "cases:read")
    known = {one.key: one for one in shipped()}
    every = [_crises(), *(_chapter(one.playbook, one.plan, known) for one in plans(for_=for_))]
    wanted = fold(search[:LONGEST_SEARCH]).split()
    return [one for one in every if all(word in _everything(one) for word in wanted)] if wanted else every


def chapter(key: str, *, for_: Agent) -> Chapter:
    """One chapter by its address; Absent where there is none. A plan out of use keeps its own."""
    demand(for_, "cases:read")
    if key == CRISES:
        return _crises()
    if key.isascii() and key.isdigit():
        known = playbook(int(key), for_=for_) if len(key) < 10 else None
    else:
        known = plan_by_key(key, for_=for_) if key else None
    if known is None:
        raise absent("Chapter", key)
    return _chapter(known.playbook, known.plan, {one.key: one for one in shipped()})


def chapter_key(row: Playbook) -> str:
    """The address of a plan's chapter."""
    return row.key or str(row.pk)


def reasons_in(run: Run) -> dict[str, Words]:
    """Our reasons for the steps of a plan that is followed, by step."""
    return dict(reasons(run.version.playbook.key))


def holds(one: Explained, search: str) -> bool:
    """Whether a step or its reason holds all words of the search, in any language."""
    wanted = fold(search[:LONGEST_SEARCH]).split()
    text = _folded(one)
    return bool(wanted) and all(word in text for word in wanted)


def _crises() -> Chapter:
    found = of_crises()
    steps = tuple(Explained(Step(one.key, "then", one.text), one.why) for one in found.thoughts)
    return Chapter(CRISES, CRISES, found.name, found.about, steps)


def _chapter(row: Playbook, plan: Plan, known: dict[str, Shipped]) -> Chapter:
    ours, said = known.get(row.key), reasons(row.key)
    before = {step.key: step for step in ours.plan.steps} if ours else {}
    steps = tuple(_explained(step, before.get(step.key), said) for step in plan.steps)
    kind = row.kind if row.key else OWN
    return Chapter(chapter_key(row), kind, plan.names, ours.about if ours else plan.trigger, steps, row, plan)


def _explained(step: Step, before: Step | None, said: Mapping[str, Words]) -> Explained:
    reason = said.get(step.key, {}) if before else {}
    return Explained(step, reason, bool(reason) and before is not None and step.texts != before.texts)


def _everything(one: Chapter) -> str:
    return " ".join([*(fold(text) for words in (one.names, one.about) for text in words.values()), *(_folded(step) for step in one.steps)])


def _folded(one: Explained) -> str:
    return " ".join(fold(text) for words in (one.step.texts, one.step.why, one.reason) for text in words.values())
