"""Crises and what belongs to one: its timeline with those it led to, its roles, who knows."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import QuerySet

from opora.crises.models import GOING_ON, NOT_OVER, Cost, Crisis, Entry, Knows, RoleHeld, Task, Technician
from opora.kernel.access import LARGEST_KEY, absent, demand, fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.team.models import Agent

COUNT = """
    SELECT count(*) FROM crises_crisis WHERE state NOT IN ('closed', 'reviewed', 'stood_down') AND drill_id IS NULL AND case_id IS NULL
"""


def crises(*, for_: Agent) -> QuerySet[Crisis]:
    """All of them, rehearsals too, the newest first. Everybody of the desk may see each."""
    demand(for_, "crises:raise")
    return _rows()


def _rows() -> QuerySet[Crisis]:
    return Crisis.objects.select_related("scenario", "reported_by", "acknowledged_by", "drill", "case__owner").order_by("-reported_at")


@prepared
def _crisis(pk: int) -> QuerySet[Crisis]:
    return _rows().filter(pk=pk)


def crisis(pk: int, *, for_: Agent) -> Crisis:
    """One of them."""
    demand(for_, "crises:raise")
    found = _crisis(pk) if 0 < pk < LARGEST_KEY else []
    if not found:
        raise absent("Crisis", pk)
    return found[0]


@prepared
def _all_not_over() -> QuerySet[Crisis]:
    return _rows().filter(state__in=NOT_OVER, case=None)


def not_over(*, for_: Agent) -> list[Crisis]:
    """Those that somebody still has to do something for, the largest first; complaints of single customers have a list of their own."""
    demand(for_, "crises:raise")
    return sorted(_all_not_over(), key=lambda one: (one.drill_id is not None, one.level, one.reported_at))


def count_not_over() -> int:
    """How many crises somebody still has to do something for, rehearsals and complaints left out; every page asks."""
    return next((int(count) for (count,) in _not_over()), 0)


@asks_only_if("desk", lambda _desk: Crisis.objects.filter(state__in=NOT_OVER, drill=None))
def _not_over() -> list[tuple[int]]:
    return quick.ask(COUNT, [])


def going_on() -> list[Crisis]:
    """Those that are meant and not repaired yet: what we write must agree with their bulletins."""
    return list(Crisis.objects.filter(state__in=GOING_ON, drill=None, case=None).order_by("level", "reported_at"))


@prepared
def _caused_by(roots: list[int]) -> QuerySet[Crisis]:
    return Crisis.objects.filter(caused_by__among=roots).order_by("pk")


def family(of: Crisis) -> list[Crisis]:
    """A crisis with the one it came from and all that came from that: they share one timeline and one list of people."""
    root, seen = of, {of.pk}
    while root.caused_by is not None and root.caused_by.pk not in seen:
        root = root.caused_by
        seen.add(root.pk)
    found, level = [root], [root]
    known = {root.pk}
    while level:
        level = [one for one in _caused_by([row.pk for row in level]) if one.pk not in known]
        known |= {one.pk for one in level}
        found += level
    return found


@prepared
def _entries(crises: list[int], *, limit: int) -> QuerySet[Entry]:
    return Entry.objects.filter(crisis__among=crises).select_related("by", "technician").order_by("-at", "-pk")[:limit]


def timeline(of: Crisis, *, limit: int = 200, kin: Sequence[Crisis] | None = None) -> list[Entry]:
    """The newest lines of a crisis and its family, newest first. `kin`: the family, where it is known already."""
    return _entries([one.pk for one in kin or family(of)], limit=limit)


@prepared
def _roles(crisis: int) -> QuerySet[RoleHeld]:
    return RoleHeld.objects.filter(crisis=crisis, ended_at=None).select_related("agent", "deputy").order_by("pk")


def roles(of: Crisis) -> list[RoleHeld]:
    """Who holds or was offered each role now."""
    return _roles(of.pk)


def role_offer(pk: int, *, for_: Agent) -> RoleHeld:
    """One role that was offered to this person."""
    return fetch_or_absent(RoleHeld.objects.select_related("crisis").filter(agent=for_), pk=pk)


@prepared
def _known_to(crisis: int) -> QuerySet[Knows]:
    return Knows.objects.filter(crisis=crisis).select_related("agent").order_by("pk")


def who_knows(of: Crisis) -> list[Knows]:
    """Everybody who was told, who has seen it first on top."""
    return sorted(_known_to(of.pk), key=lambda one: (one.seen_at is None, one.seen_at or one.told_at))


@prepared
def _tasks(crisis: int) -> QuerySet[Task]:
    return Task.objects.filter(crisis=crisis).select_related("owner", "done_by", "added_by").order_by("pk")


def tasks(of: Crisis) -> list[Task]:
    """What no plan foresaw: to be done first, in order of time; then done."""
    return sorted(_tasks(of.pk), key=lambda one: (one.done_at is not None, one.due_at is None, one.due_at or one.added_at))


def task(pk: int, *, for_: Agent) -> Task:
    """One of them."""
    demand(for_, "crises:raise")
    return fetch_or_absent(Task.objects.select_related("crisis"), pk=pk)


@prepared
def _technicians(crisis: int) -> QuerySet[Technician]:
    return Technician.objects.filter(crisis=crisis, ended_at=None).order_by("invited_at")


def technicians(of: Crisis) -> list[Technician]:
    """Whose links still open."""
    return _technicians(of.pk)


def technician(pk: int, *, for_: Agent) -> Technician:
    """One of them."""
    demand(for_, "crises:work")
    return fetch_or_absent(Technician.objects.select_related("crisis"), pk=pk)


@prepared
def _costs(crisis: int) -> QuerySet[Cost]:
    return Cost.objects.filter(crisis=crisis).select_related("by").order_by("at", "pk")


def costs(of: Crisis) -> list[Cost]:
    """What was noted, in order."""
    return _costs(of.pk)
