"""A saved reply filled in for one case, as the composer inserts it."""

from __future__ import annotations

from typing import Any

from django.utils.html import escape, linebreaks

from opora.cases.models import Case
from opora.customers import queries as customers
from opora.customers.models import Order
from opora.knowledge import queries as knowledge
from opora.knowledge.models import SavedReply
from opora.team import queries as team
from opora.team.models import Agent


def rendered(reply: SavedReply, case: Case, by: Agent) -> dict[str, Any]:
    """`{"id", "title", "preview", "html"}`."""
    text = knowledge.render(reply, values_for(case, by))
    return {"id": reply.pk, "title": reply.title, "preview": " ".join(text.split())[:120], "html": linebreaks(escape(text))}


def values_for(case: Case, by: Agent) -> dict[str, dict[str, str]]:
    """What the variables of a saved reply stand for in this case."""
    order = _order(case)
    return {
        "customer": {"name": case.customer.name},
        "case": {"number": str(case.pk), "subject": case.title},
        "order": {"number": order.number, "state": order.state} if order else {},
        "agent": {"name": by.name, "email": by.email},
        "desk": {"name": team.desk().name},
    }


def _order(case: Case) -> Order | None:
    """The order of this customer that the case names, else their newest; never somebody else's."""
    theirs = customers.orders(case.customer)
    return theirs.filter(number__in=case.orders).first() or theirs.first()
