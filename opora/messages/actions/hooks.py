"""Webhooks: stored as they came before anybody hears "accepted", understood afterwards by their channel."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from opora.kernel import audit
from opora.kernel.access import demand
from opora.kernel.db import quick
from opora.kernel.jobs import wake
from opora.kernel.steps import step
from opora.messages.models import HookCall
from opora.team.models import Agent

LARGEST_HOOK = 1024**2  # bytes of one webhook call
DEFLATE_LEVEL = 1  # calls are small and come in crowds
LONGEST_KEY = 300


def take_hook(mailbox: int, raw: bytes, *, key: str = "", headers: Mapping[str, str] | None = None, at: datetime | None = None) -> bool:
    """Commit one call; False when the same was here before. When it returns the call is safe.

    `key` is the provider's name for the event where it gives one; without it the same bytes are the same call.
    Only calls whose signature was checked may come here.
    """
    name = key[:LONGEST_KEY] or hashlib.sha256(raw).hexdigest()
    call = HookCall(
        mailbox_id=mailbox, key=name, headers=dict(headers or {}), raw=zlib.compress(raw, DEFLATE_LEVEL), received_at=at or timezone.now()
    )
    with transaction.atomic():
        step("hook before insert")
        new = quick.add_unless_there(call)
        if new:
            wake()
        step("hook before commit")
    step("hook after commit")
    return new


def try_hooks_again(ids: Sequence[int], *, by: Agent) -> int:
    """Let calls that were not understood, or failed, be looked at once more, for example after an upgrade."""
    demand(by, "messages:reconcile")
    with transaction.atomic():
        waiting = HookCall.objects.filter(pk__in=ids, state__in=[HookCall.State.UNKNOWN, HookCall.State.FAILED])
        count = waiting.update(state=HookCall.State.WAITING, tries=0, problem="")
        audit.record("hooks.retried", "hooks", by=by, count=count)
        wake()
    return count
