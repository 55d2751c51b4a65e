"""The handbook: its contents, one chapter, everything on one page to print."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_GET

from opora.playbooks import queries
from opora.playbooks.queries import Chapter, Explained
from opora.playbooks.wording import part_names
from opora.pure.plans import Words, said
from opora.team.models import Agent
from opora.web.playbooks.measured import figures_row, step_figures
from opora.web.playbooks.pages import reader_of
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

Row = dict[str, Any]
LARGE = "large"


@login_required
@require_GET
def contents(request: HttpRequest) -> HttpResponse:
    """All chapters, or those that hold some words with the steps that do; `?whole=` gives all of them with every step, to print."""
    reader = reader_of(request)
    search = request.GET.get("q", "").strip()
    found = queries.chapters(search, for_=reader)
    context = {
        "groups": _groups(found, search, reader),
        "search": search,
        "count": len(found),
        "whole": "whole" in request.GET,
        "rail": rail(request, area="handbook"),
    }
    return render(request, "playbooks/handbook.html", context)


@login_required
@require_GET
def chapter(request: HttpRequest, key: str) -> HttpResponse:
    """One chapter: each step with its reason, and what following the plan changed here."""
    reader = reader_of(request)
    one = queries.chapter(key, for_=reader)
    counted = queries.figures(one.playbook, for_=reader) if one.playbook else None
    row = chapter_row(one, reader)
    for step in row["steps"]:
        step["figures"] = step_figures(counted.steps.get(step["key"])) if counted else None
    context = {
        "chapter": row,
        "figures": figures_row(counted) if counted else None,
        "may_change": reader.may("playbooks:change"),
        "rail": rail(request, area="handbook"),
    }
    return render(request, "playbooks/chapter.html", context)


def chapter_address(key: str, step: str = "") -> str:
    """Where a chapter is read, or one step of it."""
    address = reverse("handbook_chapter", args=[key])
    return f"{address}#step-{step}" if step else address


def chapter_row(one: Chapter, reader: Agent) -> Row:
    """A chapter as the templates draw it; texts that are not in the reader's language carry their own in `lang`."""
    plan = one.playbook
    return {
        "key": one.key,
        "kind": kind_names()[one.kind],
        "is_large": plan is not None and plan.kind == LARGE,
        "name": said(one.names, reader.language) or _("A plan without a name"),
        "about": said(one.about, reader.language),
        "lang": _foreign(one.names, reader.language),
        "url": chapter_address(one.key),
        "plan_url": reverse("plan", args=[plan.pk]) if plan else "",
        "write_url": reverse("write_plan", args=[plan.pk]) if plan else "",
        "is_retired": plan is not None and plan.retired_at is not None,
        "steps": [_step(step, number, one, reader) for number, step in enumerate(one.steps, start=1)],
    }


def _step(one: Explained, number: int, of: Chapter, reader: Agent) -> Row:
    step, language = one.step, reader.language
    first = next((other.step.key for other in of.steps if other.step.part == step.part), "")
    return {
        "key": step.key,
        "number": number,
        "part": part_names()[step.part] if of.playbook and step.key == first else "",
        "text": said(step.texts, language),
        "lang": _foreign(step.texts, language),
        "why": said(step.why, language),
        "why_lang": _foreign(step.why, language),
        "reason": said(one.reason, language),
        "is_changed": one.is_changed,
        "url": chapter_address(of.key, step.key),
    }


def _groups(found: list[Chapter], search: str, reader: Agent) -> list[Row]:
    groups = []
    for kind, name in kind_names().items():
        rows = [_found(one, search, reader) for one in found if one.kind == kind]
        if rows:
            groups.append({"name": name, "rows": rows})
    return groups


def _found(one: Chapter, search: str, reader: Agent) -> Row:
    row = chapter_row(one, reader)
    held = {step.step.key for step in one.steps if search and queries.holds(step, search)}
    return {**row, "held": [step for step in row["steps"] if step["key"] in held]}


def kind_names() -> dict[str, str]:
    """The parts of the handbook, in order."""
    return {
        "crises": _("What holds in every crisis"),
        "everyday": pgettext("plans", "Everyday"),
        "small": _("Small crises"),
        "large": _("Large crises"),
        "own": _("Plans of our own"),
    }


def _foreign(words: Words, language: str) -> str:
    """The language a text is really in, where it is not the reader's."""
    if not words or language[:2] in words:
        return ""
    return "en" if "en" in words else next(iter(words))
