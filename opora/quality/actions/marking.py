"""Marking a conversation on the scorecard."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError, Refused
from opora.pure.quality.scorecard import Zero, is_complete, total
from opora.quality.models import Review, Score
from opora.quality.policies import REVIEW
from opora.team import actions as team
from opora.team.models import Agent

LONGEST_NOTE = 4_000
SHORTEST_REASON = 3


@transaction.atomic
def mark(review: Review, marks: Mapping[str, int], *, by: Agent, zeros: Collection[str] = (), note: str = "") -> Score:
    """Give every item 0 to 2 points; a reason for zero makes the whole of it zero and needs a word.

    Marking again corrects one's own card, except where two people have marked and seen each other. The writer is told
    when the last of them is done. Nobody marks their own words.
    """
    demand(by, REVIEW)
    row = Review.objects.select_for_update(of=("self",)).select_related("agent", "case").get(pk=review.pk)
    _demand_sense(marks, zeros, note)
    _demand_turn(row, by)
    values = {
        "marks": dict(marks),
        "zeros": list(zeros),
        "note": note.strip()[:LONGEST_NOTE],
        "total": total(marks, zeros),
        "at": timezone.now(),
    }
    score, _new = Score.objects.update_or_create(review=row, reviewer=by, defaults=values)
    audit.record("quality.marked", f"review:{row.pk}", by=by, total=round(score.total, 3))
    if row.done_at is None and row.scores.count() >= row.needed:
        row.done_at = timezone.now()
        row.save(update_fields=["done_at"])
        team.notify([row.agent], "reviewed", f"/quality/reviews/{row.pk}/", {"subject": row.case.title}, by=by)
    return score


def _demand_sense(marks: Mapping[str, int], zeros: Collection[str], note: str) -> None:
    if not is_complete(marks):
        raise DeskError(_("Give every line of the card 0, 1 or 2 points."), f"marks {dict(marks)}")
    if not set(zeros) <= set(Zero):
        raise DeskError(_("Choose one of the offered values."), f"zeros {zeros}")
    if zeros and len(note.strip()) < SHORTEST_REASON:
        raise DeskError(_("Say in a sentence why it is zero, so that it can be learned from."), "zero without a word")


def _demand_turn(review: Review, by: Agent) -> None:
    if review.agent_id == by.pk:
        raise Refused(_("Nobody marks their own words. A colleague will."), f"agent {by.pk} marks their own")
    others = review.scores.exclude(reviewer=by).count()
    if others >= review.needed or (review.twice and review.done_at):
        raise Conflict(_("This conversation has been marked already."), f"review {review.pk} is done")
