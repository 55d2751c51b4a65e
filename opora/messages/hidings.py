"""The worker's side of hiding: what two people agreed on is told to the channel, and what the channel said is written down."""

from __future__ import annotations

import logging

from django.db import transaction
from django.db.models import Q

from opora.kernel import live
from opora.kernel.jobs import drain
from opora.messages.channels import Outcome, Refused, Sent, channel
from opora.messages.models import Hiding

log = logging.getLogger(__name__)
State = Hiding.State
DUE = Q(state=State.AGREED, problem="") | Q(state=State.SHOWN, problem="due")


@drain("public words to hide", order=65, waits_for_others=True, waiting=lambda _now: Hiding.objects.filter(DUE))
def hide_agreed() -> int:
    """One at a time; hiding twice does no harm, so a death in the middle is only tried again."""
    with transaction.atomic():
        rows = Hiding.objects.select_for_update(skip_locked=True, of=("self",)).filter(DUE)
        row = rows.select_related("message__thread__mailbox").order_by("pk").first()
        if row is None:
            return 0
        hide = row.state == State.AGREED
        outcome = _told(row, hide)
        if isinstance(outcome, Sent):
            row.state, row.problem = (State.HIDDEN if hide else State.SHOWN), ""
        else:
            row.state = State.FAILED if hide else State.HIDDEN
            row.problem = (outcome.sentence if isinstance(outcome, Refused) else "") or outcome.log
        row.save(update_fields=["state", "problem"])
        live.tell(live.Change("message", row.message_id), live.Change("wall"))
    return 1


def _told(row: Hiding, hide: bool) -> Outcome:
    kind = channel(row.message.thread.channel)
    if kind is None or kind.hides is None:
        return Refused("", f"channel {row.message.thread.channel} hides nothing")
    try:
        return kind.hides(row.message, hide)
    except Exception as problem:
        log.exception("hiding message %s", row.message_id)
        return Refused("", repr(problem))
