"""A word when a promise comes due and is not done: drafted for whoever asks for it, sent by nobody else."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from opora.followups.drafting import lay_below
from opora.followups.letters import progress_letter, told_due
from opora.kernel import audit
from opora.kernel.errors import Conflict
from opora.ledgers import queries as ledgers
from opora.ledgers.models import Promise
from opora.replies.models import Draft
from opora.team.models import Agent


def draft_progress_word(promise: Promise, *, by: Agent) -> Draft:
    """The promise by name and an open field for the new time, in one's own reply. Once it is sent, the promise moves to that time."""
    if not promise.is_open:
        raise Conflict(_("A colleague has already decided this."), f"promise {promise.pk} is {promise.state}")
    with transaction.atomic():
        draft = lay_below(promise.case, progress_letter(promise), by=by)
        audit.record("progress_word.drafted", f"case:{promise.case_id}", by=by, row=promise.pk)
    return draft


def draft_apology(broken: Promise, again: Promise, *, by: Agent) -> Draft:
    """The apology for a broken promise with the time of the one that takes its place, in one's own reply."""
    due = told_due(again.due, again.case, date_only=again.date_only) if again.due else ""
    return lay_below(broken.case, f"{ledgers.repair_text(broken)}{due}", by=by)
