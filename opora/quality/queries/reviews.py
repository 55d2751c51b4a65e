"""One review, the queue of a reviewer, and what two of them found apart from each other."""

from __future__ import annotations

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from opora.cases.queries import visible_cases
from opora.kernel.access import absent, demand, fetch_or_absent
from opora.quality.models import Review, Score
from opora.quality.policies import REVIEW, may_see_figures
from opora.team.models import Agent


def _reviews() -> QuerySet[Review]:
    return Review.objects.select_related("agent", "case__customer", "case__mailbox", "message").prefetch_related("scores__reviewer")


def waiting(*, for_: Agent) -> QuerySet[Review]:
    """What this reviewer can mark now: never their own words, first what two people mark, then the oldest."""
    demand(for_, REVIEW)
    mine = Score.objects.filter(review=OuterRef("pk"), reviewer=for_)
    rows = _reviews().filter(done_at=None, agent__is_active=True, case__in=visible_cases(for_=for_)).exclude(agent=for_)
    return rows.filter(~Exists(mine)).order_by("-twice", "picked_at", "pk")


def review(pk: int, *, for_: Agent) -> Review:
    """One review, for whoever may mark it, and for the writer and their lead once it is done; Absent for others."""
    found = fetch_or_absent(_reviews(), pk=pk)
    own = found.agent_id == for_.pk
    is_reviewer = not own and for_.may(REVIEW) and visible_cases(for_=for_).filter(pk=found.case_id).exists()
    if not is_reviewer and not (found.done_at and may_see_figures(for_, found.agent)):
        raise absent("Review", pk)
    return found


def waits_for(found: Review, *, for_: Agent) -> bool:
    """Whether this person's card is still missing, or may still be corrected."""
    if found.agent_id == for_.pk or not for_.may(REVIEW):
        return False
    reviewers = [one.reviewer_id for one in found.scores.all()]
    if found.twice:
        return found.done_at is None
    return not reviewers or for_.pk in reviewers


def scores_shown(found: Review, *, for_: Agent) -> list[Score]:
    """The cards this person may see: all once it is done, before that only their own, so that nobody follows another.

    Once done, they are for the writer, for their lead, and for those who marked.
    """
    scores = sorted(found.scores.all(), key=lambda one: one.pk)
    own = [one for one in scores if one.reviewer_id == for_.pk]
    if found.done_at and (own or may_see_figures(for_, found.agent)):
        return scores
    return own


def calibrations(month: date, *, for_: Agent) -> list[Review]:
    """What two people mark in a month, as soon as this reviewer has done their part or both are done."""
    demand(for_, REVIEW)
    rows = _reviews().filter(month=month, twice=True, case__in=visible_cases(for_=for_)).exclude(agent=for_)
    return list(rows.filter(Q(scores__reviewer=for_) | Q(done_at__isnull=False)).distinct().order_by("picked_at", "pk"))
