"""What the coach is told in a crisis: that one goes on, and what is publicly said, in the language of the case (C-R24, 26, 28)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet

from opora.cases.models import Case
from opora.crises.models import GOING_ON, NOT_OVER, Crisis, Level
from opora.crises.queries.bulletins import current, text_of
from opora.kernel.db.prepared import prepared
from opora.replies.coaching import provide
from opora.replies.composing import customer_locale
from opora.team.models import Agent

CHANNELS = ("mail", "chat", "phone")


@prepared
def _not_over(states: list[str]) -> QuerySet[Crisis]:
    return Crisis.objects.filter(state__among=states, level__lt=Level.SMALL).select_related("drill")


@provide
def from_crises(case: Case, by: Agent) -> Mapping[str, Any]:
    """Fields of `Facts`. A rehearsal counts in its own mailbox and nowhere else, and there nothing else does.

    While nothing goes on this costs one question.
    """
    not_over = _not_over([*NOT_OVER])
    rehearsed = next((one.drill_id for one in not_over if one.drill and one.drill.mailbox_id == case.mailbox_id and case.mailbox_id), None)
    concerned = [one for one in not_over if one.drill_id == rehearsed]
    if not concerned:
        return {}
    kept = {one.pk for one in concerned}
    spoken = [one for one in current(drill=rehearsed) if one.crisis_id in kept]
    words = [text for one in spoken for channel in CHANNELS if (text := text_of(one, customer_locale(case), channel))]
    return {"crisis_open": any(one.state in GOING_ON for one in concerned), "bulletin": "\n\n".join(dict.fromkeys(words))}

