"""What the ledgers hold about one customer, for the customer (GDPR, article 15)."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from opora.cases.queries import exported
from opora.customers.models import Customer
from opora.ledgers.models import BriefVersion, Promise, Question, Statement


@exported
def from_ledgers(customer: Customer) -> dict[str, Any]:
    """Questions, promises, statements and briefs as plain values."""
    return {
        "questions": [
            {"asked": one.asked_at.isoformat(), "by": one.direction, "text": one.text, "state": one.state,
             "assumed without an answer": one.default_answer}
            for one in Question.objects.filter(case__customer=customer).order_by("asked_at")
        ],
        "promises": [
            {"made": one.made_at.isoformat(), "text": one.text, "due": one.due.isoformat() if one.due else None, "state": one.state,
             "moved": [{"at": move["at"], "from": move["from"], "to": move["to"], "why": move["why"]} for move in one.moves]}
            for one in Promise.objects.filter(case__customer=customer).order_by("made_at")
        ],
        "what we told": [
            {"at": one.said_at.isoformat(), "text": one.sentence, "right": one.right_sentence}
            for one in Statement.objects.filter(case__customer=customer).order_by("said_at")
        ],
        "briefs": [
            {"version": one.number, "text": one.text, "deadline": one.deadline.isoformat() if one.deadline else None, "state": one.state,
             "price": None if one.price is None else f"{one.price / 100:.2f}", "currency": one.brief.currency,
             "hours": None if one.hours is None else str(one.hours)}
            for one in _versions(customer)
        ],
    }  # fmt: skip


def _versions(customer: Customer) -> QuerySet[BriefVersion]:
    return BriefVersion.objects.filter(brief__case__customer=customer).select_related("brief").order_by("brief", "number")
