"""What must not be forgotten while it burns: nobody leads, nothing is decided, news is due."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opora.crises.actions.entries import note
from opora.crises.actions.moving import held
from opora.crises.actions.telling import tell, tell_all
from opora.crises.models import GOING_ON, Bulletin, Crisis, CrisisRole, RoleHeld
from opora.pure.crises.levels import NEXT_ACTION_WITHIN, pace
from opora.team import queries as team
from opora.team.models import Agent

REMIND_BEFORE = timedelta(minutes=5)
AGAIN_AFTER = timedelta(minutes=10)


def alarm_if_nobody_leads() -> int:
    """Told once more every ten minutes until somebody leads and something is decided (requirement S0-05).

    A complaint has the clocks of its case and the dates of its plan instead.
    """
    alarmed = 0
    for pk in list(Crisis.objects.filter(state__in=GOING_ON, case=None).values_list("pk", flat=True)):
        with transaction.atomic():
            row = held(Crisis(pk=pk))
            kind = _missing(row)
            if kind and (row.alarmed_at is None or timezone.now() - row.alarmed_at >= AGAIN_AFTER):
                row.alarmed_at = timezone.now()
                row.save(update_fields=["alarmed_at"])
                note(row, kind, by=None)
                tell_all(row, f"crisis_{kind}", by=None)
                alarmed += 1
    return alarmed


def _missing(row: Crisis) -> str:
    now = timezone.now()
    if row.state == Crisis.State.REPORTED:
        return "nobody_leads" if now - row.reported_at >= pace(row.level).acknowledge else ""
    since = max(filter(None, (row.acknowledged_at, row.next_action_at)), default=row.reported_at)
    return "" if row.next_action_at and row.next_action_at > now else "nothing_next" if now - since >= NEXT_ACTION_WITHIN else ""


def remind_of_news() -> int:
    """The Voice hears five minutes before the promised news, once for each version."""
    soon = timezone.now() + REMIND_BEFORE
    due = Bulletin.objects.filter(
        published_at__isnull=False, next_news_at__lte=soon, reminded_at=None, crisis__state__in=GOING_ON
    ).values_list("pk", flat=True)  # fmt: skip
    reminded = 0
    for pk in list(due):
        with transaction.atomic():
            row = Bulletin.objects.select_for_update(of=("self",)).select_related("crisis").get(pk=pk)
            if row.reminded_at is None:
                row.reminded_at = timezone.now()
                row.save(update_fields=["reminded_at"])
                if not _has_successor(row):
                    tell(row.crisis, voices(row.crisis), "crisis_news_due", by=None, at=_clock(row))
                    note(row.crisis, "news_due", by=None)
                    reminded += 1
    return reminded


def voices(crisis: Crisis) -> list[Agent]:
    """Who speaks for us in this crisis, else who leads."""
    for role in (CrisisRole.VOICE, CrisisRole.LEAD):
        people = [one.agent for one in RoleHeld.objects.filter(crisis=crisis, role=role, ended_at=None).select_related("agent")]
        if people:
            return people
    return [crisis.reported_by] if crisis.reported_by else []


def _has_successor(row: Bulletin) -> bool:
    return Bulletin.objects.filter(crisis=row.crisis_id, version__gt=row.version, published_at__isnull=False).exists()


def _clock(row: Bulletin) -> str:
    return row.next_news_at.astimezone(team.working_time().zone).strftime("%H:%M") if row.next_news_at else ""
