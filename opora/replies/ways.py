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
_STATES = Message.Delivery
_UNDER_WAY = (_STATES.DUE, _STATES.CLAIMED, _STATES.ON_THE_WIRE, _STATES.SENT, _STATES.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the customer. `name` is what a draft keeps: "email", "thread:12", "new:7:+420777123456" (mailbox, identity),
    or "aside:44" (the public message whose author is spoken to alone).

    `thread` is None for mail, whose thread follows from what is answered, and for a conversation that begins with this message;
    that one is named by `identity`. `address` is the recipient where it is another than `identity`.
    """

    name: str
    channel: Channel
    window: Window
    identity: str = ""
    person: str = ""
    thread: Thread | None = None
    mailbox: int | None = None
    address: str = ""

    @property
    def is_mail(self) -> bool:
        return self.channel.name == MAIL

    @property
    def to(self) -> list[dict[str, str]]:
        """Whom the message names as its recipient."""
        return [{"name": self.person, "address": self.address or self.identity}] if self.identity else []


def ways(case: Case, said: Sequence[Message] | None = None, *, at: datetime | None = None) -> list[Way]:
    """Every way an answer could go, the one to be offered first in front. `said` are the case's messages, oldest first."""
    now = at or timezone.now()
    said = said_in(case.pk) if said is None else said
    spoken = _spoken(said, now)
    if is_rehearsal(case):
        return [one for one in spoken if one.channel.is_rehearsal]
    if case.public_case_id:
        spoken += _going_on_aside(case.public_case_id, said, spoken, now)
    mail = [by_mail()] if not spoken or _mail_reaches(case, said) else []
    known = {one.identity for one in spoken}
    fresh = [way for way in _first_words(case, now) if way.identity not in known]
    newest = next((one.thread.channel for one in reversed(said) if one.direction == Message.Direction.IN), MAIL)
    return [*mail, *spoken, *fresh] if newest == MAIL else [*spoken, *mail, *fresh]


def is_rehearsal(case: Case) -> bool:
    """Whether the case came in by a channel from which nothing leaves the desk."""
    kind = channel(case.mailbox.channel) if case.mailbox else None
    return kind is not None and kind.is_rehearsal


def private_ways(case: Case, *, at: datetime | None = None) -> list[Way]:
    """Every way to go on alone with the author of a public case: by its own channel, by mail, by SMS."""
    now = at or timezone.now()
    opened = _aside(case.pk, now)
    mail = [by_mail()] if any(one.kind == Identity.Kind.EMAIL for one in _identities(case.customer_id)) and mail_box_of(case) else []
    return [*([opened] if opened else []), *mail, *_first_words(case, now)]


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


def _aside(public_case: int, now: datetime) -> Way | None:
    """How the channel of the newest public words lets one speak to their author alone."""
    for one in reversed(said_in(public_case)):
        kind = channel(one.thread.channel)
        if one.direction != Message.Direction.IN or kind is None or kind.aside is None:
            continue
        found = kind.aside(one, now)
        private = channel(found.channel) if found else None
        if found and private:
            box, name = one.thread.mailbox_id, f"aside:{one.pk}"
            return Way(name, private, found.window, found.conversation, one.from_name, None, box, found.address)
    return None


def _going_on_aside(public_case: int, said: Sequence[Message], spoken: Sequence[Way], now: datetime) -> list[Way]:
    """Until they have answered in private: the conversation that we opened there, or the way to open it."""
    opened = _aside(public_case, now)
    if opened is None or any(one.channel.name == opened.channel.name for one in spoken):
        return []
    ours = (one for one in reversed(said) if one.direction == Message.Direction.OUT and one.delivery in _UNDER_WAY)
    begun = next((one for one in ours if one.thread.channel == opened.channel.name), None)
    if begun is None:
        return [opened]
    to, thread = begun.to[0]["address"] if begun.to else opened.identity, begun.thread
    return [Way(f"thread:{thread.pk}", opened.channel, opened.channel.window(thread, now), to, opened.person, thread, thread.mailbox_id)]


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
            window = kind.first_window(box.pk, identity.value) if kind.first_window else ALWAYS_OPEN
            found.append(Way(f"new:{box.pk}:{identity.value}", kind, window, identity.value, case.customer_name, None, box.pk))
    return found
