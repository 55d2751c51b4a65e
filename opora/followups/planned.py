"""The coach is told that a check is planned, so that it does not ask for one when a case is closed (C-R23)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opora.cases.models import Case
from opora.followups.drafting import switches
from opora.followups.models import Switches
from opora.replies.coaching import provide
from opora.team.models import Agent


@provide
def plans_a_check(case: Case, by: Agent) -> Mapping[str, Any]:
    """Every answer plans one unless the desk switched checks off."""
    return {"check_planned": switches().checks != Switches.Way.OFF}
