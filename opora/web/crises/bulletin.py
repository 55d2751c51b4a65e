"""Writing the bulletin: a language a tab, the texts of every channel beside it, one button that makes it true everywhere."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from opora.crises.actions import bulletins as actions
from opora.crises.models import Bulletin, Crisis
from opora.crises.queries import bulletins as queries
from opora.crises.queries import crises
from opora.kernel.errors import Conflict, DeskError
from opora.pure.crises.composing import LANGUAGES, PARTS
from opora.team import queries as team
from opora.team.models import Agent, InterfaceLanguage
from opora.web.callbacks.acting import moment_in
from opora.web.shell.rail import rail


@login_required
@require_http_methods(["GET", "POST"])
def write_bulletin(request: HttpRequest, crisis: int) -> HttpResponse:
    """The version in work: look, keep, publish, throw away."""
    by: Agent = request.user  # type: ignore[assignment]
    row = crises.crisis(crisis, for_=by)
    bulletin = actions.begin_bulletin(row, by=by)
    if request.method == "POST":
        return _act(request, row, bulletin, by)
    return _page(request, row, bulletin, by)


@login_required
@require_GET
def versions(request: HttpRequest, crisis: int) -> HttpResponse:
    """Everything we said, newest first."""
    by: Agent = request.user  # type: ignore[assignment]
    row = crises.crisis(crisis, for_=by)
    said = [{"bulletin": one, "texts": _texts(one)} for one in queries.versions(row)]
    return render(request, "crises/versions.html", {"crisis": row, "versions": said, "rail": rail(request, area="crises")})


def _act(request: HttpRequest, row: Crisis, bulletin: Bulletin, by: Agent) -> HttpResponse:
    act = request.POST.get("act", "save")
    try:
        if act == "drop":
            actions.drop_bulletin(bulletin, by=by)
            return redirect("crisis", row.pk)
        kept = actions.save_bulletin(bulletin, _written(request.POST, row), by=by, seen_at=moment_in(request.POST.get("seen_at", "")))
        if act == "publish":
            actions.publish(kept, by=by)
            return redirect("crisis", row.pk)
    except DeskError as problem:
        if problem.status not in (400, 409):
            raise
        if isinstance(problem, Conflict):
            bulletin.refresh_from_db()
        return _page(request, row, bulletin, by, problem=problem, told=request.POST)
    return redirect(reverse("write_bulletin", args=[row.pk]) + "?saved=1")


def _written(told: QueryDict, row: Crisis) -> actions.Written:
    earliest, latest = moment_in(told.get("fixed_from", "")), moment_in(told.get("fixed_until", ""))
    if bool(earliest) != bool(latest):
        raise DeskError(
            _("A time of repair is a range: from when at the earliest to when at the latest."), f"half a range, crisis {row.pk}"
        )
    return actions.Written(
        parts={language: {part: told.get(f"{language}-{part}", "") for part in PARTS} for language in LANGUAGES},
        next_news_at=moment_in(told.get("next_news_at", "")),
        since=moment_in(told.get("since", "")),
        fixed=(earliest, latest) if earliest and latest else None,
    )


def _page(
    request: HttpRequest, row: Crisis, bulletin: Bulletin, by: Agent, *, problem: DeskError | None = None, told: QueryDict | None = None
) -> HttpResponse:
    context = {
        "crisis": row,
        "bulletin": bulletin,
        "languages": _languages(row, bulletin, by, told),
        "next_news_at": told.get("next_news_at", "") if told else _local(bulletin.next_news_at),
        "since": told.get("since", "") if told else _local(bulletin.since),
        "fixed_from": told.get("fixed_from", "") if told else _local(bulletin.fixed_from),
        "fixed_until": told.get("fixed_until", "") if told else _local(bulletin.fixed_until),
        "problem": problem.sentence if problem else "",
        "saved": "saved" in request.GET,
        "rail": rail(request, area="crises"),
    }
    return render(request, "crises/bulletin.html", context, status=problem.status if problem else 200)


def _languages(row: Crisis, bulletin: Bulletin, by: Agent, told: QueryDict | None) -> list[dict[str, Any]]:
    """One tab a language, the writer's own first; what is missing and what each channel would say."""
    names, composed = dict(InterfaceLanguage.choices), actions.composed(bulletin, row)
    ordered = sorted(LANGUAGES, key=lambda language: language != by.language[:2])
    return [
        {
            "code": language,
            "name": names[language],
            "fields": [_field(language, part, bulletin, told) for part in PARTS],
            "texts": _channels(composed[language].texts),
            "is_general": ("general", 0) in composed[language].problems,
            "too_long": any(problem == "phone_long" for problem, _count in composed[language].problems),
        }
        for language in ordered
    ]


def _field(language: str, part: str, bulletin: Bulletin, told: QueryDict | None) -> dict[str, str]:
    name = f"{language}-{part}"
    value = told.get(name, "") if told else bulletin.parts.get(language, {}).get(part, "")
    return {"name": name, "label": _part_names()[part], "value": value}


def _part_names() -> dict[str, str]:
    return {
        "what": _("What does not work ({since} becomes the time)"),
        "cause": _("The cause, if it is known"),
        "more": _("What else we know"),
        "can_do": _("What one can do meanwhile"),
        "sorry": _("Sorry for what exactly"),
    }


def _texts(bulletin: Bulletin) -> list[dict[str, Any]]:
    names = dict(InterfaceLanguage.choices)
    return [{"name": names[one], "texts": _channels(bulletin.texts.get(one, {}))} for one in LANGUAGES]


def _channels(texts: Any) -> list[tuple[str, str]]:
    names = (("chat", _("Chat and Messenger")), ("mail", _("Mail")), ("phone", _("Telephone")), ("public", _("Status page")))
    return [(label, texts[key]) for key, label in names if texts.get(key)]


def _local(at: datetime | None) -> str:
    """For a field of the kind datetime-local, in the desk's zone."""
    return at.astimezone(team.working_time().zone).strftime("%Y-%m-%dT%H:%M") if at else ""
