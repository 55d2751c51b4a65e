"""The audit log, for owners."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from opora.kernel import audit
from opora.team import queries

ROWS = 100


@login_required
@require_GET
def audit_log(request: HttpRequest) -> HttpResponse:
    """Who did or read what, newest first; `?by=`, `?act=` and `?subject=` narrow it."""
    reader: Any = request.user
    asked = {name: request.GET.get(name, "").replace("\0", "").strip()[:80] for name in ("by", "act", "subject")}
    rows = queries.audit_rows(for_=reader, **asked)
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    audit.record("audit.read", "audit", by=reader, page=page.number)
    broken = audit.first_broken_seal() if "check" in request.GET else None
    return render(request, "team/audit.html", {"page": page, "asked": asked, "checked": "check" in request.GET, "broken": broken})
