"""What the worker does for the room: find complaints among the answers, and draw lots as the month goes on."""

from __future__ import annotations

from datetime import timedelta

from opora.kernel.jobs import drain, periodic
from opora.quality.actions.picking import draw_lots, pick_complaints
from opora.quality.models import Answer

BATCH = 100


@drain("answers to complaints", order=70, patience=timedelta(seconds=1), waiting=lambda _now: Answer.objects.filter(complaint=None))
def look_for_complaints() -> int:
    """Each answer once, some after it was sent."""
    return pick_complaints(BATCH)


@periodic(
    "lots of the scorecard",
    every=timedelta(hours=1),
    waiting=lambda now: Answer.objects.filter(at__gte=now - timedelta(days=33)),  # what was answered this month, wherever the desk is
)
def draw() -> None:
    """So that the lots of a month are spread over it."""
    draw_lots()
