"""The customer's page: everything in one place, export and erasure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.cases import actions as case_actions
from opora.cases import queries as cases
from opora.customers import actions, queries
from opora.customers.models import FORMS_OF_ADDRESS, GENDERS
from opora.kernel.access import demand
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.case.side import case_row, sections
from opora.web.shell.rail import rail

PAGE = 50


@login_required
@require_GET
def customers_page(request: HttpRequest) -> HttpResponse:
    """Customers by name or address, the newest first."""
    reader: Agent = request.user  # type: ignore[assignment]
    wanted = request.GET.get("q", "").strip()[:200]
    visible = cases.visible_customers(for_=reader).filter(joined_into=None, erased_at=None)
    rows = visible.order_by("-pk")
    if wanted:
        rows = rows.filter(Q(name__icontains=wanted) | Q(identities__value__icontains=wanted)).distinct()
    before = request.GET.get("before", "")
    if before.isdigit():
        rows = rows.filter(pk__lt=int(before))
    found = list(rows.prefetch_related("identities", Prefetch("people", visible.order_by("name")))[: PAGE + 1])
    simulated = cases.simulated([one.pk for one in found])
    older = found[PAGE - 1].pk if len(found) > PAGE else 0
    context = {"customers": found[:PAGE], "simulated": simulated, "wanted": wanted, "before": older}
    return render(request, "customers/list.html", {**context, "rail": rail(request, area="customers")})


@login_required
@require_GET
def customer_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One customer: card, sections, all cases, who was linked when. Reading it is audited."""
    reader: Agent = request.user  # type: ignore[assignment]
    customer = cases.customer(pk, for_=reader)
    if customer.joined_into_id:
        return redirect("customer", pk=customer.joined_into_id)
    context = {
        "customer": customer,
        "simulated": cases.simulated([pk]),
        "sections": [part for part in sections(customer, reader) if part["key"] != "cases"],
        "cases": [case_row(one) for one in cases.cases_of(pk, for_=reader)[:100]],
        "changes": queries.link_changes(customer),
        "genders": GENDERS,
        "forms": FORMS_OF_ADDRESS,
        "may_export": reader.may("customers:export"),
        "may_erase": reader.may("customers:erase"),
        "rail": rail(request, area="customers"),
        "live_url": reverse("live"),
    }
    return render(request, "customers/customer.html", context)


@login_required
@require_POST
def note(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a note on the card."""
    by: Agent = request.user  # type: ignore[assignment]
    customer = cases.customer(pk, for_=by)
    actions.write_note(customer, request.POST.get("text", "")[:5000], by=by)
    if not request.headers.get("X-Requested-With"):
        return redirect("customer", pk=pk)
    part = next(one for one in sections(customer, by) if one["key"] == "remarks")
    return render(request, "customers/section.html", {"section": part})


@login_required
@require_POST
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Change name, language and how they are addressed."""
    by: Agent = request.user  # type: ignore[assignment]
    customer = cases.customer(pk, for_=by)
    name = request.POST.get("name", "").strip()[:300]
    if not name:
        raise DeskError(_("A customer needs a name."), f"customer {pk} without name")
    wishes = {"gender": _choice(request, "gender", GENDERS), "form_of_address": _choice(request, "form_of_address", FORMS_OF_ADDRESS)}
    actions.change_customer(customer, by=by, name=name, language=request.POST.get("language", "")[:12], **wishes)
    return redirect("customer", pk=pk)


def _choice(request: HttpRequest, field: str, choices: Sequence[tuple[str, Any]]) -> str:
    """One of the choices; anything else is the empty one."""
    wished = request.POST.get(field, "")
    return wished if wished in dict(choices) else ""


@login_required
@require_POST
def export(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything we hold about the customer, as a file."""
    by: Agent = request.user  # type: ignore[assignment]
    content = cases.everything_about(cases.customer(pk, for_=by), by=by)
    answer = HttpResponse(json.dumps(content, ensure_ascii=False, indent=2), content_type="application/json")
    answer.headers["Content-Disposition"] = f'attachment; filename="customer-{pk}.json"'
    return answer


@login_required
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the customer everywhere, after the number was typed once more."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "customers:erase")
    customer = cases.customer(pk, for_=by)
    if request.method == "POST":
        if request.POST.get("number", "").strip() != str(pk):
            raise DeskError(_("Type the customer's number to confirm."), f"erase {pk} unconfirmed")
        case_actions.erase_customer(customer, by=by)
        return redirect("customers")
    return render(request, "customers/erase.html", {"customer": customer, "rail": rail(request, area="customers")})
