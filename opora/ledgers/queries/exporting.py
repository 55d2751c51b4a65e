"""What the ledgers hold about one customer, for the customer (GDPR, article 15)."""

from __future__ import annotations

from typing import Any

from opora.customers.models import Customer
from opora.kernel.access import demand
from opora.ledgers.models import BriefVersion, Promise, Question, Statement
from opora.team.models import Agent


def everything_about(customer: Customer, *, by: Agent) -> dict[str, Any]:
    """Questions, promises, statements and briefs as plain values. The page adds them to what `cases` exports."""
    demand(by, "customers:export")
    return {
        "questions": [
            {"asked": one.asked_at.isoformat(), "by": one.direction, "text": one.text, "state": one.state}
            for one in Question.objects.filter(case__customer=customer).order_by("asked_at")
        ],
        "promises": [
            {"made": one.made_at.isoformat(), "text": one.text, "due": one.due.isoformat() if one.due else None, "state": one.state}
            for one in Promise.objects.filter(case__customer=customer).order_by("made_at")
        ],
        "what we told": [
            {"at": one.said_at.isoformat(), "text": one.sentence, "right": one.right_sentence}
            for one in Statement.objects.filter(case__customer=customer).order_by("said_at")
        ],
        "briefs": [
            {"version": one.number, "text": one.text, "deadline": one.deadline.isoformat() if one.deadline else None, "state": one.state}
            for one in BriefVersion.objects.filter(brief__case__customer=customer).order_by("brief", "number")
        ],
    }
