"""Where a crisis came from: our own mistake or somebody else's (requirement S0-04). Said at any time; nothing waits for it."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from opora.crises.actions.entries import note
from opora.crises.actions.moving import held, leads
from opora.crises.models import Crisis
from opora.kernel import live
from opora.kernel.errors import DeskError, Refused
from opora.team.models import Agent


@transaction.atomic
def say_origin(crisis: Crisis, origin: str, *, by: Agent) -> Crisis:
    """Whoever leads says where it came from; one of `Crisis.Origin`, "unknown" takes it back. Also when it is closed."""
    if origin not in Crisis.Origin.values:
        raise DeskError(_("Choose one of the offered values."), f"origin {origin[:40]!r} of crisis {crisis.pk}")
    row = held(crisis)
    if not leads(row, by):
        raise Refused(_("Whoever leads this crisis decides that. Ask them, or take the lead."), f"agent {by.pk} of crisis {row.pk}")
    if row.origin != origin:
        row.origin = origin
        row.save(update_fields=["origin"])
        note(row, "origin", by=by, origin=origin)
        live.tell(live.Change("lessons"))
    return row
