"""Reading the register: what may happen, how often it did, what it cost, which places of the firm were thought about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.db.models import Count, Min, Q, QuerySet, Sum

from opora.crises.models import NOT_OVER, Cause, Cost, Crisis, Drill, Mitigation, Occurrence, RecallSession, Round, Scenario
from opora.crises.models.scenarios import word_in
from opora.crises.queries.board import known_scenarios
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.db import quick
from opora.playbooks import queries as playbooks
from opora.playbooks.models import Playbook
from opora.playbooks.queries.plans import known_plans
from opora.pure.crises.merging import Recalled, SamePair, same_ones
from opora.pure.crises.preparedness import needs_plan
from opora.pure.plans import said
from opora.team import queries as team
from opora.team.models import Agent

ROUND_EVERY = timedelta(days=365)
NEWEST_SAME = 400
"""So many entries are compared with each other, the newest ones."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the register. `suggested` says that likelihood and impact are ours and nobody has rated yet."""

    scenario: Scenario
    name: str
    days: tuple[Occurrence, ...]
    is_going_on: bool
    suggested: bool

    @property
    def score(self) -> int:
        return (self.scenario.likelihood or 0) * (self.scenario.impact or 0)

    @property
    def is_repeated(self) -> bool:
        """It happened more than once (requirement S0-18)."""
        return len(self.days) > 1


@dataclass(frozen=True, slots=True)
class Ran:
    """One time a scenario ran as a crisis, in figures that can be compared; None where that was never reached."""

    crisis: Crisis
    to_bulletin: timedelta | None
    to_repair: timedelta | None
    customers: int
    hours: Decimal
    money: Decimal


@dataclass(frozen=True, slots=True)
class Spot:
    """A product, process or partner of the firm, and when it was asked last what can go wrong there."""

    name: str
    last: Round | None
    scenarios: int

    @property
    def is_due(self) -> bool:
        return self.last is None or self.last.held_at.astimezone(team.zone()).date() + ROUND_EVERY <= team.today()


def register(*, for_: Agent, refused: bool = False) -> list[Entry]:
    """What may happen, the gravest first: likelihood × impact; or what was refused, with its reasons."""
    demand(for_, "cases:read")
    rows = Scenario.objects.select_related("playbook", "never_by", "proposed_by", "rated_by")
    rows = rows.filter(state=Scenario.State.REFUSED) if refused else rows.exclude(state=Scenario.State.REFUSED)
    happened = _happened()
    going_on = set(Crisis.objects.filter(state__in=NOT_OVER, drill=None, scenario__isnull=False).values_list("scenario", flat=True))
    found = [
        Entry(one, one.name_in(for_.language), tuple(happened[one.pk]), one.pk in going_on, one.rated_at is None and bool(one.likelihood))
        for one in rows
    ]
    return sorted(found, key=lambda one: (-one.score, one.suggested, -len(one.days), one.name.casefold()))


def scenario(pk: int, *, for_: Agent) -> Scenario:
    """One of them, refused or not."""
    demand(for_, "cases:read")
    return fetch_or_absent(Scenario.objects.select_related("playbook", "never_by", "proposed_by", "rated_by"), pk=pk)


def happened(of: Scenario) -> list[Occurrence]:
    """The times it happened, newest first, with what was folded into each."""
    rows = of.occurrences.filter(merged_into=None).select_related("entered_by", "crisis").prefetch_related("merged")
    return list(rows.order_by("-happened_on", "-pk"))


def mitigations(of: Scenario) -> list[Mitigation]:
    """What is done beforehand: open ones by day, then what was done."""
    return sorted(of.mitigations.select_related("owner"), key=lambda one: (one.done_at is not None, one.due_on or date.max, one.pk))


def mitigation(pk: int, *, for_: Agent) -> Mitigation:
    """One of them."""
    demand(for_, "cases:read")
    return fetch_or_absent(Mitigation.objects.select_related("scenario"), pk=pk)


def runs(of: Scenario) -> list[Ran]:
    """Every time it ran as a crisis, newest first, without rehearsals (requirement S0-09)."""
    rows = Crisis.objects.filter(scenario=of, drill=None).annotate(
        first_news=Min("bulletins__published_at"),
        hit=Count("affected", filter=Q(affected__is_out=False), distinct=True),
    )
    costs = _costs(rows)
    return [
        Ran(
            one,
            _since(one.reported_at, one.first_news),
            _since(one.since, one.resolved_at),
            one.hit,
            costs[one.pk, True],
            costs[one.pk, False],
        )
        for one in rows.order_by("-reported_at")
    ]


def rehearsals(of: Scenario) -> tuple[Drill | None, Drill | None]:
    """The drill of its plan that is planned next, and the one that was passed last."""
    if of.playbook_id is None:
        return None, None
    drills = Drill.objects.filter(playbook=of.playbook_id)
    ahead = drills.filter(state=Drill.State.PLANNED).order_by("planned_for").first()
    return ahead, drills.filter(state=Drill.State.PASSED).order_by("-ended_at").first()


def without_plan(*, for_: Agent) -> list[Entry]:
    """Experienced or to be expected, and no plan, or none that is complete (requirement S0-23); the gravest first."""
    lines = {one.scenario.pk: one for one in register(for_=for_)}
    known = known_scenarios(for_.language, {one.playbook.pk: one for one in known_plans(playbooks.playbooks())})
    lacking = [one.key for one in known if needs_plan(one) and (not one.has_plan or one.lacks)]
    return [line for pk, line in lines.items() if pk in lacking]


def plans_to_choose(*, for_: Agent) -> list[tuple[Playbook, str]]:
    """Plans that may be given to a scenario, by name."""
    return [(one.playbook, said(one.plan.names, for_.language)) for one in playbooks.plans(for_=for_) if one.playbook.kind != "everyday"]


def to_look_at_again(*, for_: Agent) -> list[Scenario]:
    """What somebody said cannot happen to us until a day that is over (requirement S2-06)."""
    demand(for_, "cases:read")
    return list(Scenario.objects.filter(never_until__lt=team.today()).select_related("never_by").order_by("never_until"))


def spots(*, for_: Agent) -> list[Spot]:
    """Every place of the firm that is named anywhere: those to be asked about first, then by name."""
    demand(for_, "cases:read")
    counted: dict[str, int] = defaultdict(int)
    for one in Scenario.objects.exclude(state=Scenario.State.REFUSED).values_list("spots", flat=True):
        for name in one:
            counted[name] += 1
    newest = {one.spot: one for one in Round.objects.select_related("held_by").order_by("held_at")}
    names = {*counted, *newest, *Cause.objects.filter(removed_at=None).exclude(spot="").values_list("spot", flat=True)}
    found = [Spot(name, newest.get(name), counted[name]) for name in names]
    return sorted(found, key=lambda one: (not one.is_due, one.name.casefold()))


def named_scenarios(language: str) -> Sequence[tuple[int, str]]:
    """Those of the register by name, for a menu."""
    rows = [(one.pk, one.name_in(language)) for one in Scenario.objects.exclude(state=Scenario.State.REFUSED)]
    return sorted(rows, key=lambda pair: pair[1].casefold())


def session(pk: int, *, for_: Agent) -> RecallSession:
    """One session of recalling."""
    demand(for_, "scenarios:propose")
    return fetch_or_absent(RecallSession.objects.select_related("started_by", "none_signed_by"), pk=pk)


def sessions(*, for_: Agent) -> list[RecallSession]:
    """All of them, newest first, with how much was recalled."""
    demand(for_, "scenarios:propose")
    counted = RecallSession.objects.annotate(recalled=Count("occurrences", filter=Q(occurrences__merged_into=None)))
    return list(counted.select_related("started_by", "none_signed_by").order_by("-pk"))


def recalled_in(one: RecallSession) -> list[Occurrence]:
    """What was entered in a session, newest entry first."""
    rows = one.occurrences.filter(merged_into=None).select_related("scenario", "entered_by").prefetch_related("merged")
    return list(rows.order_by("-pk"))


def occurrence(pk: int, *, for_: Agent) -> Occurrence:
    """One time something happened."""
    demand(for_, "scenarios:propose")
    return fetch_or_absent(Occurrence.objects.select_related("scenario", "session"), pk=pk)


def occurrences_by_key(keys: Iterable[int]) -> dict[int, Occurrence]:
    """Entries by their key."""
    return {one.pk: one for one in Occurrence.objects.filter(pk__in=list(keys)).select_related("entered_by", "scenario")}


def seem_the_same(*, for_: Agent) -> list[SamePair]:
    """Pairs of entries that may be one, of all sessions and crises together."""
    demand(for_, "scenarios:propose")
    rows = list(Occurrence.objects.filter(merged_into=None).order_by("-pk")[:NEWEST_SAME])
    crises = {one.pk for one in rows if one.crisis_id}  # two crises of this desk are two
    apart = {one.pk: crises if one.crisis_id else set() for one in rows}
    return same_ones(
        [Recalled(one.pk, one.happened_on, one.precision, one.what, frozenset({*one.apart_from, *apart[one.pk]})) for one in rows]
    )


def newest_merge(one: RecallSession) -> Occurrence | None:
    """The entry of a session that was folded into another one last, to be taken back."""
    folded: QuerySet[Occurrence] = one.occurrences.filter(merged_into__isnull=False).select_related("merged_into")
    return folded.order_by("-pk").first()


def _happened() -> dict[int, list[Occurrence]]:
    found: dict[int, list[Occurrence]] = defaultdict(list)
    for one in Occurrence.objects.filter(merged_into=None, scenario__isnull=False).order_by("-happened_on", "-pk"):
        found[one.scenario_id or 0].append(one)
    return found


def _costs(rows: QuerySet[Crisis]) -> dict[tuple[int, bool], Decimal]:
    """By crisis: hours (True) and money (False)."""
    found: dict[tuple[int, bool], Decimal] = defaultdict(Decimal)
    for crisis, kind, amount in Cost.objects.filter(crisis__in=rows.values("pk")).values_list("crisis", "kind").annotate(Sum("amount")):
        found[crisis, kind == Cost.Kind.HOURS] += amount
    return found


def _since(begun: datetime, ended: datetime | None) -> timedelta | None:
    return ended - begun if ended else None


def names_known(language: str) -> list[tuple[int, str]]:
    """Number and name, in an interface language, of each that was not refused, by name: for a menu, which needs no more of them."""
    rows = quick.ask("SELECT id, names FROM crises_scenario WHERE state <> %s", [str(Scenario.State.REFUSED)])
    return sorted(((pk, word_in(names, language)) for pk, names in rows), key=lambda one: one[1].casefold())
