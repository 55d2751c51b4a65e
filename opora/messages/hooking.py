"""The worker's side of webhooks: each stored call is shown to its channel; what nobody understands stays and is shown to people."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Sequence
from datetime import timedelta

from django.db import DatabaseError, InterfaceError, OperationalError, transaction
from django.db.models import F
from django.utils import timezone

from opora.kernel import live
from opora.kernel.db import quick
from opora.kernel.jobs import drain, periodic
from opora.kernel.steps import step
from opora.messages.actions.accounts import note_heard
from opora.messages.channels import channel
from opora.messages.models import HookCall

log = logging.getLogger(__name__)
BATCH = 50
MOST_TRIES = 3
KEPT = timedelta(days=30)  # understood calls; their messages hold what they said
AWAY = (OperationalError, InterfaceError)
FAULTS = (DatabaseError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
State = HookCall.State


def body_of(call: HookCall) -> bytes:
    """The bytes of a call as they came."""
    return zlib.decompress(call.raw)


@drain("webhooks", order=5, waiting=lambda _now: HookCall.objects.filter(state=State.WAITING))
def understand_hooks() -> int:
    """Show up to one batch of waiting calls to their channels, oldest first; each in its own savepoint."""
    ids = _take_up()
    if not ids:
        return 0
    step("hooks after counting the try")
    with transaction.atomic():
        rows = HookCall.objects.select_for_update(skip_locked=True, of=("self",)).select_related("mailbox")
        calls = list(rows.filter(pk__in=ids, state=State.WAITING).order_by("pk"))
        with live.gathered():
            _understand_all(calls)
        for mailbox in {one.mailbox_id for one in calls}:
            note_heard(mailbox)
        if any(one.state != State.TAKEN for one in calls):
            live.tell(live.Change("counts"))
        step("hooks before commit")
    step("hooks after commit")
    return len(calls)


def _take_up() -> Sequence[int]:
    """Choose what comes next and count the try before it begins; a call that killed its worker three times is given up."""
    with transaction.atomic():
        rows = HookCall.objects.select_for_update(skip_locked=True).filter(state=State.WAITING).order_by("tries", "pk")
        found = list(rows.values_list("pk", "tries")[:BATCH])
        given_up = [pk for pk, tries in found if tries >= MOST_TRIES]
        HookCall.objects.filter(pk__in=given_up).update(state=State.FAILED, problem="every worker that took it up died")
        fresh = [pk for pk, tries in found if tries == 0]
        again = [pk for pk, tries in found if 0 < tries < MOST_TRIES]
        chosen = fresh or again[:1]  # one that failed goes alone: it may be the one at fault
        HookCall.objects.filter(pk__in=chosen).update(tries=F("tries") + 1)
    return chosen


def _understand_all(calls: Sequence[HookCall]) -> None:
    """All in one go; only when one of them cannot be understood is each tried by itself, so that the others stay."""
    if len(calls) > 1:
        try:
            with transaction.atomic():
                known = [_takes(one) for one in calls]
        except AWAY:
            raise
        except FAULTS:
            log.warning("one of %d webhook calls cannot be understood; trying them one by one", len(calls))
        else:
            _settle([one for one, is_known in zip(calls, known, strict=True) if is_known], State.TAKEN)
            _settle([one for one, is_known in zip(calls, known, strict=True) if not is_known], State.UNKNOWN)
            return
    for one in calls:
        _understand(one)


def _takes(call: HookCall) -> bool:
    kind = channel(call.mailbox.channel)
    return bool(kind and kind.takes and kind.takes(call))


def _settle(calls: Sequence[HookCall], state: State) -> None:
    for call in calls:
        call.state = state
    if calls:
        quick.ask("UPDATE messages_hookcall SET state = %s WHERE id = ANY(%s::bigint[])", [state, quick.array([one.pk for one in calls])])


def _understand(call: HookCall) -> None:
    try:
        with transaction.atomic():
            known = _takes(call)
    except AWAY:
        raise
    except FAULTS as problem:
        log.exception("webhook call %s", call.pk)
        call.problem = f"{type(problem).__name__}: {problem}"[:2000]
        call.state = State.FAILED if call.tries + 1 >= MOST_TRIES else State.WAITING
    else:
        call.state = State.TAKEN if known else State.UNKNOWN
    call.save(update_fields=["state", "problem"])


@periodic(
    "forget understood webhooks",
    every=timedelta(hours=6),
    waiting=lambda now: HookCall.objects.filter(state=State.TAKEN, received_at__lt=now - KEPT),
)
def forget_old_hooks() -> None:
    """Understood calls are dropped after 30 days."""
    HookCall.objects.filter(state=State.TAKEN, received_at__lt=timezone.now() - KEPT).delete()
