"""Bringing a crisis to its end: nobody forgotten, something learnt (domain.md, invariant 7)."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.moving import held, leads, move, stand_down
from opora.crises.events import CrisisMoved
from opora.crises.models import Crisis
from opora.crises.queries.closing import Against, against_closing
from opora.kernel.errors import Conflict, Refused
from opora.kernel.events import say
from opora.team.models import Agent

LEARNING = "lesson"


class StillOpen(Conflict):
    """Something stands against it; `points` say what, each with the page where it is settled."""

    def __init__(self, crisis: Crisis, points: Sequence[Against]) -> None:
        sentence = _("This still stands against it: %(points)s") % {"points": " ".join(one.sentence for one in points)}
        super().__init__(sentence, f"crisis {crisis.pk}: {[one.code for one in points]}")
        self.points = tuple(points)


def stand_down_when_all_are_reached(crisis: Crisis, *, by: Agent, our_people: str, the_customers: str) -> Crisis:
    """Stand down, unless a callback or a follow-up is owed; what is to be learnt comes after it."""
    _demand_nothing(crisis, [one for one in against_closing(crisis) if one.code != LEARNING], by)
    return stand_down(crisis, by=by, our_people=our_people, the_customers=the_customers)


def close(crisis: Crisis, *, by: Agent) -> Crisis:
    """Closed for good: everybody reached or written to, and a lesson or a signed "nothing new"."""
    _demand_nothing(crisis, against_closing(crisis), by)
    with transaction.atomic():
        row = held(crisis)
        if not leads(row, by):
            raise Refused(_("Whoever leads this crisis decides that. Ask them, or take the lead."), f"agent {by.pk} of crisis {row.pk}")
        if row.case_id is None:
            move(row, Crisis.State.CLOSED, by=by)
        else:
            _end(row, by)
        row.closed_at = timezone.now()
        row.save(update_fields=["closed_at"])
        return row


def _end(row: Crisis, by: Agent) -> None:
    """Between the beginning and the end of a complaint lie the stages of its plan, not those of a crisis of many."""
    row.state = Crisis.State.CLOSED
    row.resolved_at = row.resolved_at or timezone.now()
    row.save(update_fields=["state", "resolved_at"])
    note(row, "state", by=by, state=row.state)
    say(CrisisMoved(crisis=row.pk, state=row.state))


def _demand_nothing(crisis: Crisis, points: Sequence[Against], by: Agent) -> None:
    """The refusal is a line of the timeline of its own commit: who wanted to close it too early should be known."""
    if points:
        with transaction.atomic():
            note(crisis, "closing_refused", by=by, points=[one.code for one in points])
        raise StillOpen(crisis, points)
