"""What the ledgers know of a case, for the coach: open questions, promises, what we said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opora.cases.models import Case
from opora.ledgers import queries
from opora.replies.coaching.facts import provide
from opora.team.models import Agent


@provide
def from_ledgers(case: Case, by: Agent) -> Mapping[str, Any]:
    """Fields of `Facts` that the ledgers fill."""
    return queries.facts(case, for_=by).fields()
