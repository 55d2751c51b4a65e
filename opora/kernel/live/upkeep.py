"""Live notes older than a day help nobody."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from opora.kernel.jobs import periodic
from opora.kernel.models import Event, LiveNote


@periodic("forget old live notes and delivered events", every=timedelta(minutes=30))
def forget_old_notes() -> None:
    """Remove live notes after a day and delivered events after a week."""
    now = timezone.now()
    LiveNote.objects.filter(at__lt=now - timedelta(days=1)).delete()
    Event.objects.filter(delivered_at__lt=now - timedelta(days=7)).delete()
