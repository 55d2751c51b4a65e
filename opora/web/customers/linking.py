"""Linking and unlinking people by hand, and the answers to proposals."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from opora.cases import queries as cases
from opora.customers import actions, queries
from opora.customers.models import Identity, LinkChange, LinkProposal
from opora.kernel.access import demand, fetch_or_absent
from opora.kernel.errors import DeskError
from opora.team.models import Agent
from opora.web.shell.rail import rail


@login_required
@require_POST
def answer(request: HttpRequest, pk: int, answer: str) -> HttpResponse:
    """The same person, or somebody else."""
    by: Agent = request.user  # type: ignore[assignment]
    seen = cases.visible_customers(for_=by)
    rows = LinkProposal.objects.filter(first__in=seen, second__in=seen).select_related("first", "second")
    proposal = fetch_or_absent(rows, pk=pk)
    change = actions.decide_proposal(proposal, accept=answer == "yes", by=by)
    if change is None:
        return _said(request, _("They stay two. It will not be asked again on the same evidence."), "")
    return _said(request, _("Linked: one person now."), reverse("undo_link", args=[change.pk]))


@login_required
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a linking back."""
    by: Agent = request.user  # type: ignore[assignment]
    rows = LinkChange.objects.filter(kept__in=cases.visible_customers(for_=by)).select_related("kept", "joined")
    change = fetch_or_absent(rows, pk=pk)
    actions.undo_link(change, by=by)
    return _said(request, _("Two persons again; their cases return to them."), "")


@login_required
@require_POST
def unlink(request: HttpRequest, pk: int) -> HttpResponse:
    """Part one address from the customer."""
    by: Agent = request.user  # type: ignore[assignment]
    rows = Identity.objects.filter(customer__in=cases.visible_customers(for_=by)).select_related("customer")
    actions.unlink_identity(fetch_or_absent(rows, pk=pk), by=by)
    return _said(request, _("Unlinked: the address is a customer of its own again."), "")


@login_required
def link_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Link a customer with another one that is found by name or address."""
    by: Agent = request.user  # type: ignore[assignment]
    demand(by, "customers:link")
    customer = cases.customer(pk, for_=by)
    if request.method == "POST":
        address = request.POST.get("address", "").strip()
        other = queries.identity_of(address)
        if other is None or not cases.visible_customers(for_=by).filter(pk=other.customer_id).exists():
            raise DeskError(_("Nobody has written from “%(address)s” yet.") % {"address": address[:100]}, "link to unknown address")
        kept, joined = sorted((customer, other.customer), key=lambda one: (one.first_seen_at, one.pk))
        actions.link(kept, joined, by=by)
        return redirect("customer", pk=kept.pk)
    seen = cases.visible_customers(for_=by).filter(joined_into=None).exclude(pk=pk)
    alike = seen.filter(name=customer.name)[:10] if customer.name else []
    context = {"customer": customer, "alike": alike, "rail": rail(request, area="customers")}
    return render(request, "customers/link.html", context)


def _said(request: HttpRequest, sentence: str, undo_url: str) -> HttpResponse:
    """The page hears of the change by the live stream; here only the sentence is said."""
    if not request.headers.get("X-Requested-With"):
        return redirect("customers")
    return render(request, "shell/toast.html", {"toast": {"sentence": sentence, "undo_url": undo_url, "seconds": 10}})
