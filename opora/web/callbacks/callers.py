"""Who is on the line: small cards on every page that steal nothing, and the page of one call with its note."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from opora.callbacks import actions, queries
from opora.kernel.errors import DeskError
from opora.messages import actions as messages
from opora.messages import queries as message_queries
from opora.team.models import Agent
from opora.web.callbacks.acting import moment_in
from opora.web.callbacks.rows import card_row
from opora.web.shell.rail import rail
from opora.web.team.answers import form_page


class NoteForm(forms.Form):
    """What was said."""

    text = forms.CharField(
        label=gettext_lazy("Call note"), max_length=10_000, widget=forms.Textarea(attrs={"rows": 6, "autofocus": True, "data-submits": ""})
    )


@login_required
@require_GET
def now(request: HttpRequest) -> HttpResponse:
    """The cards of the calls this person should see; asked for again whenever a call changes."""
    reader = _by(request)
    cards = [card_row(one, reader) for one in queries.cards(queries.ringing_for(reader), for_=reader)]
    answer = render(request, "callbacks/callers.html", {"cards": cards})
    answer.headers["Cache-Control"] = "no-store"
    return answer


@login_required
@require_POST
def took(request: HttpRequest, pk: int) -> HttpResponse:
    """I have this caller on the line; then the page of the call."""
    by = _by(request)
    one = message_queries.call(pk, for_=by)
    messages.took_call(one, by=by)
    return redirect("call", pk=pk)


@login_required
@require_http_methods(["GET", "POST"])
def call(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about the caller, and the note of what was said."""
    by = _by(request)
    one = message_queries.call(pk, for_=by)
    form = NoteForm(request.POST or None)

    def write(answers: dict[str, Any]) -> None:
        if actions.write_call_note(one, answers["text"], by=by) is None:
            raise DeskError(_("The call is not in a case yet. Keep your words here and press again in a moment."), f"note to call {one.pk}")

    context = {
        "card": card_row(queries.card(one, for_=by), by),
        "call": one,
        "live_url": reverse("live"),
        "rail": rail(request, area="callbacks"),
    }
    return form_page(request, "callbacks/call.html", form, write, context=context)


@login_required
@require_POST
def promise(request: HttpRequest, pk: int) -> HttpResponse:
    """ "I will call you back at 14:30", in one click."""
    by = _by(request)
    one = message_queries.call(pk, for_=by)
    at = moment_in(request.POST.get("at", ""))
    if at is None:
        raise DeskError(_("Choose a time."), f"promise to call {pk} without a time")
    messages.took_call(one, by=by)
    actions.promise_call(one.mailbox, one.number, at, by=by, name=one.caller_name)
    return redirect("callbacks")


@login_required
@require_POST
def shown(request: HttpRequest) -> HttpResponse:
    """Whether I see who is calling."""
    actions.show_callers(request.POST.get("show") == "1", by=_by(request))
    return redirect("callbacks")


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]
