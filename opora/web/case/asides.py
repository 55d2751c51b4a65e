"""From public to private: one page with both answers, one press that sends them; and the link that both cases show."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opora.cases import queries
from opora.cases.models import Case
from opora.cases.queries.asides import other_sides
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.messages.channels import channel
from opora.replies import actions
from opora.replies.actions.moving import Words, prepared_words, public_way
from opora.replies.actions.moving import move_to_private as move
from opora.replies.ways import private_ways
from opora.team.models import Agent
from opora.web.case.coaching import decisions, held_context
from opora.web.case.composer import newest_seen, way_context
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

LONGEST = 10_000


@login_required
@require_http_methods(["GET", "POST"])
def move_to_private(request: HttpRequest, pk: int) -> HttpResponse:
    """Both answers, prepared and to be changed; afterwards the private case."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "cases:reply")
    case = queries.case(pk, for_=by)
    if public_way(case) is None:
        raise DeskError(_("There is nothing public to answer here."), f"case {pk} is not public")
    stopped: dict[str, Any] = {}
    words, status = _words(request, case, by), 200
    if request.method == "POST":
        seen = request.POST.get("seen", "")
        try:
            moved = move(case, words, by=by, seen_up_to=int(seen) if seen.isdigit() else 0, decisions=decisions(request.POST))
            return redirect("case", pk=moved.case.pk)
        except actions.Held as problem:
            stopped, status = {"held": held_context(request, problem, "")}, 409
        except DeskError as problem:
            if problem.status not in (400, 409):
                raise
            stopped, status = {"problem": problem.sentence}, problem.status
    return render(request, "case/private.html", {**_page(request, case, words), **stopped}, status=status)


def _words(request: HttpRequest, case: Case, by: Agent) -> Words:
    if request.method == "POST":
        return Words(*(request.POST.get(name, "").strip()[:LONGEST] for name in ("public", "private", "way")))
    public, private = prepared_words(case, by=by)
    return Words(public, private, next((one.name for one in private_ways(case) if one.window.open), ""))


def _page(request: HttpRequest, case: Case, words: Words) -> dict[str, Any]:
    said = queries.said_in(case.pk)
    newest = next((one for one in reversed(said) if one.direction == "in"), None)
    public = public_way(case)
    return {
        "case": case,
        "words": words,
        "ways": [way_context(one, chosen=one.name == words.way) for one in private_ways(case)],
        "public": {"label": str(public.channel.title), "longest": public.channel.longest} if public else None,
        "newest": newest,
        "seen": request.POST.get("seen") or newest_seen(said),
        "rail": rail(request),
    }


def may_go_aside(case: Case, reader: Agent) -> bool:
    """Whether this is a public case of which one could speak in private."""
    kind = channel(case.channel)
    return bool(kind and kind.public and kind.sends and reader.may("cases:reply") and case.state != Case.State.JOINED)


def linked(case: Case, reader: Agent) -> list[dict[str, Any]]:
    """The other side of a public or private case; other cases are not asked about."""
    kind = channel(case.channel)
    if case.public_case_id is None and not (kind and kind.public):
        return []
    return [
        {
            "label": _("In public: #%(number)d") % {"number": one.pk}
            if one.pk == case.public_case_id
            else _("In private: #%(number)d") % {"number": one.pk},
            "icon": "globe" if one.pk == case.public_case_id else "lock",
            "url": reverse("case", args=[one.pk]),
        }
        for one in other_sides(case, for_=reader)
    ]
