"""The timeline: every act of a crisis leaves one line, and everybody who looks at it sees it at once."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from opora.crises.models import Crisis, Entry, Technician
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent

LONGEST = 4000


def note(crisis: Crisis, kind: str, /, *, by: Agent | None, text: str = "", technician: Technician | None = None, **values: Any) -> Entry:
    """One line, in the caller's transaction; `kind` names its sentence (`opora.web.crises.wording`), `values` fill it."""
    row = Entry.objects.create(crisis=crisis, kind=kind, by=by, technician=technician, text=text[:LONGEST], values=values)
    audit.record(f"crisis.{kind}", f"crisis:{crisis.pk}", by=by, **values)
    live.tell(live.Change("crisis", crisis.pk), live.Change("crises"))
    return row


@transaction.atomic
def log(crisis: Crisis, text: str, *, by: Agent) -> Entry:
    """Something one knows, did or decided, in one's own words."""
    demand(by, "crises:raise")
    words = text.strip()
    if not words:
        raise DeskError(_("Write something first."), f"empty line for crisis {crisis.pk}")
    return note(crisis, "log", by=by, text=words)
