"""Reading causes: the list of known problems by their harm, the weak spots of the firm, what hit a case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import QuerySet, Sum
from django.utils import timezone

from opora.cases.models import Case, Passage
from opora.crises.models import GOING_ON, Affected, Cause, Cost, Crisis, Hit, Lesson, Scenario
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.ledgers.models import Hours
from opora.pure.crises.harm import MINUTES_AN_ANSWER, BeforeAfter, Harm, before_and_after, patched_too_often, shares
from opora.team.models import Agent

COUNTED = timedelta(days=365)
TROUBLE = timedelta(days=90)
OPEN_LESSON = (Lesson.State.DRAFT, Lesson.State.AGREED, Lesson.State.RECURRED)


@dataclass(frozen=True, slots=True)
class Problem:
    """A known cause in figures of the last year. `share` is its part of all harm; `change` compares before and after its lesson."""

    cause: Cause
    harm: Harm
    share: float
    patches: int
    newest: datetime | None
    lesson: Lesson | None
    change: BeforeAfter | None
    needs_root: bool


@dataclass(slots=True)
class WeakSpot:
    """A place of the firm: what goes on there now, what hit people lately and what to say, what may happen."""

    name: str
    going_on: list[Crisis] = field(default_factory=list)
    causes: list[tuple[Cause, int]] = field(default_factory=list)
    scenarios: list[Scenario] = field(default_factory=list)

    @property
    def trouble(self) -> int:
        """How often it hurt lately; a crisis that goes on weighs more than everything else."""
        return 1000 * len(self.going_on) + sum(times for _cause, times in self.causes)


def known_problems(*, for_: Agent, at: datetime | None = None) -> list[Problem]:
    """Causes that are not removed, the most harmful first (requirement S2-18)."""
    demand(for_, "cases:read")
    now = at or timezone.now()
    causes = list(Cause.objects.filter(removed_at=None).order_by("name"))
    hits = _hits(causes, now)
    harms = {one.pk: harm_of(hits[one.pk]) for one in causes}
    parts = shares(harms)
    return sorted(
        (_problem(one, hits[one.pk], harms[one.pk], parts[one.pk], now) for one in causes),
        key=lambda one: (-one.share, -one.harm.times, one.cause.name.casefold()),
    )


def removed_ones(*, for_: Agent) -> list[Cause]:
    """Causes that are gone for good, newest first."""
    demand(for_, "cases:read")
    return list(Cause.objects.filter(removed_at__isnull=False).order_by("-removed_at"))


def cause(pk: int, *, for_: Agent) -> Cause:
    """One of them."""
    demand(for_, "cases:read")
    return fetch_or_absent(Cause.objects.all(), pk=pk)


@asks_only_if("desk", lambda _desk: Cause.objects.filter(removed_at=None))
@prepared
def _causes() -> QuerySet[Cause]:
    return Cause.objects.filter(removed_at=None)


def causes() -> list[Cause]:
    """Those that are known and not removed, by name, for a menu."""
    return sorted(_causes(), key=lambda one: one.name.casefold())


def hit(pk: int, *, for_: Agent) -> Hit:
    """One note that a cause hurt somebody."""
    demand(for_, "cases:read")
    return fetch_or_absent(Hit.objects.select_related("cause", "case", "crisis"), pk=pk)


def hits_of(of: Cause, limit: int = 100) -> list[Hit]:
    """Whom it hit, newest first."""
    return list(of.hits.select_related("case", "crisis", "by").order_by("-at")[:limit])


@asks_only_if("case", lambda case: Hit.objects.filter(case=case))
@prepared
def _noted_at(case: int) -> QuerySet[Hit]:
    return Hit.objects.filter(case=case).select_related("cause", "by").order_by("pk")


def hits_of_case(case: Case) -> list[tuple[Hit, bool]]:
    """The causes noted at a case, each with whether its root must be looked for before the case is closed."""
    return [(one, one.was_patched and needs_root(one.cause)) for one in _noted_at(case.pk)]


@prepared
def _noted_at_crisis(crisis: int) -> QuerySet[Hit]:
    return Hit.objects.filter(crisis=crisis).select_related("cause").order_by("pk")


def hits_of_crisis(crisis: Crisis) -> list[Hit]:
    """The causes noted at a crisis."""
    return _noted_at_crisis(crisis.pk)


def needs_root(of: Cause) -> bool:
    """Whether it was patched three times in ninety days and nobody looks for the root."""
    patches = [one for one in of.hits.values_list("patched_at", flat=True) if one is not None]
    if not patched_too_often(patches, at=timezone.now()):
        return False
    return not of.lessons.filter(state__in=OPEN_LESSON, owner__isnull=False, due_at__isnull=False).exists()


def lessons_of(of: Cause) -> list[Lesson]:
    """Its lessons, newest first."""
    return list(of.lessons.select_related("owner", "crisis").prefetch_related("actions").order_by("-written_at"))


def change_of(of: Cause, *, at: datetime | None = None) -> BeforeAfter | None:
    """How often it happened before and after its newest applied lesson."""
    changed = of.lessons.filter(applied_at__isnull=False).order_by("-applied_at").values_list("applied_at", flat=True).first()
    times = list(of.hits.values_list("at", flat=True))
    return before_and_after(times, changed, at=at or timezone.now()) if changed else None


def weak_spots(*, for_: Agent) -> list[WeakSpot]:
    """The map of the firm's weak spots (requirement S4-28): where trouble is now on top."""
    demand(for_, "cases:read")
    spots: dict[str, WeakSpot] = {}

    def spot(name: str) -> WeakSpot:
        return spots.setdefault(name.casefold(), WeakSpot(name))

    going_on: dict[int, list[Crisis]] = defaultdict(list)
    for crisis in Crisis.objects.filter(state__in=GOING_ON, drill=None, scenario__isnull=False).order_by("level"):
        going_on[crisis.scenario_id or 0].append(crisis)
    for scenario in Scenario.objects.exclude(state=Scenario.State.REFUSED):
        for name in scenario.spots:
            spot(name).scenarios.append(scenario)
            spot(name).going_on += going_on[scenario.pk]
    recent = dict(_recent())
    for one in causes():
        if one.spot:
            spot(one.spot).causes.append((one, recent.get(one.pk, 0)))
    for place in spots.values():
        place.causes.sort(key=lambda pair: -pair[1])
    return sorted(spots.values(), key=lambda one: (-one.trouble, not one.causes, one.name.casefold()))


def harm_of(hits: Sequence[Hit]) -> Harm:
    """What these hits did together: each customer once, noted hours or else five minutes for each answer of ours."""
    cases = [one.case_id for one in hits if one.case_id]
    crises = [one.crisis_id for one in hits if one.crisis_id]
    customers = set(Case.objects.filter(pk__in=cases).values_list("customer", flat=True))
    customers |= set(Affected.objects.filter(crisis__in=crises, is_out=False).values_list("customer", flat=True))
    hours, money = _costs(crises)
    return Harm(
        times=len(hits),
        customers=len(customers),
        hours=round(hours + _hours(cases), 1),
        upset=sum(one.upset or 0 for one in hits),
        cost=money,
    )


def _problem(one: Cause, hits: Sequence[Hit], harm: Harm, share: float, now: datetime) -> Problem:
    newest = max((hit.at for hit in hits), default=None)
    patches = sum(hit.was_patched for hit in hits)
    lesson = one.lessons.filter(state__in=OPEN_LESSON).order_by("-pk").first() or one.lessons.order_by("-pk").first()
    return Problem(one, harm, share, patches, newest, lesson, change_of(one, at=now), needs_root(one))


def _hits(causes: Iterable[Cause], now: datetime) -> dict[int, list[Hit]]:
    found: dict[int, list[Hit]] = defaultdict(list)
    for one in Hit.objects.filter(cause__in=list(causes), at__gt=now - COUNTED):
        found[one.cause_id].append(one)
    return found


def _recent() -> Iterable[tuple[int, int]]:
    counted: dict[int, int] = defaultdict(int)
    for pk in Hit.objects.filter(at__gt=timezone.now() - TROUBLE).values_list("cause", flat=True):
        counted[pk] += 1
    return counted.items()


def _costs(crises: Sequence[int]) -> tuple[float, float]:
    """Hours and money of crises."""
    sums = dict(Cost.objects.filter(crisis__in=crises).values_list("kind").annotate(Sum("amount")))
    return float(sums.pop(Cost.Kind.HOURS, 0)), float(sum(sums.values()))


def _hours(cases: Sequence[int]) -> float:
    noted = dict(Hours.objects.filter(version__brief__case__in=cases).values_list("version__brief__case").annotate(Sum("minutes")))
    others = [pk for pk in cases if pk not in noted]
    answers = Passage.objects.filter(case__in=others, message__direction="out", message__automatic="").values("message").distinct().count()
    return (sum(noted.values()) + answers * MINUTES_AN_ANSWER) / 60
