"""What still stands against closing a crisis (domain.md, invariant 7), as a list in which each point leads to where it is settled."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.callbacks.models import OPEN
from opora.crises.models import Affected, Crisis, Lesson, MassLetter
from opora.crises.queries.affected import withheld, without_follow_up
from opora.crises.queries.crises import family


@dataclass(frozen=True, slots=True)
class Against:
    """One point: a sentence, how many it concerns, and the page where it is settled."""

    code: str
    sentence: str
    count: int
    url: str


def against_closing(crisis: Crisis) -> list[Against]:
    """Empty: it may be closed. Of linked crises the people of all count, for they share one list."""
    people = Affected.objects.filter(crisis__in=[one.pk for one in family(crisis)], is_out=False)
    uncalled = people.filter(callback__state__in=OPEN).count()
    waiting = people.filter(without_follow_up()).exclude(callback__state__in=OPEN).count()
    held = MassLetter.objects.filter(affected__in=people, state=MassLetter.State.HELD).filter(_unsettled()).count()
    page = _link("crisis_affected", crisis.pk)
    found = [
        Against(
            "callbacks", ngettext("%(count)d caller was not reached yet.", "%(count)d callers were not reached yet.", uncalled),
            uncalled, _link("callbacks"),
        ),
        Against(
            "follow_up",
            ngettext("%(count)d customer has had no follow-up.", "%(count)d customers have had no follow-up.", waiting),
            waiting, f"{page}?shown=open",
        ),
        Against(
            "held", ngettext("%(count)d letter waits for a person.", "%(count)d letters wait for a person.", held),
            held, _link("crisis_answer", crisis.pk, "follow_up"),
        ),
    ]  # fmt: skip
    points = [Against(one.code, one.sentence % {"count": one.count}, one.count, one.url) for one in found if one.count]
    points += _of_complaint(crisis)
    if not _has_lesson(crisis):
        review = _link("review_of_crisis", crisis.pk)
        points.append(Against("lesson", _("There is neither a lesson nor a signed “nothing new”."), 1, review))
    return points


def _of_complaint(crisis: Crisis) -> list[Against]:
    """A complaint has one customer: its case is finished, and so is its plan."""
    if crisis.case is None:
        return []
    page = _link("case", crisis.case.pk)
    found = []
    if crisis.run is not None and crisis.run.ended_at is None:
        found.append(Against("plan", _("The plan of the complaint is not at its end."), 1, page))
    if crisis.case.active:
        found.append(Against("case", _("The customer's case is still open."), 1, page))
    return found


def impossible(crisis: Crisis) -> int:
    """Callers who hid their number: shown and counted, but nobody can reach them, so they stand against nothing."""
    return withheld(crisis).count()


def _unsettled() -> Q:
    return Q(answer__kind="follow_up", affected__followed_up=None, affected__no_follow_up_reason="")


def _has_lesson(crisis: Crisis) -> bool:
    """One lesson serves the family: what led to it is learnt once."""
    kin = [one.pk for one in family(crisis)]
    signed = Crisis.objects.filter(pk__in=kin).exclude(nothing_new_by=None).exists()
    return signed or Lesson.objects.filter(crisis__in=kin).exclude(state=Lesson.State.DRAFT).exists()


def _link(name: str, *which: object) -> str:
    try:
        return reverse(name, args=which)
    except NoReverseMatch:
        return f"/crises/{which[0]}/" if which else "/crises/"
