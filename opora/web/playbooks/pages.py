"""Plans to read: the list, one plan, its versions."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_GET

from opora.playbooks import queries
from opora.playbooks.models import Playbook, PlaybookVersion
from opora.playbooks.queries import KnownPlan
from opora.playbooks.wording import LANGUAGE_NAMES
from opora.pure.plans import LANGUAGES, differences, read, said
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.playbooks.paper import paper_row
from opora.web.playbooks.rows import change_rows, parts, plan_row, roles, script_rows
from opora.web.shell.rail import rail

Row = dict[str, Any]


@login_required
@require_GET
def plans(request: HttpRequest) -> HttpResponse:
    """All plans of a kind, or those that hold some words, each complete or with what it lacks."""
    reader = reader_of(request)
    kind, search = request.GET.get("kind", ""), request.GET.get("q", "").strip()
    kind = kind if kind in (*Playbook.Kind.values, "retired") else ""
    of_kind = "" if kind == "retired" else kind
    found = [plan_row(one, reader) for one in queries.plans(of_kind, search, for_=reader, retired=kind == "retired")]
    context = {
        "groups": [{"name": "", "rows": found}] if search or kind == "retired" else _by_kind(found),
        "search": search,
        "kind": kind,
        "kinds": [("", pgettext("all plans", "All")), *_kind_names().items(), ("retired", _("Out of use"))],
        "incomplete": sum(not row["is_complete"] for row in found),
        "count": len(found),
        "may_change": reader.may("playbooks:change"),
        "paper": paper_row(reader.language),
        "live_url": reverse("live"),
        "rail": rail(request, area="plans"),
    }
    return render(request, "playbooks/list.html", context)


def _by_kind(found: list[Row]) -> list[Row]:
    groups = [{"name": name, "rows": [row for row in found if row["kind"] == kind]} for kind, name in _kind_names().items()]
    return [group for group in groups if group["rows"]]


def _kind_names() -> dict[str, str]:
    return {"large": _("Large crises"), "small": _("Small crises"), "everyday": pgettext("plans", "Everyday")}


@login_required
@require_GET
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """One plan to read, in a language of it (`?language=`)."""
    reader = reader_of(request)
    known = queries.playbook(pk, for_=reader)
    language = chosen_language(request, reader)
    context = {
        **plan_context(known, reader, language),
        "languages": [{"code": one, "name": LANGUAGE_NAMES[one], "chosen": one == language} for one in shown_languages(language)],
        "saved": bool(request.GET.get("saved")),
        "forget": f"plan-{saved}"
        if (saved := request.GET.get("saved", "")).startswith("new-")
        else f"plan-{pk}"
        if saved == "written"
        else "",
        "live_url": reverse("live"),
        "rail": rail(request, area="plans"),
    }
    return render(request, "playbooks/plan.html", context)


def plan_context(known: KnownPlan, reader: Agent, language: str) -> Row:
    """Everything the page of a plan shows."""
    may_change = reader.may("playbooks:change")
    offered = read(known.playbook.proposal) if known.playbook.proposal is not None else None
    return {
        "plan": plan_row(known, reader),
        "name": said(known.plan.names, language),
        "trigger": said(known.plan.trigger, language),
        "language": language,
        "parts": parts(known.plan, language, known.holders),
        "roles": roles(known),
        "scripts": script_rows(known.plan, known.playbook.kind),
        "watch": [said(one, language) for one in known.plan.watch],
        "questions": [{"key": one.key, "text": said(one.texts, language), "answer": one.answer} for one in known.plan.questions],
        "version": known.version,
        "may_change": may_change,
        "people": list(team.colleagues()) if may_change else [],
        "proposal": change_rows(differences(known.plan, offered), known.plan, offered, reader.language) if offered and may_change else [],
    }


@login_required
@require_GET
def plan_by_key(request: HttpRequest, key: str) -> HttpResponse:
    """A shipped plan by the name of its kind, for links from elsewhere."""
    return redirect("plan", pk=queries.plan_by_key(key, for_=reader_of(request)).playbook.pk)


@login_required
@require_GET
def versions(request: HttpRequest, pk: int) -> HttpResponse:
    """Who changed what, and when; each version against the one before."""
    reader = reader_of(request)
    known = queries.playbook(pk, for_=reader)
    rows = list(queries.versions(known.playbook)[:100])
    before = {after.pk: earlier for after, earlier in pairwise(rows)}
    context = {
        "plan": plan_row(known, reader),
        "versions": [_version_row(one, before.get(one.pk), known, reader) for one in rows],
        "may_change": reader.may("playbooks:change"),
        "rail": rail(request, area="plans"),
    }
    return render(request, "playbooks/versions.html", context)


def _version_row(one: PlaybookVersion, before: PlaybookVersion | None, known: KnownPlan, reader: Agent) -> Row:
    plan_ = read(one.content)
    earlier = read(before.content) if before else plan_
    return {
        "number": one.number,
        "by": one.written_by.name if one.written_by else _("The desk"),
        "at": one.written_at,
        "what_changed": one.what_changed,
        "reviewed_by": one.reviewed_by.name if one.reviewed_by else "",
        "reviewed_at": one.reviewed_at,
        "changes": change_rows(differences(earlier, plan_), earlier, plan_, reader.language),
        "is_first": before is None,
        "is_newest": one.number == known.version.number,
    }


def shown_languages(language: str) -> tuple[str, ...]:
    """Those of plans; Serbian in the reader's script."""
    return tuple("sr-latn" if one == "sr" and language == "sr-latn" else one for one in LANGUAGES)


def chosen_language(request: HttpRequest, reader: Agent) -> str:
    """The language asked for, else the reader's own."""
    asked = request.GET.get("language", "")
    return asked if asked in LANGUAGE_NAMES else reader.language


def reader_of(request: HttpRequest) -> Agent:
    """Who looks at the page."""
    return request.user  # type: ignore[return-value]
