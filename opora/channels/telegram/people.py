"""How somebody came, and whether they still want to hear from the bot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.channels.telegram.models import Person
from opora.channels.telegram.reading import CHANNEL, Started, Wish
from opora.kernel import audit
from opora.kernel.jobs import periodic, wake
from opora.messages.channels import ALWAYS_OPEN, Window
from opora.messages.models import Message, Thread
from opora.pure.utterances import Utterance

STILL_A_GREETING = timedelta(hours=1)
"""A start that is told later than this (we were away) is not greeted any more."""
KEPT = timedelta(days=30)


def start(mailbox: int, started: Started, *, greets: bool) -> None:
    """Remember how they came, and that a greeting is due; they want to hear from us."""
    heed(mailbox, Wish(started.person, stopped=False, at=started.at))
    row = _row(mailbox, started.person)
    row.came_by, row.language = started.word or row.came_by, started.language
    if greets and started.at > timezone.now() - STILL_A_GREETING:
        row.greet_at = timezone.now()
        wake()
    row.save(update_fields=["came_by", "language", "greet_at"])


def heed(mailbox: int, wish: Wish) -> None:
    """The newest word counts, in whatever order they arrive; a message is also one."""
    if wish.stopped and _wrote_after(mailbox, wish):
        return
    row = _row(mailbox, wish.person)
    if row.wished_at is None or wish.at >= row.wished_at:
        if row.stopped != wish.stopped:
            audit.record("telegram.stopped" if wish.stopped else "telegram.started", f"mailbox:{mailbox}", by=None, person=wish.person)
        row.stopped, row.wished_at = wish.stopped, wish.at
        row.save(update_fields=["stopped", "wished_at"])


def tell_how_they_came(mailbox: int, said: Sequence[Utterance]) -> list[Utterance]:
    """The same utterances; the first of somebody who came by a link carries its word. With it there is nothing left to remember."""
    found = []
    for one in said:
        row = Person.objects.select_for_update().filter(mailbox=mailbox, number=one.speaker.value).first()
        if row and row.came_by:
            one = replace(one, facts={**one.facts, "came_by": row.came_by})
        if row and row.stopped:
            heed(mailbox, Wish(one.speaker.value, stopped=False, at=one.at))
        Person.objects.filter(mailbox=mailbox, number=one.speaker.value).update(came_by="")
        Person.objects.filter(mailbox=mailbox, number=one.speaker.value, stopped=False, greet_at=None).delete()
        found.append(one)
    return found


def window(thread: Thread, at: datetime) -> Window:
    """Open unless the customer blocked the bot."""
    if Person.objects.filter(mailbox=thread.mailbox_id, number=thread.key, stopped=True).exists():
        return Window(open=False, sentence=_("This customer has blocked our bot, so Telegram brings them nothing until they write again."))
    return ALWAYS_OPEN


@periodic(
    "forget who only opened a conversation in Telegram",
    every=timedelta(hours=6),
    waiting=lambda now: Person.objects.filter(stopped=False, wished_at__lt=now - KEPT),
)
def forget_who_only_came() -> None:
    """Who wrote nothing within 30 days is forgotten; who stopped the bot is not, or we would begin again."""
    Person.objects.filter(stopped=False, wished_at__lt=timezone.now() - KEPT).delete()


def _wrote_after(mailbox: int, wish: Wish) -> bool:
    said = Message.objects.filter(thread__mailbox=mailbox, thread__channel=CHANNEL, thread__key=wish.person)
    return said.filter(direction=Message.Direction.IN, written_at__gt=wish.at).exists()


def _row(mailbox: int, person: str) -> Person:
    Person.objects.get_or_create(mailbox_id=mailbox, number=person[:32])
    return Person.objects.select_for_update().get(mailbox_id=mailbox, number=person[:32])
