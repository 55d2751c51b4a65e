"""The rail of every page: areas, views with counts, mailboxes, the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from opora.callbacks import queries as callbacks
from opora.cases import queries as cases
from opora.crises.queries import crises
from opora.messages import queries as messages
from opora.messages.channels import known_channels
from opora.messages.models import Mailbox
from opora.replies import queries as replies
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.shell.addresses import reverse
from opora.web.shell.words import once_a_language

ICONS = {
    "mine": "user-round",
    "unassigned": "hand",
    "open": "inbox",
    "mentions": "at-sign",
    "drafts": "file-pen-line",
    "waiting": "hourglass",
    "asleep": "alarm-clock",
    "late": "clock-alert",
    "first_late": "clock-alert",
    "trouble": "triangle-alert",
    "all": "list",
    "closed": "circle-check",
    "set_aside": "shield-alert",
}
KEYS = {"mine": "g m", "unassigned": "g u", "open": "g o", "late": "g l", "drafts": "g d", "waiting": "g w", "closed": "g x", "all": "g a"}


BROKEN = ("late", "first_late", "trouble")
SHOWN_WHEN_FULL = ("first_late", "mentions", "trouble")


@once_a_language
def view_names() -> Mapping[str, str]:
    """The views of the rail, in order, in the reader's language."""
    return {
        "mine": _("Mine"),
        "unassigned": _("Nobody has it"),
        "open": _("Our turn"),
        "late": _("Late"),
        "first_late": _("First answer late"),
        "mentions": _("Mentions"),
        "drafts": _("Drafts"),
        "waiting": _("Waiting for others"),
        "asleep": _("Snoozed"),
        "trouble": _("Not delivered"),
        "all": _("All open"),
        "closed": pgettext("list of cases", "Closed"),
        "set_aside": _("Set aside"),
    }


def rail(request: HttpRequest, *, area: str = "inbox", view: str = "") -> dict[str, Any]:
    """The rail's context (see rail.html). Counts stop at 1,000."""
    reader: Agent = request.user  # type: ignore[assignment]
    boxes = messages.open_mailboxes(for_=reader)
    return {
        "home_url": reverse("inbox"),
        "new_url": reverse("new_message"),
        "alarm_url": reverse("raise_alarm"),
        "handbook_url": reverse("handbook"),
        "handbook_current": area == "handbook",
        "areas": _areas(reader, boxes, area, view),
        "views_url": f"{reverse('rail')}?{urlencode({'area': area, 'view': view})}",
        "groups": _groups(reader, boxes, view),
        "person": person(reader),
    }


def _areas(reader: Agent, boxes: Sequence[Mailbox], area: str, view: str) -> list[dict[str, Any]]:
    unread = team.unread_notifications(for_=reader)
    areas: list[dict[str, Any]] = [
        {"key": "inbox", "label": _("Inbox"), "icon": "inbox", "url": reverse("inbox"), "shortcut": "g i"},
        {"key": "promises", "label": _("Promises"), "icon": "calendar-clock", "url": reverse("promises"), "shortcut": "g p"},
        {"key": "followups", "label": _("Follow-ups"), "icon": "refresh-cw", "url": reverse("followups"), "shortcut": "g f"},
        *_telephone(reader, boxes),
        _crises(),
        {"key": "plans", "label": pgettext("what to do", "Plans"), "icon": "list-checks", "url": reverse("plans"), "shortcut": "g h"},
        {"key": "customers", "label": _("Customers"), "icon": "users", "url": reverse("customers"), "shortcut": "g c"},
        {"key": "quality", "label": _("Quality"), "icon": "star", "url": reverse("my_quality"), "shortcut": "g q"},
        {"key": "news", "label": _("News for me"), "icon": "bell", "url": reverse("notifications"), "shortcut": "g n", "count": unread},
        {"key": "settings", "label": _("Settings"), "icon": "settings", "url": reverse("my_profile"), "shortcut": "g s"},
    ]
    if any(one.public for one in known_channels()):
        areas.insert(1, {"key": "wall", "label": _("Public wall"), "icon": "globe", "url": reverse("wall"), "shortcut": "g b"})
    return [{**one, "key": one["shortcut"], "current": ("area" if view else True) if one["key"] == area else False} for one in areas]


def _crises() -> dict[str, Any]:
    """How many crises go on; amber while one does."""
    now = crises.count_not_over()
    area = {"key": "crises", "label": _("Crises"), "icon": "life-buoy", "url": reverse("crises"), "shortcut": "g k"}
    return {**area, "count": now, "late": now > 0}


def _telephone(reader: Agent, boxes: Sequence[Mailbox]) -> list[dict[str, Any]]:
    """Only a desk with a telephone line has callers to call back."""
    if not any(box.channel == "phone" for box in boxes):
        return []
    due = callbacks.count_due(for_=reader)
    area = {"key": "callbacks", "label": _("Callbacks"), "icon": "phone", "url": reverse("callbacks"), "shortcut": "g t"}
    return [{**area, "count": due, "late": due > 0}]


def _groups(reader: Agent, open_boxes: Sequence[Mailbox], chosen: str) -> list[dict[str, Any]]:
    numbers = cases.counts(for_=reader)
    numbers["drafts"] = replies.count_my_drafts(for_=reader)
    views = [
        {
            "label": name,
            "icon": ICONS[key],
            "url": reverse("list", args=[key]),
            "key": KEYS.get(key, ""),
            "current": key == chosen,
            "count": numbers.get(key, 0),
            "late": key in BROKEN,
        }
        for key, name in view_names().items()
        if key not in SHOWN_WHEN_FULL or numbers.get(key) or key == chosen
    ]
    boxes = [
        {
            "label": box.name,
            "icon": "mail",
            "url": f"{reverse('list', args=['open'])}?mailbox={box.pk}",
            "current": chosen == f"box-{box.pk}",
        }
        for box in open_boxes
    ]
    kept = [
        {"label": one.name, "icon": "bookmark", "url": kept_address(one.query), "current": chosen == f"kept-{one.pk}"}
        for one in cases.saved_views(for_=reader)
    ]
    groups = [
        {"label": pgettext("group of lists", "Views"), "views": views},
        {"label": _("My views"), "views": kept},
        {"label": _("Mailboxes"), "views": boxes},
    ]
    return [group for group in groups if group["views"]]


def kept_address(query: dict[str, str]) -> str:
    """Where a kept search or filter leads: `{"q": words}` or `{"view": list, and its filters}`."""
    if "q" in query:
        return f"{reverse('search')}?{urlencode({'q': query['q']})}"
    filters = {key: value for key, value in query.items() if key != "view"}
    address = reverse("list", args=[query.get("view", "open")])
    return f"{address}?{urlencode(filters)}" if filters else address


def person(reader: Agent) -> dict[str, Any]:
    """Who is signed in, with the menu of their own pages."""
    return {
        "name": reader.name,
        "state": _state(reader),
        "menu": [
            {"label": _("My settings"), "icon": "user", "url": reverse("my_profile"), "command": True},
            {"label": _("My day and a breather"), "icon": "hourglass", "url": reverse("my_today"), "command": True, "key": "g z"},
            {"label": _("Offered to me"), "icon": "hand", "url": reverse("hand_overs"), "command": True},
            {"label": _("I am away…"), "icon": "clock", "url": reverse("absences"), "command": True},
            {"label": _("Something may go wrong…"), "icon": "layers", "url": reverse("propose_scenario"), "command": True},
            {"label": _("Sign out"), "icon": "lock", "url": reverse("account_logout"), "divider": True, "command": True},
        ],
    }


def _state(reader: Agent) -> str:
    """Away, or when they are back from a breather."""
    is_away, back_at = team.whereabouts(reader)
    if back_at:
        return _("back at %(time)s") % {"time": f"{back_at.astimezone(team.working_time().zone):%H:%M}"}
    return pgettext("state of a person", "Away") if is_away else ""
