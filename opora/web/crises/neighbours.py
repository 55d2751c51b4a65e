"""What every page of preparedness and learning shows around itself: the rail and the neighbouring pages; and small readings of forms."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from opora.kernel.errors import DeskError
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.shell.rail import rail


def page(request: HttpRequest, template: str, context: dict[str, Any], *, at: str, status: int = 200) -> HttpResponse:
    """Draw a page; `at` names the neighbouring page it counts to."""
    around = {
        "rail": rail(request, area="crises"),
        "subpages": neighbours(at),
        "subpages_title": _("Be prepared"),
        "live_url": reverse("live"),
        "may_learn": reader(request).may("lessons:change"),
        "may_rate": reader(request).may("scenarios:rate"),
    }
    return render(request, template, {**around, **context}, status=status)


def neighbours(at: str) -> list[dict[str, Any]]:
    """The pages beside each other, in the order in which one prepares and learns."""
    pages = [
        ("crises", _("Crises"), "life-buoy"),
        ("preparedness", _("How ready we are"), "list-checks"),
        ("scenarios", _("What may happen"), "layers"),
        ("recall_sessions", _("What has happened"), "history"),
        ("drills", _("Rehearsals"), "users"),
        ("lessons", _("Lessons"), "circle-check"),
        ("known_problems", _("Known problems"), "chart-no-axes-column"),
        ("weak_spots", _("Weak spots"), "flag"),
    ]
    return [{"label": label, "icon": icon, "url": reverse(name), "current": name == at} for name, label, icon in pages]


def reader(request: HttpRequest) -> Agent:
    """Whoever looks at the page."""
    return request.user  # type: ignore[return-value]


def people() -> list[Agent]:
    """Those who can own a change."""
    return [one for one in team.colleagues() if one.may("lessons:change")]


def number_in(told: QueryDict, name: str) -> int:
    """A whole number of a form; DeskError for anything else."""
    value = told.get(name, "")
    if not (value.isascii() and value.isdecimal()) or len(value) > 18:
        raise DeskError(_("Choose one of the offered values."), f"{name} {value[:40]!r}")
    return int(value)


def day_in(told: QueryDict, name: str) -> date | None:
    """A day of a form; None where it is left open."""
    value = told.get(name, "").strip()
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as problem:
        raise DeskError(_("This date cannot be read."), f"{name} {value[:40]!r}") from problem


def person_in(told: QueryDict, name: str) -> Agent | None:
    """Somebody of the desk, chosen in a form; None where nobody is."""
    return team.person(number_in(told, name)) if told.get(name) else None
