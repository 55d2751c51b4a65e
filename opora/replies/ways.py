"""By which channel an answer goes: the way the customer wrote last, or another of theirs, each with its window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.cases.queries import said_in
from opora.customers.models import Identity
from opora.kernel.db.prepared import prepared
from opora.messages.channels import ALWAYS_OPEN, Channel, Window, channel, known_channels
from opora.messages.models import Mailbox, Message, Thread
from opora.replies.recipients import recipients

MAIL = "email"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the customer. `name` is what a draft keeps: "email", "thread:12", or "new:7:+420777123456" (mailbox, identity).

    `thread` is None for mail, whose thread follows from what is answered, and for a conversation that begins with this message.
    """

    name: str
    channel: Channel
    window: Window
    identity: str = ""
    person: str = ""
    thread: Thread | None = None
    mailbox: int | None = None

    @property
    def is_mail(self) -> bool:
        return self.channel.name == MAIL

    @property
    def to(self) -> list[dict[str, str]]:
        """Whom the message names as its recipient."""
        return [{"name": self.person, "address": self.identity}] if self.identity else []


def ways(case: Case, said: Sequence[Message] | None = None, *, at: datetime | None = None) -> list[Way]:
    """Every way an answer could go, the one to be offered first in front. `said` are the case's messages, oldest first."""
    now = at or timezone.now()
    said = said_in(case.pk) if said is None else said
    spoken = _spoken(said, now)
    mail = [by_mail()] if not spoken or _mail_reaches(case, said) else []
    known = {one.identity for one in spoken}
    fresh = [way for way in _first_words(case, now) if way.identity not in known]
    newest = next((one.thread.channel for one in reversed(said) if one.direction == Message.Direction.IN), MAIL)
    return [*mail, *spoken, *fresh] if newest == MAIL else [*spoken, *mail, *fresh]


def way_of(name: str, case: Case, said: Sequence[Message] | None = None) -> Way:
    """The way a draft chose, or the one the customer used last when it chose none or its way is gone."""
    return chosen_way(name, ways(case, said))


def chosen_way(name: str, offered: Sequence[Way]) -> Way:
    """Of the ways that are offered, the one of this name, or the first."""
    chosen = next((one for one in offered if one.name == name), None)
    return chosen or (offered[0] if offered else by_mail())


def coached_as(way: Way) -> str:
    """The name under which the coach knows such a channel: strangers read along, or it goes quickly back and forth, or it is a letter."""
    if way.channel.public:
        return "public"
    return "email" if way.channel.letter else "chat"


def recipients_by_default(case: Case) -> list[dict[str, str]]:
    """Whom an answer the usual way reaches; nobody when there is no way to them."""
    way = way_of("", case)
    return recipients(case, None).to if way.is_mail else way.to


def closed_sentence(way: Way, offered: Sequence[Way]) -> str:
    """Why one cannot write there now, and what is still open (domain.md, invariant 12)."""
    others = [str(one.channel.title) for one in offered if one.window.open and one.name != way.name]
    why = str(way.window.sentence) or _("This channel is closed for answers now.")
    if not others:
        return _("%(why)s There is no other way to this customer yet.") % {"why": why}
    return _("%(why)s You can still write by: %(channels)s.") % {"why": why, "channels": ", ".join(dict.fromkeys(others))}


def by_mail() -> Way:
    """The way that is always there: whom it reaches stands in the draft."""
    kind = channel(MAIL)
    assert kind is not None  # the app of this channel is always installed
    return Way(MAIL, kind, ALWAYS_OPEN)


def _spoken(said: Sequence[Message], now: datetime) -> list[Way]:
    """The conversations of this case that are not mail, the newest first."""
    found: dict[int, Way] = {}
    for one in reversed(said):
        kind = channel(one.thread.channel)
        if one.direction != Message.Direction.IN or one.thread.channel == MAIL or kind is None or kind.sends is None:
            continue
        if one.thread_id not in found:
            window = kind.window(one.thread, now)
            found[one.thread_id] = Way(
                f"thread:{one.thread_id}", kind, window, one.from_address, one.from_name, one.thread, one.thread.mailbox_id
            )
    return list(found.values())


@prepared
def _identities(customer: int) -> QuerySet[Identity]:
    return Identity.objects.filter(customer=customer).order_by("-last_used_at")


@prepared
def _boxes(channels: list[str]) -> QuerySet[Mailbox]:
    return Mailbox.objects.filter(channel__among=channels, retired_at=None)


def _mail_reaches(case: Case, said: Sequence[Message]) -> bool:
    """Whether an answer by mail has somewhere to go and somewhere to come from."""
    if any(one.thread.channel == MAIL for one in said):
        return True
    return any(one.kind == Identity.Kind.EMAIL for one in _identities(case.customer_id)) and mail_box_of(case) is not None


def mail_box_of(case: Case) -> Mailbox | None:
    """The mailbox that an answer by mail leaves from: the case's own, else the first one for mail."""
    if case.mailbox and case.mailbox.channel == MAIL:
        return case.mailbox
    return Mailbox.objects.filter(channel=MAIL, retired_at=None).order_by("pk").first()


def _first_words(case: Case, now: datetime) -> list[Way]:
    """Channels on which one may begin: an SMS to a number we know."""
    begin = {one.identity_kind: one for one in known_channels() if one.writes_first and one.sends and one.name != MAIL}
    if not begin:
        return []
    boxes = {one.channel: one for one in _boxes([kind.name for kind in begin.values()])}
    if not boxes:
        return []
    found = []
    for identity in _identities(case.customer_id):
        kind = begin.get(identity.kind)
        box = boxes.get(kind.name) if kind else None
        if kind and box:
            found.append(Way(f"new:{box.pk}:{identity.value}", kind, ALWAYS_OPEN, identity.value, case.customer_name, None, box.pk))
    return found
