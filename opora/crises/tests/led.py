"""How most crises begin: Petr raises the alarm, and Jana leads."""

from __future__ import annotations

from opora.crises.actions import moving
from opora.crises.actions.raising import Alarm, raise_alarm
from opora.crises.models import Crisis
from tests.cast import Team


def led(desk: Team, alarm: Alarm) -> Crisis:
    """The crisis, as it stands once somebody leads."""
    return moving.acknowledge(raise_alarm(alarm, by=desk.petr), by=desk.jana)
