"""What the clock brings: roles nobody accepted, crises nobody leads, technicians to ask, news that was promised."""

from __future__ import annotations

from datetime import timedelta

from opora.crises.actions.roles import call_deputies
from opora.crises.actions.technicians import ask_technicians
from opora.crises.actions.upkeep import alarm_if_nobody_leads, remind_of_news
from opora.crises.models import GOING_ON, Bulletin, Crisis, RoleHeld, Technician
from opora.kernel.jobs import periodic


@periodic(
    "roles nobody accepted",
    every=timedelta(seconds=10),
    waiting=lambda now: RoleHeld.objects.filter(accepted_at=None, ended_at=None, answer_by__lt=now),
)
def call_deputies_of_the_silent() -> None:
    """After five minutes the deputy is asked."""
    call_deputies()


@periodic("crises nobody leads", every=timedelta(seconds=20), waiting=lambda _now: Crisis.objects.filter(state__in=GOING_ON))
def alarm_about_the_unled() -> None:
    """Everybody hears of a crisis without somebody who leads, or without a next action."""
    alarm_if_nobody_leads()


@periodic(
    "technicians to ask",
    every=timedelta(seconds=20),
    waiting=lambda now: Technician.objects.filter(ended_at=None, ask_at__lte=now),
)
def ask_the_technicians() -> None:
    """How does it look?"""
    ask_technicians()


@periodic(
    "news of a crisis",
    every=timedelta(seconds=20),
    waiting=lambda _now: Bulletin.objects.filter(published_at__isnull=False, reminded_at=None, crisis__state__in=GOING_ON),
)
def remind_of_promised_news() -> None:
    """Five minutes before it is due."""
    remind_of_news()
