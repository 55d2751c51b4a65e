"""Every mail accounted for: what the mailbox holds against what we fetched, stored, placed, set aside; and what could not be read."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from opora.channels.email import queries as email
from opora.kernel.access import demand
from opora.messages import actions as mail
from opora.messages import queries as messages
from opora.messages.models import Parcel

ROWS = 50


@login_required
@require_GET
def mail_counts(request: HttpRequest) -> HttpResponse:
    """The counts per mailbox and folder, and the list of what could not be read."""
    by: Any = request.user
    demand(by, "messages:reconcile")
    seen = set(messages.mailbox_ids(for_=by))
    unread = messages.parcels(for_=by, state=Parcel.State.FAILED)
    context = {
        "counts": [one for one in messages.reconciliation() if one.mailbox is None or one.mailbox.pk in seen],
        "folders": [one for one in email.reconciliation() if one.mailbox.pk in seen],
        "page": Paginator(unread, ROWS).get_page(request.GET.get("page")),
        "retried": request.GET.get("retried", ""),
    }
    return render(request, "setup/mail_counts.html", context)


@login_required
@require_POST
def retry(request: HttpRequest) -> HttpResponse:
    """Read some, or everything that could not be read, once more."""
    by: Any = request.user
    demand(by, "messages:reconcile")
    asked = [int(one) for one in request.POST.getlist("id") if one.isdigit() and len(one) < 19]
    open_to_me = messages.parcels(for_=by, state=Parcel.State.FAILED)
    ids = open_to_me.filter(pk__in=asked) if asked else open_to_me
    taken = mail.retry_parcels(list(ids.values_list("pk", flat=True)), by=by)
    return redirect(f"/setup/counts/?retried={taken}")
