"""What this room holds about one customer, for the customer (GDPR, article 15)."""

from __future__ import annotations

from typing import Any

from opora.callbacks.models import Callback
from opora.cases.queries import exported
from opora.customers.models import Customer


@exported
def from_callbacks(customer: Customer) -> dict[str, Any]:
    """Every entry with its tries, as plain values."""
    rows = Callback.objects.filter(customer=customer).prefetch_related("tries").order_by("first_at")
    return {"callbacks": [_entry(one) for one in rows]}


def _entry(one: Callback) -> dict[str, Any]:
    return {
        "number": one.number,
        "calls": one.calls_count,
        "first": one.first_at.isoformat(),
        "state": one.state,
        "your words": one.words,
        "result": one.result,
        "tries": [{"at": each.at.isoformat(), "result": each.result} for each in one.tries.all()],
    }
