"""The causes noted at a case, for its side pane: what hit it, whether only the effect was mended, what the customer suggests."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.crises.queries import causes as queries
from opora.team.models import Agent
from opora.web.crises.neighbours import people

ROOT_AHEAD = timedelta(days=7)


def cause_sections(case: Case, reader: Agent) -> list[dict[str, Any]]:
    """One section; closed where nothing was noted."""
    hits = queries.hits_of_case(case)
    may = reader.may("lessons:change")
    if not hits and not may:
        return []
    asks = any(needs for _hit, needs in hits)
    return [
        {
            "key": "causes",
            "title": _("Known problem"),
            "count": len(hits) or None,
            "open": bool(hits),
            "template": "crises/case_causes.html",
            "hits": [{"row": hit, "needs_root": needs, "say": hit.cause.say} for hit, needs in hits],
            "causes": queries.causes() if may else [],
            "people": people() if asks else [],
            "due": timezone.localdate() + ROOT_AHEAD,
            "case_id": case.pk,
            "may": may,
            "url": reverse("cause_of_case", args=[case.pk]),
        }
    ]
