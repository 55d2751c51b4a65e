"""The follow-ups beside a case: the customer's page, what they confirmed, the closing check, reminders."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.followups import queries
from opora.followups.models import Check, Ladder, Understood
from opora.knowledge import queries as knowledge
from opora.team.models import Agent
from opora.web.case.inserting import values_for
from opora.web.ledgers.wording import desk_zone, told
from opora.web.shell.addresses import reverse

Context = dict[str, Any]
TONES = {"sent": "amber", "drafted": "amber", "confirmed": "green", "refused": "red"}


def followup_sections(case: Case, reader: Agent) -> list[Context]:
    """One section of the side pane."""
    checks = queries.checks_of(case)
    ladders = queries.ladders_of(case)
    understood = queries.understanding_of(case)
    zone = desk_zone()
    waiting = sum(one.settled_at is None for one in checks) + sum(one.ended_at is None for one in ladders)
    return [
        {
            "key": "followups",
            "title": _("Follow-ups"),
            "count": waiting or None,
            "open": bool(checks or ladders or understood),
            "template": "followups/section.html",
            "checks": [check_row(one, zone) for one in checks],
            "ways": _ways(queries.other_ways(case, checks), case, reader),
            "ladders": [ladder_row(one, zone) for one in ladders],
            "expiry_url": reverse("expiry", args=[case.pk]) if reader.may("cases:reply") else "",
            "understood": Understood.State(understood).label if understood else "",
            "link_url": reverse("customer_link", args=[case.pk]) if reader.may("cases:draft") and case.mailbox_id else "",
        }
    ]


def _ways(found: queries.OtherWays | None, case: Case, reader: Agent) -> Context | None:
    """After a no: what did not help, and prepared texts that may, filled in for the case."""
    if found is None:
        return None
    values = values_for(case, reader) if found.prepared else {}
    texts = [{"title": one.title, "text": knowledge.render(one, values)} for one in found.prepared]
    return {"tried": found.tried, "texts": texts, "may_write": reader.may("cases:draft")}


def check_row(one: Check, zone: tzinfo) -> Context:
    """One closing check with what can be said of it."""
    return {
        "state": one.get_state_display(),
        "tone": TONES.get(one.state, ""),
        "when": told(one.settled_at or one.ends_at or one.due_at, zone, date_only=True),
        "until": one.state == Check.State.SENT,
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


def ladder_row(one: Ladder, zone: tzinfo) -> Context:
    """One ladder: of what we remind, how often we did, when the next one goes."""
    rungs = sorted(one.rungs.all(), key=lambda rung: rung.number)
    ahead = next((rung for rung in rungs if rung.sent_at is None), None)
    running = one.state == Ladder.State.RUNNING
    lies = running and ahead is not None and ahead.draft_key is not None
    return {
        "url": reverse("ladder", args=[one.pk]),
        "title": one.case.title,
        "customer": one.case.customer_name,
        "case_url": reverse("case", args=[one.case_id]),
        "what": one.get_what_display(),
        "name": one.name,
        "ends_on": one.ends_on,
        "state": one.get_state_display(),
        "is_running": running,
        "is_hunting": running and one.hunting_since is not None,
        "is_drafted": lies,
        "tone": "red" if running and one.leads_told_at else "amber" if lies or (running and one.hunting_since) else "",
        "sent": sum(rung.sent_at is not None for rung in rungs),
        "next": told(ahead.due_at, zone, date_only=True) if ahead and running and not lies else "",
        "default": one.default_text,
        "default_on": one.default_on,
        "default_cost": one.default_cost,
        "decided_by": one.decided_by.name if one.decided_by else "",
    }
