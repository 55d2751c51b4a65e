"""Comments on their way in: which of our own ones answers whom, and what somebody hid in the network's own pages."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from opora.cases.actions import note_line
from opora.cases.models import Case
from opora.channels.meta.echoes import is_own_echo
from opora.channels.meta.models import EarlyAnswer
from opora.channels.meta.reading import HiddenThere
from opora.messages.actions import hear
from opora.messages.channels import channel
from opora.messages.models import SAID, ChannelAccount, Hiding, Message, Parcel
from opora.pure.utterances import NotAnUtterance, Speaker, Utterance, dump, load

WAITS_AT_MOST = timedelta(days=30)
_OURS = (Hiding.State.AGREED, Hiding.State.HIDDEN, Hiding.State.SHOWN)


def take_comments(said: Sequence[Utterance], account: ChannelAccount, *, at: datetime) -> None:
    """Hear what strangers wrote, and what we wrote to one of them outside the desk. What we say to everybody answers nobody."""
    for one in said:
        if one.ours:
            _take_ours(one, account, at=at)
        else:
            hear(account.mailbox_id, [one], received_at=at)
            _release(one.key, account, at=at)


def take_hidden(happened: Sequence[HiddenThere], mailbox: int) -> None:
    """Hiding in the network's own pages has no second person and no reason: a line in the case says that it happened."""
    for one in happened:
        message = Message.objects.filter(external_id=one.external_id, thread__mailbox=mailbox).select_related("thread").first()
        if message is None or _is_our_wish(message):
            continue
        kind = channel(message.thread.channel)
        for case in Case.objects.filter(passages__message=message).distinct():
            note_line(case, "hidden_there" if one.hidden else "shown_there", place=str(kind.title) if kind else message.thread.channel)


def _is_our_wish(message: Message) -> bool:
    return Hiding.objects.filter(message=message, state__in=_OURS).exists()


def _take_ours(said: Utterance, account: ChannelAccount, *, at: datetime) -> None:
    above = str(said.facts.get("answers", ""))
    if not above or is_own_echo(said, "", account):
        return
    raw = Parcel.objects.filter(source=SAID, source_key=f"{account.mailbox_id}:{above}").values_list("raw", flat=True).first()
    if raw is None:
        EarlyAnswer.objects.filter(account=account, at__lt=at - WAITS_AT_MOST).delete()
        EarlyAnswer.objects.get_or_create(account=account, key=said.key, defaults={"above": above, "said": dump(said), "at": at})
        return
    author = _author(bytes(raw))
    if author:
        hear(account.mailbox_id, [replace(said, speaker=author)], received_at=at)


def _release(comment: str, account: ChannelAccount, *, at: datetime) -> None:
    """What was waiting for this comment finds it now."""
    early = EarlyAnswer.objects.filter(account=account, above=comment)
    said = [load(bytes(one)) for one in early.order_by("pk").values_list("said", flat=True)]
    early.delete()
    for one in said:
        _take_ours(one, account, at=at)


def _author(raw: bytes) -> Speaker | None:
    """Who wrote the comment in this parcel; None when it is ours, or its customer was erased."""
    try:
        above = load(zlib.decompress(raw))
    except NotAnUtterance:
        return None
    return None if above.ours else above.speaker
