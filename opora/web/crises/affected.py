"""Whom it hit: the list with its reasons; people are moved in and out, several at once, by keyboard too."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.cases import queries as cases
from opora.crises.actions.affected import move, needs_no_follow_up, take_in
from opora.crises.models import Affected, Crisis
from opora.crises.queries import affected as queries
from opora.crises.queries.closing import against_closing
from opora.crises.queries.crises import crisis as crisis_of
from opora.kernel.errors import DeskError
from opora.messages.channels import channel as channel_of
from opora.team.models import Agent
from opora.web.crises.reasons import why
from opora.web.shell.rail import rail

PAGE = 100
SHOWN = {
    "hit": gettext_lazy("Hit"),
    "open": gettext_lazy("Without a last word"),
    "calls": gettext_lazy("Called"),
    "out": gettext_lazy("About something else"),
    "all": gettext_lazy("All"),
}


@login_required
@require_http_methods(["GET", "POST"])
def affected(request: HttpRequest, crisis: int) -> HttpResponse:
    """The list; a POST moves those who are picked."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = crisis_of(crisis, for_=reader)
    if request.method == "POST":
        _act(request, reader)
        return redirect(f"{request.path}?{request.GET.urlencode()}" if request.GET else request.path)
    return render(request, "crises/affected.html", _context(request, row, reader))


@login_required
@require_POST
def take_case_in(request: HttpRequest, crisis: int) -> HttpResponse:
    """Somebody whom the desk did not find, by the number of their case."""
    by: Agent = request.user  # type: ignore[assignment]
    number = request.POST.get("case", "").strip().lstrip("#")
    if not number.isdigit():
        raise DeskError(_("Write the number of the case, such as 1234."), f"case {number[:20]!r}")
    take_in(crisis_of(crisis, for_=by), cases.case(int(number), for_=by), by=by)
    return redirect("crisis_affected", crisis)


@login_required
@require_GET
def standing_against(request: HttpRequest, crisis: int) -> HttpResponse:
    """What still stands against closing, each point with the page where it is settled."""
    reader: Agent = request.user  # type: ignore[assignment]
    row = crisis_of(crisis, for_=reader)
    context = {"crisis": row, "points": against_closing(row), "counts": queries.counts(row), "rail": rail(request, area="crises")}
    return render(request, "crises/closing.html", context)


def _act(request: HttpRequest, by: Agent) -> None:
    """Out, in, or no follow-up with a reason, for each row that is picked."""
    act, reason = request.POST.get("act", ""), request.POST.get("why", "")
    picked = [one for one in request.POST.getlist("pick") if one.isdigit()]
    if not picked:
        raise DeskError(_("Pick somebody first."), f"{act!r} of nobody")
    for pk in picked:
        one = queries.one_affected(int(pk), for_=by)
        if act in ("out", "in"):
            move(one, out=act == "out", by=by)
        elif act == "no_follow_up" and len(reason.strip()) >= 3:
            needs_no_follow_up(one, reason, by=by)
        else:
            raise DeskError(_("Write why they need no follow-up."), f"{act!r} without a reason")


def _context(request: HttpRequest, row: Crisis, reader: Agent) -> dict[str, Any]:
    shown = request.GET.get("shown", "hit")
    channel = request.GET.get("channel", "")
    start = int(request.GET["from"]) if request.GET.get("from", "").isdigit() else 0
    found = queries.with_letter(queries.affected(row, for_=reader, shown=shown, channel=channel))
    rows = list(found[start : start + PAGE + 1])
    return {
        "crisis": row,
        "counts": queries.counts(row),
        "rows": [_row(one) for one in rows[:PAGE]],
        "more": start + PAGE if len(rows) > PAGE else None,
        "shown": shown,
        "channel": channel,
        "filters": SHOWN.items(),
        "channels": _channels(row, reader),
        "may_work": reader.may("crises:work"),
        "live_url": reverse("live"),
        "rail": rail(request, area="crises"),
    }


def _row(one: Affected) -> dict[str, Any]:
    known = channel_of(one.channel)
    return {
        "pk": one.pk,
        "name": one.customer.name or _("Without a name"),
        "url": reverse("case", args=[one.case_id]) if one.case_id else "",
        "channel": str(known.title) if known else one.channel,
        "icon": known.icon if known else "mail",
        "words": (one.message.reply or one.message.subject)[:160] if one.message else "",
        "why": why(one.why),
        "repeats": one.repeats,
        "is_out": one.is_out,
        "by": one.decided_by.name if one.decided_by else "",
        "state": _state(one),
        "no_follow_up": one.no_follow_up_reason,
    }


def _state(one: Affected) -> str:
    if one.followed_up_id:
        return _("followed up")
    if one.callback and one.callback.state in queries.REACHED:
        return _("reached by telephone")
    if getattr(one, "is_held", False):
        return _("a letter waits for a person")
    return _("answered") if one.answered_id else ""


def _channels(row: Crisis, reader: Agent) -> list[tuple[str, str]]:
    names = queries.affected(row, for_=reader, shown="all").order_by("channel").values_list("channel", flat=True).distinct()
    known = {name: channel_of(name) for name in names}
    return [(name, str(kind.title) if kind else name) for name, kind in known.items()]
