"""Reading the desk and its people."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.utils import timezone

from opora.kernel.access import Permitted, demand, fetch_or_absent
from opora.kernel.db import quick
from opora.kernel.db.once import once
from opora.kernel.db.prepared import prepared
from opora.kernel.db.there import asks_only_if
from opora.kernel.models import AuditRow
from opora.pure.workload.working_time import WorkingTime
from opora.team.hours import working_time_of
from opora.team.house_rules import OneOfTen, ten
from opora.team.models import Absence, Agent, AlarmWay, Breather, Desk, HouseRule, Invitation, Notification, Role
from opora.team.policies import permissions_of

WHEREABOUTS = """
    SELECT EXISTS (SELECT 1 FROM team_absence WHERE agent_id = %s AND ended_at IS NULL AND starts_at <= %s),
           (SELECT max(until) FROM team_breather WHERE agent_id = %s AND until > %s)
"""


@once
def desk() -> Desk:
    """The desk's own settings; made with defaults when nobody has set it up yet."""
    found = next(iter(quick.found(Desk, "WHERE id = 1")), None)
    if found is None:
        Desk.objects.get_or_create(pk=1)
        found = Desk.objects.get(pk=1)
    return found


def working_time() -> WorkingTime:
    """When the desk works: its hours, closed days, the country's holidays, its time zone."""
    return working_time_of(desk())


def zone() -> ZoneInfo:
    """Where the team works, as far as clocks go."""
    return ZoneInfo(desk().time_zone)


def local_now() -> datetime:
    """This instant on the desk's own clock. The process itself keeps UTC, whose day ends at another hour."""
    return timezone.now().astimezone(zone())


def today() -> date:
    """The day it is at the desk."""
    return local_now().date()


def start_of_today() -> datetime:
    """The midnight with which the desk's day began."""
    return local_now().replace(hour=0, minute=0, second=0, microsecond=0)


def people(*, removed: bool = False) -> QuerySet[Agent]:
    """Everybody who works here, by name."""
    return Agent.objects.filter(is_active=not removed).order_by("name")


@prepared
def _active() -> QuerySet[Agent]:
    return Agent.objects.filter(is_active=True).order_by("name")


def colleagues() -> list[Agent]:
    """Everybody who works here now, by name, as every page asks it."""
    return _active()


@prepared
def _names() -> QuerySet[Agent]:
    return Agent.objects.filter(is_active=True).order_by("name").only("name", "role", "is_active")


def colleagues_by_name() -> list[Agent]:
    """The same for a menu or a count: their names and roles alone are read; anything else of them would be asked for one by one."""
    return _names()


def person(pk: int) -> Agent:
    """One person of the desk, removed or not."""
    return fetch_or_absent(Agent.objects.all(), pk=pk)


def is_above(one: Agent, other: Agent) -> bool:
    """Whether somebody's role holds everything the other's does, and more."""
    return permissions_of(other.role) < permissions_of(one.role)


def absences() -> QuerySet[Absence]:
    """Who is away now."""
    return Absence.objects.filter(ended_at=None, starts_at__lte=timezone.now()).select_related("agent")


def away_at(at: datetime) -> set[int]:
    """Numbers of those who are marked away at an instant."""
    return {pk for (pk,) in quick.ask("SELECT agent_id FROM team_absence WHERE ended_at IS NULL AND starts_at <= %s", [at])}


def is_away(agent: Agent) -> bool:
    """Whether somebody is marked away now."""
    away = "SELECT EXISTS (SELECT 1 FROM team_absence WHERE agent_id = %s AND ended_at IS NULL AND starts_at <= %s)"
    return bool(quick.ask(away, [agent.pk, timezone.now()])[0][0])


def breathers() -> dict[int, datetime]:
    """Who takes a breather now, and when each is back."""
    rows = Breather.objects.filter(until__gt=timezone.now(), began_at__lte=timezone.now())
    return dict(rows.order_by("until").values_list("agent", "until"))


def breather_of(agent: Agent) -> datetime | None:
    """Until when somebody takes a breather; None: they do not."""
    return whereabouts(agent)[1]


def whereabouts(agent: Agent) -> tuple[bool, datetime | None]:
    """Whether somebody is away, and until when they take a breather: in one question, for every page asks it."""
    now = timezone.now()
    row = quick.ask(WHEREABOUTS, [agent.pk, now, agent.pk, now])[0]
    return bool(row[0]), row[1]


def alarm_ways(*, for_: Permitted) -> list[AlarmWay]:
    """One's own further ways to hear of what is urgent."""
    return list(AlarmWay.objects.filter(agent_id=for_.pk).order_by("pk"))


def alarm_way(pk: int, *, for_: Permitted) -> AlarmWay:
    """One of one's own."""
    return fetch_or_absent(AlarmWay.objects.filter(agent_id=for_.pk), pk=pk)


def notifications(*, for_: Permitted, limit: int = 50) -> list[Notification]:
    """The newest notifications of one person."""
    return list(Notification.objects.filter(agent_id=for_.pk).order_by("-id")[:limit])


def unread_notifications(*, for_: Permitted) -> int:
    """How many notifications of one person are unread."""
    return next((int(count) for (count,) in _unread(for_.pk)), 0)


@asks_only_if("reader", lambda agent: Notification.objects.filter(agent=agent, read_at=None))
def _unread(agent: int) -> list[tuple[int]]:
    return quick.ask("SELECT count(*) FROM team_notification WHERE agent_id = %s AND read_at IS NULL", [agent])


def notification(pk: int, *, for_: Permitted) -> Notification:
    """One of somebody's own notifications."""
    return fetch_or_absent(Notification.objects.filter(agent_id=for_.pk), pk=pk)


def invitations(*, for_: Permitted) -> QuerySet[Invitation]:
    """Invitations nobody took up yet, also those that are too old by now."""
    demand(for_, "team:invite")
    return Invitation.objects.filter(used_at=None).select_related("invited_by").order_by("-id")


def invitation(pk: int, *, for_: Permitted) -> Invitation:
    """One invitation nobody took up yet."""
    return fetch_or_absent(invitations(for_=for_), pk=pk)


def roles_in_reach(*, for_: Agent) -> list[tuple[str, str]]:
    """(role, name) of the roles somebody may give to others: none that may more than they do."""
    own = permissions_of(for_.role)
    return [(role.value, str(role.label)) for role in Role if permissions_of(role.value) <= own]


def audit_rows(*, for_: Permitted, by: str = "", act: str = "", subject: str = "") -> QuerySet[AuditRow]:
    """The audit log, newest first: of people whose name holds `by`, acts that begin with `act`, one subject."""
    demand(for_, "audit:read")
    rows = AuditRow.objects.order_by("-id")
    if by:
        rows = rows.filter(actor_name__icontains=by)
    if act:
        rows = rows.filter(act__startswith=act)
    return rows.filter(subject=subject) if subject else rows


@asks_only_if("desk", lambda _desk: HouseRule.objects.all())
@prepared
def _house_rules() -> QuerySet[HouseRule]:
    return HouseRule.objects.order_by("position")


def house_rules(language: str) -> tuple[OneOfTen, ...]:
    """The ten house rules of this desk, worded in an interface language."""
    return ten(_house_rules(), language)
