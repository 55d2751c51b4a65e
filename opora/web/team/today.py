"""My day: hard contacts, for my eyes only, and the breather one takes by one click."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from opora.callbacks import queries as callbacks
from opora.cases import actions as write
from opora.cases import queries as cases
from opora.cases.models import HardContact
from opora.crises.queries.duty import on_duty
from opora.team import actions, queries
from opora.team.models import Agent


@login_required
@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """How many there were, where they lie, and a breather."""
    by: Agent = request.user  # type: ignore[assignment]
    contacts = list(cases.hard_contacts(for_=by))
    calls = list(callbacks.upset_calls_today(for_=by))
    others = [one for one in on_duty() if one.pk != by.pk and one.pk not in queries.breathers()]
    context = {
        "contacts": contacts,
        "calls": calls,
        "count": len(contacts) + len(calls),
        "back_at": queries.breather_of(by),
        "others": others,
        "hows": HardContact.How.choices,
    }
    return render(request, "team/today.html", context)


@login_required
@require_POST
def state(request: HttpRequest, message: int) -> HttpResponse:
    """How I was before an upset message, or am after it: one tap each, and the same tap takes it back."""
    by: Agent = request.user  # type: ignore[assignment]
    when, _colon, how = request.POST.get("state", "").partition(":")
    write.note_state(message, when, how, by=by)
    return redirect("my_today")


@login_required
@require_POST
def breather(request: HttpRequest) -> HttpResponse:
    """Begin five minutes, or end them."""
    by: Agent = request.user  # type: ignore[assignment]
    if request.POST.get("act") == "end":
        actions.stop_breather(by=by)
    else:
        actions.start_breather(by=by)
    return redirect("my_today")
