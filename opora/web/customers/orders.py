"""Importing orders from a CSV file."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opora.customers import actions
from opora.customers.actions.orders import COLUMNS
from opora.customers.models import Order
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.shell.rail import rail


@login_required
def orders_page(request: HttpRequest) -> HttpResponse:
    """The newest orders, and a form that takes a CSV file; a wrong line stops the whole file and is named."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "customers:read")
    said = problem = ""
    if request.method == "POST":
        try:
            said = _take(request, by)
        except DeskError as refused:
            problem = refused.sentence
    context = {
        "orders": Order.objects.select_related("customer").order_by("-pk")[:50],
        "columns": ", ".join(COLUMNS),
        "said": said,
        "problem": problem,
    }
    return render(request, "customers/orders.html", {**context, "rail": rail(request, area="customers")}, status=400 if problem else 200)


def _take(request: HttpRequest, by: Agent) -> str:
    file = request.FILES.get("file")
    if file is None or (file.size or 0) > settings.OPORA_LARGEST_UPLOAD:
        raise DeskError(_("Choose a CSV file that is not too large."), "orders upload")
    count = actions.import_orders(actions.read_orders_csv(file.read()), by=by)
    return ngettext("%(count)d order is known now.", "%(count)d orders are known now.", count) % {"count": count}
