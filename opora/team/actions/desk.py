"""The desk's own settings."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django.db import transaction
from django.utils.translation import gettext as _

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.kernel.events import say
from opora.team.actions.fields import set_fields
from opora.team.events import DeskChanged
from opora.team.models import Agent, Desk
from opora.team.queries import desk

FIELDS = (
    "name",
    "language",
    "trade",
    "country",
    "time_zone",
    "receipts_on",
    "receipt_texts",
    "trusted_border_host",
)


@transaction.atomic
def change_desk(*, by: Agent, **fields: Any) -> Desk:
    """Change what the whole team shares. Unknown fields or an unknown zone change nothing."""
    demand(by, "desk:change")
    row = Desk.objects.select_for_update().get(pk=desk().pk)
    _demand_sense(row, fields)
    changed = set_fields(row, fields, FIELDS)
    if changed:
        audit.record("desk.changed", "desk:1", by=by, fields=changed)
        say(DeskChanged(tuple(changed)))
    return row


def _demand_sense(row: Desk, fields: dict[str, Any]) -> None:
    zone = fields.get("time_zone", row.time_zone)
    if zone not in available_timezones():
        raise DeskError(_("Choose a time zone from the list."), f"unknown zone {zone!r}")
