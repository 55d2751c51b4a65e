"""The frame of the settings pages: the rail, and the list of pages this person may open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from opora.team import queries
from opora.team.models import Agent

AREAS = ("/team/", "/setup/", "/sign-in/")
Entry = dict[str, Any]


def settings_frame(request: HttpRequest) -> dict[str, Any]:
    """A context processor: pages of the settings, also those that allauth draws, get their rail and neighbours."""
    agent = getattr(request, "user", None)
    if not isinstance(agent, Agent) or not request.path.startswith(AREAS):
        return {}
    return {"rail": rail(agent), "subpages": list(subpages(agent, request.path))}


def rail(agent: Agent) -> Entry:
    """The rail as it stands beside settings."""
    return {
        "home_url": "/",
        "areas": [
            {"label": _("Inbox"), "icon": "inbox", "url": "/", "key": "g i"},
            {"label": _("Settings"), "icon": "settings", "url": reverse("my_profile"), "key": "g s", "current": True},
        ],
        "groups": [],
        "person": person(agent),
    }


def person(agent: Agent) -> Entry:
    """Who is signed in, with the menu of their own pages; for the foot of every rail."""
    away = queries.is_away(agent)
    return {
        "name": agent.name,
        "state": pgettext("state of a person", "Away") if away else "",
        "menu": [
            {"label": _("My settings"), "icon": "user", "url": reverse("my_profile"), "command": True},
            {"label": _("I am away…"), "icon": "clock", "url": reverse("absences"), "command": True},
            {"label": _("Sign out"), "icon": "lock", "url": reverse("account_logout"), "divider": True, "command": True},
        ],
    }


def subpages(agent: Agent, path: str) -> Iterator[Entry]:
    """The pages this person may open, with the current one marked."""
    for label, icon, url, permission in _pages():
        if not permission or agent.may(permission):
            yield {"label": label, "icon": icon, "url": url, "current": path.startswith(url)}


def _pages() -> list[tuple[str, str, str, str]]:
    return [
        (_("Me"), "user", reverse("my_profile"), ""),
        (_("What I hear of"), "bell", reverse("my_notifications"), ""),
        (_("Password"), "lock", reverse("account_change_password"), ""),
        (_("Second factor"), "shield-alert", reverse("mfa_index"), ""),
        (_("Where I am signed in"), "globe", reverse("usersessions_list"), ""),
        (_("People"), "users", reverse("people"), ""),
        (_("Absences"), "clock", reverse("absences"), ""),
        (_("Saved replies"), "sticky-note", reverse("saved_replies"), ""),
        (_("Desk"), "house", reverse("desk"), "desk:change"),
        (_("Mailboxes"), "mail", reverse("mailboxes"), "mailboxes:change"),
        (_("Blocklist"), "ban", reverse("blocklist"), "messages:block"),
        (_("Imports"), "download", reverse("imports"), "import:run"),
        (_("Mail counts"), "chart-no-axes-column", reverse("mail_counts"), "messages:reconcile"),
        (_("Audit log"), "history", reverse("audit_log"), "audit:read"),
    ]
