"""What is being followed: in a case, and one run with its steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet, prefetch_related_objects

from opora.cases import queries as cases
from opora.cases.models import Case
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.playbooks.models import Playbook, Run, StepDone
from opora.pure.plans import Plan, Step, read, said
from opora.team.models import Agent

NAMES = """
    SELECT DISTINCT ON (book.id) book.id, book.key, book.kind, version.content->'names'
    FROM playbooks_playbook AS book JOIN playbooks_playbookversion AS version ON version.playbook_id = book.id
    WHERE book.retired_at IS NULL AND book.kind = ANY(%s) ORDER BY book.id, version.number DESC
"""
_OPEN_FIRST = ("-ended_at", "-started_at")
"""In PostgreSQL no time at all comes before every time when the order is descending."""
MOST_RUNS = 20
IN_CASES = (Playbook.Kind.SMALL, Playbook.Kind.EVERYDAY)


@dataclass(frozen=True, slots=True)
class Offer:
    """A plan that can be begun in a case, by its name in the reader's language."""

    pk: int
    key: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Ticked:
    """A step of a run and what became of it: `done` is None while it is open."""

    step: Step
    done: StepDone | None


@dataclass(frozen=True, slots=True)
class KnownRun:
    """A run with its plan as it was when it began."""

    run: Run
    plan: Plan
    steps: list[Ticked]

    @property
    def open_steps(self) -> list[Ticked]:
        """What is left to do."""
        return [one for one in self.steps if one.done is None]


def offers(*, for_: Agent) -> list[Offer]:
    """Small and everyday plans, the small ones first; only their names are read, since every page of a case asks."""
    if not for_.may("playbooks:run"):
        return []
    rows = quick.ask(NAMES, [quick.array([str(kind) for kind in IN_CASES])])
    found = [Offer(pk, key, kind, said(names or {}, for_.language)) for pk, key, kind, names in rows]
    return sorted(found, key=lambda one: (one.kind != Playbook.Kind.SMALL, one.name.casefold()))


def offer_of(key: str, found: list[Offer]) -> Offer | None:
    """The shipped plan of that key among the offers, unless it was retired."""
    return next((one for one in found if one.key == key), None)


@asks_only_if("case", lambda case: Run.objects.filter(case=case))
@prepared
def _runs(case: int, *, limit: int) -> QuerySet[Run]:
    rows = Run.objects.filter(case=case).select_related("version__playbook", "started_by", "case")
    return rows.order_by(*_OPEN_FIRST)[:limit]


def runs_of(case: Case, limit: int = MOST_RUNS) -> list[Run]:
    """What is or was followed in a case, what goes on first."""
    found = _runs(case.pk, limit=limit)
    prefetch_related_objects(found, "steps__by")
    return found


def run(pk: int, *, for_: Agent) -> Run:
    """One run: in a case this person may see, or in none."""
    demand(for_, "cases:read")
    seen = Q(case=None) | Q(case__in=cases.visible_cases(for_=for_))
    return fetch_or_absent(
        Run.objects.filter(seen).select_related("version__playbook", "started_by", "case__customer", "case__mailbox"), pk=pk
    )


@prepared
def _run(pk: int) -> QuerySet[Run]:
    return Run.objects.filter(pk=pk).select_related("version")


@prepared
def _steps_done(run: int) -> QuerySet[StepDone]:
    return StepDone.objects.filter(run=run).select_related("by").order_by("pk")


def followed(pk: int) -> KnownRun | None:
    """A run that is no case's, such as a crisis's, with what became of its steps; whoever may see that may see this."""
    return next((_known(row, _steps_done(pk)) for row in _run(pk)), None)


def known_run(row: Run) -> KnownRun:
    """The run with every step of its plan and what became of it."""
    return _known(row, row.steps.all())


def _known(row: Run, steps: Iterable[StepDone]) -> KnownRun:
    plan = read(row.version.content)
    done = {one.step: one for one in steps}
    return KnownRun(row, plan, [Ticked(step, done.get(step.key)) for step in plan.steps])
