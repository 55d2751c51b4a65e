"""Invariant 1: every message that came in belongs to a case; whoever wrote waits for nobody in particular only minutes."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from opora.cases.models import Case, Passage
from opora.messages.models import Message

UNOWNED_FOR = timedelta(minutes=15)  # domain.md A3, 2


def unplaced_messages() -> QuerySet[Message]:
    """Messages from customers that are in no case; there must be none, ever."""
    placed = Passage.objects.filter(message=OuterRef("pk"))
    return Message.objects.filter(~Exists(placed), direction=Message.Direction.IN).order_by("pk")


def unowned_too_long() -> QuerySet[Case]:
    """New cases that nobody took within a quarter of an hour, the longest waiting first."""
    since = timezone.now() - UNOWNED_FOR
    return Case.objects.filter(active=True, owner=None, turn=Case.Turn.US, waiting_since__lt=since).order_by("waiting_since")
