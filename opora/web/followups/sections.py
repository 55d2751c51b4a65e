"""The follow-ups beside a case: the customer's page, what they confirmed, the closing check."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.followups import queries
from opora.followups.models import Check, Understood
from opora.team.models import Agent

Context = dict[str, Any]
TONES = {"sent": "amber", "drafted": "amber", "confirmed": "green", "refused": "red"}


def followup_sections(case: Case, reader: Agent) -> list[Context]:
    """One section of the side pane."""
    checks = queries.checks_of(case)
    understood = queries.understanding_of(case)
    return [
        {
            "key": "followups",
            "title": _("Follow-ups"),
            "count": sum(one.settled_at is None for one in checks) or None,
            "open": bool(checks) or bool(understood),
            "template": "followups/section.html",
            "checks": [check_row(one) for one in checks],
            "understood": Understood.State(understood).label if understood else "",
            "link_url": reverse("customer_link", args=[case.pk]) if reader.may("cases:draft") and case.mailbox_id else "",
        }
    ]


def check_row(one: Check) -> Context:
    """One closing check with what can be said of it."""
    return {
        "state": one.get_state_display(),
        "tone": TONES.get(one.state, ""),
        "when": one.settled_at or one.ends_at or one.due_at,
        "until": one.settled_at is None,
        "is_sent": one.state == Check.State.SENT,
        "is_waiting": one.state in (Check.State.PLANNED, Check.State.DRAFTED),
        "outcome": one.get_outcome_display() if one.outcome else "",
        "outcomes": [{"value": value, "label": label} for value, label in Check.Outcome.choices if one.settled_at and value != one.outcome],
        "url": reverse("settle_check", args=[one.pk]),
        "case_url": reverse("case", args=[one.case_id]),
        "title": one.case.title,
        "customer": one.case.customer_name,
        "owner": one.case.owner.name if one.case.owner else "",
    }
