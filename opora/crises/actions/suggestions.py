"""What could be better nearby, though nobody complained of it (requirement S4-30)."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.crises.actions.scenarios import one_line
from opora.crises.models import Lesson, Suggestion
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent


@transaction.atomic
def suggest(text: str, *, by: Agent, lesson: Lesson | None = None, case: Case | None = None) -> Suggestion:
    """One sentence of a colleague, or of the customer of a case."""
    demand(by, "scenarios:propose")
    words = one_line(text, 500)
    if len(words) < 3:
        raise DeskError(_("Write in one sentence what could be better."), "empty suggestion")
    row = Suggestion.objects.create(text=words, by=by, lesson=lesson, case=case)
    _tell(row, "made", by=by)
    return row


@transaction.atomic
def settle_suggestion(suggestion: Suggestion, *, taken_up: bool, by: Agent) -> Suggestion:
    """Something is done about it, or it is left as it is."""
    demand(by, "lessons:change")
    row = Suggestion.objects.select_for_update().get(pk=suggestion.pk)
    row.settled_at, row.was_taken_up = timezone.now(), taken_up
    row.save(update_fields=["settled_at", "was_taken_up"])
    _tell(row, "taken_up" if taken_up else "left", by=by)
    return row


def _tell(row: Suggestion, act: str, *, by: Agent) -> None:
    audit.record(f"suggestion.{act}", f"suggestion:{row.pk}", by=by)
    live.tell(live.Change("lessons"))
