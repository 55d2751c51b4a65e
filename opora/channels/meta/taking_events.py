"""What happened to messages after they were said, and to the people who say them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.meta.reading import Changed, Failure, Heard, Seen
from opora.customers import actions as customers
from opora.customers.models import Identity
from opora.messages.actions import Happened, come_back, revise, revise_by
from opora.messages.models import Message, Revision
from opora.team import queries as team

MOST_AT_ONCE = 200
BLUR = timedelta(seconds=2)  # between Meta's clock and ours
_WINDOW_CLOSED = (131047,)
_NOT_THERE = (131026,)


def take_events(heard: Heard, mailbox: int) -> None:
    """Write everything beside its message; each is harmless when repeated and may come before it."""
    revise_by(mailbox, heard.events)
    for seen in heard.seen:
        _take_seen(seen, mailbox)
    for failure in heard.failures:
        _take_failure(failure, mailbox)


def take_changed(changed: Sequence[Changed], *, at: datetime) -> None:
    """A new number or id of somebody we know is one more identity of the same customer."""
    for one in changed:
        known = Identity.objects.filter(kind="whatsapp", value=one.value).first()
        known = known or Identity.objects.filter(kind="phone", value=f"+{one.value}").first()
        if known:
            customers.prove(known, one.proven, at=at)


def _take_seen(seen: Seen, mailbox: int) -> None:
    """Messenger says up to when all was read, not what."""
    already = Revision.objects.filter(message=OuterRef("pk"), kind=seen.kind)
    sent = Message.objects.filter(thread__mailbox=mailbox, thread__key=seen.conversation, direction=Message.Direction.OUT)
    sent = sent.exclude(external_id="").filter(delivered_at__lte=seen.until + BLUR).exclude(Exists(already))
    for key in sent.order_by("-pk").values_list("external_id", flat=True)[:MOST_AT_ONCE]:
        revise(mailbox, Happened(key, Revision.Kind(seen.kind), f"{seen.kind}:{key}", seen.until))


def _take_failure(failure: Failure, mailbox: int) -> None:
    with translation.override(team.desk().language):
        if failure.code in _WINDOW_CLOSED:
            words = _("Too much time has passed since the customer last wrote, so Meta no longer takes an answer here.")
        elif failure.code in _NOT_THERE:
            words = _("This customer cannot be reached here any more: they are gone or do not want messages from us.")
        else:
            words = _("Meta did not take it: %(words)s") % {"words": failure.words or failure.code}
        come_back(mailbox, failure.external_id, words)
