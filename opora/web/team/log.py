"""The audit log, for owners."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.models import AuditRow

ROWS = 100


@login_required
@require_GET
def audit_log(request: HttpRequest) -> HttpResponse:
    """Who did or read what, newest first; `?by=`, `?act=` and `?subject=` narrow it."""
    demand(request.user, "audit:read")  # type: ignore[arg-type]
    rows = AuditRow.objects.order_by("-id")
    asked = {name: request.GET.get(name, "").replace("\0", "").strip()[:80] for name in ("by", "act", "subject")}
    if asked["by"]:
        rows = rows.filter(actor_name__icontains=asked["by"])
    if asked["act"]:
        rows = rows.filter(act__startswith=asked["act"])
    if asked["subject"]:
        rows = rows.filter(subject=asked["subject"])
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    audit.record("audit.read", "audit", by=request.user, page=page.number)  # type: ignore[arg-type]
    broken = audit.first_broken_seal() if "check" in request.GET else None
    return render(request, "team/audit.html", {"page": page, "asked": asked, "checked": "check" in request.GET, "broken": broken})
