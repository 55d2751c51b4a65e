"""What every page of quality shows around itself: the rail and the neighbouring pages this person may open."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from opora.team.models import Agent
from opora.web.shell.rail import rail


def page(request: HttpRequest, template: str, context: dict[str, Any], *, at: str, status: int = 200) -> HttpResponse:
    """Draw a page of quality; `at` names the neighbouring page it counts to."""
    reader: Agent = request.user  # type: ignore[assignment]
    around = {
        "rail": rail(request, area="quality"),
        "subpages": _neighbours(reader, at),
        "subpages_title": _("Quality"),
        "live_url": "/live/",
    }
    return render(request, template, {**around, **context}, status=status)


def _neighbours(reader: Agent, at: str) -> list[dict[str, Any]]:
    pages = [
        ("my_quality", _("My quality"), "user", ""),
        ("reviews", _("To review"), "eye", "quality:review"),
        ("calibration", _("Calibration"), "sliders-horizontal", "quality:review"),
        ("quality_of_people", _("One person"), "users", "quality:review"),
        ("house_rule_figures", _("House rules"), "chart-no-axes-column", ""),
    ]
    return [
        {"label": label, "icon": icon, "url": reverse(name), "current": name == at}
        for name, label, icon, permission in pages
        if not permission or reader.may(permission)
    ]
