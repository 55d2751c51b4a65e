"""What learning holds of one customer: shown to them when they ask for their data, forgotten when they are erased."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased
from opora.cases.queries import exported
from opora.crises.models import Crisis, Hit, Suggestion
from opora.customers.models import Customer
from opora.kernel.events import on


@exported
def from_learning(customer: Customer) -> dict[str, Any]:
    """Which known causes were noted at their cases, their complaints, and what they suggested."""
    hits = Hit.objects.filter(case__customer=customer).select_related("cause").order_by("at")
    suggested = Suggestion.objects.filter(case__customer=customer).order_by("at")
    return {
        "known causes of your trouble": [
            {"case": one.case_id, "cause": one.cause.name, "at": one.at.isoformat(), "only the effect was mended": one.was_patched}
            for one in hits
        ],
        "your complaints": [
            {"case": one.case_id, "begun": one.reported_at.isoformat(), "closed": one.closed_at.isoformat() if one.closed_at else None}
            for one in Crisis.objects.filter(case__customer=customer).order_by("reported_at")
        ],
        "what you suggested": [{"case": one.case_id, "text": one.text, "at": one.at.isoformat()} for one in suggested],
    }


@on(CustomerErased)
def forget_suggestions(news: Sequence[dict[str, Any]]) -> None:
    """That somebody suggested something stays; their words go."""
    Suggestion.objects.filter(case__in=[case for one in news for case in one["cases"]]).update(text="–")
