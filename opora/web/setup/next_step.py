"""The last step of the first start: where mail comes from."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from opora.kernel.access import demand
from opora.team import actions
from opora.web.setup.mailboxes import AddressForm, make_and_detect
from opora.web.team.answers import acted, demand_known_fields


@login_required
@require_http_methods(["GET", "POST"])
def next_step(request: HttpRequest) -> HttpResponse:
    """Where mail comes from: a mailbox, an archive, or the demo world."""
    by: Any = request.user
    demand(by, "desk:change")
    form = AddressForm(request.POST or None)
    made: list[str] = []
    if request.method == "POST":
        demand_known_fields(request, form)
        if form.is_valid() and acted(form, lambda answers: made.append(make_and_detect(**answers, by=by))):
            return redirect(made[0])
    context = {"form": form, "step": 3, "wide": True, "has_demo": find_spec("opora.ops.demo") is not None}
    return render(request, "setup/next.html", context, status=400 if form.errors else 200)


@login_required
@require_POST
def demo(request: HttpRequest) -> HttpResponse:
    """Ask for the demo world; it arrives in the inbox within a minute or so."""
    by: Any = request.user
    actions.wish_for_demo(by=by)
    actions.finish_first_start(by=by)
    return redirect("/")


@login_required
@require_POST
def done(request: HttpRequest) -> HttpResponse:
    """Leave the wizard."""
    actions.finish_first_start(by=request.user)  # type: ignore[arg-type]
    return redirect("/")
