"""A case as a page, or as panes beside the list."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from opora.cases import actions, queries
from opora.cases.models import Case
from opora.kernel.db.there import looked
from opora.team import actions as team
from opora.team.models import Agent
from opora.web.case.composer import composer
from opora.web.case.conversation import conversation
from opora.web.case.side import side
from opora.web.inbox.lists import LAST_VIEW, list_context
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail, view_names


@login_required
@require_GET
def case_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole page, or with X-Opora-Panes the conversation and the side. Prefetching (X-Opora-Ahead) leaves no trace."""
    reader: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=reader)
    if case.pk != pk:
        return redirect("case", pk=case.pk)
    with _looked(case, reader):
        if not request.headers.get("X-Opora-Ahead"):
            actions.mark_read(case, by=reader)
            team.mark_read(by=reader, path=reverse("case", args=[pk]))
        if request.headers.get("X-Opora-Panes"):
            return render(request, "case/panes.html", panes(case, reader))
        return render(request, "case/page.html", _frame(request, case, reader))


def _frame(request: HttpRequest, case: Case, reader: Agent) -> dict[str, Any]:
    view = request.session.get(LAST_VIEW, "mine")
    view = view if view in view_names() else "mine"
    return {
        **panes(case, reader),
        "rail": rail(request, view=view),
        "list": list_context(request, view, reader, current=case.pk),
        "live_url": reverse("live"),
        "pane": "conversation",
    }


def _looked(case: Case, reader: Agent) -> AbstractContextManager[None]:
    """While a page is put together: of all that might be said about a case, most is not there."""
    return looked(case=case.pk, customer=case.customer_id, reader=reader.pk, desk=1)


def panes(case: Case, reader: Agent, kind: str = "") -> dict[str, Any]:
    """Everything the conversation and the side need, each room's queries asked once; `kind` of words the composer opens with."""
    with _looked(case, reader):
        talk = conversation(case, reader)
        return {**talk, "composer": composer(case, reader, kind, said=talk["said"]), "side": side(case, reader)}


def shown(request: HttpRequest, case: Case, reader: Agent, *, toast: dict[str, Any] | None = None, draft_back: str = "") -> HttpResponse:
    """The answer to an act on a case: its panes, and a sentence. `draft_back` (a kind of draft) puts the stored one into the
    open composer, which is otherwise never touched."""
    fresh = queries.case(case.pk, for_=reader)
    if not request.headers.get("X-Requested-With"):
        return redirect("case", pk=fresh.pk)
    context = panes(fresh, reader, draft_back)
    if draft_back and context["composer"]:
        context["composer"] = {**context["composer"], "replace": True}
    return render(request, "case/panes.html", {**context, "toast": toast, "draft_back": draft_back})
