"""What people do in the queue: take somebody, say what came of it, undo it."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.callbacks import actions, queries
from opora.kernel.errors import DeskError
from opora.team import queries as team
from opora.team.models import Agent


@login_required
@require_POST
def take(request: HttpRequest, pk: int) -> HttpResponse:
    """ "I call now", or not now after all."""
    by = _by(request)
    act = actions.let_go if request.POST.get("act") == "let_go" else actions.take
    act(queries.callback(pk, for_=by), by=by)
    return _to_the_queue(request)


@login_required
@require_POST
def result(request: HttpRequest, pk: int) -> HttpResponse:
    """Reached, no answer, wrong number; with their words, how they felt, a better time."""
    by = _by(request)
    told = request.POST
    actions.note_result(
        queries.callback(pk, for_=by),
        told.get("result", ""),
        by=by,
        words=told.get("words", ""),
        reaction=told.get("reaction", ""),
        best_at=moment_in(told.get("best_at", "")),
    )
    return _to_the_queue(request)


@login_required
@require_POST
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Nobody needs to call."""
    by = _by(request)
    actions.drop(queries.callback(pk, for_=by), by=by)
    return _to_the_queue(request)


@login_required
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """That was a slip of the finger."""
    by = _by(request)
    actions.take_result_back(queries.attempt(pk, for_=by), by=by)
    return _to_the_queue(request)


def _to_the_queue(request: HttpRequest) -> HttpResponse:
    """The queue as it was looked at: whole, or one's own share of it."""
    address = reverse("callbacks")
    return redirect(f"{address}?mine=1" if is_mine_only(request.POST) else address)


def is_mine_only(told: QueryDict) -> bool:
    """Whether somebody looks at their own share of the queue alone."""
    return told.get("mine") == "1"


def moment_in(told: str) -> datetime | None:
    """A time from a form: ISO with a zone from a button, without one as typed at the desk, or nothing."""
    if not told.strip():
        return None
    try:
        at = parse_datetime(told.strip())
    except ValueError:
        at = None
    if at is None:
        raise DeskError(_("This is no time. Choose one of the offered times, or a day and a time."), f"moment {told[:40]!r}")
    return at if timezone.is_aware(at) else at.replace(tzinfo=team.working_time().zone)


def _by(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]
