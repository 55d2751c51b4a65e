"""Live notes older than a day help nobody."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from opora.kernel.jobs import periodic
from opora.kernel.models import Event, LiveNote


def _old(now: datetime) -> tuple[QuerySet[LiveNote], QuerySet[Event]]:
    return LiveNote.objects.filter(at__lt=now - timedelta(days=1)), Event.objects.filter(delivered_at__lt=now - timedelta(days=7))


@periodic("forget old live notes and delivered events", every=timedelta(minutes=30), waiting=_old)
def forget_old_notes() -> None:
    """Remove live notes after a day and delivered events after a week."""
    for rows in _old(timezone.now()):
        rows.delete()
