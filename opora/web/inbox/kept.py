"""Keeping a search or a filtered list in the rail, and taking it out again."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from opora.cases import actions, queries
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import kept_address, rail


@login_required
def keep(request: HttpRequest) -> HttpResponse:
    """Give what one looks at a name; its address comes along as the query of this page."""
    by: Agent = request.user  # type: ignore[assignment]
    wishes = {key: request.GET[key] for key in queries.KEPT if request.GET.get(key)}
    problem = ""
    if request.method == "POST":
        try:
            view = actions.keep_view(request.POST.get("name", ""), wishes, by=by, shared=bool(request.POST.get("shared")))
            return redirect(kept_address(view.query))
        except DeskError as refused:
            problem = refused.sentence
    context = {"problem": problem, "name": request.POST.get("name") or wishes.get("q", ""), "back_url": kept_address(wishes)}
    return render(request, "inbox/keep.html", {**context, "rail": rail(request)}, status=400 if problem else 200)


@login_required
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one's own view out of the rail."""
    actions.forget_view(pk, by=request.user)  # type: ignore[arg-type]
    return redirect("inbox")


def keeping(query: dict[str, str], reader: Agent) -> dict[str, Any]:
    """What the list offers for a search or filter: `keep_url`, or `forget_url` when it is one's own already."""
    kept = next((one for one in queries.saved_views(for_=reader) if one.query == query), None)
    if kept is None:
        return {"keep_url": f"{reverse('keep_view')}?{urlencode(query)}", "forget_url": "", "chosen": ""}
    mine = kept.owner_id == reader.pk
    return {"keep_url": "", "forget_url": reverse("forget_view", args=[kept.pk]) if mine else "", "chosen": f"kept-{kept.pk}"}
