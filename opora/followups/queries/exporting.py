"""What the follow-ups hold about one customer, for the customer (GDPR, article 15)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from opora.cases.queries import exported
from opora.customers.models import Customer, Identity
from opora.followups.models import CaseLink, Check, HuntTry, Ladder, Understood


@exported
def from_followups(customer: Customer) -> dict[str, Any]:
    """Links to their page, what they confirmed, closing checks and reminders as plain values."""
    links = CaseLink.objects.filter(case__customer=customer).order_by("made_at")
    understood = Understood.objects.filter(case__customer=customer).order_by("at")
    checks = Check.objects.filter(case__customer=customer).order_by("planned_at")
    return {
        "links to your page": [{"case": one.case_id, "made": _at(one.made_at), "until": _at(one.expires_at)} for one in links],
        "did we understand you": [{"case": one.case_id, "answer": one.state, "at": _at(one.at)} for one in understood],
        "closing checks": [_check(one) for one in checks],
        "reminders": _ladders(customer),
    }


def _check(one: Check) -> dict[str, Any]:
    return {
        "case": one.case_id, "planned": _at(one.planned_at), "asked": _at(one.asked_at), "ended": _at(one.settled_at),
        "state": one.state, "outcome": one.outcome,
    }  # fmt: skip


def _ladders(customer: Customer) -> list[dict[str, Any]]:
    rows = list(Ladder.objects.filter(case__customer=customer).prefetch_related("rungs", "tries").order_by("started_at"))
    tried = {attempt.contact for one in rows for attempt in one.tries.all()}
    of_others = set(Identity.objects.filter(value__in=tried).exclude(customer=customer).values_list("value", flat=True))
    return [_ladder(one, of_others) for one in rows]


def _ladder(one: Ladder, of_others: set[str]) -> dict[str, Any]:
    return {
        "case": one.case_id,
        "of": one.what,
        "name": one.name,
        "ends on": _at(one.ends_on),
        "begun": _at(one.started_at),
        "ended": _at(one.ended_at),
        "state": one.state,
        "sent": [_at(rung.sent_at) for rung in one.rungs.all() if rung.sent_at],
        "other ways tried": [_tried(attempt, of_others) for attempt in one.tries.all()],
        "decided without an answer": one.default_text,
        "from": _at(one.default_on),
        "cost": one.default_cost,
    }


def _tried(one: HuntTry, of_others: set[str]) -> dict[str, Any]:
    """The address of somebody else, such as a colleague in the firm, is theirs and is left out."""
    contact = None if one.contact in of_others else one.contact
    return {"at": _at(one.at), "contact": contact, "result": one.result, "note": one.note}


def _at(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None
