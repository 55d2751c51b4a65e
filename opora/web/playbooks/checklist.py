"""A run as a checklist: beside a case, in the crisis room, on its own page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.playbooks import queries
from opora.playbooks.models import Playbook
from opora.playbooks.queries import KnownRun, Offer, Ticked
from opora.playbooks.wording import part_names, role_name
from opora.pure.plans import Words, said
from opora.replies.composing import customer_locale
from opora.team.models import Agent
from opora.web.shell.addresses import reverse

Row = dict[str, Any]
ONLY_LISTENING = timedelta(seconds=60)
"""So long a plan that begins with hearing somebody out offers nothing but room for what they say (requirement S0-20)."""
RUDE_CUSTOMER = "rude-customer"
MOST_ENDED = 5


def run_row(known: KnownRun, reader: Agent, case: Case | None = None) -> Row:
    """One run with its steps. `case` is where its words can be put into the composer."""
    run, steps = known.run, known.steps
    current = known.open_steps[0].step.key if known.open_steps else ""
    locale = customer_locale(case) if case else reader.language
    book = run.version.playbook
    reasons = queries.reasons_in(run)
    chapter = queries.chapter_key(book)
    return {
        "pk": run.pk,
        "id": f"run-{run.pk}",
        "name": said(known.plan.names, reader.language),
        "plan_url": reverse("plan", args=[book.pk]),
        "url": reverse("run", args=[run.pk]),
        "act_url": reverse("act_in_run", args=[run.pk]),
        "is_live": run.case_id is None,
        "is_over": run.ended_at is not None,
        "may_act": reader.may("playbooks:run"),
        "started_at": run.started_at,
        "started_by": run.started_by.name if run.started_by else "",
        "ended_at": run.ended_at,
        "done": len(steps) - len(known.open_steps),
        "count": len(steps),
        "case": run.case_id,
        "is_last": len(known.open_steps) == 1,
        "listens_for": _listens_for(known),
        "steps": [{**_step(one, known, reader, current, locale), **_why(one, reasons, chapter, reader)} for one in steps],
    }


def _step(one: Ticked, known: KnownRun, reader: Agent, current: str, locale: str) -> Row:
    step, done = one.step, one.done
    first_of_part = next((other.step.key for other in known.steps if other.step.part == step.part), "")
    return {
        "key": step.key,
        "text": said(step.texts, reader.language),
        "why": said(step.why, reader.language),
        "say": said(step.say, locale) if step.say else "",
        "say_language": locale,
        "role": role_name(step.role) if step.role else "",
        "asks": step.asks,
        "part": part_names()[step.part] if step.key == first_of_part else "",
        "state": ("left_out" if done.left_out else "done") if done else "now" if step.key == current else "open",
        "due_at": known.run.started_at + timedelta(minutes=step.minutes) if step.minutes and not done else None,
        "by": done.by.name if done and done.by else "",
        "at": done.at if done else None,
        "reason": done.left_out if done else "",
        "words": done.words if done else "",
    }


def _why(one: Ticked, reasons: Mapping[str, Words], chapter: str, reader: Agent) -> Row:
    """The reason of the handbook, and where it stands there."""
    key = one.step.key
    address = reverse("handbook_chapter", args=[chapter])
    return {"reason": said(reasons.get(key, {}), reader.language), "chapter_url": f"{address}#step-{key}"}


def _listens_for(known: KnownRun) -> int:
    """Seconds left in which only the story counts; 0 when they are over or the plan begins otherwise."""
    run = known.run
    first = known.steps[0] if known.steps else None
    is_hearing = (
        first is not None and first.done is None and first.step.asks == "story" and run.version.playbook.kind == Playbook.Kind.SMALL
    )
    left = ONLY_LISTENING - (timezone.now() - run.started_at)
    return max(0, int(left.total_seconds())) if is_hearing and run.ended_at is None else 0


def plan_sections(case: Case, reader: Agent) -> list[Row]:
    """The plans of a case in its side pane; nothing while none was followed there."""
    runs = queries.runs_of(case)
    if not runs:
        return []
    going_on = [run_row(queries.known_run(one), reader, case) for one in runs if one.ended_at is None]
    over = [run_row(queries.known_run(one), reader, case) for one in runs if one.ended_at is not None][:MOST_ENDED]
    section = {"key": "plans", "title": _("Plans"), "count": len(going_on) or None, "open": bool(going_on)}
    return [{**section, "template": "playbooks/section.html", "runs": going_on, "over": over}]


def start_menu(case: Case, found: list[Offer]) -> Row | None:
    """Plans that can be begun here, for the head of a case: small crises first, the everyday ones below a line."""
    entries: list[Row] = []
    for one in found:
        divider = one.kind == Playbook.Kind.EVERYDAY and bool(entries) and not any(entry["everyday"] for entry in entries)
        entry = {"label": one.name, "url": reverse("start_plan", args=[one.pk, case.pk]), "icon": "list-checks", "method": "post"}
        entries.append({**entry, "command": True, "divider": divider, "everyday": one.kind == Playbook.Kind.EVERYDAY})
    return {"label": _("Start a plan"), "entries": entries} if entries else None


def rude_customer(case: Case, found: list[Offer]) -> Row | None:
    """The one click from any message of theirs."""
    offer = queries.offer_of(RUDE_CUSTOMER, found)
    return {"label": offer.name, "url": reverse("start_plan", args=[offer.pk, case.pk])} if offer else None
