"""The one request about ways of writing that we ever make: a new thread for a new matter, at most twice in 90 days (S1-33)."""

from __future__ import annotations

from django.db import transaction
from django.utils import translation
from django.utils.html import escape, linebreaks
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.replies.actions.drafting import save_draft
from opora.replies.composing import customer_locale
from opora.replies.models import Draft
from opora.replies.recipients import recipients
from opora.team.models import Agent


def ask_for_new_thread(case: Case, *, by: Agent) -> Draft:
    """Put the request, in the customer's language, below what this person is writing; Conflict after the second time."""
    with transaction.atomic():
        cases.note_asked_for_new_thread(case, by=by)
        draft = Draft.objects.filter(case=case, author=by, kind=Draft.Kind.REPLY).first()
        written = (draft.html or linebreaks(escape(draft.text))) if draft else ""
        with translation.override(customer_locale(case)):
            request = _("One small request: please begin a new e-mail for each new matter. That way nothing of yours gets lost.")
        to = draft.to if draft else recipients(case, None).to
        return save_draft(case, by=by, html=f"{written}<p>{escape(request)}</p>", to=to)
