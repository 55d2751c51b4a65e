"""What goes on by itself: noticing who left, mailing what they missed, forgetting files nobody sent."""

from __future__ import annotations

from datetime import timedelta

from opora.channels.chat.handing_over import NOT_OLDER, hand_over_all
from opora.channels.chat.models import Upload, Visitor
from opora.channels.chat.uploads import KEPT_UNSAID, forget_old_uploads
from opora.channels.chat.visitors import GONE_AFTER, note_who_left
from opora.kernel.jobs import periodic


@periodic(
    "notice who left the chat",
    every=timedelta(seconds=5),
    waiting=lambda now: Visitor.objects.filter(left_at=None, here_at__lt=now - GONE_AFTER),
)
def notice_who_left() -> None:
    """Within a minute the desk's pages say it."""
    note_who_left()


@periodic(
    "mail answers to who left the chat",
    every=timedelta(seconds=20),
    waiting=lambda now: Visitor.objects.filter(left_at__gt=now - NOT_OLDER),
)
def mail_answers() -> None:
    """What visitors who are gone have not seen."""
    hand_over_all()


@periodic(
    "forget files never sent in the chat", every=timedelta(hours=1), waiting=lambda now: Upload.objects.filter(at__lt=now - KEPT_UNSAID)
)
def forget_uploads() -> None:
    """After two days."""
    forget_old_uploads()
