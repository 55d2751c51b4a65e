"""Another kind of words in the composer: passing a message on, and back to the answer."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.cases import queries
from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.replies import actions
from opora.replies import queries as replies
from opora.replies.recipients import newest
from opora.team.models import Agent
from opora.web.case.composer import composer


@login_required
@require_GET
def composer_of(request: HttpRequest, pk: int) -> HttpResponse:
    """The composer with what is stored of one kind, in place of the one on the page."""
    reader: Agent = request.user  # type: ignore[assignment]
    return _composer(request, queries.case(pk, for_=reader), request.GET.get("kind", ""))


@login_required
@require_POST
def forward(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin to pass a message on: the one named, else what was begun before, else the newest."""
    by: Agent = request.user  # type: ignore[assignment]
    case = queries.case(pk, for_=by)
    number = request.POST.get("message", "")
    begun = replies.my_draft(case, for_=by, kind="forward")
    if number.isdigit():
        actions.forward(queries.message(int(number), for_=by), case, by=by)
    elif begun is None or begun.answers_id is None:
        last = newest(case)
        if last is None:
            raise DeskError(_("There is no message here to pass on."), f"forward in case {pk}")
        actions.forward(last, case, by=by)
    return _composer(request, case, "forward")


@login_required
@require_POST
def ask_colleague(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin a note in which somebody is called with @; the case stays whose it is (S3-17)."""
    return _composer(request, queries.case(pk, for_=request.user), "note")  # type: ignore[arg-type]


def _composer(request: HttpRequest, case: Case, kind: str) -> HttpResponse:
    reader: Agent = request.user  # type: ignore[assignment]
    context = composer(case, reader, kind)
    if context is None:
        raise DeskError(_("This case was joined with another one. Write there."), f"composer of joined case {case.pk}")
    return render(request, "shell/composer.html", {"composer": {**context, "replace": True, "fresh": True}})
