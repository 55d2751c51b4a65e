"""The lists: a view of the rail, the search, drafts."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from opora.cases import queries as cases
from opora.messages import queries as messages
from opora.replies import queries as replies
from opora.team.models import Agent
from opora.web.inbox.kept import keeping
from opora.web.inbox.presenting import hit_rows, looked_lines, row, rows
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail, view_names

LAST_VIEW = "list"


@login_required
@require_GET
def inbox(request: HttpRequest) -> HttpResponse:
    """The list this person looked at last, or Mine."""
    view = request.session.get(LAST_VIEW, "mine")
    return redirect("list", view=view if view in view_names() else "mine")


@login_required
@require_GET
def listing(request: HttpRequest, view: str) -> HttpResponse:
    """One view of the rail. With `after` only the further rows, with panes only the list."""
    reader: Agent = request.user  # type: ignore[assignment]
    if view not in view_names():
        return redirect("inbox")
    if not request.headers.get("X-Opora-Panes") and request.session.get(LAST_VIEW) != view:
        request.session[LAST_VIEW] = view
    context = list_context(request, view, reader)
    if request.GET.get("after"):
        return render(request, "inbox/more.html", {"list": context})
    return _answer(request, context, context["chosen"] or view)


def _answer(request: HttpRequest, context: dict[str, Any], view: str) -> HttpResponse:
    if request.headers.get("X-Opora-Panes"):
        return render(request, "inbox/panes.html", {"list": context})
    frame = {"list": context, "rail": rail(request, view=view), "live_url": reverse("live"), "side_folded": True}
    return render(request, "inbox/page.html", frame)


def list_context(request: HttpRequest, view: str, reader: Agent, *, current: int = 0) -> dict[str, Any]:
    """The list pane (see list.html)."""
    wishes = {key: request.GET.get(key, "") for key in ("mailbox", "tag", "longest")}
    kept = {key: value for key, value in wishes.items() if value}
    address = reverse("list", args=[view])
    here = f"{address}?{urlencode(kept)}" if kept else address
    if view == "drafts":
        drafts = list(replies.my_drafts(for_=reader))
        lines, more = [row(one.case, one, reader=reader, current=current) for one in drafts], ""
    else:
        mailbox = int(wishes["mailbox"]) if wishes["mailbox"].isdigit() else None
        page = cases.listing(
            view, for_=reader, after=request.GET.get("after", ""), mailbox=mailbox, tag=wishes["tag"],
            longest_first=bool(wishes["longest"]),
        )  # fmt: skip
        lines = rows(page.rows, reader=reader, current=current)
        more = f"{address}?{urlencode({**kept, 'after': page.next})}" if page.next else ""
    return {
        "title": view_names()[view],
        "count": None,
        "url": here,
        "fetch_url": here,
        "topics": "list case message presence",
        "search": search_context("", _filters(kept, address, reader)),
        "orders": _orders(address, kept),
        "rows": lines,
        "more_url": more,
        "bulk": bulk_actions(view),
        "empty": _empty(view),
        **_kept(view, kept, reader),
    }


def _kept(view: str, kept: dict[str, str], reader: Agent) -> dict[str, Any]:
    """What can be kept, and which entry of the rail this list is when it is not the whole view."""
    if not kept:
        return {"keeping": None, "chosen": ""}
    offer = keeping({"view": view, **kept}, reader)
    box = f"box-{kept['mailbox']}" if view == "open" and list(kept) == ["mailbox"] else ""
    return {"keeping": offer, "chosen": offer["chosen"] or box}


def search_context(value: str, filters: list[dict[str, str]]) -> dict[str, Any]:
    """The search line."""
    return {"url": reverse("search"), "clear_url": reverse("inbox"), "value": value, "filters": filters}


def _filters(kept: dict[str, str], address: str, reader: Agent) -> list[dict[str, str]]:
    def without(key: str) -> str:
        rest = {name: value for name, value in kept.items() if name != key}
        return f"{address}?{urlencode(rest)}" if rest else address

    found = []
    if kept.get("mailbox", "").isdigit():
        box = messages.mailboxes(for_=reader).filter(pk=int(kept["mailbox"])).first()
        found.append({"label": box.name if box else _("Mailbox"), "remove_url": without("mailbox")})
    if "tag" in kept:
        found.append({"label": kept["tag"], "remove_url": without("tag")})
    return found


def _orders(address: str, kept: dict[str, str]) -> list[dict[str, Any]]:
    rest = {key: value for key, value in kept.items() if key != "longest"}
    newest = f"{address}?{urlencode(rest)}" if rest else address
    longest = f"{address}?{urlencode({**rest, 'longest': '1'})}"
    return [
        {"label": _("Newest first"), "url": newest, "chosen": "longest" not in kept},
        {"label": _("Longest waiting first"), "url": longest, "chosen": "longest" in kept},
    ]


def bulk_actions(view: str) -> list[dict[str, str]]:
    """What can be done with picked rows."""
    if view == "set_aside":
        return [{"label": _("Not spam"), "icon": "inbox", "url": reverse("picked", args=["not-spam"])}]
    return [
        {"label": _("Take"), "icon": "user-check", "url": reverse("picked", args=["take"])},
        {"label": _("Close"), "icon": "circle-check", "url": reverse("picked", args=["close"]), "key": "e"},
        {"label": _("Join into one"), "icon": "merge", "url": reverse("picked", args=["join"]), "key": "Shift+J"},
        {"label": _("Snooze until tomorrow"), "icon": "alarm-clock", "url": reverse("picked", args=["tomorrow"])},
        {"label": _("Spam"), "icon": "shield-alert", "url": reverse("picked", args=["spam"]), "tone": "danger"},
    ]


def _empty(view: str) -> dict[str, Any]:
    sentences = {
        "mine": _("Nothing waits for you. Take something nobody has yet."),
        "unassigned": _("Somebody has everything. Well done."),
        "drafts": _("No unsent words. What you begin to write is kept here."),
        "asleep": _("Nothing is snoozed. Press z in a case to see it again later."),
        "set_aside": _("No spam and no machine mail was set aside."),
        "closed": _("No case was closed yet."),
        "trouble": _("Everything we sent was taken."),
        "late": _("Nothing is late. That is the goal of the day."),
        "first_late": _("Nobody waits too long for a first answer."),
        "mentions": _("Nobody has called you with @ in a note."),
    }
    action = {"label": _("Nobody has it"), "url": reverse("list", args=["unassigned"]), "key": "g u"} if view == "mine" else None
    return {"icon": "inbox", "sentence": sentences.get(view, _("No case is here now.")), "action": action}


@login_required
@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """Search over everything that was said."""
    reader: Agent = request.user  # type: ignore[assignment]
    text = request.GET.get("q", "").strip()[:300]
    if not text:
        return redirect("inbox")
    number = request.GET.get("page", "0")
    page = min(int(number), 19) if number.isdigit() else 0
    hits, more = cases.search(text, for_=reader, page=page)
    address = reverse("search")
    context: dict[str, Any] = {
        "title": _("Found"),
        "count": None,
        "url": f"{address}?{urlencode({'q': text})}",
        "fetch_url": "",
        "search": search_context(text, []),
        "rows": hit_rows(hits, text, reader=reader),
        "more_url": f"{address}?{urlencode({'q': text, 'page': page + 1})}" if more else "",
        "bulk": bulk_actions("search"),
        "empty": {"icon": "search", "sentence": _("Nothing holds all these words. Try fewer, or only their beginnings."), "action": None},
        "looked": looked_lines(cases.looked(text, hits, for_=reader)) if not more else None,
    }
    if page:
        return render(request, "inbox/more.html", {"list": context})
    context["keeping"] = keeping({"q": text}, reader)
    return _answer(request, context, context["keeping"]["chosen"])


@login_required
@require_GET
def rail_views(request: HttpRequest) -> HttpResponse:
    """The areas and the views with their counts alone, fetched again when something changed; the page says where it stands."""
    shown = rail(request, area=request.GET.get("area", "inbox"), view=request.GET.get("view", ""))
    return render(request, "inbox/rail.html", {"rail": shown})
