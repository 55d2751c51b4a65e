"""Comments and reviews brought as a file, for sites that tell nothing by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opora.channels.social.records import LARGEST, import_records
from opora.kernel.access import absent, demand
from opora.kernel.errors import DeskError
from opora.messages import queries as messages
from opora.messages.accounts import account_of
from opora.messages.models import ChannelAccount
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.shell.rail import rail

MOST_BAD_ROWS = 50


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a file: how many were new, here already, not readable; of the last the first by line."""

    new: int
    known: int
    bad: int
    lines: tuple[tuple[int, str], ...]


@login_required
@require_http_methods(["GET", "POST"])
def records(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose a file; what could not be read is named by line."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "import:run")
    box = messages.mailboxes(for_=by).filter(pk=pk, channel="feed").first()
    account = account_of(box.pk) if box else None
    if box is None or account is None:
        raise absent("Mailbox", pk)
    context: dict[str, Any] = {"box": box, "done": None, "problem": "", "rail": rail(request, area="settings")}
    if request.method == "POST":
        try:
            context["done"] = _taken(request, account, by)
        except DeskError as problem:
            if problem.status != 400:
                raise
            context["problem"] = problem.sentence
    return render(request, "wall/records.html", context, status=400 if context["problem"] else 200)


def _taken(request: HttpRequest, account: ChannelAccount, by: Agent) -> Done:
    file = request.FILES.get("file")
    if file is None:
        raise DeskError(_("Choose a file first."), "comments without a file")
    now = team.local_now()
    new, reading = import_records(account, file.read(LARGEST + 1), by=by, at=now)
    return Done(new, len(reading.said) - new, len(reading.problems), reading.problems[:MOST_BAD_ROWS])
