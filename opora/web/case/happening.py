"""What a channel other than mail tells about a message: what became of it afterwards, and facts besides words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.kernel.db.prepared import prepared
from opora.messages.channels import channel
from opora.messages.models import Attachment, Hiding, Message, Revision

Context = dict[str, Any]
Kind = Revision.Kind
MOST_REACTIONS = 8


@prepared
def _revisions(messages: list[int]) -> QuerySet[Revision]:
    return Revision.objects.filter(message__among=messages).order_by("at", "pk")


def revisions_of(said: Sequence[Message]) -> Mapping[int, list[Revision]]:
    """By message what happened to it afterwards; mail has none, so mail is not asked about."""
    keys = [one.pk for one in said if one.thread.channel != "email"]
    found: dict[int, list[Revision]] = defaultdict(list)
    for row in _revisions(keys) if keys else []:
        found[row.message_id or 0].append(row)
    return found


def happened(message: Message, revisions: Sequence[Revision]) -> Context:
    """For message.html: the channel, the facts as sentences, later versions, whether it was taken back, reactions, read or not."""
    kind = channel(message.thread.channel)
    if kind is None or kind.name == "email":
        return {}
    return {
        "channel": kind.icon,
        "channel_label": str(kind.title),
        "public": kind.public,
        "facts": [str(one) for one in kind.tells(message.facts)] if kind.tells and message.facts else [],
        "versions": [{"text": one.text, "at": one.at} for one in revisions if one.kind == Kind.EDITED],
        "taken_back": next((one.at for one in reversed(revisions) if one.kind == Kind.DELETED), None),
        "reactions": _reactions(revisions),
        "seen_by": _seen(message, revisions),
        "hiding": _hiding(message) if kind.public and kind.hides else "",
    }


def _hiding(message: Message) -> str:
    """What stands at a public message that was hidden, or is to be."""
    row = message.hidings.order_by("-pk").first()
    if row is None or row.state in (Hiding.State.REFUSED, Hiding.State.SHOWN):
        return ""
    problem = f" – {row.problem}" if row.state == Hiding.State.FAILED and row.problem else ""
    return f"{row.get_state_display()} ({row.get_why_display()}){problem}"


def _reactions(revisions: Sequence[Revision]) -> list[str]:
    """The marks that stand now: an empty one takes the last of the same side back."""
    standing: dict[bool, str] = {}
    for one in revisions:
        if one.kind == Kind.REACTION:
            standing[one.ours] = one.text
    return [text[:MOST_REACTIONS] for text in standing.values() if text]


def _seen(message: Message, revisions: Sequence[Revision]) -> str:
    if message.direction != Message.Direction.OUT:
        return ""
    kinds = {one.kind for one in revisions}
    if Kind.READ in kinds:
        return _("read")
    return _("delivered") if Kind.DELIVERED in kinds else ""


def there(said: Sequence[Message]) -> str:
    """Where the customer of the newest conversation is now, as far as its channel knows."""
    newest = next((one.thread for one in reversed(said) if one.direction == Message.Direction.IN), None)
    kind = channel(newest.channel) if newest else None
    return str(kind.there(newest, timezone.now())) if newest and kind and kind.there else ""


def missing_file(one: Attachment) -> str:
    """Why a file of a channel is not here (yet); '' when it is."""
    if not one.fetch_from:
        return ""
    if one.fetch_at:
        return _("being fetched")
    return _("could not be fetched")
