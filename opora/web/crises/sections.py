"""What crises know of a case, for its side pane: causes noted at it, and what an answer to all told its customer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.crises.models import Said
from opora.crises.queries import causes as queries
from opora.crises.queries.answering import told_in
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.crises.neighbours import people
from opora.web.shell.addresses import reverse

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
            "due": team.today() + ROOT_AHEAD,
            "case_id": case.pk,
            "may": may,
            "url": reverse("cause_of_case", args=[case.pk]),
        }
    ]


def told_sections(case: Case) -> list[dict[str, Any]]:
    """What their answer or follow-up promised and stated, shared with everybody who got it."""
    told = told_in(case)
    if not told:
        return []
    rows = [{"kind": one.get_kind_display(), "text": one.text, "due": one.due, "at": one.at, "url": _told_url(one)} for one in told]
    return [{"key": "told", "title": _("Told to everybody hit"), "count": len(rows), "template": "crises/case_told.html", "told": rows}]


def _told_url(one: Said) -> str:
    return reverse("crisis_told", args=[one.answer.crisis_id, one.pk])
