"""What a visitor's browser may tell us. Anything else is refused without a reason (reliability.md B68)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from opora.channels.chat import visitors
from opora.channels.chat.models import Upload, Visitor
from opora.channels.chat.uploads import MOST_FILES
from opora.kernel import live
from opora.kernel.limits import Stretch
from opora.messages import actions as messages
from opora.messages.models import Message, Revision
from opora.pure.utterances import SentFile, Speaker, Utterance
from opora.team import queries as team

LONGEST_TEXT = 4000
A_MINUTE, MOST_A_MINUTE = 60, 30
sayings = Stretch(most=MOST_A_MINUTE, seconds=A_MINUTE)
"""Of one visitor. Counted in this process: asking the database would cost as much as keeping the message."""
_KEY = re.compile(r"[A-Za-z0-9-]{8,64}")
Told = Mapping[str, Any]


class NotTaken(Exception):
    """The browser said something that no widget of ours says, or too much of it; `status` is all that it hears."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


def tell(visitor: Visitor, told: Told, *, at: datetime) -> dict[str, Any]:
    """Do what one event asks; what the browser may know of it comes back."""
    event = EVENTS.get(told["event"]) if isinstance(told.get("event"), str) else None
    if event is None:
        raise NotTaken(400)
    return event(visitor, told, at) or {}


def _say(visitor: Visitor, told: Told, at: datetime) -> None:
    key, text = _text(told, "key"), _text(told, "text").strip()
    files = _files(visitor, told)
    if not _KEY.fullmatch(key) or not (text or files) or len(text) > LONGEST_TEXT:
        raise NotTaken(400)
    if not sayings.takes(visitor.handle):
        raise NotTaken(429)
    page = _text(told, "page")[:500]
    said = Utterance(
        channel=visitors.CHANNEL,
        conversation=visitor.handle,
        key=f"{visitor.handle}:{key}",
        speaker=Speaker("visitor", visitor.handle, _name(visitor), visitors.proven(visitor)),
        at=at,
        text=text,
        files=tuple(SentFile(one.name, one.content_type, one.blob.size, blob=one.blob_id) for one in files),
        language=visitor.language.partition("-")[0],
        facts={"page": page} if page else {},
    )
    with transaction.atomic():
        messages.hear(visitor.account.mailbox_id, [said], received_at=at)
        Upload.objects.filter(pk__in=[one.pk for one in files]).update(said=True)
        Visitor.objects.filter(pk=visitor.pk).update(typing_at=None, page=page or visitor.page)
        if not visitors.thread_of(visitor):  # their stream does not know yet where the answers will be
            live.tell(live.Change("visitor", visitor.pk, mailbox=visitor.account.mailbox_id))


def _name(visitor: Visitor) -> str:
    """Nobody wants to speak of a customer by thirty-two letters."""
    if visitor.name:
        return visitor.name
    with translation.override(team.desk().language):
        return _("Visitor %(number)s") % {"number": visitor.handle[:4].upper()}


def _types(visitor: Visitor, told: Told, at: datetime) -> None:
    visitors.types(visitor, told.get("on") is True, at=at)


def _reads(visitor: Visitor, told: Told, at: datetime) -> None:
    """Everything up to one of our messages was before their eyes."""
    up_to = told.get("up_to")
    if type(up_to) is not int or not 0 < up_to < 2**62:
        raise NotTaken(400)
    ours = Message.objects.filter(thread=visitors.thread_of(visitor), direction=Message.Direction.OUT)
    with transaction.atomic():
        for one in ours.filter(pk__gt=visitor.read_up_to, pk__lte=up_to).exclude(external_id="").order_by("pk")[:50]:
            read = messages.Happened(one.external_id, Revision.Kind.READ, f"read:{one.external_id}", at)
            messages.revise(visitor.account.mailbox_id, read)
            visitor.read_up_to = one.pk
        Visitor.objects.filter(pk=visitor.pk, read_up_to__lt=visitor.read_up_to).update(read_up_to=visitor.read_up_to)


def _leaves(visitor: Visitor, _told: Told, _at: datetime) -> None:
    visitors.leaves(visitor)


def _address(visitor: Visitor, told: Told, _at: datetime) -> dict[str, Any]:
    """Where an answer goes when they are gone. It is typed: it proves nothing and joins nobody with anybody."""
    email, name = _text(told, "email").strip(), " ".join(_text(told, "name").split())[:120]
    try:
        validate_email(email)
    except ValidationError:
        return {"taken": False}
    Visitor.objects.filter(pk=visitor.pk).update(email=email[:254], name=visitor.name or name)
    visitors.tell_the_desk([visitor])
    return {"taken": True}


EVENTS: dict[str, Callable[[Visitor, Told, datetime], dict[str, Any] | None]] = {
    "say": _say,
    "typing": _types,
    "read": _reads,
    "leave": _leaves,
    "address": _address,
}


def _text(told: Told, name: str) -> str:
    value = told.get(name, "")
    if not isinstance(value, str):
        raise NotTaken(400)
    return value.replace("\x00", "")


def _files(visitor: Visitor, told: Told) -> list[Upload]:
    keys = told.get("files") or []
    if not isinstance(keys, list) or len(keys) > MOST_FILES or not all(isinstance(one, str) for one in keys):
        raise NotTaken(400)
    try:
        found = {str(one.key): one for one in visitor.uploads.select_related("blob").filter(key__in=keys)} if keys else {}
    except ValidationError as problem:
        raise NotTaken(400) from problem
    if set(keys) - set(found):
        raise NotTaken(410)
    return [found[one] for one in dict.fromkeys(keys)]
