"""What the desk does by itself here, switched by those who run it."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from opora.followups.drafting import switches
from opora.followups.models import Switches
from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent


def change_switches(*, by: Agent, **ways: str) -> Switches:
    """`checks` and `reminders`: off, draft or send."""
    demand(by, "team:hand_over")
    if set(ways) - {"checks", "reminders"} or set(ways.values()) - set(Switches.Way.values):
        raise DeskError(_("Choose one of the offered values."), f"switches {ways}")
    with transaction.atomic():
        switches()
        Switches.objects.filter(pk=1).update(**ways)
        audit.record("followups.switched", "desk", by=by, **ways)
    return switches()
