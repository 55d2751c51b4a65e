"""Invariant 1: every message that came in belongs to a case; whoever wrote waits for nobody in particular only minutes."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from opora.cases.models import Case, Passage
from opora.messages.models import Message


def unplaced_messages() -> QuerySet[Message]:
    """Messages from customers that are in no case; there must be none, ever."""
    placed = Passage.objects.filter(message=OuterRef("pk"))
    return Message.objects.filter(~Exists(placed), direction=Message.Direction.IN).order_by("pk")


def unowned_too_long() -> QuerySet[Case]:
    """Cases that nobody took within a quarter of a working hour, the longest waiting first (domain.md A3, 2)."""
    return Case.objects.filter(active=True, owner=None, take_by__lt=timezone.now()).order_by("take_by")
