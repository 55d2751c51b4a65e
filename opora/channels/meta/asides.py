"""From a comment to its author: which one is answered in public, and how the same person is spoken to alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from opora.channels.meta.reading.comments import PUBLIC
from opora.channels.meta.windows import messenger_window
from opora.customers.models import Identity
from opora.messages.channels import Aside, Window
from opora.messages.models import Message, Revision, Thread

PRIVATE = {public: private for private, public in PUBLIC.items()}
POSSIBLE_FOR = timedelta(days=7)  # developers.facebook.com/docs/messenger-platform/discovery/private-replies
_KINDS = {"comment": "comment_id", "post": "post_id"}


def target_of(message: Message) -> str:
    """What our public answer stands below: the newest comment of its recipient that is still there, or the one above that; else ''."""
    deleted = Revision.objects.filter(message=OuterRef("pk"), kind=Revision.Kind.DELETED)
    said = Message.objects.filter(thread=message.thread_id, direction=Message.Direction.IN, from_address=message.to[0]["address"])
    newest = said.exclude(Exists(deleted)).exclude(external_id="").order_by("-at", "-pk").first()
    return str(newest.facts.get("answers") or newest.external_id) if newest else ""


def of_comment(conversation: str) -> dict[str, str]:
    """The recipient that a conversation opened from a comment or a visitor's post has at Meta; empty for any other."""
    kind, _colon, key = conversation.partition(":")
    return {_KINDS[kind]: key} if kind in _KINDS and key else {}


def aside(message: Message, at: datetime) -> Aside | None:
    """The private conversation with a comment's author: the one that is open already, or a first message by the comment."""
    facts, channel = message.facts, PRIVATE[message.thread.channel]
    if not message.external_id or message.identity is None or "recommends" in facts or "stars" in facts:
        return None
    known = _open_already(message, channel, at)
    if known:
        return known
    until = (message.written_at or message.at) + POSSIBLE_FOR
    late = _("Meta allows a private message only within seven days of the comment.")
    window = Window(True, until) if at < until else Window(open=False, sentence=late)
    kind = "post" if facts.get("own_post") else "comment"
    return Aside(channel, f"{kind}:{message.external_id}", message.from_address, window)


def _open_already(message: Message, channel: str, at: datetime) -> Aside | None:
    assert message.identity is not None
    known = Identity.objects.filter(customer=message.identity.customer_id, kind=channel).values("value")
    for thread in Thread.objects.filter(mailbox=message.thread.mailbox_id, channel=channel, key__in=known).order_by("-pk")[:3]:
        window = messenger_window(thread, at)
        if window.open:
            return Aside(channel, thread.key, thread.key, window)
    return None
