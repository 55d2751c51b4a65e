"""A list of calls brought as a file, for exchanges that tell nothing by themselves."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opora.channels.phone.records import LARGEST, Imported, import_records
from opora.kernel.access import absent, demand
from opora.kernel.errors import DeskError
from opora.messages import queries as messages
from opora.messages.accounts import account_of
from opora.team.models import Agent
from opora.web.shell.rail import rail

MOST_BAD_ROWS = 50


@login_required
@require_http_methods(["GET", "POST"])
def records(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose a file; what could not be read is named by line."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "import:run")
    box = messages.mailboxes(for_=by).filter(pk=pk, channel="phone").first()
    account = account_of(box.pk) if box else None
    if box is None or account is None:
        raise absent("Mailbox", pk)
    done: Imported | None = None
    if request.method == "POST":
        file = request.FILES.get("file")
        if file is None:
            raise DeskError(_("Choose a file first."), "call records without a file")
        done = import_records(account, file.read(LARGEST + 1), by=by)
    context = {"box": box, "done": done, "bad": done.bad[:MOST_BAD_ROWS] if done else [], "rail": rail(request, area="settings")}
    return render(request, "callbacks/records.html", context)
