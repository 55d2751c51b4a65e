"""Links to the customer's page of a case."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from opora.cases.models import Case
from opora.followups.models import CaseLink
from opora.kernel import audit
from opora.kernel.access import demand
from opora.team.models import Agent

VALID_FOR = timedelta(days=30)


def make_link(case: Case, *, by: Agent | None) -> str:
    """A new link to the customer's page of this case; its address is told this once. `by` None is the desk, for its own letters."""
    if by is not None:
        demand(by, "cases:draft")
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        CaseLink.objects.create(case=case, token_hash=hash_of(token), made_by=by, expires_at=timezone.now() + VALID_FOR)
        audit.record("link.made", f"case:{case.pk}", by=by)
    return f"{settings.ADDRESS}/c/{token}/"


def hash_of(token: str) -> str:
    """How a token is kept: whoever reads the table cannot use its links."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
