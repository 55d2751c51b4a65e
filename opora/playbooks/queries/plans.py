"""Plans in their newest version, with who holds their roles and what they lack."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from opora.kernel.access import demand, fetch_or_absent
from opora.playbooks.models import Playbook, PlaybookVersion, RoleHolder
from opora.playbooks.shipped_files import shipped_plans
from opora.pure.languages import collation_key
from opora.pure.plans import Holder, Plan, Shipped, Weighed, found, missing, read, said
from opora.pure.reason import Reason
from opora.team import queries as team
from opora.team.models import Agent

KINDS = ("large", "small", "everyday")


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """One plan as it stands now. `running` counts runs that go on; holders are those who still work here."""

    playbook: Playbook
    version: PlaybookVersion
    plan: Plan
    holders: dict[str, RoleHolder]
    missing: list[Reason]
    running: int

    @property
    def is_complete(self) -> bool:
        """Nothing is missing today."""
        return not self.missing


def plans(kind: str = "", search: str = "", *, for_: Agent, retired: bool = False) -> list[KnownPlan]:
    """Plans of one kind, or of all: large, small, everyday, each by name; with a search the best first, whatever language it is in."""
    demand(for_, "cases:read")
    rows = Playbook.objects.filter(retired_at__isnull=not retired)
    known = known_plans(rows.filter(kind=kind) if kind else rows)
    known.sort(key=lambda one: (KINDS.index(one.playbook.kind), collation_key(said(one.plan.names, for_.language), for_.language)))
    by_key = {one.playbook.pk: one for one in known}
    return [by_key[pk] for pk in found(search, [Weighed(one.playbook.pk, one.plan) for one in known])]


def playbook(pk: int, *, for_: Agent) -> KnownPlan:
    """One plan, retired or not."""
    rows = Playbook.objects.all() if for_.may("cases:read") else Playbook.objects.none()
    return known_plans([fetch_or_absent(rows, pk=pk)])[0]


def plan_by_key(key: str, *, for_: Agent) -> KnownPlan:
    """The shipped plan of that key, as the desk words it now."""
    rows = Playbook.objects.exclude(key="") if for_.may("cases:read") else Playbook.objects.none()
    return known_plans([fetch_or_absent(rows, key=key)])[0]


def playbooks() -> QuerySet[Playbook]:
    """All that are in use, for rooms above that point at them."""
    return Playbook.objects.filter(retired_at=None)


def completeness(rows: Iterable[Playbook], at: datetime | None = None) -> dict[int, list[Reason]]:
    """By playbook what it lacks at that moment (now); an empty list is a complete plan."""
    return {one.playbook.pk: one.missing for one in known_plans(rows, at)}


def versions(of: Playbook) -> QuerySet[PlaybookVersion]:
    """All versions, the newest first."""
    return of.versions.select_related("written_by", "reviewed_by").order_by("-number")


def version(of: Playbook, number: int) -> PlaybookVersion:
    """One version of a plan."""
    return fetch_or_absent(versions(of), number=number)


def shipped() -> tuple[Shipped, ...]:
    """What we ship for the desk's trade, with what the register of crises needs: likelihood, impact, words that tell it."""
    return shipped_plans(team.desk().trade)


def known_plans(rows: Iterable[Playbook], at: datetime | None = None) -> list[KnownPlan]:
    """The rows in their order, with everything that stands around them: three questions whatever their number."""
    books = list(rows)
    keys = [one.pk for one in books]
    at = at or timezone.now()
    newest = PlaybookVersion.objects.filter(playbook__in=keys).order_by("playbook", "-number").distinct("playbook")
    by_book = {one.playbook_id: one for one in newest.select_related("written_by", "reviewed_by")}
    running = dict(
        Playbook.objects.filter(pk__in=keys)
        .annotate(going_on=Count("versions__runs", filter=Q(versions__runs__ended_at=None)))
        .values_list("pk", "going_on")
    )
    held: dict[int, dict[str, RoleHolder]] = {pk: {} for pk in keys}
    for one in RoleHolder.objects.filter(playbook__in=keys, agent__is_active=True).select_related("agent", "deputy"):
        held[one.playbook_id][one.role] = one
    return [_known(one, by_book[one.pk], held[one.pk], running.get(one.pk, 0), at) for one in books]


def _known(row: Playbook, version: PlaybookVersion, held: dict[str, RoleHolder], running: int, at: datetime) -> KnownPlan:
    plan = read(version.content)
    holders = {role: Holder(one.agent_id, one.deputy_id if one.deputy and one.deputy.is_active else None) for role, one in held.items()}
    return KnownPlan(row, version, plan, held, missing(plan, row.kind, holders, version.reviewed_at, at), running)
