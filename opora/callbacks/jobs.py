"""What the clock brings: callers who wait too long on the line, and entries somebody took and forgot."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.callbacks.actions.calling import release_forgotten
from opora.callbacks.actions.counting import LONGEST_WAIT, ask_for_callback
from opora.callbacks.models import Callback
from opora.kernel.jobs import periodic
from opora.messages.calls import Call

MOST_AT_ONCE = 200


def _ringing(now: datetime) -> QuerySet[Call]:
    return Call.objects.filter(
        direction=Call.Direction.IN, outcome=Call.Outcome.OPEN, answered_at=None, settled_at=None, callback_call=None,
        started_at__lt=now - LONGEST_WAIT,
    )  # fmt: skip


@periodic("callers who wait too long", every=timedelta(seconds=10), waiting=_ringing)
def count_those_who_wait() -> None:
    """Whoever rings for two minutes is on the list while they still hold; an answer takes them off it."""
    for call in _ringing(timezone.now()).order_by("started_at")[:MOST_AT_ONCE]:
        ask_for_callback(call, Callback.Reason.WAITED)


@periodic(
    "callbacks somebody took and forgot",
    every=timedelta(minutes=1),
    waiting=lambda _now: Callback.objects.filter(state=Callback.State.CALLING),
)
def let_go_of_the_forgotten() -> None:
    """They wait again for whoever comes next."""
    release_forgotten()
