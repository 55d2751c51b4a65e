"""The queue: who is to be called now, by whom, and how today went."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from opora.callbacks import queries
from opora.callbacks.actions.calling import UNDO_WITHIN
from opora.callbacks.models import Callback, CallbackTry
from opora.crises.queries.callbacks import count_shares, shared_queue
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.callbacks.acting import is_mine_only
from opora.web.callbacks.rows import Row, callback_row, undo_row
from opora.web.shell.rail import rail

MOST_ROWS = 200
SETTLED_OF = timedelta(days=7)


@login_required
@require_GET
def callbacks(request: HttpRequest) -> HttpResponse:
    """Who waits, whom I am calling, what I said last and may take back."""
    reader = _reader(request)
    only_mine = is_mine_only(request.GET)
    rows = [callback_row(one, reader) for one in shared_queue(for_=reader, mine=only_mine)[:MOST_ROWS]]
    counts = queries.counts(team.start_of_today(), for_=reader)
    context = {
        "mine": _calling(reader),
        "only_mine": only_mine,
        "own_shares": count_shares(for_=reader),
        "has_shares": any(row["is_own_share"] or row["share_of"] for row in rows),
        "rows": [row for row in rows if not row["is_mine"]],
        "counts": counts,
        "reached": counts.of_today.get("reached", 0) + counts.of_today.get("came", 0),
        "written": counts.of_today.get("written", 0),
        "impossible": counts.of_today.get("impossible", 0),
        "undo": undo_row(_to_take_back(reader)),
        "reactions": Callback.Reaction.choices,
        "shows_callers": queries.sees_callers(reader),
        "may_call": reader.may("cases:reply"),
        "live_url": reverse("live"),
    }
    return render(request, "callbacks/queue.html", {**context, "rail": rail(request, area="callbacks")})


@login_required
@require_GET
def settled(request: HttpRequest) -> HttpResponse:
    """How the last seven days ended, withheld numbers too."""
    reader = _reader(request)
    rows = [callback_row(one, reader) for one in queries.settled_since(timezone.now() - SETTLED_OF, for_=reader)[:MOST_ROWS]]
    return render(request, "callbacks/settled.html", {"rows": rows, "rail": rail(request, area="callbacks")})


def _calling(reader: Agent) -> Row | None:
    """Whom they are calling, also where it is not their share."""
    one = queries.queue(for_=reader).filter(state=Callback.State.CALLING, taken_by=reader).first()
    return callback_row(one, reader) if one else None


def _to_take_back(reader: Agent) -> CallbackTry | None:
    mine = CallbackTry.objects.filter(by=reader, at__gte=timezone.now() - UNDO_WITHIN)
    return mine.select_related("callback").order_by("-pk").first()


def _reader(request: HttpRequest) -> Agent:
    return request.user  # type: ignore[return-value]
