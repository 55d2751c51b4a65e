"""The frame of the settings pages: the rail, and the list of pages this person may open."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from opora.team.models import Agent
from opora.web.shell.rail import rail

AREAS = ("/team/", "/setup/", "/sign-in/")
Entry = dict[str, Any]


def settings_frame(request: HttpRequest) -> dict[str, Any]:
    """A context processor: pages of the settings, also those that allauth draws, get their rail and neighbours."""
    agent = getattr(request, "user", None)
    if not isinstance(agent, Agent) or not request.path.startswith(AREAS):
        return {}
    return {
        "rail": SimpleLazyObject(lambda: rail(request, area="settings")),
        "subpages": subpages(agent, request.path),
        "live_url": "/live/",
    }


def subpages(agent: Agent, path: str) -> list[Entry]:
    """The pages this person may open, with the current one marked."""
    allowed = [page for page in _pages() if not page[3] or agent.may(page[3])]
    current = max((url for _label, _icon, url, _permission in allowed if path.startswith(url)), key=len, default="")
    return [{"label": label, "icon": icon, "url": url, "current": url == current} for label, icon, url, _permission in allowed]


def _pages() -> list[tuple[str, str, str, str]]:
    return [
        (_("Me"), "user", reverse("my_profile"), ""),
        (_("My day"), "hourglass", reverse("my_today"), ""),
        (_("What I hear of"), "bell", reverse("my_notifications"), ""),
        (_("When it is urgent"), "alarm-clock", reverse("ringing"), ""),
        (_("Password"), "lock", reverse("account_change_password"), ""),
        (_("Second factor"), "shield-alert", reverse("mfa_index"), ""),
        (_("Where I am signed in"), "globe", reverse("usersessions_list"), ""),
        (_("People"), "users", reverse("people"), ""),
        (_("Absences"), "clock", reverse("absences"), ""),
        (_("Saved replies"), "sticky-note", reverse("saved_replies"), ""),
        (_("Coach"), "shield-alert", reverse("coach_rules"), "coach:change"),
        (_("House rules"), "list", reverse("house_rules"), "coach:change"),
        (_("Desk"), "house", reverse("desk"), "desk:change"),
        (_("Working hours"), "alarm-clock", reverse("hours"), "desk:change"),
        (_("Clocks"), "clock", reverse("clocks"), "desk:change"),
        (_("Mailboxes"), "mail", reverse("mailboxes"), "mailboxes:change"),
        (_("Channels"), "message-circle", reverse("channels"), "mailboxes:change"),
        (_("Blocklist"), "ban", reverse("blocklist"), "messages:block"),
        (_("Imports"), "download", reverse("imports"), "import:run"),
        (_("Mail counts"), "chart-no-axes-column", reverse("mail_counts"), "messages:reconcile"),
        (_("Audit log"), "history", reverse("audit_log"), "audit:read"),
    ]
