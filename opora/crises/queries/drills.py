"""Rehearsals: what is planned and ran, and what was counted in one."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import F, QuerySet

from opora.callbacks.models import Callback
from opora.cases.models import Case
from opora.crises.models import Bulletin, Crisis, Drill, RoleHeld
from opora.kernel.access import demand, fetch_or_absent
from opora.messages.models import Message
from opora.pure.crises.levels import pace
from opora.pure.drills.scoring import Played
from opora.replies.models import CoachDecision
from opora.team.models import Agent

ROLES_WITHIN = timedelta(minutes=5)
RUDE = ("C-R09", "C-R10")
OFF_BULLETIN = "C-R28"
_WENT_ON = (CoachDecision.Choice.REASONED, CoachDecision.Choice.KEPT, CoachDecision.Choice.RELEASED)


def drills(*, for_: Agent) -> QuerySet[Drill]:
    """All of them, the newest first."""
    demand(for_, "crises:raise")
    return Drill.objects.select_related("playbook", "scenario", "planned_by").prefetch_related("people__agent").order_by("-planned_for")


def drill(pk: int, *, for_: Agent) -> Drill:
    """One of them."""
    return fetch_or_absent(drills(for_=for_), pk=pk)


def crisis_of(of: Drill) -> Crisis | None:
    """The crisis that is played."""
    return of.crises.order_by("pk").first()


def running_at(mailbox: int) -> int | None:
    """The rehearsal that runs in this mailbox; None: what comes there is meant."""
    return Drill.objects.filter(mailbox=mailbox, state=Drill.State.RUNNING).values_list("pk", flat=True).first()


def played(of: Drill) -> Played:
    """What the score is made of, from the records alone."""
    crisis = crisis_of(of)
    bulletin = Bulletin.objects.filter(crisis=crisis, published_at__isnull=False).order_by("version").first() if crisis else None
    cases = Case.objects.filter(mailbox=of.mailbox)
    sent = Message.objects.filter(passages__case__in=cases, direction="out").exclude(delivery="cancelled")
    decided = CoachDecision.objects.filter(case__in=cases, choice__in=_WENT_ON)
    calls = Callback.objects.filter(mailbox=of.mailbox)
    started = of.started_at
    written = of.contacts.filter(arrived_at__isnull=False).exclude(content__kind="call").count()
    waiting = Message.objects.filter(passages__case__in=cases.filter(turn=Case.Turn.US, waiting_since__isnull=False), direction="in")
    unanswered = waiting.filter(at__gte=F("passages__case__waiting_since")).exclude(facts__has_key="call").distinct().count()
    return Played(
        roles_after=_roles_after(crisis, of),
        roles_within=ROLES_WITHIN,
        bulletin_after=bulletin.published_at - started if bulletin and bulletin.published_at and started else None,
        bulletin_within=pace(crisis.level).bulletin if crisis else None,
        contacts=written,
        answered=max(0, written - unanswered),
        off_bulletin=decided.filter(rule=OFF_BULLETIN).count(),
        rude=decided.filter(rule__in=RUDE).count(),
        sent=sent.distinct().count(),
        missed_calls=calls.count(),
        called_back=calls.filter(state__in=(Callback.State.REACHED, Callback.State.WRITTEN, Callback.State.CAME)).count(),
    )


def _roles_after(crisis: Crisis | None, of: Drill) -> timedelta | None:
    """When the last role that was played was accepted; None while one is open."""
    if crisis is None or of.started_at is None:
        return None
    wanted = set(of.people.values_list("role", flat=True))
    accepted = dict(
        RoleHeld.objects.filter(crisis=crisis, accepted_at__isnull=False).order_by("-accepted_at").values_list("role", "accepted_at")
    )
    if not wanted <= set(accepted):
        return None
    return max(at for role, at in accepted.items() if role in wanted and at) - of.started_at
