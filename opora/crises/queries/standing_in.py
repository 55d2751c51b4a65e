"""What others see to for somebody who is away, and how each thing stands now."""

from __future__ import annotations

from django.utils.translation import gettext as _

from opora.callbacks.models import Callback
from opora.crises.models import Crisis, DrillPerson, RoleHeld, StandIn
from opora.ledgers.models import Promise
from opora.team.models import Absence


def stand_ins(absence: Absence) -> list[StandIn]:
    """All of one absence in order, each with `now`: its state in words."""
    rows = list(StandIn.objects.filter(absence=absence).select_related("taker").order_by("kind", "pk"))
    for row in rows:
        row.now = _now(row)  # type: ignore[attr-defined]
    return rows


def _now(row: StandIn) -> str:
    """'' where the thing itself is gone."""
    if row.kind == StandIn.Kind.CALL:
        call = Callback.objects.filter(pk=row.what).first()
        return str(call.get_state_display()) if call else ""
    if row.kind == StandIn.Kind.PROMISE:
        promise = Promise.objects.filter(pk=row.what).first()
        return str(promise.get_state_display()) if promise else ""
    if row.kind == StandIn.Kind.DRILL:
        place = DrillPerson.objects.select_related("drill").filter(pk=row.what).first()
        return str(place.drill.get_state_display()) if place else ""
    held = RoleHeld.objects.select_related("crisis").filter(pk=row.what).first()
    return _("The crisis: %(state)s") % {"state": Crisis.State(held.crisis.state).label} if held else ""
