"""A complaint beside its case: the proposal where something went wrong, or the line of its stages."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.crises.models import Crisis
from opora.crises.queries import complaints as queries
from opora.crises.queries.closing import against_closing
from opora.crises.queries.complaints import Stage, Usual
from opora.crises.queries.lessons import of_crisis
from opora.messages.channels import rehearsals
from opora.playbooks.queries.running import known_run
from opora.team.models import Agent
from opora.web.crises.worded import span, stage_names
from opora.web.shell.addresses import reverse

Row = dict[str, Any]


def complaint_sections(case: Case, reader: Agent) -> list[Row]:
    """One section beside the case: the proposal, or the line of stages. Open where something went wrong."""
    if case.mailbox is not None and case.mailbox.channel in rehearsals():
        return []  # a rehearsal leaves nothing behind
    known = queries.complaint_of(case)
    may = reader.may("crises:raise") and reader.may("playbooks:run")
    if known is None and not (case.active and may):
        return []
    section: Row = {"key": "complaint", "title": _("Complaint"), "count": None, "template": "crises/case_complaint.html", "may": may}
    section |= {"begin_url": act_url(case, "begin"), "none_url": act_url(case, "none"), "is_active": case.active}
    if known is None:
        return [{**section, "open": (looks := queries.looks_like_one(case)), "looks": looks}]
    is_over = known.state == Crisis.State.CLOSED
    more: Row = {"open": not is_over, "crisis": known, "is_over": is_over, "close_url": act_url(case, "close")}
    more |= {"stages": stage_rows(known, {} if is_over else queries.usual_times())}
    if not is_over:
        more |= {"points": against_closing(known), "lesson": of_crisis(known)}
    return [{**section, **more}]


def stage_rows(known: Crisis, usual: dict[str, Usual]) -> list[Row]:
    """The stages that the plan of this complaint has, each with when it was reached and how long it usually takes."""
    if known.run is None:
        return []
    names = stage_names()
    return [_stage(one, names[one.key]) for one in queries.stages(known_run(known.run), usual) if one.is_planned]


def _stage(one: Stage, name: str) -> Row:
    return {"name": name, "at": one.at, "left_out": one.left_out, **usual_row(one.usual)}


def usual_row(found: Usual | None) -> Row:
    """The middle of a stage in words, and of how many complaints."""
    return {"usual": span(found.middle) if found else "", "count": found.count if found else 0}


def act_url(case: Case, what: str) -> str:
    """Where one of the buttons leads."""
    return reverse("complaint_of_case", args=[case.pk, what])
