"""Somebody is away: what is theirs besides cases finds somebody at once (requirement S0-22)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.crises.actions.standing_in import hand_on
from opora.kernel.events import on
from opora.team.events import AgentWentAway
from opora.team.models import Absence


@on(AgentWentAway)
def hand_their_things_on(news: Sequence[dict[str, Any]]) -> None:
    """Nobody waits for a person who is not there."""
    for absence in Absence.objects.select_related("agent").filter(pk__in=[one["absence"] for one in news], ended_at=None):
        hand_on(absence)
